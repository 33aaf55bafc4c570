import * as z from "zod";

import { optionalDay } from "@/lib/domain/day-input";
import { optionalLine, optionalParagraphs } from "@/lib/domain/input";
import type { Conclusion } from "@/lib/domain/oversight/record";
import type { Typed } from "@/lib/domain/record/declaration";

/** More than a conference ever concluded. */
const MOST_ROWS = 30;

const PARTS = ["key", "content", "owner", "dueOn"] as const;

/** `conclusion-content-0` is the words of the first. */
const conclusionField = (part: (typeof PARTS)[number], index: number) =>
  `conclusion-${part}-${index}`;

const Row = z.object({
  key: z.string({ error: "form_malformed" }).regex(/^[\w-]{1,64}$/, "form_malformed"),
  content: optionalParagraphs({ name: "record_text", max: 2000 }),
  owner: optionalLine({ name: "record_line", max: 300 }),
  dueOn: optionalDay(),
});

/** How many rows the form held, empty ones among them. */
export const conclusionCount = (typed: Typed) =>
  Math.min(
    Object.keys(typed).filter((name) => name.startsWith("conclusion-key-")).length,
    MOST_ROWS,
  );

type Complain = (field: string, problem: string) => void;

/** The rows that say something; one that names only who or when lacks its words. */
export function conclusionsIn(typed: Typed, complain: Complain): Conclusion[] {
  const rows: Conclusion[] = [];
  for (let index = 0; index < conclusionCount(typed); index += 1) {
    const asked = Object.fromEntries(
      PARTS.map((part) => [part, typed[conclusionField(part, index)] ?? ""]),
    );
    const read = Row.safeParse(asked);
    if (!read.success) {
      for (const { path, message } of read.error.issues) {
        const part = PARTS.find((one) => one === path[0]) ?? "content";
        complain(conclusionField(part, index), message);
      }
      continue;
    }
    const { content, owner, dueOn } = read.data;
    if (content !== null) rows.push({ ...read.data, content });
    else if (owner !== null || dueOn !== null) {
      complain(conclusionField("content", index), "record_content_missing");
    }
  }
  return rows;
}

const Stored = z.array(
  z.object({
    key: z.string(),
    content: z.string(),
    owner: z.string().nullable(),
    dueOn: z.string().nullable(),
  }),
);

/** The rows of the form, as name and value. */
export function conclusionsTyped(stored: unknown): [string, string][] {
  const rows = Stored.safeParse(stored).data ?? [];
  return rows.flatMap((row, index) =>
    PARTS.map((part): [string, string] => [conclusionField(part, index), row[part] ?? ""]),
  );
}

/** The form's rows, with empty ones after them to write in, each under a key none of the others has. */
export function withEmptyRows(typed: Typed, spare: number): Typed {
  const count = conclusionCount(typed);
  const used = Array.from({ length: count }, (_, index) =>
    Number(String(typed[conclusionField("key", index)]).slice(1)),
  );
  const highest = Math.max(0, ...used.filter(Number.isFinite));
  const more = Array.from({ length: Math.min(spare, MOST_ROWS - count) }, (_, index) => [
    conclusionField("key", count + index),
    `c${highest + index + 1}`,
  ]);
  return { ...typed, ...Object.fromEntries(more) };
}
