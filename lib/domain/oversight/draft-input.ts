import * as z from "zod";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import {
  emptyOr,
  choice,
  form,
  id,
  key as rowKey,
  line,
  optionalLine,
  paragraphs,
} from "@/lib/domain/input";
import type { ResultContent } from "@/lib/domain/oversight/content";
import { MOST_ROWS } from "@/lib/domain/oversight/draft-rows";
import { FINDING_VERDICTS, OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";
import { richText } from "@/lib/domain/rich-text/input";

/** What the form cannot say in words of its own fields. */
export const RESULT_DRAFT_PROBLEMS = [
  "title_missing",
  "title_too_short",
  "title_too_long",
  "summary_missing",
  "summary_too_short",
  "summary_too_long",
  "finding_missing",
  "finding_too_short",
  "finding_too_long",
  "recommendation_missing",
  "recommendation_too_short",
  "recommendation_too_long",
  "ends_before_it_begins",
  "return_note_missing",
  "return_note_too_short",
  "return_note_too_long",
  "correction_reason_missing",
  "correction_reason_too_short",
  "correction_reason_too_long",
  "reply_missing",
  "reply_too_short",
  "reply_too_long",
  "document_number_too_long",
  "completion_proof_missing",
] as const;

const day = z.string({ error: "date_not_real" }).transform((text, context): CalendarDate => {
  try {
    return calendarDate(text);
  } catch {
    context.addIssue({ code: "custom", message: "date_not_real" });
    return z.NEVER;
  }
});
const optionalDay = emptyOr(day);

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

const partsOf = (complete: boolean) => {
  const words = (name: string, max: number) => paragraphs({ name, min: complete ? 10 : 0, max });
  return {
    head: form({
      title: line({ name: "title", min: 10, max: 200 }),
      summary: richText({ name: "summary", min: complete ? 10 : 0, max: 4000 }),
      field: choice(OVERSIGHT_FIELDS),
      inspectedFrom: day,
      inspectedTo: optionalDay,
    }),
    finding: form({ key: rowKey, verdict: choice(FINDING_VERDICTS), text: words("finding", 4000) }),
    recommendation: form({
      key: rowKey,
      finding: rowKey,
      addressee: rowKey,
      text: words("recommendation", 2000),
    }),
  };
};

type Flat = Readonly<Record<string, string>>;

const HEAD = ["title", "summary", "field", "inspectedFrom", "inspectedTo"] as const;

/** How many rows of one sort the form held: each has its `<sort>-key-<n>`. */
function countOf(flat: Flat, sort: "finding" | "recommendation"): number {
  const held = Object.keys(flat).filter((name) => name.startsWith(`${sort}-key-`)).length;
  return Math.min(held, MOST_ROWS);
}

function rowOf(flat: Flat, names: readonly string[], at: (name: string) => string) {
  return Object.fromEntries(names.map((name) => [name, flat[at(name)]]));
}

/**
 * The flat fields of the form of a result; `finding-text-0` is the first finding. A draft may leave texts empty,
 * what goes to the front may not. Answers `ResultContent`; a complaint names the field as the form does.
 */
export function resultDraftInput({ complete }: { complete: boolean }) {
  const parts = partsOf(complete);
  return z.record(z.string(), z.string()).transform((flat, context): ResultContent => {
    const read = <Schema extends z.ZodType>(
      schema: Schema,
      names: readonly string[],
      at: (name: string) => string,
    ): z.output<Schema> => {
      const parsed = schema.safeParse(rowOf(flat, names, at));
      if (parsed.success) return parsed.data;
      for (const { path, message } of parsed.error.issues) {
        context.addIssue({ code: "custom", path: [at(String(path[0] ?? ""))], message });
      }
      return z.NEVER;
    };

    const head = read(parts.head, HEAD, (name) => name);
    const findings = indexes(countOf(flat, "finding")).map((index) =>
      read(parts.finding, ["key", "verdict", "text"], (name) => `finding-${name}-${index}`),
    );
    const recommendations = indexes(countOf(flat, "recommendation")).map((index) =>
      read(
        parts.recommendation,
        ["key", "finding", "addressee", "text"],
        (name) => `recommendation-${name}-${index}`,
      ),
    );
    if (context.issues.length > 0) return z.NEVER;

    if (head.inspectedTo !== null && head.inspectedTo < head.inspectedFrom) {
      context.addIssue({ code: "custom", path: ["inspectedTo"], message: "ends_before_it_begins" });
    }
    if (complete && findings.length === 0) {
      context.addIssue({ code: "custom", path: ["findings"], message: "finding_missing" });
    }
    const known = new Set(findings.map((finding) => finding.key));
    return {
      ...head,
      findings,
      recommendations: recommendations
        // A recommendation hangs on a finding; without it, it has nothing to say.
        .filter(({ finding }) => known.has(finding))
        .map(({ key: own, finding, text, addressee }) => ({
          key: own,
          findingKey: finding,
          text,
          addresseeUnitId: addressee,
        })),
    };
  });
}

/** The same, the other way: what the form shows of a stored version. */
export function draftValues(content: ResultContent): Record<string, string> {
  return {
    title: content.title,
    summary: content.summary,
    field: content.field,
    inspectedFrom: content.inspectedFrom,
    inspectedTo: content.inspectedTo ?? "",
    ...Object.fromEntries(
      content.findings.flatMap(({ key, verdict, text }, index) => [
        [`finding-key-${index}`, key],
        [`finding-verdict-${index}`, verdict],
        [`finding-text-${index}`, text],
      ]),
    ),
    ...Object.fromEntries(
      content.recommendations.flatMap(({ key, findingKey, text, addresseeUnitId }, index) => [
        [`recommendation-key-${index}`, key],
        [`recommendation-finding-${index}`, findingKey],
        [`recommendation-text-${index}`, text],
        [`recommendation-addressee-${index}`, addresseeUnitId],
      ]),
    ),
  };
}

export const ReturnResultInput = form({
  versionId: id,
  note: paragraphs({ name: "return_note", min: 10, max: 2000 }),
});

export const VersionInput = form({ versionId: id });

export const CorrectResultInput = form({
  resultId: id,
  reason: paragraphs({ name: "correction_reason", min: 10, max: 1000 }),
});

/** A file of a finding, taken away again while the version is being written. */
export const RemoveFindingFileInput = form({ resultId: id, fileId: id });

/** Proof of completion, taken away again before it is reported. */
export const RemoveProofInput = form({ recommendationId: id, fileId: id });

/** What the front says to a committee that is late. @vi đôn đốc */
export const UrgeInput = form({
  recommendationId: id,
  text: paragraphs({ name: "reply", min: 20, max: 2000 }),
});

/** An answer, a report of completion or a verdict. */
export const ReplyInput = form({
  recommendationId: id,
  revision: z.coerce.number({ error: "form_malformed" }).int("form_malformed"),
  text: paragraphs({ name: "reply", min: 20, max: 4000 }),
  documentNumber: optionalLine({ name: "document_number", max: 60 }),
});
export type ReplyInput = z.infer<typeof ReplyInput>;
