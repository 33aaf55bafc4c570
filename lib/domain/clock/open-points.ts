import type { CalendarDay } from "@/lib/domain/clock/calendar";
import type { ExplainedDueDate } from "@/lib/domain/clock/explanation";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";
import type { LegalRule } from "@/lib/domain/clock/rules";

/** Something a date rests on that nobody has confirmed yet. @vi điều cần xác nhận */
export type OpenPoint =
  /** The line of the law itself, or that it is a promise of the portal. */
  | { readonly code: "rule"; readonly article: string }
  | { readonly code: "day"; readonly day: CalendarDay }
  | { readonly code: "year"; readonly year: number }
  /** That a date on a day off is moved, forwards or backwards. */
  | { readonly code: "rolls_forward" | "rolls_back"; readonly article: string };

/** All that is open about a date, and nothing that it does not rest on. */
export function openPoints(rule: LegalRule | null, due: ExplainedDueDate): OpenPoint[] {
  const points: OpenPoint[] = [];
  if (rule?.needsConfirmation) points.push({ code: "rule", article: rule.article });
  for (const year of due.unconfirmedYears) points.push({ code: "year", year });
  for (const day of due.unconfirmedDays) {
    if (!due.unconfirmedYears.includes(Number(day.date.slice(0, 4)))) {
      points.push({ code: "day", day });
    }
  }
  if (due.dueOn !== due.rawDueOn) points.push(movedPoint(due));
  return points;
}

function movedPoint({ dueOn, rawDueOn }: ExplainedDueDate): OpenPoint {
  const code = dueOn < rawDueOn ? "rolls_back" : "rolls_forward";
  return { code, article: LEGAL_SETTINGS[code].article };
}
