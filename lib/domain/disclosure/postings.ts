import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { deadlineFor } from "@/lib/domain/clock/rules";
import { type DisclosureItem, formsOf } from "@/lib/domain/procedure/disclosure-items";

/** Ways of making something public beside this portal (art. 12(1)); the portal is the website it names. */
export const CHANNEL_KINDS = [
  /** @vi niêm yết */
  "board",
  /** @vi hệ thống truyền thanh */
  "radio",
  /** @vi qua Tổ trưởng tổ dân phố */
  "neighbourhood_head",
  /** @vi gửi văn bản đến công dân */
  "letter",
  /** @vi hội nghị trao đổi, đối thoại */
  "dialogue",
  /** @vi tiếp công dân, tiếp xúc cử tri, họp báo */
  "reception",
  /** @vi thông báo đến tổ chức chính trị - xã hội */
  "organisations",
  /** @vi mạng viễn thông, mạng xã hội */
  "network",
  "other",
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export type Channel = {
  readonly kind: ChannelKind;
  readonly fromOn: CalendarDate;
  /** Null while it goes on. */
  readonly toOn: CalendarDate | null;
};

export type ChannelStanding = {
  /** The last day the law wants; null where it names none for this way and item. */
  readonly neededUntil: CalendarDate | null;
  readonly status: "running" | "long_enough" | "too_short";
};

const STAGES = { board: "posting", radio: "broadcasting" } as const;

/** Whether it hung, or was broadcast, as long as article 13 wants. */
export function channelStanding(
  item: DisclosureItem,
  { kind, fromOn, toOn }: Channel,
  today: CalendarDate,
  calendar: LegalCalendar,
): ChannelStanding {
  const neededUntil = neededUntilOf(item, { kind, fromOn }, calendar);
  const lastOn = toOn ?? today;
  if (neededUntil !== null && lastOn < neededUntil) {
    return { neededUntil, status: toOn === null ? "running" : "too_short" };
  }
  return { neededUntil, status: toOn === null ? "running" : "long_enough" };
}

/** What must last at least so long is not moved by a day off at its end: the raw day counts. */
function neededUntilOf(
  item: DisclosureItem,
  { kind, fromOn }: Pick<Channel, "kind" | "fromOn">,
  calendar: LegalCalendar,
): CalendarDate | null {
  const { isPosted, isPermanent, isBroadcast } = formsOf(item);
  const isAsked = kind === "board" ? isPosted && !isPermanent : kind === "radio" && isBroadcast;
  if (!isAsked || (kind !== "board" && kind !== "radio")) return null;

  const asked = { kind: "disclosure", stage: STAGES[kind], startOn: fromOn, calendar } as const;
  const deadline = deadlineFor(asked);
  return deadline.ok ? deadline.value.due.rawDueOn : null;
}

/** The last day the law wants it on a board, or on the air: of the posting that gets there first; null where none does. */
export function wantedUntil(
  item: DisclosureItem,
  kind: "board" | "radio",
  channels: readonly Channel[],
  { today, calendar }: { readonly today: CalendarDate; readonly calendar: LegalCalendar },
): CalendarDate | null {
  const days = channels
    .filter((channel) => channel.kind === kind)
    .map((channel) => channelStanding(item, channel, today, calendar))
    .flatMap(({ neededUntil, status }) =>
      neededUntil === null || status === "too_short" ? [] : [neededUntil],
    );
  return days.toSorted()[0] ?? null;
}

/** What article 13 asks of an item and nobody has done: each is shown beside the record. */
export function channelsLacking(
  item: DisclosureItem,
  channels: readonly Channel[],
): ("board" | "radio" | "neighbourhood_head")[] {
  const { isPosted, isBroadcast } = formsOf(item);
  const has = (kind: ChannelKind) => channels.some((channel) => channel.kind === kind);
  return [
    ...(isPosted && !has("board") ? (["board"] as const) : []),
    ...(isBroadcast && !has("radio") ? (["radio"] as const) : []),
    ...(isBroadcast && !has("neighbourhood_head") ? (["neighbourhood_head"] as const) : []),
  ];
}
