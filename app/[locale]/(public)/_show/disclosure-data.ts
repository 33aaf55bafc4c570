import type { ChannelData } from "@/components/disclosure/channel-list";
import type { DisclosureListData } from "@/components/disclosure/disclosure-list-view";
import type { ItemRow, OwedLine, RecordLine } from "@/components/disclosure/item-rows";
import type { WardDisclosureData } from "@/components/ward/ward-disclosure";
import type { ListedConsultation } from "@/db/queries/consultation";
import type { ListedChannel, ListedDisclosure } from "@/db/queries/disclosure";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import {
  CONSULTATION_ITEM,
  consultedIn,
  withConsultations,
} from "@/lib/domain/disclosure/consulted";
import {
  countStates,
  disclosureMatrix,
  disclosureYears,
  type MatrixRow,
  type Placed,
} from "@/lib/domain/disclosure/matrix";
import { type DisclosurePeriod, quarterIn } from "@/lib/domain/disclosure/period";
import { channelStanding } from "@/lib/domain/disclosure/postings";
import { quartersBegun } from "@/lib/domain/disclosure/quarter";
import { writeRequest } from "@/lib/domain/disclosure/request";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";
import { expiredSince } from "@/lib/domain/publication/in-force";
import { filingHref } from "@/lib/i18n/filing-pages";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

import { consultationSummaries } from "./consultation-data";
import type { LoadedDisclosures } from "./load-disclosure";
import type { LoadedWard } from "./load-unit";
import { paperData } from "./paper-data";
import { subjectFeedHref } from "./subject-feed";

export const disclosureHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/disclosures/[slug]", params: { slug } }, locale });

/** The list of a year; the newest year has no year in its address. */
export const disclosuresHref = (
  slug: string,
  { year, newest, locale }: { year: number; newest: number; locale: string },
) =>
  year === newest
    ? getPathname({ href: { pathname: "/wards/[slug]/disclosure", params: { slug } }, locale })
    : getPathname({
        href: {
          pathname: "/wards/[slug]/disclosure/[year]",
          params: { slug, year: String(year) },
        },
        locale,
      });

export const quarterHref = (slug: string, year: number, quarter: number, locale: string) =>
  getPathname({
    href: {
      pathname: "/wards/[slug]/disclosure/[year]/quarters/[quarter]",
      params: { slug, year: String(year), quarter: String(quarter) },
    },
    locale,
  });

/** Where a list or report of a period is read: with its quarter, else with its year. */
export function periodHref(slug: string, period: DisclosurePeriod, locale: string): string {
  const quarter = quarterIn(period);
  if (quarter !== null) return quarterHref(slug, period.year, quarter, locale);
  return getPathname({
    href: {
      pathname: "/wards/[slug]/disclosure/[year]",
      params: { slug, year: String(period.year) },
    },
    locale,
  });
}

type Reading = {
  readonly locale: string;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
};

/** The page of one year. */
export function listData(
  { facts, years, rows, channels, consultations, papers, today, calendar }: LoadedDisclosures,
  year: number,
  locale: string,
): DisclosureListData {
  const { slug, name, validTo } = facts;
  const reading = { locale, today, calendar };
  const asked = consultedIn(consultations, year);
  const matrix = withConsultations(disclosureMatrix(rows, year, today, calendar), asked);
  const [newest = year] = years;
  const request = (item: DisclosureItem) =>
    validTo === null ? requestHref({ wardSlug: slug, year, item }, locale) : null;
  const shown = matrix.map((row) => ({
    ...itemRow(row, channels, { reading, request }),
    consultations:
      row.item === CONSULTATION_ITEM ? consultationSummaries(asked, today, locale) : [],
  }));
  return {
    wardName: name,
    year,
    years: years.map((one) => ({
      year: one,
      href: disclosuresHref(slug, { year: one, newest, locale }),
      isCurrent: one === year,
    })),
    counts: countStates(matrix),
    rows: shown,
    quarters: quartersBegun(year, today).map((quarter) => ({
      year,
      quarter,
      href: quarterHref(slug, year, quarter, locale),
    })),
    feedHref: subjectFeedHref(slug, "disclosure", locale),
    isIllustration: areIllustrations(matrix, asked),
    papers: papers
      .filter(({ period }) => period.startsWith(`${year}-`))
      .map((paper) => paperData(paper, locale)),
  };
}

/** The newest year in short, for the ward's own page; null where the law or the ward did not reach it. */
export function wardDisclosure(
  { facts, disclosures, consultations, calendar, world: { today } }: LoadedWard,
  locale: string,
): WardDisclosureData | null {
  const { slug, service } = facts;
  const [year] = disclosureYears(facts, today);
  if (service !== "full" || year === undefined) return null;
  const asked = consultedIn(consultations, year);
  const matrix = withConsultations(disclosureMatrix(disclosures, year, today, calendar), asked);
  return {
    year,
    cells: matrix,
    counts: countStates(matrix),
    href: disclosuresHref(slug, { year, newest: year, locale }),
    isIllustration: areIllustrations(matrix, asked),
  };
}

/** Every record of the year is an illustration; without one there is nothing to mark. */
function areIllustrations(
  matrix: readonly MatrixRow<ListedDisclosure>[],
  asked: readonly ListedConsultation[],
): boolean {
  const placed = matrix.flatMap(({ published, unpublished }) => [...published, ...unpublished]);
  const all = [...placed.map(({ row }) => row), ...asked];
  return all.length > 0 && all.every(({ isDemonstration }) => isDemonstration);
}

const requestHref = (request: Parameters<typeof writeRequest>[0], locale: string) => {
  const begin = getPathname({ href: filingHref("questions", localeFrom(locale)), locale });
  return `${begin}?${new URLSearchParams({ about: writeRequest(request) })}`;
};

function itemRow(
  { item, state, published, unpublished }: MatrixRow<ListedDisclosure>,
  channels: readonly ListedChannel[],
  {
    reading,
    request,
  }: {
    readonly reading: Reading;
    readonly request: (item: DisclosureItem) => string | null;
  },
): Omit<ItemRow, "consultations"> {
  return {
    item,
    state,
    records: published.flatMap((placed) => recordLine(placed, channels, reading)),
    owed: unpublished.map(owedLine),
    requestHref: request(item),
  };
}

function recordLine(
  { row, metStanding }: Placed<ListedDisclosure>,
  channels: readonly ListedChannel[],
  reading: Reading,
): RecordLine[] {
  if (row.met === null || metStanding === null) return [];
  return [
    {
      href: disclosureHref(row.slug, reading.locale),
      title: row.title ?? row.name,
      metOn: row.met.metOn,
      standing: metStanding,
      channels: shownChannels(
        row.item,
        channels.filter(({ disclosureId }) => disclosureId === row.id),
        reading,
      ),
      expiredSince: expiredSince(row.expiresOn, reading.today),
      isIllustration: row.isDemonstration,
    },
  ];
}

const owedLine = ({ row, openStanding }: Placed<ListedDisclosure>): OwedLine => ({
  key: row.id,
  name: row.name,
  decidedOn: row.open?.decidedOn ?? null,
  plannedOn: row.plannedOn,
  standing: openStanding,
  isChange: row.met !== null,
  isIllustration: row.isDemonstration,
});

export const shownChannels = (
  item: DisclosureItem,
  channels: readonly ListedChannel[],
  { today, calendar }: Pick<Reading, "today" | "calendar">,
): ChannelData[] =>
  channels.map((channel) => ({
    ...channel,
    standing: channelStanding(item, channel, today, calendar),
  }));
