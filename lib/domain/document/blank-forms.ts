import type { CalendarDate } from "@/lib/domain/calendar-date";
import { authorisationForm } from "@/lib/domain/document/blank/authorisation";
import { complaintForm } from "@/lib/domain/document/blank/complaint";
import {
  complaintWithdrawal,
  denunciationWithdrawal,
} from "@/lib/domain/document/blank/withdrawal";
import { SINCE_JULY_2026 } from "@/lib/domain/document/forms/law";
import type { OfficialDocument } from "@/lib/domain/document/structure";

/** Forms that are handed out to be filled in with a pen. Nothing of what is written on them is kept here. */
export const BLANK_FORMS = [
  /** @vi đơn khiếu nại */
  "complaint",
  /** @vi giấy ủy quyền khiếu nại */
  "authorisation",
  /** @vi đơn rút khiếu nại */
  "complaint_withdrawal",
  /** @vi đơn rút tố cáo */
  "denunciation_withdrawal",
] as const;
export type BlankFormId = (typeof BLANK_FORMS)[number];

export type BlankForm = {
  readonly id: BlankFormId;
  /** Null where the law sets no form. */
  readonly formNumber: string | null;
  readonly article: string;
  readonly effectiveFrom: CalendarDate;
  /** First day on which the form is no longer used; null while it is. */
  readonly effectiveTo: CalendarDate | null;
  readonly needsConfirmation: boolean;
  /** How the file is called, and asked for. */
  readonly fileName: string;
  readonly compose: () => OfficialDocument;
};

const IN_FORCE = { effectiveFrom: SINCE_JULY_2026, effectiveTo: null } as const;

/** Never edit a form that has been in force: end it and add one. */
export const BLANK_FORM_TABLE: readonly BlankForm[] = [
  {
    ...IN_FORCE,
    id: "complaint",
    formNumber: "Mẫu số 01",
    article: "Nghị định 155/2026/NĐ-CP, Điều 20 khoản 1",
    needsConfirmation: false,
    fileName: "mau-01-don-khieu-nai",
    compose: complaintForm,
  },
  {
    ...IN_FORCE,
    id: "authorisation",
    formNumber: "Mẫu số 02",
    article: "Nghị định 155/2026/NĐ-CP, Điều 3 và Điều 20 khoản 1",
    needsConfirmation: false,
    fileName: "mau-02-giay-uy-quyen-khieu-nai",
    compose: authorisationForm,
  },
  {
    ...IN_FORCE,
    id: "complaint_withdrawal",
    formNumber: null,
    article: "Luật Khiếu nại 02/2011/QH13, Điều 10",
    needsConfirmation: true,
    fileName: "don-rut-khieu-nai",
    compose: complaintWithdrawal,
  },
  {
    ...IN_FORCE,
    id: "denunciation_withdrawal",
    formNumber: "Mẫu số 02",
    article: "Nghị định 156/2026/NĐ-CP, Điều 1 (Điều 4 khoản 1) và Điều 8",
    needsConfirmation: false,
    fileName: "mau-02-don-rut-to-cao",
    compose: denunciationWithdrawal,
  },
];

/** The forms handed out that day. */
export const blankFormsOn = (day: CalendarDate): BlankForm[] =>
  BLANK_FORM_TABLE.filter(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom <= day && (effectiveTo === null || day < effectiveTo),
  );
