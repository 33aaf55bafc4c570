import { calendarDate } from "@/lib/domain/calendar-date";
import type { CaseFacts, DocumentFacts } from "@/lib/domain/document/facts";
import {
  type DocumentField,
  type DocumentFieldName,
  partsOf,
  type Typed,
} from "@/lib/domain/document/fields";

/** The ward of Láng issues on a day whose day and month have a zero. */
export function someFacts(but: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    issuer: {
      unitName: "Láng",
      cityName: "Thành phố Hà Nội",
      signerName: "Nguyễn Thị Bích Hằng",
      signerTitle: "Chủ tịch Ủy ban nhân dân phường",
    },
    issuedOn: calendarDate("2027-02-05"),
    number: 7,
    confirmAt: "https://portal.example/van-ban/7K3M-92QF-0ABC-DEFG-HJKM-NPQR-STV",
    replaces: null,
    ...but,
  };
}

/** A complaint about a fine for building, as its filer wrote it. */
export function someCase(but: Partial<CaseFacts> = {}): CaseFacts {
  return {
    kind: "complaint",
    reference: "KN-2027-000012",
    subject: "Quyết định số 45/QĐ-UBND ngày 20/01/2027 về xử phạt vi phạm hành chính",
    contestedDecision: "Quyết định số 45/QĐ-UBND ngày 20/01/2027",
    receivedOn: calendarDate("2027-01-28"),
    acceptedOn: calendarDate("2027-02-05"),
    filer: {
      name: "Trần Văn Khoát",
      address: "số 12, ngõ 25 phố Vũ Ngọc Phan, phường Láng, thành phố Hà Nội",
      isOrganisation: false,
    },
    complainedOf: "Ủy ban nhân dân phường Láng",
    ground: null,
    note: null,
    unitName: "Láng",
    ...but,
  };
}

const SAMPLES: Partial<Record<DocumentFieldName, string>> = {
  identityNumber: "001085012345",
  identityIssuedBy: "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
  reason:
    "thời hiệu khiếu nại đã hết mà không có lý do chính đáng (Luật Khiếu nại 02/2011/QH13, Điều 11 khoản 6)",
  recipient: "Chủ tịch Ủy ban nhân dân phường Kim Liên",
  assignee: "ông Lê Quang Vinh, công chức địa chính – xây dựng – đô thị và môi trường",
  members:
    "Ông Lê Quang Vinh, công chức địa chính – xây dựng, Tổ trưởng\nBà Phạm Thị Ngọc Ánh, công chức tư pháp – hộ tịch, thành viên",
  verified:
    "Việc lập biên bản vi phạm hành chính ngày 15/01/2027\nRanh giới phần vỉa hè trước nhà số 12",
  term: "10 ngày làm việc, kể từ ngày ký Quyết định này",
  proposer: "Theo đề nghị của công chức tư pháp – hộ tịch",
  time: "14 giờ 30",
  endTime: "16 giờ 00",
  content: "Kết quả đo đạc phần vỉa hè\nMức xử phạt và căn cứ áp dụng",
  chair: "Bà Nguyễn Thị Bích Hằng, Chủ tịch Ủy ban nhân dân phường Láng",
  recorder: "Ông Đỗ Đức Thịnh, công chức văn phòng – thống kê, Ủy ban nhân dân phường Láng",
  complainedOfAddress: "số 79 phố Chùa Láng, phường Láng, thành phố Hà Nội",
  related: "Bà Vũ Thị Tuyết Mai, số 14, ngõ 25 phố Vũ Ngọc Phan",
  bodies: "Ông Hoàng Văn Bền, Ủy ban Mặt trận Tổ quốc Việt Nam phường Láng",
  copies: "03",
  papers:
    "Quyết định số 45/QĐ-UBND ngày 20/01/2027; 02; bản chụp\nẢnh hiện trạng vỉa hè; 05; bản in màu",
  answer:
    "Ủy ban nhân dân phường đã kiểm tra hiện trường ngày 02/02/2027 và yêu cầu đơn vị thi công hoàn trả mặt đường.\nViệc hoàn trả xong trước ngày 20/02/2027.",
};

const ALL_LETTERS =
  "Ông ấy nghĩ: “Chuẩn bị kỹ, gửi trước hạn, khỏi phải đợi” – và đã được giải quyết đúng luật, ổn thỏa.";

/** Every field filled in, with what the case knows or with letters that have marks above and below. */
export function someTyped(fields: readonly DocumentField[], facts: CaseFacts = someCase()): Typed {
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (field.type === "day") {
        const parts = field.mayBeAhead ? ["20", "2", "2027"] : ["15", "3", "2021"];
        return partsOf(field).map((name, index) => [name, parts[index] ?? ""]);
      }
      const text = field.type === "text" ? `${ALL_LETTERS}\n${ALL_LETTERS}` : ALL_LETTERS;
      return [[field.name, field.prefill?.(facts) ?? SAMPLES[field.name] ?? text]];
    }),
  );
}
