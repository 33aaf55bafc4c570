import type { ChannelKind } from "@/lib/domain/disclosure/postings";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

/** The clauses of article 11 as a document calls them: in the words of the pages, which a test compares. */
export const ITEM_NAMES: Record<DisclosureItem, string> = {
  1: "Kế hoạch phát triển kinh tế - xã hội và kết quả thực hiện",
  2: "Ngân sách: dự toán, tình hình thực hiện, quyết toán",
  3: "Dự án, công trình đầu tư; thu hồi đất, bồi thường, tái định cư; quy hoạch",
  4: "Quy chế thực hiện dân chủ; nhiệm vụ, quyền hạn của cán bộ; quy tắc ứng xử",
  5: "Các loại quỹ, khoản tài trợ; khoản huy động Nhân dân đóng góp",
  6: "Tài sản công do phường quản lý",
  7: "Chính sách hỗ trợ, trợ cấp, tín dụng, nhà ở, bảo hiểm y tế, an sinh xã hội",
  8: "Hỗ trợ do thiên tai, dịch bệnh, bệnh hiểm nghèo; khoản đóng góp tự nguyện",
  9: "Nghĩa vụ quân sự, nghĩa vụ tham gia Công an nhân dân",
  10: "Kết quả thanh tra, kiểm tra, xử lý vi phạm; kết quả lấy phiếu tín nhiệm",
  11: "Kế hoạch lấy ý kiến Nhân dân, kết quả tổng hợp, giải trình, tiếp thu",
  12: "Phí, lệ phí và nghĩa vụ tài chính khác do phường trực tiếp thu",
  13: "Thủ tục hành chính do phường trực tiếp thực hiện",
  14: "Nội dung khác theo quy định của pháp luật và quy chế dân chủ",
};

/** Ways of making public (art. 12(1)), likewise. */
export const CHANNEL_NAMES: Record<ChannelKind, string> = {
  board: "Niêm yết",
  radio: "Truyền thanh",
  neighbourhood_head: "Qua Tổ trưởng tổ dân phố",
  letter: "Gửi văn bản đến công dân",
  dialogue: "Hội nghị trao đổi, đối thoại",
  reception: "Tiếp công dân, tiếp xúc cử tri",
  organisations: "Qua tổ chức chính trị - xã hội",
  network: "Mạng viễn thông, mạng xã hội",
  other: "Hình thức khác",
};

/** The portal itself, which is the website of article 13(1). */
export const WEBSITE_NAME = "Cổng thông tin điện tử";
