import { INDICATOR_KEYS } from "@/lib/domain/oversight/record";
import type { Declaration } from "@/lib/domain/record/declaration";
import { PROVENANCE } from "@/lib/domain/record/provenance";

const INDICATOR_MEASURES = ["percent", "count"] as const;

/** @vi chỉ tiêu, số liệu được báo cáo */
const FIELDS = {
  key: { type: "choice", options: INDICATOR_KEYS, needed: true },
  year: { type: "number", min: 1990, max: 2100, needed: true },
  value: { type: "number", min: 0, max: 999_999_999_999, decimals: 2, needed: true },
  measure: { type: "choice", options: INDICATOR_MEASURES, needed: true },
  scope: { type: "line", name: "record_scope", needed: true, max: 500 },
  denominator: { type: "number", min: 1, max: 2_000_000_000 },
  quote: { type: "text", max: 1000 },
  ...PROVENANCE,
} as const;

const WHOLE = 100;

export const INDICATORS: Declaration<typeof FIELDS> = {
  fields: FIELDS,
  titleOf: () => null,
  wrongs: ({ measure, value }) =>
    measure === "percent" && value !== null && value > WHOLE
      ? [{ field: "value", problem: "number_out_of_range" }]
      : [],
};
