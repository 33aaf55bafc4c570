import type { Confidence } from "@/lib/domain/unit/unit";

/** How we count where no text we have read says how: shown as "cần xác nhận" wherever a date rests on it. */
export type LegalSetting<Value> = {
  readonly value: Value;
  /** What speaks for it; empty when it is good practice and nothing more. */
  readonly article: string;
  readonly confidence: Confidence;
};

type LegalSettings = {
  /** A calendar period that ends on a day off ends with the next working day. */
  readonly rolls_forward: LegalSetting<boolean>;
  /** What must be done so long before an event, and would fall on a day off, is done on the working day before. */
  readonly rolls_back: LegalSetting<boolean>;
  /** What is sent after this hour in Vietnam is received on the next working day. */
  readonly desk_closes_at: LegalSetting<number>;
  /** The hours of a working day in Vietnam, from–to; only these count where working hours are counted. */
  readonly desk_hours: LegalSetting<readonly (readonly [from: number, to: number])[]>;
  /** Within so many working hours a report of something seen is taken in. */
  readonly report_taken_in: LegalSetting<number>;
  /** The same for a report that the desk calls urgent. @vi khẩn */
  readonly urgent_report_taken_in: LegalSetting<number>;
};

const FIELD_REPORTS = "Quyết định 1207/QĐ-UBND ngày 28/02/2025 của UBND thành phố Hà Nội";

export const LEGAL_SETTINGS: LegalSettings = {
  rolls_forward: {
    value: true,
    article: "Bộ luật Dân sự 91/2015/QH13, Điều 148 khoản 5",
    confidence: "medium",
  },
  rolls_back: { value: true, article: "", confidence: "low" },
  desk_closes_at: { value: 17, article: "", confidence: "low" },
  desk_hours: {
    value: [
      [8, 12],
      [13, 17],
    ],
    article: "",
    confidence: "low",
  },
  report_taken_in: { value: 8, article: FIELD_REPORTS, confidence: "low" },
  urgent_report_taken_in: { value: 4, article: FIELD_REPORTS, confidence: "low" },
};
