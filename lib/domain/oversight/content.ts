import * as z from "zod";

import { calendarDate } from "@/lib/domain/calendar-date";
import { FINDING_VERDICTS, OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";

const day = z.string().transform((text) => calendarDate(text));
const key = z.string().regex(/^[a-z0-9-]{1,20}$/);

/** What one version of an oversight result says, as it is stored and as it stays readable for ever. */
export const ResultContent = z.strictObject({
  title: z.string(),
  summary: z.string(),
  field: z.enum(OVERSIGHT_FIELDS),
  inspectedFrom: day,
  inspectedTo: day.nullable(),
  findings: z.array(z.strictObject({ key, verdict: z.enum(FINDING_VERDICTS), text: z.string() })),
  recommendations: z.array(
    z.strictObject({ key, findingKey: key, text: z.string(), addresseeUnitId: z.string() }),
  ),
});
export type ResultContent = z.infer<typeof ResultContent>;

/** What may happen to a result or a recommendation; each is one row of the trail. */
export const OVERSIGHT_TRAIL_ACTIONS = [
  "draft",
  "edit",
  "attach",
  "detach",
  "submit",
  "return",
  /** An hour was set for its publication, or taken back. */
  "schedule",
  "unschedule",
  "publish",
  "correct",
  "answer",
  "urge",
  "report_done",
  "confirm_done",
  "contest_done",
  /** A public file was taken away again. */
  "withdraw_file",
] as const;
export type OversightTrailAction = (typeof OVERSIGHT_TRAIL_ACTIONS)[number];
