import * as z from "zod";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";

/** Messages are codes; the words live in messages/{vi,en}/errors.json. */
export const INPUT_PROBLEMS = [
  "form_malformed",
  "text_has_hidden_characters",
  "date_not_real",
  "date_in_future",
  "choice_missing",
  "phone_malformed",
  "invalid_form",
] as const;

/** A form and nothing but the form: a field nobody asked for is refused. */
export function form<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: "form_malformed" });
}

type Bounds<Code extends string> = {
  /** Codes: `<name>_missing`, `<name>_too_short`, `<name>_too_long`. */
  readonly name: Code;
  readonly min?: number;
  readonly max: number;
};

/** One line of text: a name, a subject. */
export function line({ name, min = 1, max }: Bounds<string>) {
  return z
    .string({ error: `${name}_missing` })
    .transform((text) => cleaned(text).replaceAll(/\s+/g, " "))
    .pipe(bounded(name, min, max));
}

/** Text with line breaks. */
export function paragraphs({ name, min = 1, max }: Bounds<string>) {
  return z
    .string({ error: `${name}_missing` })
    .transform(cleaned)
    .pipe(bounded(name, min, max));
}

/** Text that may be left out; empty is null. */
export function optionalParagraphs({ name, max }: Bounds<string>) {
  return z
    .string({ error: "form_malformed" })
    .default("")
    .transform(cleaned)
    .pipe(bounded(name, 0, max))
    .transform((text) => text || null);
}

export function optionalLine({ name, max }: Bounds<string>) {
  return z
    .string({ error: "form_malformed" })
    .default("")
    .transform((text) => cleaned(text).replaceAll(/\s+/g, " "))
    .pipe(bounded(name, 0, max))
    .transform((text) => text || null);
}

/** One of a few, chosen with radio buttons or a list. */
export function choice<const Options extends readonly string[]>(
  options: Options,
  code = "choice_missing",
) {
  return z.enum(options, { error: code });
}

/** One of a few that may be left out: an empty or missing answer is null. */
export function optionalChoice<const Options extends readonly string[]>(options: Options) {
  return orNothing(z.enum(options));
}

/** A key that may be left out; empty is null. */
export const optionalKey = () => orNothing(key);

function orNothing<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([schema, z.literal("")], { error: "form_malformed" })
    .optional()
    .transform((answer) => answer || null);
}

/** An empty field is null; anything else answers to the schema, in its own words. */
export function emptyOr<Output>(schema: z.ZodType<Output>) {
  return z.unknown().transform((typed, context): Output | null => {
    if (typed === "") return null;
    const read = schema.safeParse(typed);
    if (read.success) return read.data;
    // A union would say "Invalid input" in place of what is wrong.
    for (const { message } of read.error.issues) context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

export const id = z.uuid({ error: "form_malformed" });

/** Whether a part of an address can be an id at all; what cannot is simply not there. */
export const isId = (text: string): boolean => id.safeParse(text).success;

/** The id somebody asks for in an address or a form; null when it is none. */
export const idFrom = (asked: unknown): string | null => id.safeParse(asked).data ?? null;

/** A unit, position or other key that is not a uuid everywhere. */
export const key = z.string({ error: "form_malformed" }).regex(/^[\w-]{1,64}$/);

/** A Vietnamese telephone number, with its spaces and dots taken out. */
export const phone = z
  .string({ error: "phone_missing" })
  .transform((text) => text.replaceAll(/[\s.\-()]/g, "").replace(/^\+84/, "0"))
  .pipe(
    z
      .string()
      .min(1, "phone_missing")
      .regex(/^0\d{9,10}$/, "phone_malformed"),
  );

export type DayFields = { readonly day: string; readonly month: string; readonly year: string };

/** The day somebody typed in three fields; null when there is no such day. */
export function dayFrom({ day, month, year }: DayFields): CalendarDate | null {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  return dayWritten(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** The day somebody wrote as 2026-11-22; null when there is no such day. */
export function dayWritten(text: string): CalendarDate | null {
  try {
    return calendarDate(text);
  } catch {
    return null; // the thirty-first of a month of thirty days is an answer to correct, not a failure
  }
}

type DayCheck = {
  /** Code for three empty fields. */
  readonly missing: string;
  /** The day may not lie after it. */
  readonly today: CalendarDate;
};

/** What is wrong with a day typed in three fields; null when it is a day up to today. */
export function dayProblem(typed: DayFields, { missing, today }: DayCheck): string | null {
  if (`${typed.day}${typed.month}${typed.year}` === "") return missing;

  const date = dayFrom(typed);
  if (date === null) return "date_not_real";
  return date > today ? "date_in_future" : null;
}

/** One of the three fields of a day. */
export const dayPart = z.string({ error: "date_not_real" }).trim().default("");

/**
 * A check between fields that speaks up beside the others, not only once they are silent. Where there is no form at
 * all, as on a page nobody has answered yet, there is nothing to compare.
 */
export function beside<const Path extends string>(path: Path, error: string) {
  return { path: [path], error, when: isForm };
}

const isForm = ({ value }: { readonly value: unknown }) =>
  typeof value === "object" && value !== null;

/** The text in one spelling (NFC), its line ends alike, without blanks around it. */
function cleaned(text: string): string {
  return text.normalize("NFC").replaceAll(/\r\n?/g, "\n").replaceAll("\t", " ").trim();
}

function bounded(name: string, min: number, max: number) {
  return z
    .string()
    .min(Math.min(min, 1), `${name}_missing`)
    .min(min, `${name}_too_short`)
    .max(max, `${name}_too_long`)
    .refine(hasOnlyVisible, "text_has_hidden_characters");
}

/** Zero-width joiners are part of some emoji; there they may stay. */
const EMOJI_JOINER =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** No control or format characters: they can hide or turn around what is read. */
function hasOnlyVisible(text: string): boolean {
  return !HIDDEN.test(text.replaceAll("\n", "").replaceAll(EMOJI_JOINER, ""));
}
