import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import type { DisclosureDates } from "@/lib/domain/disclosure/matrix";
import type { PeriodDays } from "@/lib/domain/disclosure/period";
import {
  type Channel,
  type ChannelKind,
  type ChannelStanding,
  channelStanding,
} from "@/lib/domain/disclosure/postings";
import {
  type PublicationStanding,
  publicationStanding,
  type PublicationVariant,
} from "@/lib/domain/disclosure/publication-due";
import type { AmendmentGround } from "@/lib/domain/disclosure/states";
import {
  DISCLOSURE_ITEMS,
  type DisclosureItem,
  formsOf,
} from "@/lib/domain/procedure/disclosure-items";

/** A version as it was made public in a period. */
export type DisclosedRow = {
  readonly id: string;
  readonly slug: string;
  /** What people were asked on the portal is public by itself, at an address of its own. */
  readonly isConsultation: boolean;
  readonly item: DisclosureItem;
  readonly version: number;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly decidedOn: CalendarDate | null;
  readonly variant: PublicationVariant;
  readonly ground: AmendmentGround | null;
  readonly publishedOn: CalendarDate;
  readonly isDemonstration: boolean;
};

/** Where else a record was made public; recorded by mistake when it has a note. */
export type PostedChannel = Channel & {
  readonly id: string;
  readonly evidence: string | null;
  readonly disclosureId: string;
  readonly place: string;
  readonly withdrawnNote: string | null;
};

export type Reading = { readonly today: CalendarDate; readonly calendar: LegalCalendar };

/** One line of the list that article 13(2) wants: what, how and when. */
export type DisclosedLine = DisclosedRow & {
  readonly number: number;
  readonly isCorrection: boolean;
  /** An earlier version was public: this one took its place. */
  readonly isLater: boolean;
  /** Null for a correction, which owes no day of its own. */
  readonly standing: PublicationStanding | null;
  readonly channels: readonly (PostedChannel & { readonly standing: ChannelStanding })[];
};

export function disclosedLines(
  rows: readonly DisclosedRow[],
  channels: readonly PostedChannel[],
  { today, calendar }: Reading,
): DisclosedLine[] {
  return rows.map((row, index) => {
    const { id, item, decidedOn, variant, publishedOn } = row;
    const isCorrection = row.ground === "was_wrong";
    return {
      ...row,
      number: index + 1,
      isCorrection,
      isLater: row.version > 1,
      standing:
        decidedOn === null || isCorrection
          ? null
          : publicationStanding({ decidedOn, variant }, publishedOn, today, calendar),
      channels: channels
        .filter(({ disclosureId, withdrawnNote }) => disclosureId === id && withdrawnNote === null)
        .map((channel) => ({
          ...channel,
          standing: channelStanding(item, channel, today, calendar),
        })),
    };
  });
}

/** Something whose last day had passed at the end of a period, and that was not public then. */
export type MissedLine = {
  readonly key: string;
  readonly item: DisclosureItem;
  readonly name: string;
  readonly dueOn: CalendarDate;
  /** The day on which it was made public after all. */
  readonly metOn: CalendarDate | null;
  readonly daysLate: number;
  readonly needsConfirmation: boolean;
  readonly isDemonstration: boolean;
};

type OwedRow = DisclosureDates & {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly isDemonstration: boolean;
};

/** The day a period is looked at from: its last, or today while it runs. */
export const lastDayOf = ({ to }: Pick<PeriodDays, "to">, today: CalendarDate): CalendarDate =>
  to < today ? to : today;

/** What was owed at the end of a period, the longest overdue first. */
export function missedLines(
  rows: readonly OwedRow[],
  days: PeriodDays,
  reading: Reading,
): MissedLine[] {
  const end = lastDayOf(days, reading.today);
  return rows
    .flatMap((row) => missedIn(row, end, reading))
    .toSorted((a, b) => b.daysLate - a.daysLate || a.item - b.item);
}

function missedIn(row: OwedRow, end: CalendarDate, { today, calendar }: Reading): MissedLine[] {
  const { id, item, name, title, open, met, isDemonstration } = row;
  const metLater = met !== null && met.metOn > end ? met : null;
  return [open, metLater].flatMap((duty) => {
    if (duty === null) return [];
    const then = publicationStanding(duty, null, end, calendar);
    if (then.status !== "overdue" || then.dueOn === null) return [];
    const metOn = duty === metLater ? metLater.metOn : null;
    const { daysLate, needsConfirmation } = publicationStanding(duty, metOn, today, calendar);
    const { dueOn } = then;
    const key = `${id}-${metOn ?? "open"}`;
    return [
      {
        key,
        item,
        name: title ?? name,
        dueOn,
        metOn,
        daysLate,
        needsConfirmation,
        isDemonstration,
      },
    ];
  });
}

type FirstPublished = Pick<DisclosureDates, "item" | "year"> & {
  readonly firstPublishedOn: CalendarDate | null;
};

/** Clauses of article 11 of which nothing was public at the end of a period; what is posted for good stays from year to year. */
export function itemsWithout(
  rows: readonly FirstPublished[],
  year: number,
  end: CalendarDate,
): DisclosureItem[] {
  return DISCLOSURE_ITEMS.filter((item) => {
    const { isPermanent } = formsOf(item);
    return !rows.some(
      (row) =>
        row.item === item &&
        (isPermanent ? row.year <= year : row.year === year) &&
        row.firstPublishedOn !== null &&
        row.firstPublishedOn <= end,
    );
  });
}

/** One clause of article 11 in a report. */
export type ItemFigures = {
  readonly item: DisclosureItem;
  readonly published: number;
  readonly onTime: number;
  readonly late: number;
  readonly missed: number;
};

/** A change or a first version counts; a correction of a slip counts as published and owes no day. */
export function itemFigures(
  lines: readonly Pick<DisclosedLine, "item" | "standing">[],
  missed: readonly Pick<MissedLine, "item" | "metOn">[],
): ItemFigures[] {
  return DISCLOSURE_ITEMS.map((item) => {
    const own = lines.filter((line) => line.item === item);
    const count = (status: PublicationStanding["status"]) =>
      own.filter(({ standing }) => standing?.status === status).length;
    return {
      item,
      published: own.length,
      onTime: count("on_time"),
      late: count("late"),
      missed: missed.filter((line) => line.item === item).length,
    };
  });
}

/** How often each way of making public was begun in a period, most often first. */
export function channelFigures(
  lines: readonly Pick<DisclosedLine, "channels">[],
  { from, to }: PeriodDays,
): { readonly kind: ChannelKind; readonly times: number }[] {
  const counts = new Map<ChannelKind, number>();
  for (const { kind, fromOn } of lines.flatMap(({ channels }) => channels)) {
    if (fromOn >= from && fromOn <= to) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, times]) => ({ kind, times }))
    .toSorted((a, b) => b.times - a.times || a.kind.localeCompare(b.kind));
}

/** All that a list or a report says from the rows. */
export type DisclosureFigures = {
  readonly days: PeriodDays;
  /** The last day the figures speak of. */
  readonly end: CalendarDate;
  /** Lines of the approved plan of that year. */
  readonly planned: number;
  readonly lines: readonly DisclosedLine[];
  readonly missed: readonly MissedLine[];
  readonly without: readonly DisclosureItem[];
  readonly isDemonstration: boolean;
};
