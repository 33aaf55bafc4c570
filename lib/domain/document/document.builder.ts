import { calendarDate } from "@/lib/domain/calendar-date";
import type { DisclosedLine, MissedLine } from "@/lib/domain/disclosure/figures";
import type { PublicationStanding } from "@/lib/domain/disclosure/publication-due";
import type { CaseFacts, DocumentFacts, ReceptionFacts } from "@/lib/domain/document/facts";
import {
  type DocumentField,
  type DocumentFieldName,
  partsOf,
  type Typed,
} from "@/lib/domain/document/fields";
import type { PeriodFacts } from "@/lib/domain/document/form";

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
  instruction:
    "Lắp thêm hai đèn trong ngõ 25.\nTrong khi chờ lắp, tổ dân phố nhắc các hộ bật đèn cổng.",
  responsible: "công chức địa chính – xây dựng – đô thị và môi trường phường",
  contact: "bà Phạm Thị Ngọc Ánh, công chức văn phòng – thống kê, điện thoại 024.0000.0000",
  session: "kỳ họp thường lệ cuối năm 2026",
  assessment:
    "Hai nội dung công khai muộn do văn bản chuyển chậm.\nBảng tin nhà văn hóa tổ 3 đang sửa.",
  plans: "Niêm yết đủ 30 ngày liên tục.\nCông khai mức thu phí, lệ phí trước ngày 15/01/2027.",
  answer:
    "Ủy ban nhân dân phường đã kiểm tra hiện trường ngày 02/02/2027 và yêu cầu đơn vị thi công hoàn trả mặt đường.\nViệc hoàn trả xong trước ngày 20/02/2027.",
};

const ALL_LETTERS =
  "Ông ấy nghĩ: “Chuẩn bị kỹ, gửi trước hạn, khỏi phải đợi” – và đã được giải quyết đúng luật, ổn thỏa.";

/** Somebody who asked for a lamp, as the book of receptions has it. */
export function someReception(but: Partial<ReceptionFacts> = {}): ReceptionFacts {
  return {
    entryNumber: "12/2027",
    receivedOn: calendarDate("2027-02-03"),
    visitorName: "Trần Văn Khoát",
    content: "Đề nghị lắp đèn chiếu sáng ngõ 25 phố Vũ Ngọc Phan.",
    ...but,
  };
}

/** A quarter with something in time, something late that was changed, a correction, and two things that were owed. */
export function somePeriod(but: Partial<PeriodFacts> = {}): PeriodFacts {
  return {
    period: { year: 2026, part: "q4" },
    figures: {
      days: { from: calendarDate("2026-10-01"), to: calendarDate("2026-12-31") },
      end: calendarDate("2026-12-31"),
      planned: 16,
      lines: [
        aLine({ number: 1, item: 1, title: "Kế hoạch phát triển kinh tế - xã hội năm 2027" }),
        aLine({
          number: 2,
          item: 2,
          title: "Dự toán ngân sách năm 2027",
          isLater: true,
          standing: aStanding({ status: "late", daysLate: 6, needsConfirmation: true }),
          channels: [],
        }),
        aLine({
          number: 3,
          item: 13,
          title: "Danh mục thủ tục hành chính",
          documentNumber: null,
          isLater: true,
          isCorrection: true,
          standing: null,
          channels: [],
        }),
      ],
      missed: [
        aMissed({ item: 7, name: "Kết quả bình xét hộ được hỗ trợ sửa nhà" }),
        aMissed({ item: 12, name: "Mức thu phí, lệ phí", metOn: calendarDate("2027-01-05") }),
      ],
      without: [5, 9],
      isDemonstration: false,
    },
    ...but,
  };
}

const aStanding = (but: Partial<PublicationStanding> = {}): PublicationStanding => ({
  status: "on_time",
  dueOn: calendarDate("2026-12-17"),
  daysLate: 0,
  needsConfirmation: false,
  ...but,
});

const aLine = (but: Partial<DisclosedLine>): DisclosedLine => ({
  id: "1",
  slug: "mot",
  isConsultation: false,
  number: 1,
  item: 1,
  version: 1,
  title: "Một nội dung",
  documentNumber: "15/NQ-HĐND",
  decidedOn: calendarDate("2026-12-10"),
  variant: "standard",
  ground: null,
  publishedOn: calendarDate("2026-12-15"),
  isCorrection: false,
  isLater: false,
  standing: aStanding(),
  channels: [
    {
      id: "c1",
      disclosureId: "1",
      kind: "board",
      fromOn: calendarDate("2026-12-15"),
      toOn: calendarDate("2026-12-30"),
      place: "Bảng tin trụ sở Ủy ban nhân dân phường",
      evidence: null,
      withdrawnNote: null,
      standing: { neededUntil: calendarDate("2027-01-13"), status: "too_short" },
    },
  ],
  isDemonstration: false,
  ...but,
});

const aMissed = (but: Partial<MissedLine>): MissedLine => ({
  key: "1",
  item: 7,
  name: "Một nội dung",
  dueOn: calendarDate("2026-12-21"),
  metOn: null,
  daysLate: 15,
  needsConfirmation: false,
  isDemonstration: false,
  ...but,
});

/** Every field filled in, with what the case knows or with letters that have marks above and below. */
export const someTyped = (fields: readonly DocumentField[], facts: CaseFacts = someCase()): Typed =>
  typedOf(fields, facts);

/** The same of any form, with what is known of what it is about. */
export function typedOf<Known>(fields: readonly DocumentField<Known>[], facts: Known): Typed {
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
