import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { REGISTER_SERIES } from "@/lib/domain/case-file/case-file";

/** The two books a ward keeps of the letters it received; both are read off the same cases. */
export const REGISTER_BOOKS = [
  /** @vi sổ tiếp nhận đơn */
  "receipts",
  /** @vi sổ theo dõi giải quyết */
  "handling",
] as const;
export type RegisterBook = (typeof REGISTER_BOOKS)[number];

/** What an address asks for; whatever is not known counts as not asked. */
export const RegisterFilter = z.object({
  book: z.enum(REGISTER_BOOKS).catch("receipts"),
  series: z.enum(REGISTER_SERIES).catch("KNPA"),
  year: z.coerce.number().int().min(2022).max(2100).nullable().catch(null),
  /** The last number of the page before. */
  after: z.coerce.number().int().min(0).catch(0),
});
export type RegisterFilter = z.infer<typeof RegisterFilter>;

/** The columns of a book, in the order of the paper. */
export const REGISTER_COLUMNS = {
  receipts: ["reference", "received", "filer", "address", "channel", "kind", "subject", "unit"],
  handling: [
    "reference",
    "received",
    "filer",
    "subject",
    "accepted",
    "due",
    "holder",
    "state",
    "ended",
    "kept",
  ],
} as const satisfies Record<RegisterBook, readonly string[]>;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[RegisterBook][number];

/** What the register says of a letter beside what the case itself says. */
export const RegisterEntry = z.object({
  subject: z.string(),
  filerName: z.string(),
  filerAddress: z.string().nullable(),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;

/** The entry as the last correction left it, each of which says the whole entry; null where none was made. */
export function entryCorrected(event: unknown): RegisterEntry | null {
  return z.object({ entry: RegisterEntry }).safeParse(event).data?.entry ?? null;
}

export const isSameEntry = (a: RegisterEntry, b: RegisterEntry): boolean =>
  a.subject === b.subject && a.filerName === b.filerName && a.filerAddress === b.filerAddress;

export type KeptCode = "in_time" | "late" | "open_late" | "suspended" | "open" | "none";

type Deadline = {
  readonly dueOn: CalendarDate;
  readonly metOn: CalendarDate | null;
  readonly pausedOn: CalendarDate | null;
  readonly stoppedOn: CalendarDate | null;
};

/** How the last period of a case stands: what was asked for in time, too late, or not yet. */
export function keptOf(deadline: Deadline | null, today: CalendarDate): KeptCode {
  if (!deadline) return "none";
  const { dueOn, metOn, pausedOn, stoppedOn } = deadline;
  if (metOn !== null) return metOn <= dueOn ? "in_time" : "late";
  if (stoppedOn !== null) return "none";
  if (pausedOn !== null) return "suspended";
  return dueOn < today ? "open_late" : "open";
}
