import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { optionalDay, requiredDay } from "@/lib/domain/day-input";
import {
  choice,
  line,
  optionalKey,
  optionalLine,
  optionalParagraphs,
  paragraphs,
} from "@/lib/domain/input";
import type { Conclusion } from "@/lib/domain/oversight/record";
import { numberFrom } from "@/lib/domain/sheet/column";

/** What can be referred to from a record, chosen from a list. */
export const REFERENCES = ["sources", "boards", "projects", "conferences"] as const;
export type Reference = (typeof REFERENCES)[number];

/**
 * One thing a record says. From it come the field of the form, what it is checked by and how it is compared. `needed`
 * is what may not be left out when it goes to the leader; a draft may leave out anything. `name` begins the codes of
 * its problems.
 */
export type Field =
  | {
      readonly type: "line";
      readonly name?: LineName;
      readonly needed?: true;
      readonly max: number;
    }
  | {
      readonly type: "text";
      readonly name?: LineName;
      readonly needed?: true;
      readonly max: number;
    }
  | { readonly type: "lines"; readonly most: number }
  | {
      readonly type: "number";
      readonly min: number;
      readonly max: number;
      readonly decimals?: number;
      readonly needed?: true;
    }
  | { readonly type: "day"; readonly needed?: true }
  | { readonly type: "hour" }
  | { readonly type: "address" }
  | { readonly type: "mark" }
  | { readonly type: "choice"; readonly options: readonly string[]; readonly needed?: true }
  | { readonly type: "choices"; readonly options: readonly string[] }
  | { readonly type: "reference"; readonly to: Reference }
  | { readonly type: "conclusions" }
  /** Goes along, is never typed: which conclusion a task carries out. */
  | { readonly type: "kept" };

/** Lines with problems of their own; all others only can be too long. */
type LineName = "record_title" | "record_content" | "record_scope";
const SHORTEST: Record<LineName, number> = { record_title: 5, record_content: 10, record_scope: 5 };

export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly Conclusion[];

/** How the value of a field is known to whoever reads it. */
export type ValueOf<F extends Field> = F extends { readonly type: "number" }
  ? number | null
  : F extends { readonly type: "day" }
    ? CalendarDate | null
    : F extends { readonly type: "mark" }
      ? boolean
      : F extends { readonly type: "choices"; readonly options: readonly (infer Option)[] }
        ? readonly Option[]
        : F extends { readonly type: "choice"; readonly options: readonly (infer Option)[] }
          ? Option | null
          : F extends { readonly type: "lines" }
            ? readonly string[] | null
            : F extends { readonly type: "conclusions" }
              ? readonly Conclusion[]
              : string | null;

const number = (
  { min, max, decimals = 0, needed }: Extract<Field, { type: "number" }>,
  complete: boolean,
) =>
  z.string({ error: "form_malformed" }).transform((typed, context): number | null => {
    const text = typed.replaceAll(/\s/g, "");
    if (text === "" && !(needed && complete)) return null;
    const value = numberFrom(text, decimals);
    if (value !== null && value >= min && value <= max) return value;
    const problem = value === null ? "number_malformed" : "number_out_of_range";
    context.addIssue({ code: "custom", message: text === "" ? "number_missing" : problem });
    return z.NEVER;
  });

const hour = z
  .string({ error: "hour_malformed" })
  .trim()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, "hour_malformed")
  .transform((text) => text || null);

/** Only what a browser may follow from a public page. */
const address = optionalLine({ name: "record_line", max: 500 }).refine(
  (text) => text === null || /^https?:\/\/[^\s]+$/.test(text),
  "address_malformed",
);

const LONGEST_LINE = 200;

const lines = ({ most }: Extract<Field, { type: "lines" }>) =>
  optionalParagraphs({ name: "record_text", max: most * LONGEST_LINE }).transform(
    (text, context): readonly string[] | null => {
      const found = (text ?? "")
        .split("\n")
        .map((one) => one.replaceAll(/\s+/g, " ").trim())
        .filter((one) => one !== "");
      const isTooMuch = found.length > most || found.some((one) => one.length > LONGEST_LINE);
      if (isTooMuch) context.addIssue({ code: "custom", message: "record_lines_too_many" });
      return found.length === 0 ? null : [...new Set(found)];
    },
  );

const words = (field: Extract<Field, { type: "line" | "text" }>, complete: boolean) => {
  const { type, name, needed, max } = field;
  if (complete && needed && name) {
    return (type === "line" ? line : paragraphs)({ name, min: SHORTEST[name], max });
  }
  const optional = type === "line" ? optionalLine : optionalParagraphs;
  return optional({ name: name ?? (type === "line" ? "record_line" : "record_text"), max });
};

const oneOf = ({ options, needed }: Extract<Field, { type: "choice" }>, complete: boolean) =>
  complete && needed
    ? choice(options)
    : z
        .union([z.enum(options), z.literal("")], { error: "form_malformed" })
        .transform((answer) => answer || null);

type Checked = Exclude<Field, { type: "conclusions" }>;
type Schemas = {
  readonly [Type in Checked["type"]]: (
    field: Extract<Checked, { readonly type: Type }>,
    complete: boolean,
  ) => z.ZodType<FieldValue>;
};

const key = () => optionalKey();

const SCHEMAS: Schemas = {
  line: words,
  text: words,
  lines,
  number,
  day: ({ needed }, complete) =>
    complete && needed ? requiredDay({ missing: "date_missing" }) : optionalDay(),
  hour: () => hour,
  address: () => address,
  mark: () => z.string({ error: "form_malformed" }).transform((typed) => typed === "on"),
  choice: oneOf,
  choices: ({ options }) => z.array(choice(options, "form_malformed"), { error: "form_malformed" }),
  reference: key,
  kept: key,
};

/** What a field is checked by; of conclusions each row has fields of its own. */
export function schemaOf(field: Checked, complete: boolean): z.ZodType<FieldValue> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has the schema of this type of field
  const schema = SCHEMAS[field.type] as (of: Checked, complete: boolean) => z.ZodType<FieldValue>;
  return schema(field, complete);
}

/** The same, the other way: what the form shows of what is stored. */
export function typedOf(value: FieldValue): string | readonly string[] {
  if (value === null || value === false) return "";
  if (value === true) return "on";
  if (typeof value === "number") return String(value).replace(".", ",");
  return typeof value === "string" ? value : value.map(String);
}
