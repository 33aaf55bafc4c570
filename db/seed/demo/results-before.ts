import { answered, confirmed, done, type ResultStory } from "@/db/seed/demo/result-story";

/** Wards that are no more keep what their boards found, under their own names. */
export const RESULTS_BEFORE: readonly ResultStory[] = [
  {
    slug: "khuong-thuong-sua-duong-ngo-2022",
    ward: "khuong-thuong-2022",
    board: "khuong-thuong-2022",
    field: "construction",
    title: "Sửa mặt đường ngõ ở phường Khương Thượng",
    summary: "Ban giám sát việc rải lại mặt đường ngõ dài 180 m bằng vốn của phường.",
    inspected: "2022-08-16",
    published: "2022-08-22",
    findings: [
      { verdict: "good", text: "Chiều dày lớp rải đúng dự toán ở bốn điểm khoan." },
      { verdict: "shortcoming", text: "Nắp hố ga thấp hơn mặt đường từ 2 đến 4 cm." },
    ],
    recommendations: [
      {
        finding: 2,
        text: "Nâng nắp hố ga bằng mặt đường.",
        replies: [
          answered(9, "Phường yêu cầu đơn vị thi công nâng nắp trong mười ngày.", "18/MH-2022"),
          done(22, "Đã nâng 14 nắp hố ga.", "41/BC-UBND"),
          confirmed(29, "Ban kiểm tra lại, đạt."),
        ],
      },
    ],
  },
  {
    slug: "hang-bot-thu-tuc-mot-cua-2022",
    ward: "hang-bot-2022",
    board: "hang-bot-2022",
    field: "admin_reform",
    title: "Trả kết quả ở bộ phận một cửa phường Hàng Bột",
    summary: "Ban xem 60 hồ sơ của quý III năm 2022: 57 hồ sơ trả đúng hẹn.",
    inspected: "2022-10-11",
    published: "2022-10-14",
    findings: [
      { verdict: "good", text: "57 trong 60 hồ sơ trả đúng hẹn." },
      { verdict: "shortcoming", text: "Ba hồ sơ trả muộn không có thư xin lỗi." },
    ],
    recommendations: [
      {
        finding: 2,
        text: "Gửi thư xin lỗi kèm ngày hẹn mới khi trả muộn.",
        replies: [
          answered(12, "Phường thực hiện từ tháng 11 năm 2022.", "24/MH-2022"),
          confirmed(60, "Ban xem lại quý IV, hai hồ sơ muộn đều có thư xin lỗi."),
        ],
      },
    ],
  },
  {
    slug: "trung-liet-ve-sinh-moi-truong-2022",
    ward: "trung-liet-2022",
    board: "trung-liet-2022",
    field: "environment",
    title: "Vệ sinh môi trường ở các khu tập thể phường Trung Liệt",
    summary: "Ban đi 11 khu tập thể, ghi điểm đổ rác tự phát và giờ gom rác.",
    inspected: "2022-05-18",
    published: "2022-05-25",
    findings: [{ verdict: "shortcoming", text: "Bốn điểm đổ rác tự phát ở chân cầu thang." }],
    recommendations: [
      {
        finding: 1,
        text: "Đặt thùng có nắp và dán giờ gom rác.",
        replies: [
          answered(19, "Phường đặt thùng ở bốn điểm trong tháng 6 năm 2022.", "11/MH-2022"),
          done(33, "Đã đặt tám thùng có nắp.", "38/BC-UBND"),
          confirmed(45, "Ban kiểm tra lại, bốn điểm đã sạch."),
        ],
      },
    ],
  },
  {
    slug: "lang-thuong-dong-gop-2022",
    ward: "lang-thuong-2022",
    board: "lang-thuong-2022",
    field: "contributions",
    title: "Các khoản đóng góp tự nguyện ở phường Láng Thượng",
    summary: "Ban đối chiếu sổ thu, chi các quỹ năm 2022 với bảng niêm yết.",
    inspected: "2022-11-22",
    published: "2022-11-28",
    findings: [{ verdict: "good", text: "Sổ thu, chi khớp với bảng niêm yết ở cả năm quỹ." }],
  },
  {
    slug: "phuong-lien-trung-tu-san-choi-2025",
    ward: "phuong-lien-trung-tu-2025",
    board: "phuong-lien-trung-tu-2025",
    field: "construction",
    title: "Thiết bị sân chơi ở phường Phương Liên – Trung Tự",
    summary: "Ban kiểm tra năm sân chơi trước mùa hè: hai cầu trượt nứt.",
    inspected: "2025-04-15",
    published: "2025-04-18",
    findings: [{ verdict: "shortcoming", text: "Hai cầu trượt nứt mép, có cạnh sắc." }],
    recommendations: [
      {
        finding: 1,
        text: "Ngừng dùng và thay hai cầu trượt.",
        replies: [
          answered(10, "Phường đã tháo hai cầu trượt, thay mới trong tháng 5.", "37/MH-2025"),
          done(31, "Đã lắp hai cầu trượt mới.", "27/BC-UBND"),
          confirmed(38, "Ban kiểm tra lại, đạt."),
        ],
      },
    ],
  },
];
