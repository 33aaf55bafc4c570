import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { parseReference } from "@/lib/domain/case-file/reference";
import {
  beside,
  choice,
  dayFrom,
  dayPart,
  dayProblem,
  form,
  id,
  optionalLine,
  optionalParagraphs,
} from "@/lib/domain/input";
import {
  CORRECTION_CAUSES,
  RECEPTION_KINDS,
  RECEPTION_OCCASIONS,
  type ReceptionEntry,
} from "@/lib/domain/reception/entry";

/** What may not be written when somebody came to denounce: everything that is not a day, a count or a tick. */
const WORDS = [
  "name",
  "address",
  "paperTail",
  "content",
  "settledBy",
  "guidedTo",
  "takenUpBy",
  "outcome",
  "note",
  "caseReference",
] as const;
type Word = (typeof WORDS)[number];

const optionalWords = (name: string) => optionalParagraphs({ name, max: 500 });

const FIELDS = {
  /** Made with the page: sending it twice writes one line. */
  key: id,
  receivedDay: dayPart,
  receivedMonth: dayPart,
  receivedYear: dayPart,
  occasion: choice(RECEPTION_OCCASIONS),
  kind: choice(RECEPTION_KINDS, "reception_kind_missing"),
  people: z
    .string({ error: "people_malformed" })
    .regex(/^[1-9]\d{0,3}$/, "people_malformed")
    .transform(Number),
  name: optionalLine({ name: "visitor_name", max: 120 }),
  address: optionalLine({ name: "visitor_address", max: 200 }),
  paperTail: z
    .string({ error: "form_malformed" })
    .default("")
    .transform((text) => text.trim().toUpperCase())
    .pipe(z.string().regex(/^(?:[0-9A-Z]{3})?$/, "paper_tail_malformed"))
    .transform((text) => text || null),
  content: optionalParagraphs({ name: "content", max: 2000 }),
  settledBy: optionalWords("settled_by"),
  isOurs: z.literal("on", { error: "form_malformed" }).optional(),
  guidedTo: optionalWords("guided_to"),
  takenUpBy: optionalWords("taken_up_by"),
  outcome: optionalWords("outcome"),
  note: optionalWords("note"),
  caseReference: optionalLine({ name: "case_reference", max: 30 }),
};

type Typed = Partial<Record<Word, string | null>> & {
  readonly kind?: string;
  readonly cause?: string;
  readonly reason?: string | null;
} & Partial<Record<"receivedDay" | "receivedMonth" | "receivedYear", string>>;

const dayOf = ({ receivedDay = "", receivedMonth = "", receivedYear = "" }: Typed) => ({
  day: receivedDay,
  month: receivedMonth,
  year: receivedYear,
});

const isDenunciation = ({ kind }: Typed) => kind === "denunciation";

/** Checks between the fields; each speaks beside the field it is about. */
function checked<Schema extends z.ZodType<Typed>>(schema: Schema, today: CalendarDate) {
  const isNotDay = (code: string) => (typed: Typed) =>
    dayProblem(dayOf(typed), { missing: "date_missing", today }) !== code;
  const isGiven = (word: Word) => (typed: Typed) => isDenunciation(typed) || Boolean(typed[word]);
  const isLeftOut = (word: Word | "reason") => (typed: Typed) =>
    !isDenunciation(typed) || !typed[word];
  const isReference = ({ caseReference }: Typed) =>
    !caseReference || parseReference(caseReference).ok;

  let all = schema;
  for (const code of ["date_missing", "date_not_real", "date_in_future"]) {
    all = all.refine(isNotDay(code), beside("receivedDay", code));
  }
  all = all
    .refine(isGiven("name"), beside("name", "visitor_name_missing"))
    .refine(isGiven("address"), beside("address", "visitor_address_missing"))
    .refine(isGiven("content"), beside("content", "content_missing"))
    .refine(isReference, beside("caseReference", "reference_malformed"));
  for (const word of [...WORDS, "reason"] as const) {
    all = all.refine(isLeftOut(word), beside(word, "denunciation_not_kept"));
  }
  return all;
}

type Fields = z.infer<z.ZodObject<typeof FIELDS>>;

/** The line as it is kept; what a denunciation could say is left out, though nothing of it came through the checks. */
function entryOf(typed: Fields, today: CalendarDate): ReceptionEntry {
  const { occasion, people, kind, settledBy, guidedTo, takenUpBy, outcome, note } = typed;
  // Never null: the checks have let it through.
  const common = { receivedOn: dayFrom(dayOf(typed)) ?? today, occasion, people };
  if (kind === "denunciation") return { ...common, kind, visitor: null, matter: null };
  const { name, address, paperTail, content } = typed;
  const visitor = { name: name ?? "", address: address ?? "", paperTail };
  const isOurs = typed.isOurs === "on";
  const matter = { settledBy, isOurs, guidedTo, takenUpBy, outcome, note };
  return { ...common, kind, visitor, matter: { ...matter, content: content ?? "" } };
}

function caseOf({ caseReference }: Fields) {
  const parsed = caseReference ? parseReference(caseReference) : null;
  return parsed?.ok ? parsed.value : null;
}

/** A visit is written down, on its day or soon after. */
export function recordReceptionInput(today: CalendarDate) {
  return checked(form(FIELDS), today).transform((typed) => ({
    key: typed.key,
    entry: entryOf(typed, today),
    caseReference: caseOf(typed),
  }));
}
export type RecordReception = z.infer<ReturnType<typeof recordReceptionInput>>;

/** A line is superseded by another, which says why. */
export function correctReceptionInput(today: CalendarDate) {
  const fields = form({
    ...FIELDS,
    entryId: id,
    /** The version the form was opened on, so that nobody corrects what they did not see. */
    version: z
      .string({ error: "form_malformed" })
      .regex(/^[1-9]\d{0,3}$/, "form_malformed")
      .transform(Number),
    cause: choice(CORRECTION_CAUSES, "correction_cause_missing"),
    reason: optionalLine({ name: "reason", max: 500 }),
  });
  return checked(fields, today).transform(({ entryId, version, cause, reason, ...typed }) => ({
    key: typed.key,
    entryId,
    version,
    cause,
    reason,
    entry: entryOf(typed, today),
    caseReference: caseOf(typed),
  }));
}
export type CorrectReception = z.infer<ReturnType<typeof correctReceptionInput>>;
