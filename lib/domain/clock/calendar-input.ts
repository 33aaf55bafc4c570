import * as z from "zod";

import { CALENDAR_DAY_KINDS, yearOf } from "@/lib/domain/clock/calendar";
import { beside, dayWritten, form, id, line, optionalLine } from "@/lib/domain/input";

/** What a day can be: an entry of the calendar, or a day like any other, whose entry goes. */
export const DAY_CHOICES = [...CALENDAR_DAY_KINDS, "ordinary"] as const;

const document = line({ name: "calendar_document", min: 3, max: 300 });

/** Years a portal may be asked about: since its oldest record, and not further than a plan reaches. */
const year = z
  .string({ error: "year_malformed" })
  .regex(/^20[2-4]\d$/, "year_malformed")
  .transform(Number)
  .refine((asked) => asked >= 2022, "year_malformed");

/** One day, as the document says it. */
export const SetDayInput = form({
  date: z.string({ error: "date_missing" }).min(1, "date_missing"),
  kind: z.enum(DAY_CHOICES, { error: "choice_missing" }),
  name: optionalLine({ name: "day_name", max: 120 }),
  document,
  isConfirmed: z.enum(["yes", "no"], { error: "choice_missing" }),
})
  .refine(({ date }) => dayWritten(date) !== null, beside("date", "date_not_real"))
  .refine(
    ({ kind, name }) => kind === "ordinary" || name !== null,
    beside("name", "day_name_missing"),
  )
  .transform(({ date: written, kind, name, document: sourceDocument, isConfirmed }, context) => {
    const date = dayWritten(written);
    if (date === null) {
      context.addIssue({ code: "custom", path: ["date"], message: "date_not_real" });
      return z.NEVER;
    }
    const entry =
      kind === "ordinary"
        ? null
        : { date, kind, name: name ?? "", sourceDocument, confirmed: isConfirmed === "yes" };
    return { year: yearOf(date), date, entry, sourceDocument };
  });

/** The days the law itself gives in a year, to be checked by a person. */
export const ProposeYearInput = form({ year });

/** A file of a whole year stands beside it. */
export const ImportYearInput = form({ year, document });

export const ConfirmChangeInput = form({
  change: id,
  countings: z
    .string({ error: "form_malformed" })
    .regex(/^\d{1,6}$/, "form_malformed")
    .transform(Number),
});

export const WithdrawChangeInput = form({ change: id });
