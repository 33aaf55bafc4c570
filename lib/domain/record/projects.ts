import { PROJECT_STAGES } from "@/lib/domain/oversight/record";
import { type Declaration, endsEarly } from "@/lib/domain/record/declaration";
import { PROVENANCE } from "@/lib/domain/record/provenance";

const MOST_DONG = 900_000_000_000_000;

/** @vi dự án, công trình */
const FIELDS = {
  name: { type: "line", name: "record_title", needed: true, max: 300 },
  stage: { type: "choice", options: PROJECT_STAGES, needed: true },
  summary: { type: "text", max: 4000 },
  owner: { type: "line", max: 300 },
  contractor: { type: "line", max: 300 },
  capitalDong: { type: "number", min: 0, max: MOST_DONG },
  disbursedDong: { type: "number", min: 0, max: MOST_DONG },
  progressPercent: { type: "number", min: 0, max: 100 },
  startedOn: { type: "day" },
  dueOn: { type: "day" },
  boardId: { type: "reference", to: "boards" },
  ...PROVENANCE,
} as const;

export const PROJECTS: Declaration<typeof FIELDS> = {
  fields: FIELDS,
  titleOf: ({ name }) => name,
  wrongs: ({ startedOn, dueOn }) => endsEarly("dueOn", startedOn, dueOn),
};
