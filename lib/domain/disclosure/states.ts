export const DISCLOSURE_VERSION_STATES = [
  "draft",
  /** @vi chờ duyệt */
  "submitted",
  /** @vi đã công khai */
  "published",
  /** @vi đã có bản sau; stays readable */
  "superseded",
] as const;
export type DisclosureVersionState = (typeof DISCLOSURE_VERSION_STATES)[number];

/** Why a later version was made: law 10/2022/QH15 art. 13(2), 14(1); the words in messages/…/procedures.json. */
export const AMENDMENT_GROUNDS = ["content_changed", "was_wrong"] as const;
export type AmendmentGround = (typeof AMENDMENT_GROUNDS)[number];

/** What may happen to a disclosure; each is one row of its trail. */
export const DISCLOSURE_TRAIL_ACTIONS = [
  "plan",
  "approve_plan",
  "draft",
  "edit",
  "submit",
  "return",
  /** An hour was set for its publication, or taken back. */
  "schedule",
  "unschedule",
  "publish",
  "amend",
  "add_channel",
  "end_channel",
  "withdraw_channel",
  "end_posting",
] as const;
export type DisclosureTrailAction = (typeof DISCLOSURE_TRAIL_ACTIONS)[number];
