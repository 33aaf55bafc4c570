import * as z from "zod";

import { addDays, type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { FILE_PROBLEMS } from "@/lib/domain/case-file/attachments";
import type { CaseKind } from "@/lib/domain/case-file/case-file";
import {
  filingContentInput,
  FilingFilerInput,
  FilingKindInput,
  FilingPlaceInput,
  FilingQuestionsInput,
  FILING_STEPS,
  type FilingStep,
} from "@/lib/domain/case-file/input";
import { fail, ok, type Result } from "@/lib/domain/result";

/** What was typed on one page, as it was typed. */
const Typed = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type Typed = z.infer<typeof Typed>;

/** The pages of a draft that hold words; files lie beside it. `questions` and `kind` are the two halves of one step. */
export const DRAFT_PAGES = [
  "questions",
  "kind",
  "place",
  "content",
  "filer",
  "supplement",
] as const;
export type DraftPage = (typeof DRAFT_PAGES)[number];

const RefusedFile = z.object({ name: z.string(), problem: z.enum(FILE_PROBLEMS) });

const Answers = z.object({
  questions: Typed.optional(),
  kind: Typed.optional(),
  place: Typed.optional(),
  content: Typed.optional(),
  filer: Typed.optional(),
  /** Words of a supplement that is being put together. */
  supplement: Typed.optional(),
  /** Files of the last upload that were not taken. */
  refused: z.array(RefusedFile).optional(),
});
export type DraftAnswers = z.infer<typeof Answers>;

/** What lies in a draft; a part of another shape, written by an older version, counts as not answered. */
export function readAnswers(stored: Readonly<Record<string, unknown>>): DraftAnswers {
  const whole = Answers.safeParse(stored);
  if (whole.success) return whole.data;

  const parts = Object.entries(stored).filter(
    ([page, typed]) => Answers.safeParse({ [page]: typed }).success,
  );
  return Answers.parse(Object.fromEntries(parts));
}

/** The last day on which a draft is there that nobody goes on with. */
export const keptUntil = (updatedAt: Date, days: number): CalendarDate =>
  addDays(calendarDateOf(updatedAt), days);

/** A draft whose every page holds up; nothing less is ever sent. */
export type CompleteDraft = z.infer<typeof FilingKindInput> &
  z.infer<typeof FilingPlaceInput> &
  z.infer<ReturnType<typeof filingContentInput>> & {
    readonly filer: z.infer<typeof FilingFilerInput>;
    readonly questions: z.infer<typeof FilingQuestionsInput> | null;
  };

export function completeDraft(
  { questions, kind, place, content, filer }: DraftAnswers,
  today: CalendarDate,
): Result<CompleteDraft, "draft_incomplete"> {
  const kindRead = FilingKindInput.safeParse(kind);
  const placeRead = FilingPlaceInput.safeParse(place);
  const filerRead = FilingFilerInput.safeParse(filer);
  if (!kindRead.success || !placeRead.success || !filerRead.success) {
    return fail("draft_incomplete");
  }
  const contentRead = readContent(kindRead.data.kind, content, today);
  if (!contentRead.success) return fail("draft_incomplete");

  return ok({
    ...kindRead.data,
    ...placeRead.data,
    ...contentRead.data,
    filer: filerRead.data,
    questions: FilingQuestionsInput.safeParse(questions).data ?? null,
  });
}

/** The day the filer of a complaint learnt of what it is about, where the answer holds up. */
export function learntOnOf({ kind, content }: DraftAnswers, today: CalendarDate) {
  if (kind?.["kind"] !== "complaint") return null;
  return readContent("complaint", content, today).data?.learntOn ?? null;
}

/** The pages that still want something, in the order of filing; files are never a must. */
export function openSteps(answers: DraftAnswers, today: CalendarDate): FilingStep[] {
  return FILING_STEPS.filter((step) => !isAnswered(step, answers, today));
}

/**
 * Where one goes on with a draft: on the first page that still wants something. Files are never a must, but whoever
 * stopped before them is asked for them.
 */
export function pageToGoOn(answers: DraftAnswers, today: CalendarDate): "questions" | FilingStep {
  const [open = "review"] = openSteps(answers, today);
  if (open === "kind") {
    return FilingQuestionsInput.safeParse(answers.questions).success ? "kind" : "questions";
  }
  return open === "filer" && !answers.filer ? "attachments" : open;
}

function isAnswered(step: FilingStep, answers: DraftAnswers, today: CalendarDate): boolean {
  const { kind, place, content, filer } = answers;
  const chosen = FilingKindInput.safeParse(kind);
  switch (step) {
    case "kind":
      return chosen.success;
    case "place":
      return FilingPlaceInput.safeParse(place).success;
    case "content":
      return chosen.success && readContent(chosen.data.kind, content, today).success;
    case "filer":
      return FilingFilerInput.safeParse(filer).success;
    case "attachments":
    case "review":
      return true;
  }
  return step satisfies never;
}

const ONLY_FOR_COMPLAINTS = new Set([
  "contestedDecision",
  "complainedOf",
  "learntDay",
  "learntMonth",
  "learntYear",
]);

/** What was written for a complaint stays in the draft, but isn't part of a petition it may have become. */
function readContent(kind: CaseKind, content: Typed = {}, today: CalendarDate) {
  const asked =
    kind === "complaint"
      ? content
      : Object.fromEntries(
          Object.entries(content).filter(([name]) => !ONLY_FOR_COMPLAINTS.has(name)),
        );
  return filingContentInput(kind, today).safeParse(asked);
}

/** Everything that is sent, in one fixed order, to tell a repeated send from a changed one by its hash. */
export function sentText(draft: CompleteDraft, fileHashes: readonly string[]): string {
  const { filer, questions: _, ...rest } = draft;
  const lines = Object.entries({ ...rest, ...prefixed("filer", filer) })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, value ?? null]);
  return JSON.stringify([...lines, ["files", ...[...fileHashes].sort()]]);
}

const prefixed = (prefix: string, fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value]));
