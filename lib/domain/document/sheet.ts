import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DocumentFacts, Issuer } from "@/lib/domain/document/facts";
import type { DocumentField, Filled, Typed } from "@/lib/domain/document/fields";
import { fillIn, prefilled } from "@/lib/domain/document/fill-in";
import type { DocumentBook } from "@/lib/domain/document/kinds";
import { symbolIn } from "@/lib/domain/document/parts";
import type { OfficialDocument } from "@/lib/domain/document/structure";

/** A form that says more than what is typed into it: what the book of receptions or the rows of a period know. */
export type KnowingForm<Known> = {
  readonly fields: readonly DocumentField<Known>[];
  readonly compose: (facts: DocumentFacts, filled: Filled, known: Known) => OfficialDocument;
};

type Replaced = {
  readonly book: DocumentBook | null;
  readonly number: number | null;
  readonly issuedOn: CalendarDate;
};

type Drawn<Known> = {
  readonly typed: Typed;
  readonly known: Known;
  readonly issuer: Issuer;
  readonly today: CalendarDate;
  /** The one whose place it would take. */
  readonly replaced: Replaced | null;
};

type Sheet =
  | { readonly ok: true; readonly filled: Filled; readonly document: OfficialDocument }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/** The sheet as it would be printed today but for its number, or what is missing for it. */
export function drawUp<Known>(
  { fields, compose }: KnowingForm<Known>,
  { typed, known, issuer, today, replaced }: Drawn<Known>,
): Sheet {
  const read = fillIn(fields, typed, today);
  if (!read.ok) return read;
  const replaces = replaced && { number: symbolIn(replaced), issuedOn: replaced.issuedOn };
  const facts = { issuer, issuedOn: today, number: null, confirmAt: null, replaces };
  return { ok: true, filled: read.filled, document: compose(facts, read.filled, known) };
}

type AtWork<Known> = Omit<Drawn<Known>, "typed" | "issuer"> & {
  readonly draft: { readonly typed: Typed } | null;
  readonly issuer: Issuer | null;
};

/** A draft as it stands: what is typed, what is missing beside each field, and the sheet where somebody began and nothing is. */
export function draftAtWork<Known>(
  form: KnowingForm<Known>,
  { draft, issuer, ...drawn }: AtWork<Known>,
) {
  const values = draft?.typed ?? prefilled(form.fields, drawn.known);
  const sheet = issuer && drawUp(form, { ...drawn, typed: values, issuer });
  if (!sheet?.ok) return { values, problems: sheet?.problems ?? {}, document: null };
  return { values, problems: {}, document: draft && sheet.document };
}
