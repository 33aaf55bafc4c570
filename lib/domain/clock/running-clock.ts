import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { clockEventRule, type ClockEventRule } from "@/lib/domain/clock/law/clock-events";
import type { ClockEventName, RuleVariant } from "@/lib/domain/clock/law/vocabulary";
import { daysUsed, type DueDate, type Pause } from "@/lib/domain/clock/period";
import { dueBy, type LegalRule, type RuleQuestion, ruleFor } from "@/lib/domain/clock/rules";
import { fail, ok, type Result } from "@/lib/domain/result";

/** Something that happened to a clock after it began. */
export type ClockEvent = {
  readonly event: Exclude<ClockEventName, "start">;
  readonly on: CalendarDate;
  /** Codes of `law/clock-events.ts`; one at least. */
  readonly grounds: readonly string[];
  /** Number of the written decision, where a form is prescribed for it. */
  readonly document: string | null;
  /** Account of whoever decided. */
  readonly by: string;
};

export type ClockStart = RuleQuestion & { readonly startOn: CalendarDate };

/** A clock as its events left it. Dates are derived from them and never typed. */
export type RunningClock = {
  readonly rule: LegalRule;
  readonly startOn: CalendarDate;
  readonly standing: "running" | "paused" | "stopped";
  readonly pauses: readonly Pause[];
  readonly extensions: readonly number[];
  /** Null while the clock is paused: nobody knows when it will go on. */
  readonly due: DueDate | null;
  /** While it is paused: the day it was stopped on, and the days still to run when it goes on. */
  readonly pausedOn: CalendarDate | null;
  readonly daysLeft: number | null;
  readonly stoppedOn: CalendarDate | null;
};

export const CLOCK_PROBLEMS = [
  "no_rule",
  "calendar_missing",
  "clock_event_unknown",
  "clock_not_running",
  "clock_not_paused",
  "clock_stopped",
  "clock_event_out_of_order",
  "clock_ground_missing",
  "clock_document_missing",
  "extension_too_late",
  "extension_used_up",
] as const;
export type ClockProblem = (typeof CLOCK_PROBLEMS)[number];

/** Replays what happened to a clock from its beginning; the first event the law does not allow is the answer. */
export function runClock(
  start: ClockStart,
  events: readonly ClockEvent[],
  calendar: LegalCalendar,
): Result<RunningClock, ClockProblem> {
  let clock = beginClock(start, calendar);
  let lastOn = start.startOn;
  for (const event of events) {
    if (!clock.ok) return clock;
    if (event.on < lastOn) return fail("clock_event_out_of_order");
    clock = moveClock(clock.value, event, { start, calendar });
    lastOn = event.on;
  }
  return clock;
}

function beginClock(
  start: ClockStart,
  calendar: LegalCalendar,
): Result<RunningClock, ClockProblem> {
  const rule = ruleFor(start, start.startOn);
  if (!rule) return fail("no_rule");
  const due = dueBy(rule, start.startOn, calendar);
  if (!due.ok) return due;

  return ok({
    rule,
    startOn: start.startOn,
    standing: "running",
    pauses: [],
    extensions: [],
    due: due.value,
    pausedOn: null,
    daysLeft: null,
    stoppedOn: null,
  });
}

type Setting = { readonly start: ClockStart; readonly calendar: LegalCalendar };

function moveClock(
  clock: RunningClock,
  event: ClockEvent,
  { start, calendar }: Setting,
): Result<RunningClock, ClockProblem> {
  if (clock.standing === "stopped") return fail("clock_stopped");
  const law = clockEventRule({ ...start, event: event.event }, event.on);
  if (!law) return fail("clock_event_unknown");
  const problem = problemWith(event, law);
  if (problem) return fail(problem);

  switch (event.event) {
    case "pause":
      return pause(clock, event.on, calendar);
    case "resume":
      return resume(clock, event.on, calendar);
    case "extend":
      return extend(clock, event, { start, law, calendar });
    case "transfer":
      return ok(clock);
    case "stop":
      return ok({ ...clock, standing: "stopped", stoppedOn: event.on });
  }
}

function problemWith(
  { grounds, document }: ClockEvent,
  law: ClockEventRule,
): "clock_ground_missing" | "clock_document_missing" | null {
  const known = new Set(law.grounds.map(({ code }) => code));
  if (grounds.length === 0 || grounds.some((code) => !known.has(code))) {
    return "clock_ground_missing";
  }
  return law.document !== null && document === null ? "clock_document_missing" : null;
}

function pause(
  clock: RunningClock,
  on: CalendarDate,
  calendar: LegalCalendar,
): Result<RunningClock, ClockProblem> {
  if (clock.standing !== "running" || !clock.due) return fail("clock_not_running");
  const { rawDueOn, unit } = clock.due;
  const daysLeft = Math.max(0, daysUsed(unit, on, rawDueOn, calendar));
  return ok({ ...clock, standing: "paused", pausedOn: on, daysLeft, due: null });
}

function resume(
  clock: RunningClock,
  on: CalendarDate,
  calendar: LegalCalendar,
): Result<RunningClock, ClockProblem> {
  if (clock.pausedOn === null) return fail("clock_not_paused");
  const pauses = [...clock.pauses, { suspendedOn: clock.pausedOn, resumedOn: on }];
  return recounted(
    { ...clock, standing: "running", pausedOn: null, daysLeft: null, pauses },
    calendar,
  );
}

function extend(
  clock: RunningClock,
  event: ClockEvent,
  { start, law, calendar }: Setting & { readonly law: ClockEventRule },
): Result<RunningClock, ClockProblem> {
  if (clock.standing !== "running" || !clock.due) return fail("clock_not_running");
  if (event.on > clock.due.dueOn) return fail("extension_too_late");

  const possible = possibleExtension(
    { ...start, clock, law, severalGrounds: event.grounds.length > 1 },
    event.on,
  );
  if (!possible || clock.extensions.length >= possible.times) return fail("extension_used_up");
  return recounted({ ...clock, extensions: [...clock.extensions, possible.days] }, calendar);
}

function recounted(
  clock: RunningClock,
  calendar: LegalCalendar,
): Result<RunningClock, ClockProblem> {
  const { rule, startOn, pauses, extensions } = clock;
  const due = dueBy(rule, startOn, calendar, { pauses, extensions });
  return due.ok ? ok({ ...clock, due: due.value }) : due;
}

type Extending = ClockStart & {
  readonly clock: RunningClock;
  readonly law: ClockEventRule;
  readonly severalGrounds: boolean;
};

const LONGER_VARIANT: Partial<Record<RuleVariant, RuleVariant>> = {
  standard: "complex",
  remote: "remote_complex",
};

/** By how many days, and how often at most; null where nothing longer is known. */
function possibleExtension(
  { kind, stage, acceptedOn = null, clock, law, severalGrounds }: Extending,
  on: CalendarDate,
): { readonly days: number; readonly times: number } | null {
  const { extension } = law;
  if (extension?.to === "own_period") {
    const rule = ruleFor({ kind, stage: "extension", acceptedOn }, on);
    const times = severalGrounds ? extension.timesWithSeveralGrounds : extension.times;
    return rule && { days: rule.period.length, times };
  }
  const variant = LONGER_VARIANT[clock.rule.variant];
  const longer = variant && ruleFor({ kind, stage, variant }, clock.startOn);
  return longer ? { days: longer.period.length - clock.rule.period.length, times: 1 } : null;
}
