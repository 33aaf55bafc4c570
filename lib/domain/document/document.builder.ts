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
