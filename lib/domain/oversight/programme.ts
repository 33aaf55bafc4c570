import { type Actor, isOfUnit, type PositionRole } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { type Deadline, deadlineFor } from "@/lib/domain/clock/rules";
import { isElectedBoard } from "@/lib/domain/oversight/board";
import type { OversightBodyKind } from "@/lib/domain/oversight/result";
import { fail, ok, type Result } from "@/lib/domain/result";

/** How far a programme of supervision has come, as it is stored. */
export const PROGRAMME_STATES = [
  "draft",
  /** @vi chờ Mặt trận duyệt */
  "submitted",
  /** @vi trả lại để sửa */
  "returned",
  /** @vi đã công khai */
  "published",
  /** @vi thôi thực hiện, có lý do; stays readable */
  "called_off",
] as const;
export type ProgrammeState = (typeof PROGRAMME_STATES)[number];

export const PUBLIC_PROGRAMMES = ["published", "called_off"] as const satisfies ProgrammeState[];

export const PROGRAMME_ACTIONS = [
  "edit",
  "submit",
  "return",
  "publish",
  "correct",
  "call_off",
] as const;
export type ProgrammeAction = (typeof PROGRAMME_ACTIONS)[number];

type Rule = {
  readonly from: readonly ProgrammeState[];
  readonly to: ProgrammeState;
  readonly who: PositionRole;
};

/** The overseer drafts, the front approves and keeps what is public (decided.md 19; law 10/2022/QH15 art. 39(1), 44(1)). */
const RULES: Record<ProgrammeAction, Rule> = {
  edit: { from: ["draft", "returned"], to: "draft", who: "overseer" },
  submit: { from: ["draft", "returned"], to: "submitted", who: "overseer" },
  return: { from: ["submitted"], to: "returned", who: "front" },
  publish: { from: ["submitted"], to: "published", who: "front" },
  correct: { from: ["published"], to: "published", who: "front" },
  call_off: { from: ["published"], to: "called_off", who: "front" },
};

/** May this person do this to a programme of that unit? Nobody publishes what they wrote themselves. */
export function mayWithProgramme(
  actor: Actor,
  action: ProgrammeAction,
  { unitId, draftedBy }: { readonly unitId: string; readonly draftedBy: string | null },
): boolean {
  if (actor.position?.role !== RULES[action].who || !isOfUnit(actor, unitId)) return false;
  return action !== "publish" || actor.accountId !== draftedBy;
}

export function programmeTransition(
  state: ProgrammeState,
  action: ProgrammeAction,
): Result<ProgrammeState, "transition_not_allowed"> {
  const { from, to } = RULES[action];
  return from.includes(state) ? ok(to) : fail("transition_not_allowed");
}

export const PROGRAMME_STANDINGS = [
  "planned",
  "running",
  /** Something it found is public. */
  "reported",
  /** Its days are over and nothing is public yet. */
  "unreported",
  "called_off",
] as const;
export type ProgrammeStanding = (typeof PROGRAMME_STANDINGS)[number];

type Planned = {
  readonly state: ProgrammeState;
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
};

/** What became of a public programme by a day. */
export function programmeStanding(
  { state, plannedFrom, plannedTo }: Planned,
  today: CalendarDate,
  results: number,
): ProgrammeStanding {
  if (state === "called_off") return "called_off";
  if (plannedFrom !== null && today < plannedFrom) return "planned";
  const isOver = plannedTo !== null && today > plannedTo;
  if (results > 0) return "reported";
  return isOver ? "unreported" : "running";
}

/**
 * The last day on which a plan goes to those it is about (law 10/2022/QH15 art. 45(1)b, decree 59/2023 art. 14(1)b); null
 * where no law says, or the calendar of that year was not entered.
 */
export function planNoticeBy(
  kind: OversightBodyKind,
  plannedFrom: CalendarDate,
  calendar: LegalCalendar,
): Deadline | null {
  if (!isElectedBoard(kind)) return null;
  const question = { kind: "oversight", stage: "plan_notice", variant: kind } as const;
  const deadline = deadlineFor({ ...question, startOn: plannedFrom, calendar });
  return deadline.ok ? deadline.value : null;
}

export const NOTICE_STANDINGS = ["in_time", "late", "not_yet", "missed"] as const;
export type NoticeStanding = (typeof NOTICE_STANDINGS)[number];

/** Whether those it is about heard of it in time. */
export function noticeStanding(
  sentOn: CalendarDate | null,
  { dueOn }: { readonly dueOn: CalendarDate },
  today: CalendarDate,
): NoticeStanding {
  if (sentOn !== null) return sentOn <= dueOn ? "in_time" : "late";
  return today <= dueOn ? "not_yet" : "missed";
}
