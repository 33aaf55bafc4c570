import { TASK_STATES } from "@/lib/domain/oversight/record";
import type { Declaration } from "@/lib/domain/record/declaration";
import { PROVENANCE } from "@/lib/domain/record/provenance";

/** @vi nhiệm vụ */
const FIELDS = {
  content: { type: "text", name: "record_content", needed: true, max: 2000 },
  year: { type: "number", min: 1990, max: 2100, needed: true },
  ordinal: { type: "number", min: 1, max: 999 },
  owner: { type: "line", max: 300 },
  dueOn: { type: "day" },
  state: { type: "choice", options: TASK_STATES, needed: true },
  conferenceId: { type: "reference", to: "conferences" },
  conclusionKey: { type: "kept" },
  ...PROVENANCE,
} as const;

export const TASKS: Declaration<typeof FIELDS> = {
  fields: FIELDS,
  titleOf: ({ content }) => content,
  wrongs: () => [],
};
