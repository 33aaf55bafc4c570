import { calendarDate } from "@/lib/domain/calendar-date";
import { BLANK_FORM_TABLE } from "@/lib/domain/document/blank-forms";
import {
  someFacts,
  somePeriod,
  someReception,
  someTyped,
  typedOf,
} from "@/lib/domain/document/document.builder";
import { fillIn } from "@/lib/domain/document/fill-in";
import type { DocumentForm } from "@/lib/domain/document/form";
import {
  DISCLOSURE_FORMS,
  DOCUMENT_FORMS,
  RECEPTION_FORMS,
} from "@/lib/domain/document/forms-data";
import type { KnowingForm } from "@/lib/domain/document/sheet";
import type { OfficialDocument } from "@/lib/domain/document/structure";

export type Sample = { readonly name: string; readonly document: OfficialDocument };

/** When the samples were printed: nothing in a file may say another time. */
export const PRINTED_AT = new Date("2027-02-05T03:00:00Z");

function filled({ kind, fields, compose }: DocumentForm): Sample {
  const typed = fillIn(fields, someTyped(fields), calendarDate("2027-02-05"));
  if (!typed.ok) throw new Error(`not filled in: ${JSON.stringify(typed.problems)}`);
  return { name: kind.replaceAll("_", "-"), document: compose(someFacts(), typed.filled) };
}

function filledWith<Known>(
  { kind, fields, compose }: KnowingForm<Known> & { readonly kind: string },
  known: Known,
): Sample {
  const typed = fillIn(fields, typedOf(fields, known), calendarDate("2027-02-05"));
  if (!typed.ok) throw new Error(`not filled in: ${JSON.stringify(typed.problems)}`);
  return { name: kind.replaceAll("_", "-"), document: compose(someFacts(), typed.filled, known) };
}

/** Every document a ward issues, with every field filled in. */
export const FILLED_SAMPLES: readonly Sample[] = [
  ...DOCUMENT_FORMS.map(filled),
  ...RECEPTION_FORMS.map((form) => filledWith(form, someReception())),
  ...DISCLOSURE_FORMS.map((form) => filledWith(form, somePeriod())),
];

/** Every form that is filled in by hand. */
export const BLANK_SAMPLES: readonly Sample[] = BLANK_FORM_TABLE.map(({ fileName, compose }) => ({
  name: fileName,
  document: compose(),
}));
