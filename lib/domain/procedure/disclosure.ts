import type { CalendarDate } from "@/lib/domain/calendar-date";
import { DEMOCRACY } from "@/lib/domain/clock/law/texts";
import { type DisclosureItem, formsOf } from "@/lib/domain/procedure/disclosure-items";
import type { Procedure } from "@/lib/domain/procedure/procedure";

const { law } = DEMOCRACY;

export const DISCLOSURE_STATES = [
  /** @vi trong kế hoạch công khai */
  "planned",
  /** @vi bản nháp */
  "draft",
  /** @vi chờ duyệt */
  "submitted",
  /** @vi đã công khai */
  "published",
  /** @vi hết thời hạn niêm yết */
  "posting_over",
  /** @vi đã lưu */
  "archived",
] as const;
export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

export type DisclosureAction =
  | "draft"
  | "submit"
  | "return"
  | "publish"
  | "amend"
  | "end_posting"
  | "archive";

export type DisclosureFacts = {
  readonly item: DisclosureItem;
  /** Stands on the ward's website. */
  readonly isOnWebsite: boolean;
  readonly today: CalendarDate;
  /** The last day the law wants it posted and broadcast; null where that has not begun. */
  readonly postedUntil: CalendarDate | null;
  readonly broadcastUntil: CalendarDate | null;
};

const isOver = (until: CalendarDate | null, today: CalendarDate) => until !== null && until < today;

/** @vi công khai thông tin (law.md 1.1, 1.5). What was published stays readable: a change is a new version. */
export const DISCLOSURE: Procedure<
  DisclosureState,
  DisclosureAction,
  "not_on_website" | "posted_too_short" | "broadcast_too_short" | "posted_permanently",
  DisclosureFacts
> = {
  kind: "disclosure",
  states: DISCLOSURE_STATES,
  begins: "planned",
  ends: ["archived"],
  guards: {
    not_on_website: ({ isOnWebsite }) => isOnWebsite,
    posted_permanently: ({ item }) => !formsOf(item).isPermanent,
    posted_too_short: ({ item, postedUntil, today }) =>
      !formsOf(item).isPosted || isOver(postedUntil, today),
    broadcast_too_short: ({ item, broadcastUntil, today }) =>
      !formsOf(item).isBroadcast || isOver(broadcastUntil, today),
  },
  steps: [
    {
      action: "draft",
      from: ["planned"],
      to: "draft",
      who: ["publisher"],
      article: `${law}, Điều 14 khoản 1`,
      told: "nobody",
    },
    {
      action: "submit",
      from: ["draft"],
      to: "submitted",
      who: ["publisher"],
      article: `${law}, Điều 14 khoản 1`,
      told: "nobody",
    },
    {
      action: "return",
      from: ["submitted"],
      to: "draft",
      who: ["leader"],
      article: `${law}, Điều 14 khoản 1`,
      told: "nobody",
    },
    {
      action: "publish",
      from: ["submitted"],
      to: "published",
      who: ["leader"],
      guards: ["not_on_website"],
      clock: { stops: ["publication"], starts: ["posting", "broadcasting"] },
      article: `${law}, Điều 12 khoản 3, Điều 13`,
      told: "everyone",
    },
    {
      action: "amend",
      from: ["published", "posting_over"],
      to: "draft",
      who: ["publisher"],
      grounds: [
        { code: "content_changed", article: `${law}, Điều 13 khoản 2` },
        { code: "was_wrong", article: `${law}, Điều 14` },
      ],
      clock: { starts: ["publication"] },
      article: `${law}, Điều 13 khoản 2, Điều 14`,
      told: "everyone",
    },
    {
      action: "end_posting",
      from: ["published"],
      to: "posting_over",
      who: ["publisher", "leader"],
      guards: ["posted_permanently", "posted_too_short", "broadcast_too_short"],
      clock: { stops: ["posting", "broadcasting"] },
      article: `${law}, Điều 13 khoản 2, khoản 3`,
      told: "everyone",
    },
    {
      action: "archive",
      from: ["posting_over"],
      to: "archived",
      who: ["publisher", "leader"],
      article: `${law}, Điều 14 khoản 2`,
      told: "nobody",
    },
  ],
};
