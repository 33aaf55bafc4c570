/** The reported records that are written at the desk, by the name of their table. */
export const AUTHORED_KINDS = [
  "projects",
  "clearances",
  "conferences",
  "tasks",
  "indicators",
  "commendations",
] as const;
export type AuthoredKind = (typeof AUTHORED_KINDS)[number];

export const isAuthoredKind = (asked: unknown): asked is AuthoredKind =>
  AUTHORED_KINDS.some((kind) => kind === asked);

/**
 * - `draft`: with its writer, also after it was sent back;
 * - `submitted`: with the leader;
 * - `published`: it became a writing of the record;
 * - `discarded`: given up by its writer.
 */
export const RECORD_DRAFT_STATES = ["draft", "submitted", "published", "discarded"] as const;
export type RecordDraftState = (typeof RECORD_DRAFT_STATES)[number];

export const RECORD_DRAFT_ACTIONS = [
  "draft",
  "propose",
  "edit",
  "submit",
  "return",
  "publish",
  "withdraw",
  "discard",
  "schedule",
  "unschedule",
  /** A public file was taken away again. */
  "withdraw_file",
] as const;
export type RecordDraftAction = (typeof RECORD_DRAFT_ACTIONS)[number];

/** Kinds with an address of their own, where papers and photographs are shown too. */
export const hasOwnPage = (kind: AuthoredKind) => kind === "projects" || kind === "conferences";
