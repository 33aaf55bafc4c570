import { type Actor, isOfUnit, type PositionRole } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { type Deadline, deadlineFor } from "@/lib/domain/clock/rules";
import type { ConsultationStage } from "@/lib/domain/consultation/consultation";
import {
  CONSULTATION,
  type ConsultationAction,
  type ConsultationFacts,
  type ConsultationState,
} from "@/lib/domain/procedure/consultation";
import { takeStep } from "@/lib/domain/procedure/procedure";

/** The stored facts that say where a consultation stands. */
export type ConsultationDays = {
  readonly stage: ConsultationStage;
  readonly planSentOn: CalendarDate | null;
  /** The day on which it became public; null before. */
  readonly openedOn: CalendarDate | null;
  /** Its last day; wished for in a draft. */
  readonly closesOn: CalendarDate | null;
};

/** Where it stands in its procedure: that the time is over needs nobody to say so. */
export function consultationState(
  { stage, closesOn }: Pick<ConsultationDays, "stage" | "closesOn">,
  today: CalendarDate,
): ConsultationState {
  if (stage === "draft" || stage === "submitted") return "planned";
  return stage === "open" && closesOn !== null && today > closesOn ? "collected" : stage;
}

/**
 * The shortest time the law allows, from the day of publication (art. 28(2)). What must last at least so long is not
 * moved by a day off at its end: `rawDueOn` counts. Null where the calendar of that year was not entered.
 */
export function shortestTime(publishedOn: CalendarDate, calendar: LegalCalendar): Deadline | null {
  const deadline = deadlineFor({
    kind: "consultation",
    stage: "opinion",
    startOn: publishedOn,
    calendar,
  });
  return deadline.ok ? deadline.value : null;
}

export type ConsultationVerb =
  | Exclude<ConsultationAction, "collect">
  | "edit"
  | "submit"
  | "return"
  | "keep_sheets";

/** The publisher writes, the leader approves and answers (decided.md 19). */
const WHO: Record<ConsultationVerb, readonly PositionRole[]> = {
  edit: ["publisher"],
  submit: ["publisher"],
  return: ["leader"],
  open: ["leader"],
  prolong: ["leader"],
  keep_sheets: ["publisher"],
  sum_up: ["publisher", "leader"],
  answer: ["leader"],
  close: ["leader"],
};

/** May this person do this to a consultation of that unit? Nobody approves what they wrote themselves. */
export function mayWithConsultation(
  actor: Actor,
  verb: ConsultationVerb,
  { unitId, draftedBy }: { readonly unitId: string; readonly draftedBy: string | null },
): boolean {
  const role = actor.position?.role;
  if (!role || !WHO[verb].includes(role) || !isOfUnit(actor, unitId)) return false;
  return verb !== "open" || actor.accountId !== draftedBy;
}

export type AskedStep = {
  readonly days: ConsultationDays;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
  /** Only an answer departs from anything. */
  readonly answer?: Pick<ConsultationFacts, "deviates" | "givesReasons">;
};

/** The step of the law from where it stands. */
export function stepOfConsultation(
  actor: Actor,
  action: Exclude<ConsultationAction, "collect">,
  asked: AskedStep,
) {
  const { days, today } = asked;
  const doer = actor.position?.role ?? "resident";
  const facts = factsOf(asked);
  if (action !== "sum_up" || days.stage !== "open") {
    const state = consultationState(days, today);
    return takeStep(CONSULTATION, { state, action, doer, facts });
  }
  // That the time is over is a step of the law too; it is taken with the first thing done after it.
  const collected = takeStep(CONSULTATION, { state: "open", action: "collect", doer, facts });
  if (!collected.ok) return collected;
  return takeStep(CONSULTATION, { state: collected.value.to, action, doer, facts });
}

function factsOf({ days, today, calendar, answer }: AskedStep): ConsultationFacts {
  const { planSentOn, openedOn, closesOn } = days;
  return {
    planWasSent: planSentOn !== null,
    today,
    closesOn: closesOn ?? today,
    // Without a calendar nothing is long enough.
    earliestClose: shortestTime(openedOn ?? today, calendar)?.due.rawDueOn ?? NEVER,
    ...(answer ?? { deviates: false, givesReasons: false }),
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- later than every day there is
const NEVER = "9999-12-31" as CalendarDate;
