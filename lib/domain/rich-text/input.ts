import * as z from "zod";

import { paragraphs } from "@/lib/domain/input";
import { HIGHEST_START, type RichText } from "@/lib/domain/rich-text/document";
import { fromMarkup } from "@/lib/domain/rich-text/from-markup";
import { safeHref } from "@/lib/domain/rich-text/safe-href";
import { toMarkup } from "@/lib/domain/rich-text/to-markup";
import { plainTextOf } from "@/lib/domain/rich-text/to-plain-text";

const MOST_BLOCKS = 2_000;
const MOST_POINTS = 2_000;
const MOST_SPANS = 10_000;

const inline = z
  .array(
    z.strictObject({
      text: z.string().min(1),
      bold: z.boolean(),
      italic: z.boolean(),
      href: z
        .string()
        .refine((href) => safeHref(href) === href)
        .nullable(),
    }),
  )
  .min(1)
  .max(MOST_SPANS);

/** All a text may be, whoever made it. */
export const RichTextSchema: z.ZodType<RichText> = z
  .array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("paragraph"), text: inline }),
      z.strictObject({ kind: z.literal("quote"), text: inline }),
      z.strictObject({
        kind: z.literal("heading"),
        level: z.union([z.literal(1), z.literal(2)]),
        text: inline,
      }),
      z.strictObject({
        kind: z.literal("list"),
        start: z.int().min(1).max(HIGHEST_START).nullable(),
        items: z.array(inline).min(1).max(MOST_POINTS),
      }),
    ]),
  )
  .max(MOST_BLOCKS);

type Bounds = { readonly name: string; readonly min: number; readonly max: number };

/**
 * A text with headings, lists and links: what is typed is read, checked as a document and written down in its one
 * form. `min` counts the words people will read, `max` everything typed.
 */
export function richText({ name, min, max }: Bounds) {
  return paragraphs({ name, min: Math.min(min, 1), max }).transform((typed, context): string => {
    const read = RichTextSchema.safeParse(fromMarkup(typed));
    if (read.success && (typed === "" || plainTextOf(read.data).length >= min))
      return toMarkup(read.data);
    // The reader gives nothing else than the schema knows: there is only too much of it.
    const problem = read.success ? "too_short" : "too_long";
    context.addIssue({ code: "custom", message: `${name}_${problem}` });
    return z.NEVER;
  });
}
