import { CLEARANCE_STATES, PLOT_TAGS } from "@/lib/domain/oversight/record";
import type { Declaration } from "@/lib/domain/record/declaration";
import { PROVENANCE } from "@/lib/domain/record/provenance";

/** @vi giải phóng mặt bằng */
const FIELDS = {
  name: { type: "line", name: "record_title", needed: true, max: 300 },
  projectId: { type: "reference", to: "projects" },
  state: { type: "choice", options: CLEARANCE_STATES, needed: true },
  households: { type: "number", min: 0, max: 1_000_000 },
  areaM2: { type: "number", min: 0, max: 99_999_999, decimals: 1 },
  plotTags: { type: "choices", options: PLOT_TAGS },
  obstacle: { type: "text", max: 2000 },
  ...PROVENANCE,
} as const;

export const CLEARANCES: Declaration<typeof FIELDS> = {
  fields: FIELDS,
  titleOf: ({ name }) => name,
  wrongs: ({ state, obstacle }) =>
    state === "obstructed" && obstacle === null
      ? [{ field: "obstacle", problem: "record_obstacle_missing" }]
      : [],
};
