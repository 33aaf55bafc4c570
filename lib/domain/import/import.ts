import type { PositionRole } from "@/lib/domain/actor";

/** What can be brought in from a file, in the order it is offered. */
export const IMPORT_KINDS = [
  "results",
  "indicators",
  "projects",
  "disclosures",
  "reception_days",
  "members",
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_FORMATS = ["csv", "xlsx"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export const IMPORT_STATES = [
  /** Its rows are being looked at; nothing of it is anywhere yet. */
  "checking",
  /** Something is wrong: the file is mended and sent again. */
  "refused",
  /** All of it holds up, and waits for somebody to confirm it. */
  "checked",
  /** Confirmed; it is all there at once, or not at all. */
  "applying",
  "applied",
  "undoing",
  "undone",
  "withdrawn",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** The states in which the portal is at work, and the page is worth reading again. */
export const WORKING_STATES = ["checking", "applying", "undoing"] as const;

type Rule = {
  readonly send: readonly PositionRole[];
  /** Confirming is approving: whoever approves such a record anywhere approves it here. */
  readonly confirm: readonly PositionRole[];
};

/**
 * Who brings what in. Results of an overseer become drafts, which the front approves one by one; the front publishes, and
 * says who sits on the boards it leads.
 */
export const IMPORT_RULES: Readonly<Record<ImportKind, Rule>> = {
  results: { send: ["overseer", "front"], confirm: ["overseer", "front"] },
  indicators: { send: ["publisher"], confirm: ["leader"] },
  projects: { send: ["publisher"], confirm: ["leader"] },
  disclosures: { send: ["publisher"], confirm: ["leader"] },
  reception_days: { send: ["publisher"], confirm: ["leader"] },
  members: { send: ["front"], confirm: ["front"] },
};

/** Whoever has a part in any import. */
export const IMPORT_ROLES = ["overseer", "front", "publisher", "leader"] as const;

export const kindsFor = (role: PositionRole, act?: keyof Rule): ImportKind[] =>
  IMPORT_KINDS.filter((kind) => {
    const { send, confirm } = IMPORT_RULES[kind];
    return (act ? IMPORT_RULES[kind][act] : [...send, ...confirm]).includes(role);
  });

export const mayImport = (role: PositionRole, act: keyof Rule, kind: ImportKind) =>
  IMPORT_RULES[kind][act].includes(role);

/** Results become public by the front's confirmation, everything else by the leader's. */
export const publishes = (role: PositionRole) => role !== "overseer";

/** So long a whole import can be taken back; later, what is wrong is corrected record by record. */
export const UNDO_DAYS = 7;

export const MAX_IMPORT_BYTES = 20 * 1024 * 1024;
/** As many faults as anybody could mend by hand; what is beyond them is counted. */
export const MOST_FAULTS = 10_000;
export const SHOWN_FAULTS = 50;

/** One thing wrong with a file: in which row and column, what stands there, and why not. */
export type ImportFault = {
  readonly line: number;
  readonly column: string | null;
  readonly value: string;
  readonly problem: string;
};

/** What is told of an import that could not be taken back, or broke off. */
export const IMPORT_NOTES = ["changed_since", "world_changed", "broke_off"] as const;
export type ImportNote = (typeof IMPORT_NOTES)[number];
