import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import {
  type DocumentField,
  type DocumentFieldName,
  type Filled,
  NOTHING_FILLED,
  partsOf,
  type Typed,
} from "@/lib/domain/document/fields";
import { shortDay } from "@/lib/domain/document/official-day";
import { isPrintable } from "@/lib/domain/document/printable";
import { dayFrom, dayProblem, line, paragraphs } from "@/lib/domain/input";

/** Messages are codes; the words live in messages/{vi,en}/errors.json. */
export const DOCUMENT_PROBLEMS = [
  "document_field_missing",
  "document_field_too_long",
  "document_field_not_printable",
  "document_day_too_soon",
  "document_day_past",
] as const;

const MAX_LINE = 2000;
export const MAX_TEXT = 20_000;

const LINE = line({ name: "document_field", max: MAX_LINE });
const TEXT = paragraphs({ name: "document_field", max: MAX_TEXT });

/** What is wrong with a document as it was typed, by the name of the part it stands on. */
type FieldProblems = Readonly<Record<string, string>>;

type FilledIn =
  | { readonly ok: true; readonly filled: Filled }
  | { readonly ok: false; readonly problems: FieldProblems };

type Outcome = { readonly value: string } | { readonly problem: string };

/** What was typed as it will be printed, or what is missing or cannot be printed beside each field. */
export function fillIn(
  fields: readonly DocumentField<never>[],
  typed: Typed,
  today: CalendarDate,
): FilledIn {
  const filled: Record<DocumentFieldName, string> = { ...NOTHING_FILLED };
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const outcome = field.type === "day" ? dayIn(field, typed, today) : wordsIn(field, typed);
    if ("problem" in outcome) problems[partsOf(field)[0] ?? field.name] = outcome.problem;
    else filled[field.name] = outcome.value;
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, filled };
}

function wordsIn({ name, type, isOptional }: DocumentField<never>, typed: Typed): Outcome {
  const text = typed[name]?.trim() ?? "";
  if (text === "" && isOptional) return { value: "" };

  const read = (type === "text" ? TEXT : LINE).safeParse(text);
  if (!read.success) return { problem: read.error.issues[0]?.message ?? "document_field_missing" };
  return isPrintable(read.data)
    ? { value: read.data }
    : { problem: "document_field_not_printable" };
}

function dayIn(field: DocumentField<never>, typed: Typed, today: CalendarDate): Outcome {
  const part = (index: number) => typed[partsOf(field)[index] ?? ""]?.trim() ?? "";
  const parts = { day: part(0), month: part(1), year: part(2) };
  if (field.isOptional && Object.values(parts).join("") === "") return { value: "" };

  const problem = dayProblem(parts, { missing: "document_field_missing", today });
  if (problem && !(problem === "date_in_future" && field.mayBeAhead)) return { problem };

  const date = dayFrom(parts);
  if (date === null) return { problem: "date_not_real" };
  if (!isTooSoon(field, date, today)) return { value: shortDay(date) };
  return { problem: field.daysAhead === 0 ? "document_day_past" : "document_day_too_soon" };
}

const isTooSoon = ({ daysAhead }: DocumentField<never>, date: CalendarDate, today: CalendarDate) =>
  daysAhead !== undefined && date < addDays(today, daysAhead);

/** What stands in the fields before anybody types. */
export function prefilled<Known>(fields: readonly DocumentField<Known>[], facts: Known): Typed {
  return Object.fromEntries(
    fields.flatMap(({ name, prefill }) => {
      const words = prefill?.(facts);
      return words ? [[name, words]] : [];
    }),
  );
}
