import { CONFERENCE_KINDS } from "@/lib/domain/oversight/record";
import { type Declaration, endsEarly } from "@/lib/domain/record/declaration";
import { PROVENANCE } from "@/lib/domain/record/provenance";

/** A meeting that is announced or that was held; which, its day says. @vi hội nghị, đối thoại */
const FIELDS = {
  kind: { type: "choice", options: CONFERENCE_KINDS, needed: true },
  title: { type: "line", name: "record_title", needed: true, max: 300 },
  heldOn: { type: "day", needed: true },
  startsAt: { type: "hour" },
  endsAt: { type: "hour" },
  place: { type: "line", max: 300 },
  host: { type: "line", max: 300 },
  chair: { type: "line", max: 300 },
  summary: { type: "text", max: 6000 },
  conclusions: { type: "conclusions" },
  ...PROVENANCE,
} as const;

export const CONFERENCES: Declaration<typeof FIELDS> = {
  fields: FIELDS,
  titleOf: ({ title }) => title,
  wrongs: ({ startsAt, endsAt }) => [
    ...endsEarly("endsAt", startsAt, endsAt),
    ...(endsAt !== null && startsAt === null
      ? ([{ field: "startsAt", problem: "hour_missing" }] as const)
      : []),
  ],
};
