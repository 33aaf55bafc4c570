import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";

/** What the chain needs to know of one recommendation. */
export type ChainRecommendation = {
  readonly sentOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly answeredOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly verifiedOn: CalendarDate | null;
};

export type ChainLink = {
  readonly name: "finding" | "recommendation" | "answer" | "evidence" | "verdict";
  /** `late`: it came after its day, or its day has passed without it. */
  readonly standing: "done" | "late" | "open" | "ahead";
  /** The day it was done; for an answer that is awaited the day it is due. */
  readonly on: CalendarDate | null;
  readonly daysLate: number;
};

/**
 * How far a finding has come: finding → recommendation → answer → evidence → verdict. With several recommendations a
 * step is done when it is done for all of them, and its day is the last one's. Empty where nothing was recommended.
 */
export function chainOf(
  inspectedOn: CalendarDate,
  recommendations: readonly ChainRecommendation[],
  today: CalendarDate,
): ChainLink[] {
  const sentOn = latest(recommendations.map((one) => one.sentOn));
  if (sentOn === null) return [];

  const answer = answerLink(recommendations, today);
  const isAnswered =
    answer.standing === "done" || (answer.standing === "late" && answered(recommendations));
  const doneOn = latest(recommendations.map(doneDay));
  const verifiedOn = latest(recommendations.map(({ verifiedOn: on }) => on));
  return [
    { name: "finding", standing: "done", on: inspectedOn, daysLate: 0 },
    { name: "recommendation", standing: "done", on: sentOn, daysLate: 0 },
    answer,
    step("evidence", doneOn, isAnswered),
    step("verdict", verifiedOn, doneOn !== null),
  ];
}

function answerLink(
  recommendations: readonly ChainRecommendation[],
  today: CalendarDate,
): ChainLink {
  if (answered(recommendations)) {
    const daysLate = Math.max(
      0,
      ...recommendations.map(({ answeredOn, dueOn }) => daysBetween(dueOn, answeredOn ?? dueOn)),
    );
    const on = latest(recommendations.map(({ answeredOn }) => answeredOn));
    return { name: "answer", standing: daysLate > 0 ? "late" : "done", on, daysLate };
  }
  const dueOn = earliest(
    recommendations.filter(({ answeredOn }) => answeredOn === null).map((one) => one.dueOn),
  );
  const daysLate = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));
  return { name: "answer", standing: daysLate > 0 ? "late" : "open", on: dueOn, daysLate };
}

function step(name: ChainLink["name"], on: CalendarDate | null, isItsTurn: boolean): ChainLink {
  if (on !== null) return { name, standing: "done", on, daysLate: 0 };
  return { name, standing: isItsTurn ? "open" : "ahead", on: null, daysLate: 0 };
}

const answered = (recommendations: readonly ChainRecommendation[]) =>
  recommendations.every(({ answeredOn }) => answeredOn !== null);

/** A board may confirm what nobody had reported. */
const doneDay = ({ doneOn, verifiedOn }: ChainRecommendation) => doneOn ?? verifiedOn;

/** The last of the days; null as soon as one is missing. */
function latest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  const known = days.filter((day) => day !== null).sort();
  return known.length < days.length ? null : (known.at(-1) ?? null);
}

function earliest(days: readonly CalendarDate[]): CalendarDate | null {
  return days.toSorted()[0] ?? null;
}
