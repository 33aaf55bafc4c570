/**
 * Where a record is from: a source that is known here already, or a document that is named on the form and becomes
 * one. The same last fields in every kind.
 */
export const PROVENANCE = {
  sourceId: { type: "reference", to: "sources" },
  sourceTitle: { type: "line", max: 300 },
  sourceNumber: { type: "line", max: 60 },
  sourceIssuer: { type: "line", max: 200 },
  sourceDay: { type: "day" },
  sourceUrl: { type: "address" },
  asOf: { type: "day" },
  asOfNote: { type: "line", max: 300 },
  expiresOn: { type: "day" },
  verified: { type: "mark" },
} as const;

type Named = { readonly sourceId?: unknown; readonly sourceTitle?: unknown };

/** A record without a source is a rumour. */
export const sourceProblem = ({ sourceId, sourceTitle }: Named) =>
  sourceId || sourceTitle ? [] : [{ field: "sourceId", problem: "record_source_missing" } as const];

/** What a figure was as of one day is not over before that day. */
export const lastDayProblem = ({
  asOf,
  expiresOn,
}: {
  readonly asOf?: unknown;
  readonly expiresOn?: unknown;
}) =>
  typeof asOf === "string" && typeof expiresOn === "string" && expiresOn < asOf
    ? [{ field: "expiresOn", problem: "ends_before_it_begins" } as const]
    : [];

/** How the document is called where it is named as a source. */
export function sourceTitleOf(title: string, number: string | null): string {
  return number === null || title.includes(number) ? title : `${title} (số ${number})`;
}
