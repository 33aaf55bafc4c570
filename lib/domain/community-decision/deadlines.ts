import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { RuleStage } from "@/lib/domain/clock/law/vocabulary";
import { type Deadline, deadlineFor } from "@/lib/domain/clock/rules";
import type { DecisionStage } from "@/lib/domain/community-decision/community-decision";
import { decisionOf, type PlanFacts } from "@/lib/domain/community-decision/facts";
import { inForceFrom } from "@/lib/domain/procedure/vote";

const limitOf = (stage: RuleStage) => (startOn: CalendarDate, calendar: LegalCalendar) => {
  const deadline = deadlineFor({ kind: "community_decision", stage, startOn, calendar });
  return deadline.ok ? deadline.value : null;
};

/** The last day to tell the households, from the day of the meeting or of the first ballot. */
export const announcementLimit = limitOf("announcement");

/** The last day on which a consent to an initiative counts, from the day it was given. */
export const consentsLapse = limitOf("consent");

/** The last day to send the plan of a ballot, from the day of the plan. */
const planSendingLimit = limitOf("plan_sending");

/** The last day to send what passed, from the last day of voting. */
const sendingLimit = limitOf("sending_decision");

/** The last day to recognise it, or to refuse in writing, from the day it came. */
const recognitionLimit = limitOf("recognition");

export const DECISION_DUTIES = [
  "consent",
  "plan_sending",
  "announcement",
  "sending_decision",
  "recognition",
] as const satisfies readonly RuleStage[];
export type DecisionDuty = (typeof DECISION_DUTIES)[number];

/** `waiting`: its day has not passed; `overdue`: it has, and nothing was done. */
export type DutyStatus = "on_time" | "late" | "waiting" | "overdue";

export type DutyStanding = {
  readonly duty: DecisionDuty;
  readonly startOn: CalendarDate;
  readonly deadline: Deadline;
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly status: DutyStatus;
};

export type DutyFacts = Pick<
  PlanFacts,
  "subject" | "scope" | "method" | "origin" | "consentsFrom" | "announcedOn" | "heldOn" | "endsOn"
> & {
  readonly stage: DecisionStage;
  readonly planIssuedOn: CalendarDate | null;
  readonly planSentOn: CalendarDate | null;
  readonly sentOn: CalendarDate | null;
  /** Recognised or refused. */
  readonly answeredOn: CalendarDate | null;
};

/** The day on which the people decided. */
export const decidedOn = ({ heldOn, endsOn }: Pick<DutyFacts, "heldOn" | "endsOn">) =>
  endsOn ?? heldOn;

/** Everything the law gives a last day for, with where it stands: functions of dates, and never stored. */
export function dutiesOf(
  facts: DutyFacts,
  today: CalendarDate,
  calendar: LegalCalendar,
): DutyStanding[] {
  const { announcedOn, heldOn, origin, consentsFrom, method, planIssuedOn, planSentOn } = facts;
  const stands = standingBy(today, calendar);
  return [
    origin === "initiative" && consentsFrom
      ? stands("consent", consentsLapse, { startOn: consentsFrom, doneOn: announcedOn })
      : null,
    method === "ballot" && planIssuedOn
      ? stands("plan_sending", planSendingLimit, { startOn: planIssuedOn, doneOn: planSentOn })
      : null,
    heldOn
      ? stands("announcement", announcementLimit, { startOn: heldOn, doneOn: announcedOn })
      : null,
    ...afterTheVote(facts, stands),
  ].filter((standing) => standing !== null);
}

const HAS_PASSED: ReadonlySet<DecisionStage> = new Set([
  "passed",
  "sent",
  "not_recognised",
  "in_force",
  "repealed",
]);

function afterTheVote(facts: DutyFacts, stands: ReturnType<typeof standingBy>) {
  const { stage, sentOn, answeredOn } = facts;
  const votedOn = decidedOn(facts);
  if (!HAS_PASSED.has(stage) || votedOn === null) return [];
  const sending = stands("sending_decision", sendingLimit, { startOn: votedOn, doneOn: sentOn });
  const awaits = isRecognised(facts);
  return [
    sending,
    awaits && sentOn
      ? stands("recognition", recognitionLimit, { startOn: sentOn, doneOn: answeredOn })
      : null,
  ];
}

/** Clauses 3, 4 and 5 are in force only once they are recognised. */
export function isRecognised(facts: Pick<PlanFacts, "subject" | "scope">): boolean {
  const decision = decisionOf(facts);
  const from = decision && inForceFrom(decision);
  return from === "recognition_by_the_committee" || from === "recognition_by_the_front";
}

type Span = { readonly startOn: CalendarDate; readonly doneOn: CalendarDate | null };

const standingBy =
  (today: CalendarDate, calendar: LegalCalendar) =>
  (duty: DecisionDuty, limit: typeof announcementLimit, { startOn, doneOn }: Span) => {
    const deadline = limit(startOn, calendar);
    if (!deadline) return null;
    // What must be done so long before, or counts so long, is not moved by a day off: nothing is late by kindness.
    const isExact = duty === "announcement" || duty === "consent";
    const dueOn = isExact ? deadline.due.rawDueOn : deadline.due.dueOn;
    const isAfter = (doneOn ?? today) > dueOn;
    const status: DutyStatus =
      doneOn === null ? (isAfter ? "overdue" : "waiting") : isAfter ? "late" : "on_time";
    return { duty, startOn, deadline, dueOn, doneOn, status } satisfies DutyStanding;
  };
