import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { explain } from "@/lib/domain/clock/explanation";
import { dueOn, type PeriodChanges, type PeriodUnit } from "@/lib/domain/clock/period";

const GOAL_PER_SECOND = 1_000_000;
const ROUNDS = 5;
const DATES = 1_000_000;

const calendar = legalCalendar(CALENDAR_DAYS);
const STARTS = Array.from({ length: 1500 }, (_, day) => addDays(calendarDate("2022-01-03"), day));

const PAUSED: PeriodChanges = {
  pauses: [{ suspendedOn: calendarDate("2026-03-10"), resumedOn: calendarDate("2026-03-30") }],
  extensions: [15],
};

type Way = {
  readonly name: string;
  readonly unit: PeriodUnit;
  readonly changes?: PeriodChanges;
  readonly isExplained?: boolean;
};

const WAYS: readonly Way[] = [
  { name: "working days", unit: "working" },
  { name: "calendar days, moved off days off", unit: "calendar" },
  { name: "suspended and extended", unit: "calendar", changes: PAUSED },
  { name: "explained day by day", unit: "working", isExplained: true },
];

/** Due dates a second on one core: the best of some rounds, since everything else on the machine only slows it. */
function ratePerSecond({ unit, changes, isExplained = false }: Way, dates: number): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    for (let at = 0; at < dates; at += 1) {
      const startOn = STARTS[at % STARTS.length] ?? calendarDate("2026-03-02");
      const due = dueOn({ length: 1 + (at % 60), unit }, startOn, calendar, changes);
      if (!due.ok) throw new Error(`${startOn} could not be counted`);
      if (isExplained) explain(due.value, calendar);
    }
    best = Math.max(best, dates / ((performance.now() - began) / 1000));
  }
  return best;
}

/** `npm run bench:clock`: fails when a due date costs more than the goal allows. */
export function benchClock(): void {
  let isFast = true;
  for (const way of WAYS) {
    const rate = ratePerSecond(way, way.isExplained ? DATES / 20 : DATES);
    console.log(
      `  ${way.name.padEnd(36)} ${Math.round(rate).toLocaleString("en").padStart(12)} /s`,
    );
    if (!way.isExplained && rate < GOAL_PER_SECOND) isFast = false;
  }
  console.log(`\n  goal: ${GOAL_PER_SECOND.toLocaleString("en")} due dates /s on one core`);
  if (!isFast) process.exitCode = 1;
}
