import * as z from "zod";

import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import { type AskedSpan, SPAN_KINDS } from "@/lib/domain/dashboard/span";
import { key } from "@/lib/domain/input";

/** Figures that lead to rows; a figure and the list behind it are the same condition. */
export const CASE_MEASURES = [
  "received",
  "open",
  "overdue",
  /** All that was due: met, late and openLate together. */
  "due",
  "met",
  "late",
  "openLate",
  "rated",
  "satisfied",
] as const;
export type CaseMeasure = (typeof CASE_MEASURES)[number];

export const RECOMMENDATION_MEASURES = ["due", "met", "late", "openLate"] as const;
export type RecommendationMeasure = (typeof RECOMMENDATION_MEASURES)[number];

/** Where a page of rows begins: after this day and row. */
export type RowCursor = { readonly day: CalendarDate; readonly id: string };

const CURSOR = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/;

export const writeRowCursor = ({ day, id }: RowCursor) => `${day}_${id}`;

function readRowCursor(text: string, context: z.RefinementCtx): RowCursor {
  const [, day, id] = CURSOR.exec(text) ?? [];
  const parsed = z.object({ day: dayText, id: z.uuid() }).safeParse({ day, id });
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom" });
  return z.NEVER;
}

const dayText = z.string().transform((text, context) => {
  try {
    return calendarDate(text.trim());
  } catch {
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }
});

const SPAN = {
  span: z.enum(SPAN_KINDS).catch("month"),
  from: dayText.nullable().catch(null),
  to: dayText.nullable().catch(null),
  kind: z.enum(CASE_KINDS).nullable().catch(null),
};

/** What the address asks the dashboard for; whatever isn't known counts as not asked. */
export const DashboardFilter = z.object(SPAN);
export type DashboardFilter = z.infer<typeof DashboardFilter>;

const ROWS = {
  ...SPAN,
  unit: key.nullable().catch(null),
  after: z.string().transform(readRowCursor).nullable().catch(null),
};

export const CaseRowsFilter = z.object({
  ...ROWS,
  measure: z.enum(CASE_MEASURES).catch("overdue"),
});
export type CaseRowsFilter = z.infer<typeof CaseRowsFilter>;

export const RecommendationRowsFilter = z.object({
  ...ROWS,
  measure: z.enum(RECOMMENDATION_MEASURES).catch("due"),
});
export type RecommendationRowsFilter = z.infer<typeof RecommendationRowsFilter>;

export const askedSpan = ({ span, from, to }: DashboardFilter): AskedSpan => ({
  kind: span,
  from,
  to,
});
