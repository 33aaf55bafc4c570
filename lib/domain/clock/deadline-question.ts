import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Pause, Period } from "@/lib/domain/clock/period";
import { isInForce, type LegalRule } from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { dayWritten } from "@/lib/domain/input";

/** What may be asked of the calculator, by the names of its address: ?start=2026-11-20&length=7&unit=working */
export const DEADLINE_FIELDS = ["start", "rule", "length", "unit", "pause", "extend"] as const;
export type DeadlineField = (typeof DEADLINE_FIELDS)[number];

/** As it stands in the address; what may be given several times is a list. */
export type AskedDeadline = Readonly<Record<Exclude<DeadlineField, "pause" | "extend">, string>> & {
  /** "2026-07-20..2026-08-03": the clock stood still after the first day and goes on after the second. */
  readonly pause: readonly string[];
  readonly extend: readonly string[];
};

export type DeadlineQuestion = {
  readonly startOn: CalendarDate;
  /** The text that was in force on that day; null when only a length was given. */
  readonly rule: LegalRule | null;
  readonly period: Period;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly number[];
};

/** What can be wrong with a question; the words are in messages/…/errors.json. */
export const DEADLINE_QUESTION_PROBLEMS = [
  "start_missing",
  "date_not_real",
  "rule_unknown",
  "rule_not_in_force",
  "length_missing",
  "length_with_rule",
  "length_malformed",
  "unit_unknown",
  "pause_malformed",
  "pause_out_of_order",
  "extend_malformed",
  "change_not_for_rule",
] as const;
export type DeadlineQuestionProblem = (typeof DEADLINE_QUESTION_PROBLEMS)[number];

export type DeadlineErrors = Readonly<Partial<Record<DeadlineField, DeadlineQuestionProblem>>>;

export type ReadQuestion =
  | { readonly ok: true; readonly value: DeadlineQuestion }
  | { readonly ok: false; readonly errors: DeadlineErrors };

/** More than any period of the law, and few enough to be read day by day. */
const LONGEST_PERIOD = 400;
const MOST_CHANGES = 5;

type Part<Value> = { readonly value: Value } | { readonly problem: DeadlineQuestionProblem };

const wrong = (problem: DeadlineQuestionProblem) => ({ problem });

/** Everything that is wrong is said at once, each beside its field. */
export function readDeadlineQuestion(asked: AskedDeadline): ReadQuestion {
  const errors: Partial<Record<DeadlineField, DeadlineQuestionProblem>> = {};
  const kept = <Value, Otherwise>(
    field: DeadlineField,
    part: Part<Value>,
    otherwise: Otherwise,
  ): Value | Otherwise => {
    if ("value" in part) return part.value;
    errors[field] = part.problem;
    return otherwise;
  };

  const startOn = kept("start", readStart(asked.start), null);
  const rule = kept("rule", readRule(asked.rule, startOn), null);
  const period = {
    length: kept("length", readLength(asked), 0),
    unit: kept("unit", readUnit(asked.unit), "working" as const),
  };
  const pauses = kept("pause", readPauses(asked.pause, startOn, rule), []);
  const extensions = kept("extend", readExtensions(asked.extend, rule), []);
  if (startOn === null || Object.keys(errors).length > 0) return { ok: false, errors };

  return { ok: true, value: { startOn, rule, period: rule?.period ?? period, pauses, extensions } };
}

function readStart(text: string): Part<CalendarDate> {
  if (text === "") return wrong("start_missing");
  const day = dayWritten(text);
  return day === null ? wrong("date_not_real") : { value: day };
}

/** A rule by its name, or by what it is about: then the text in force on the day of the start is meant. */
function readRule(name: string, startOn: CalendarDate | null): Part<LegalRule | null> {
  if (name === "") return { value: null };
  const named = LEGAL_RULES.filter(({ id, key }) => id === name || key === name);
  if (named.length === 0) return wrong("rule_unknown");
  if (startOn === null) return { value: named[0] ?? null };
  const inForce = named.find((rule) => isInForce(rule, startOn));
  return inForce ? { value: inForce } : wrong("rule_not_in_force");
}

function readLength({ length, rule }: AskedDeadline): Part<number> {
  if (rule !== "") return length === "" ? { value: 0 } : wrong("length_with_rule");
  if (length === "") return wrong("length_missing");
  const days = wholeNumber(length);
  return days === null ? wrong("length_malformed") : { value: days };
}

function readUnit(unit: string): Part<"working" | "calendar"> {
  if (unit === "" || unit === "working") return { value: "working" };
  return unit === "calendar" ? { value: "calendar" } : wrong("unit_unknown");
}

function readPauses(
  texts: readonly string[],
  startOn: CalendarDate | null,
  rule: LegalRule | null,
): Part<Pause[]> {
  if (texts.length > 0 && rule?.sense === "before") return wrong("change_not_for_rule");
  const pauses = texts.map(readPause).filter((pause) => pause !== null);
  if (pauses.length < texts.length || texts.length > MOST_CHANGES) return wrong("pause_malformed");
  let last = startOn;
  for (const { suspendedOn, resumedOn } of pauses) {
    if ((last !== null && suspendedOn < last) || resumedOn <= suspendedOn) {
      return wrong("pause_out_of_order");
    }
    last = resumedOn;
  }
  return { value: pauses };
}

function readPause(text: string): Pause | null {
  const [from = "", to = "", ...more] = text.split("..");
  const [suspendedOn, resumedOn] = [dayWritten(from), dayWritten(to)];
  return suspendedOn && resumedOn && more.length === 0 ? { suspendedOn, resumedOn } : null;
}

function readExtensions(texts: readonly string[], rule: LegalRule | null): Part<number[]> {
  if (texts.length > 0 && rule?.sense === "before") return wrong("change_not_for_rule");
  const extensions = texts.map(wholeNumber).filter((days) => days !== null);
  const isWhole = extensions.length === texts.length && texts.length <= MOST_CHANGES;
  return isWhole ? { value: extensions } : wrong("extend_malformed");
}

function wholeNumber(text: string): number | null {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= LONGEST_PERIOD ? number : null;
}
