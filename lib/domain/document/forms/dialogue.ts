import { capitalised, type CaseFacts, chairOf, committeeOf } from "@/lib/domain/document/facts";
import type { DocumentField } from "@/lib/domain/document/fields";
import type { DocumentForm } from "@/lib/domain/document/form";
import {
  COMPLAINED_OF,
  FILER,
  IDENTITY,
  SUBJECT,
} from "@/lib/domain/document/forms/complaint-fields";
import { PAPER, withIdentity } from "@/lib/domain/document/forms/identity-line";
import { SINCE_JULY_2026 } from "@/lib/domain/document/forms/law";
import {
  addressee,
  heading,
  minutes,
  notice,
  paragraph,
  paragraphs,
  sentence,
} from "@/lib/domain/document/parts";

const COMMON = {
  effectiveFrom: SINCE_JULY_2026,
  effectiveTo: null,
  kinds: ["complaint"],
  states: ["accepted"],
  signers: ["leader"],
  isRepeatable: true,
} as const;

const TIME: DocumentField = { name: "time", type: "line" };
const DAY: DocumentField = { name: "day", type: "day", mayBeAhead: true };
const PLACE: DocumentField = {
  name: "place",
  type: "line",
  prefill: ({ unitName }: CaseFacts) => `trụ sở ${committeeOf({ unitName })}`,
};

/** @vi thông báo về việc tổ chức đối thoại: time, place and matter, at least five days before; no form is set */
export const dialogueNotice: DocumentForm = {
  ...COMMON,
  kind: "dialogue_notice",
  formNumber: null,
  article: "Nghị định 155/2026/NĐ-CP, Điều 11 (Điều 28 khoản 1)",
  needsConfirmation: false,
  book: "TB",
  fields: [
    FILER,
    SUBJECT,
    TIME,
    { ...DAY, daysAhead: 5 },
    PLACE,
    { name: "content", type: "text" },
  ],
  compose: (facts, { filer, subject, time, day, place, content }) =>
    notice(facts, {
      book: "TB",
      about: "Về việc tổ chức đối thoại trong giải quyết khiếu nại",
      body: [
        addressee(capitalised(filer)),
        sentence(
          `${chairOf(facts.issuer)} tổ chức đối thoại trong quá trình giải quyết khiếu nại của ${filer} về việc ${subject}`,
        ),
        sentence(`Thời gian: ${time}, ngày ${day}`),
        sentence(`Địa điểm: ${place}`),
        paragraph("Nội dung đối thoại:"),
        ...paragraphs(content),
        paragraph(
          `Đề nghị ${filer} có mặt tại địa điểm đối thoại theo đúng thời gian nêu trên. Người đã được mời mà không tham gia, không có lý do chính đáng, thì việc giải quyết khiếu nại vẫn được tiếp tục theo quy định của pháp luật./.`,
        ),
      ],
    }),
};

/** @vi biên bản đối thoại với người khiếu nại */
export const dialogueMinutes: DocumentForm = {
  ...COMMON,
  kind: "dialogue_minutes",
  formNumber: "Mẫu số 14",
  article: "Nghị định 155/2026/NĐ-CP, Điều 11 (Điều 28 khoản 4) và Điều 20 khoản 1",
  needsConfirmation: false,
  book: null,
  fields: [
    TIME,
    { name: "day", type: "day" },
    PLACE,
    { name: "chair", type: "line" },
    { name: "recorder", type: "line" },
    FILER,
    ...IDENTITY,
    COMPLAINED_OF,
    { name: "related", type: "text", isOptional: true },
    { name: "bodies", type: "text", isOptional: true },
    { name: "summary", type: "text" },
    { name: "opinions", type: "text" },
    { name: "outcome", type: "text" },
    { name: "endTime", type: "line" },
    { name: "copies", type: "line" },
  ],
  compose: (facts, filled) => {
    const { time, day, place, endTime, copies } = filled;
    return minutes(facts, {
      name: "BIÊN BẢN ĐỐI THOẠI VỚI NGƯỜI KHIẾU NẠI",
      body: [
        sentence(`Vào hồi ${time}, ngày ${day}, tại ${place}`),
        heading("I. THÀNH PHẦN THAM GIA ĐỐI THOẠI"),
        ...thoseThere(filled),
        heading("II. NỘI DUNG ĐỐI THOẠI"),
        paragraph(
          "1. Người giải quyết khiếu nại hoặc người được phân công chủ trì đối thoại nêu mục đích, yêu cầu của việc đối thoại, tóm tắt kết quả xác minh nội dung khiếu nại và những nội dung đối thoại:",
        ),
        ...paragraphs(filled.summary),
        paragraph("2. Ý kiến của những người tham gia đối thoại về từng nội dung đối thoại:"),
        ...paragraphs(filled.opinions),
        heading("III. KẾT QUẢ ĐỐI THOẠI"),
        ...paragraphs(filled.outcome),
        sentence(`Buổi đối thoại kết thúc hồi ${endTime}, ngày ${day}`),
        paragraph(
          "Biên bản đối thoại đã được đọc lại cho những người tham gia đối thoại nghe và ký xác nhận.",
        ),
        paragraph(`Biên bản được lập thành ${copies} bản; mỗi người nhận 01 bản./.`),
      ],
      signatures: SIGNING,
    });
  },
};

function thoseThere(filled: Parameters<DocumentForm["compose"]>[1]) {
  const { chair, recorder, filer, complainedOf, related, bodies } = filled;
  return [
    paragraph("1. Người giải quyết khiếu nại, người được phân công chủ trì đối thoại:"),
    sentence(chair),
    paragraph("2. Người ghi biên bản:"),
    sentence(recorder),
    paragraph("3. Người khiếu nại (hoặc người đại diện, người được ủy quyền khiếu nại):"),
    sentence(withIdentity(capitalised(filer), PAPER.decree155, filled)),
    paragraph(
      "4. Người bị khiếu nại (hoặc người đại diện, người được ủy quyền khiếu nại của người bị khiếu nại (nếu có)):",
    ),
    sentence(complainedOf),
    ...(related
      ? [paragraph("5. Người có quyền, nghĩa vụ liên quan:"), ...paragraphs(related)]
      : []),
    ...(bodies
      ? [
          paragraph(`${related ? 6 : 5}. Đại diện cơ quan, tổ chức, cá nhân có liên quan:`),
          ...paragraphs(bodies),
        ]
      : []),
  ];
}

const hand = (office: readonly string[], hint: string) => ({ office, hint, name: null });

const NAMED = "(Ký, ghi rõ họ tên)";
const NAMED_OR_PRINT = "(Ký, ghi rõ họ tên hoặc điểm chỉ)";
const SEALED = "(Ký, ghi rõ họ tên, đóng dấu (nếu có))";

/** In the order of the form. */
const SIGNING = [
  [
    hand(["NGƯỜI BỊ KHIẾU NẠI"], NAMED),
    hand(
      ["NGƯỜI GIẢI QUYẾT KHIẾU NẠI", "(HOẶC NGƯỜI ĐƯỢC PHÂN CÔNG", "CHỦ TRÌ ĐỐI THOẠI)"],
      SEALED,
    ),
  ],
  [
    hand(["NGƯỜI KHIẾU NẠI", "(HOẶC NGƯỜI ĐẠI DIỆN,", "NGƯỜI ĐƯỢC ỦY QUYỀN)"], NAMED_OR_PRINT),
    hand(["ĐẠI DIỆN CƠ QUAN, TỔ CHỨC,", "CÁ NHÂN CÓ LIÊN QUAN"], SEALED),
  ],
  [
    hand(["NGƯỜI CÓ QUYỀN", "VÀ NGHĨA VỤ LIÊN QUAN"], NAMED_OR_PRINT),
    hand(["NGƯỜI GHI BIÊN BẢN"], NAMED),
  ],
] as const;
