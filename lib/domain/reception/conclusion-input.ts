import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { TYPED, typedIn } from "@/lib/domain/document/input";
import { seen } from "@/lib/domain/document/period-input";
import { beside, dayWritten, form, id, idFrom, paragraphs } from "@/lib/domain/input";

/** Words of the notice, and the turn of whoever came, where they had taken one here. */
export const DraftConclusionInput = form({
  entryId: id,
  booking: z.string({ error: "form_malformed" }).max(36, "form_malformed").default(""),
  ...TYPED,
}).transform(({ entryId, booking, ...parts }) => ({
  entryId,
  typed: { ...typedIn(parts), booking: idFrom(booking) ?? "" },
}));

export const IssueConclusionInput = form({ entryId: id, seen });

/** What was done, when, and what shows it. */
export function followUpInput(today: CalendarDate) {
  return form({
    conclusion: id,
    doneOn: z.string({ error: "date_missing" }).min(1, "date_missing"),
    evidence: paragraphs({ name: "conclusion_evidence", min: 10, max: 1000 }),
  })
    .refine(
      ({ doneOn }) => !doneOn || dayWritten(doneOn) !== null,
      beside("doneOn", "date_not_real"),
    )
    .refine(
      ({ doneOn }) => (dayWritten(doneOn ?? "") ?? today) <= today,
      beside("doneOn", "date_in_future"),
    )
    .transform(({ doneOn, ...typed }) => ({ ...typed, doneOn: dayWritten(doneOn) ?? today }));
}
export type FollowUp = z.infer<ReturnType<typeof followUpInput>>;
