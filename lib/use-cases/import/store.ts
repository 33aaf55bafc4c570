import "server-only";
import type { Transaction } from "@/db/client";
import type { CacheTag } from "@/lib/cache-tags";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { Fault, Sheet } from "@/lib/domain/sheet/sheet";

export type Numbered<Item> = { readonly item: Item; readonly line: number };

/** In whose name and for which ward records are written. */
export type Writing = {
  readonly unitId: string;
  readonly now: Date;
  readonly calendar: LegalCalendar;
  readonly publishes: boolean;
  readonly sentPositionId: string;
  /** Null while the file is only looked at. */
  readonly decider: {
    readonly accountId: string;
    readonly positionId: string;
    readonly role: "overseer" | "front" | "publisher" | "leader";
    readonly unitId: string;
  } | null;
};

export type Written = { readonly recordId: string; readonly line: number };

/** How one kind of record is found again and written, many at a time. */
export type Store<Item> = {
  /** Those already there, as a file would have them; null for one of another unit. */
  readonly existing: (
    tx: Transaction,
    unitId: string,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, Item | null>>;
  /** What cannot be written although the row holds up. */
  readonly refuse?: (one: Numbered<Item>, writing: Writing) => readonly Fault[];
  readonly insert: (
    tx: Transaction,
    items: readonly Numbered<Item>[],
    writing: Writing,
  ) => Promise<Written[]>;
  /** The records of a unit, one after the other, in an order that is the same everywhere. */
  readonly each: (tx: Transaction, unitId: string) => AsyncIterable<Item>;
  /** The lists such records stand in, and their own pages by their names. */
  readonly tags: (unitSlug: string, slugs: readonly string[]) => readonly CacheTag[];
};

/** One kind of file with its records. */
export type Kind<Row, Item> = { readonly sheet: Sheet<Row, Item>; readonly store: Store<Item> };

export type Clock = {
  readonly sentOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly ruleId: string;
};
