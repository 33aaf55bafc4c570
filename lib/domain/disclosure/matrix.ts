import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type LegalCalendar, yearOf } from "@/lib/domain/clock/calendar";
import {
  type PublicationDuty,
  type PublicationStanding,
  publicationStanding,
} from "@/lib/domain/disclosure/publication-due";
import {
  DISCLOSURE_ITEMS,
  type DisclosureItem,
  formsOf,
} from "@/lib/domain/procedure/disclosure-items";

/** What the list of a year needs to know of one disclosure, or of the line of the plan that it still is. */
export type DisclosureDates = {
  readonly item: DisclosureItem;
  readonly year: number;
  /** What has been decided and is not public: its first version, or a change of what is public. */
  readonly open: PublicationDuty | null;
  /** What is public, and since which day. */
  readonly met: (PublicationDuty & { readonly metOn: CalendarDate }) | null;
  readonly publishedAt: Date | null;
};

export const ITEM_STATES = [
  /** @vi đã công khai */
  "published",
  /** @vi chưa công khai */
  "missing",
  /** @vi quá hạn */
  "overdue",
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export type Placed<Row> = {
  readonly row: Row;
  readonly openStanding: PublicationStanding | null;
  readonly metStanding: PublicationStanding | null;
};

export type MatrixRow<Row> = {
  readonly item: DisclosureItem;
  readonly state: ItemState;
  /** Public records, the newest first. */
  readonly published: readonly Placed<Row>[];
  /** Planned or decided, and not public yet; those past their day first. */
  readonly unpublished: readonly Placed<Row>[];
};

/**
 * The fourteen items of a year. What is posted for good holds until something newer takes its place, so that those
 * items show the newest of the years before as well.
 */
export function disclosureMatrix<Row extends DisclosureDates>(
  rows: readonly Row[],
  year: number,
  today: CalendarDate,
  calendar: LegalCalendar,
): MatrixRow<Row>[] {
  const placed = rows.map((row) => placedOn(row, today, calendar));
  return DISCLOSURE_ITEMS.map((item) => {
    const own = placed.filter(({ row }) => row.item === item);
    const published = publishedIn(own, item, year);
    const unpublished = own
      .filter(({ row }) => row.year === year && (row.open !== null || row.met === null))
      .toSorted((a, b) => daysLate(b) - daysLate(a));
    return { item, state: stateOf(published, unpublished), published, unpublished };
  });
}

export function placedOn<Row extends DisclosureDates>(
  row: Row,
  today: CalendarDate,
  calendar: LegalCalendar,
): Placed<Row> {
  const { open, met } = row;
  return {
    row,
    openStanding: open && publicationStanding(open, null, today, calendar),
    metStanding: met && publicationStanding(met, met.metOn, today, calendar),
  };
}

const daysLate = <Row>({ openStanding }: Placed<Row>) => openStanding?.daysLate ?? 0;

function publishedIn<Row extends DisclosureDates>(
  own: readonly Placed<Row>[],
  item: DisclosureItem,
  year: number,
): Placed<Row>[] {
  const { isPermanent } = formsOf(item);
  return own
    .filter(({ row }) => row.met !== null && (isPermanent ? row.year <= year : row.year === year))
    .toSorted((a, b) => instantOf(b) - instantOf(a));
}

const instantOf = <Row extends DisclosureDates>({ row }: Placed<Row>) =>
  row.publishedAt?.getTime() ?? 0;

function stateOf<Row>(
  published: readonly Placed<Row>[],
  unpublished: readonly Placed<Row>[],
): ItemState {
  if (unpublished.some(({ openStanding }) => openStanding?.status === "overdue")) return "overdue";
  return published.length > 0 ? "published" : "missing";
}

/** How many of the fourteen are in each state. */
export function countStates(rows: readonly { readonly state: ItemState }[]) {
  const count = (asked: ItemState) => rows.filter(({ state }) => state === asked).length;
  return { published: count("published"), missing: count("missing"), overdue: count("overdue") };
}

/** The years a ward has a list for, the newest first: from its first day, or the first of the law, until today. */
export function disclosureYears(
  { validFrom, validTo }: { validFrom: CalendarDate; validTo: CalendarDate | null },
  today: CalendarDate,
): number[] {
  const first = Math.max(yearOf(validFrom), FIRST_YEAR);
  const last = yearOf(validTo !== null && validTo < today ? validTo : today);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
}

/** Law 10/2022/QH15 is in force since 01/07/2023. */
const FIRST_YEAR = 2023;

/** A year as it stands in an address; null where it is none of those. */
export function yearAmong(text: string, years: readonly number[]): number | null {
  return years.find((year) => String(year) === text) ?? null;
}

/** The years a plan is made for: the one before, which may still owe something, this one and the next. */
export function planYears(today: CalendarDate): number[] {
  const year = yearOf(today);
  return [year - 1, year, year + 1];
}
