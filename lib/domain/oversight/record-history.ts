import * as z from "zod";

import type { Role } from "@/lib/domain/actor";

/** The reported records whose every change is kept and can be read. */
export const RECORD_KINDS = [
  "conferences",
  "commendations",
  "indicators",
  "tasks",
  "bodies",
  "body_members",
  "programmes",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What of each can change and is told when it does: columns of the table, as the database wrote them down. */
export const RECORD_FACTS = {
  conferences: [
    "kind",
    "title",
    "held_on",
    "starts_at",
    "ends_at",
    "place",
    "host",
    "chair",
    "summary",
    "conclusions",
  ],
  commendations: ["year", "collectives", "individuals", "names", "given_by", "ground"],
  indicators: ["value", "denominator", "scope", "quote"],
  tasks: ["content", "owner", "due_on", "state"],
  bodies: ["name", "term_from", "term_to", "ended_on", "recognised_by", "neighbourhoods"],
  body_members: ["name", "duty", "neighbourhood", "elected_on", "from_on", "to_on"],
  programmes: [
    "title",
    "subject",
    "target",
    "field",
    "planned_from",
    "planned_to",
    "sent_on",
    "state",
    "called_off_note",
  ],
} as const satisfies Record<RecordKind, readonly string[]>;

/** Of every record: how far it may be trusted. */
export const TRUST_FACTS = [
  "as_of",
  "as_of_note",
  "expires_on",
  "verified",
  "withdrawn_note",
] as const;

export type RecordFact = (typeof RECORD_FACTS)[RecordKind][number] | (typeof TRUST_FACTS)[number];

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
export type RecordValue = z.infer<typeof Value>;
const Snapshot = z.record(z.string(), z.unknown());

/** One writing of a record: when, in which office, why. */
export type KeptVersion = {
  readonly version: number;
  readonly at: Date;
  readonly role: Role | null;
  readonly reason: string | null;
  readonly snapshot: unknown;
};

export type RecordChange = {
  readonly fact: RecordFact;
  readonly before: RecordValue;
  readonly after: RecordValue;
};

export type RecordVersion = Omit<KeptVersion, "snapshot"> & {
  /** Against the version before; none for the first. */
  readonly changes: readonly RecordChange[];
};

/** How a record came to say what it says, the newest first, told from what was kept at each writing. */
export function recordHistory(kind: RecordKind, kept: readonly KeptVersion[]): RecordVersion[] {
  const versions = kept
    .flatMap((version) => {
      const snapshot = Snapshot.safeParse(version.snapshot).data;
      return snapshot ? [{ ...version, snapshot }] : [];
    })
    .toSorted((a, b) => a.version - b.version);
  return versions
    .map(({ snapshot, ...version }, index) => ({
      ...version,
      changes: changesOf(kind, versions[index - 1]?.snapshot, snapshot),
    }))
    .toReversed();
}

type Row = z.infer<typeof Snapshot>;

function changesOf(kind: RecordKind, before: Row | undefined, now: Row): RecordChange[] {
  if (!before) return [];
  return [...RECORD_FACTS[kind], ...TRUST_FACTS].flatMap((fact) => {
    const was = valueOf(before, fact);
    const is = valueOf(now, fact);
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ fact, before: was, after: is }];
  });
}

const Conclusions = z.array(z.object({ content: z.string() }));

/** A column that was not there yet, or of a shape this version does not know, says nothing. */
function valueOf(row: Row, fact: RecordFact): RecordValue {
  if (fact !== "conclusions") return Value.safeParse(row[fact]).data ?? null;
  const said = Conclusions.safeParse(row[fact]).data ?? [];
  return said.length === 0 ? null : said.map(({ content }) => content);
}
