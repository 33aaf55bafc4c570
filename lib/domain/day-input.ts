import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { dayWritten } from "@/lib/domain/input";

/** What is wrong with a day that was typed; null when it is one up to `latest`. */
function problemOf(text: string, latest: CalendarDate | undefined): string | null {
  const found = dayWritten(text);
  if (found === null) return "date_not_real";
  return latest !== undefined && found > latest ? "date_in_future" : null;
}

/** A day typed in one field that may be left empty; up to `latest` where that is given. */
export const optionalDay = (latest?: CalendarDate) =>
  z.string({ error: "date_not_real" }).transform((typed, context): CalendarDate | null => {
    const text = typed.trim();
    const problem = text === "" ? null : problemOf(text, latest);
    if (problem === null) return dayWritten(text);
    context.addIssue({ code: "custom", message: problem });
    return z.NEVER;
  });

/** One that may not. */
export const requiredDay = ({ missing, latest }: { missing: string; latest?: CalendarDate }) =>
  optionalDay(latest).transform((found, context): CalendarDate => {
    if (found !== null) return found;
    context.addIssue({ code: "custom", message: missing });
    return z.NEVER;
  });
