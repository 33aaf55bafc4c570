import type { Field, FieldValue, ValueOf } from "@/lib/domain/record/field";

export type Fields = Readonly<Record<string, Field>>;

/** What a record says, by the name of its field; what is not said yet is null. */
export type ContentOf<Own extends Fields> = {
  readonly [Name in keyof Own]: ValueOf<Own[Name]>;
};

export type Wrong<Name> = { readonly field: Name; readonly problem: RecordProblem };

/** What the words of a single field cannot say. */
export const RECORD_PROBLEMS = [
  "ends_before_it_begins",
  "record_obstacle_missing",
  "record_nobody_commended",
  "record_source_missing",
  "record_line_too_long",
  "record_text_too_long",
  "record_lines_too_many",
  "record_title_missing",
  "record_title_too_short",
  "record_title_too_long",
  "record_content_missing",
  "record_content_too_short",
  "record_content_too_long",
  "record_scope_missing",
  "record_scope_too_short",
  "record_scope_too_long",
  "record_reason_missing",
  "record_reason_too_short",
  "record_reason_too_long",
  "hour_missing",
  "hour_malformed",
  "address_malformed",
  "number_missing",
  "number_malformed",
  "number_out_of_range",
  "date_missing",
] as const;
export type RecordProblem = (typeof RECORD_PROBLEMS)[number];

/** One kind of record: what it says, and what must hold between its fields before it goes to the leader. */
export type Declaration<Own extends Fields> = {
  readonly fields: Own;
  /** What it is called; null where its kind and year are all there is to say. */
  readonly titleOf: (content: ContentOf<Own>) => string | null;
  readonly wrongs: (content: ContentOf<Own>) => readonly Wrong<keyof Own & string>[];
};

export const endsEarly = <Name extends string>(
  field: Name,
  begins: string | null,
  ends: string | null,
): Wrong<Name>[] =>
  begins !== null && ends !== null && ends < begins
    ? [{ field, problem: "ends_before_it_begins" }]
    : [];

export type AnyContent = Readonly<Record<string, FieldValue>>;

/** The fields of a form as they were sent. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;
