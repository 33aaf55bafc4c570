import type { Declaration } from "@/lib/domain/record/declaration";
import { PROVENANCE } from "@/lib/domain/record/provenance";

/** @vi khen thưởng */
const FIELDS = {
  year: { type: "number", min: 1990, max: 2100, needed: true },
  collectives: { type: "number", min: 0, max: 100_000 },
  individuals: { type: "number", min: 0, max: 100_000 },
  names: { type: "lines", most: 100 },
  givenBy: { type: "line", max: 300 },
  ground: { type: "text", max: 2000 },
  conferenceId: { type: "reference", to: "conferences" },
  ...PROVENANCE,
} as const;

export const COMMENDATIONS: Declaration<typeof FIELDS> = {
  fields: FIELDS,
  titleOf: () => null,
  wrongs: ({ collectives, individuals, names }) =>
    collectives === null && individuals === null && names === null
      ? [{ field: "collectives", problem: "record_nobody_commended" }]
      : [],
};
