import type { CalendarDate } from "@/lib/domain/calendar-date";

/**
 * What a portal may store. A denunciation (@vi tố cáo) is known to the rules only: until the sealed lane stands,
 * no form takes one.
 */
export const CASE_KINDS = [
  /** @vi khiếu nại: reconsider a decision or act that harms me */
  "complaint",
  /** @vi kiến nghị: a proposal */
  "petition",
  /** @vi phản ánh: a report of something seen */
  "report",
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Kinds that must be signed before the legal clock may start. */
export const isSigned = (kind: CaseKind) => kind === "complaint";

/** One gapless series of register numbers per unit and year; petitions and reports share one. */
export const REGISTER_SERIES = ["KN", "KNPA"] as const;
export type RegisterSeries = (typeof REGISTER_SERIES)[number];

const SERIES_OF: Record<CaseKind, RegisterSeries> = {
  complaint: "KN",
  petition: "KNPA",
  report: "KNPA",
};
export const seriesOf = (kind: CaseKind): RegisterSeries => SERIES_OF[kind];

export const CASE_STATES = [
  "sent",
  /** @vi chờ hoàn thiện: a signature is missing, so no clock runs yet */
  "awaiting_completion",
  /** @vi đã tiếp nhận, vào sổ */
  "registered",
  /** @vi đang xử lý */
  "in_progress",
  /** @vi chờ bổ sung */
  "more_requested",
  /** @vi đã thụ lý (complaint) */
  "accepted",
  /** @vi tạm đình chỉ giải quyết (complaint): the clock stands still */
  "suspended",
  /** @vi đã xin rút, chờ quyết định đình chỉ (complaint) */
  "withdrawing",
  /** @vi không thụ lý (complaint) */
  "not_accepted",
  /** @vi đình chỉ giải quyết (complaint) */
  "discontinued",
  /** @vi đã chuyển */
  "forwarded",
  /** @vi từ chối (petition, report) */
  "refused",
  /** @vi đã trả lời */
  "answered",
  /** @vi đang xử lý lại */
  "reprocessing",
  /** @vi đã rút */
  "withdrawn",
  /** @vi đã đóng */
  "closed",
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Somebody at the desk still owes something. */
export const OPEN_STATES = [
  "sent",
  "awaiting_completion",
  "registered",
  "in_progress",
  "more_requested",
  "accepted",
  "suspended",
  "withdrawing",
  "reprocessing",
] as const satisfies readonly CaseState[];

export const isOpen = (state: CaseState) => (OPEN_STATES as readonly CaseState[]).includes(state); // a tuple's includes() only takes its own members

export const SIGNATURE_STATUSES = ["none", "e_signed", "wet_scan", "confirmed_at_counter"] as const;
export type SignatureStatus = (typeof SIGNATURE_STATUSES)[number];

export const CHANNELS = ["online", "counter", "post", "phone"] as const;
export type Channel = (typeof CHANNELS)[number];

/** @vi lĩnh vực */
export const FIELDS = [
  "construction",
  "environment",
  "land",
  "housing",
  "site_clearance",
  "transport",
  "security",
  "admin_reform",
  "social_policy",
  "education_health",
  "tax",
  "other",
] as const;
export type Field = (typeof FIELDS)[number];

/** How soon a report of something seen has to be taken in. @vi mức độ: bình thường, khẩn */
export const URGENCIES = ["ordinary", "urgent"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** @vi tư cách người gửi */
export const FILER_CAPACITIES = ["self", "representative", "organisation"] as const;
export type FilerCapacity = (typeof FILER_CAPACITIES)[number];

/** @vi giám hộ, được ủy quyền, luật sư, đại diện nhóm, đại diện tổ chức */
export const REPRESENTATION_BASES = [
  "guardian",
  "authorised",
  "lawyer",
  "group",
  "organisation",
] as const;
export type RepresentationBasis = (typeof REPRESENTATION_BASES)[number];

/** What the rules need to know of a case file; the rest of the row is nobody's business here. */
export type CaseFile = {
  readonly id: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly signatureStatus: SignatureStatus;
  /** Never changes. */
  readonly filedUnitId: string;
  /** Moved by an event. */
  readonly responsibleUnitId: string;
  /** Account of the resident; null when staff filed for someone without an account. */
  readonly filedBy: string | null;
  /** Position that holds the case. */
  readonly assignedPositionId: string | null;
  /** Account of the person who gave the last answer. */
  readonly answeredBy: string | null;
  /** Day of acceptance of a complaint. @vi ngày thụ lý */
  readonly acceptedOn: CalendarDate | null;
  /** How often the resident asked for re-processing; once is what they may. */
  readonly reprocessingCount: number;
};
