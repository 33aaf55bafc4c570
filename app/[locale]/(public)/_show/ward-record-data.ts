import type { BoardItem } from "@/components/board/board-item";
import {
  type CommendationItem,
  type ConferenceItem,
  type FigureItem,
  type MetAt,
  type TaskItem,
} from "@/components/ward-record/record-items";
import {
  type PageLink,
  type RecordFrame,
  REPORTED_PAGES,
  type ReportedPage,
  type UnitGroup,
} from "@/components/ward-record/ward-records-view";
import type { WardComingData } from "@/components/ward/ward-coming";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { boardStanding } from "@/lib/domain/oversight/board";
import { recordHistory } from "@/lib/domain/oversight/record-history";
import { outOfForce } from "@/lib/domain/publication/in-force";
import { storedScoreBasis } from "@/lib/domain/record/score-basis";
import { getPathname } from "@/lib/i18n/navigation";

import type { NameSource } from "./indicators";
import type { LoadedWard } from "./load-unit";
import type {
  LoadedBoards,
  LoadedCommendations,
  LoadedConferences,
  LoadedFigures,
  LoadedRecords,
  LoadedTasks,
} from "./load-ward-record";
import { sourceHref, wardHref } from "./units";

export type Showing = { readonly locale: string; readonly nameSource: NameSource };

export const reportedHref = (slug: string, page: ReportedPage, locale: string) =>
  getPathname({ href: { pathname: `/wards/[slug]/${page}`, params: { slug } }, locale });

export const reportedCsvHref = (slug: string, page: ReportedPage, locale: string) =>
  getPathname({ href: { pathname: `/wards/[slug]/${page}/list`, params: { slug } }, locale });

/** Only a ward of today has a scorecard: what is measured is asked of it by the law of today. */
export function reportedPages(
  { slug, validTo }: { readonly slug: string; readonly validTo: CalendarDate | null },
  locale: string,
  but?: ReportedPage,
): PageLink[] {
  return REPORTED_PAGES.filter(
    (page) => page !== but && (page !== "scorecard" || validTo === null),
  ).map((page) => ({ page, href: reportedHref(slug, page, locale) }));
}

/** What the ward's own page shows of conferences to come; null when there are none. */
export function comingOf(
  { facts: { slug, validTo }, coming }: LoadedWard,
  locale: string,
): WardComingData | null {
  if (validTo !== null || coming.length === 0) return null;
  const calendar = { pathname: "/wards/[slug]/conferences/calendar", params: { slug } } as const;
  return {
    conferences: coming.map((one) => ({ ...one, href: conferenceHref(one.slug, locale) })),
    calendarHref: getPathname({ href: calendar, locale }),
  };
}

const conferenceHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/conferences/[slug]", params: { slug } }, locale });

function metAt(
  conference: LoadedTasks["rows"][number]["conference"],
  locale: string,
): MetAt | null {
  if (!conference) return null;
  const { title, slug, heldOn } = conference;
  return { title, href: conferenceHref(slug, locale), on: heldOn };
}

type Row = LoadedRecords["rows"][number];

/** Source, mark and past of a record. */
function frameOf(
  row: Row,
  { kind, versions, today }: LoadedRecords,
  { locale, nameSource }: Showing,
  anchor?: string,
): RecordFrame {
  const { id, source, asOf, asOfNote, verified, isDemonstration } = row;
  // A board has an end of its own, and is never withdrawn.
  const lasting = "withdrawnOn" in row ? row : null;
  return {
    id,
    sourced: {
      source: nameSource(source),
      asOf,
      asOfNote,
      verified,
      expiresOn: lasting?.expiresOn ?? null,
      rowsHref: sourceHref(source.id, locale, anchor),
    },
    isIllustration: isDemonstration,
    outOfForce: lasting && outOfForce(lasting, today),
    versions: recordHistory(
      kind,
      versions.filter(({ recordId }) => recordId === id),
    ).map(({ version, at, role, reason, changes }) => ({ version, at, role, reason, changes })),
  };
}

/** Under the unit that reported them. A former unit that reported nothing is left out; the ward itself never is. */
function groupsOf<Read extends { readonly unitId: string }, Item>(
  { line, ward }: Pick<LoadedRecords, "line" | "ward">,
  rows: readonly Read[],
  locale: string,
  show: (row: Read) => Item,
): UnitGroup<Item>[] {
  return line.flatMap(({ id, slug, name, kind, validTo }) => {
    const isOwn = id === ward.id;
    const items = rows.filter(({ unitId }) => unitId === id).map(show);
    if (!isOwn && items.length === 0) return [];
    const unit = {
      slug,
      name,
      isWard: kind === "ward",
      href: wardHref(slug, locale),
      lastDay: validTo && addDays(validTo, -1),
    };
    return [{ unit, isOwn, items }];
  });
}

export const boardHref = (slug: string, locale: string) =>
  getPathname({ href: { pathname: "/boards/[slug]", params: { slug } }, locale });

export const boardGroups = (loaded: LoadedBoards, showing: Showing) =>
  groupsOf(loaded, loaded.rows, showing.locale, (row): BoardItem => ({
    ...frameOf(row, loaded, showing),
    name: row.name,
    href: boardHref(row.slug, showing.locale),
    kind: row.kind,
    standing: boardStanding(row, loaded.today),
    termFrom: row.termFrom,
    termTo: row.termTo,
    endedOn: row.endedOn,
    recognisedBy: row.recognisedBy,
    members: row.members,
  }));

export const conferenceGroups = (loaded: LoadedConferences, showing: Showing) =>
  groupsOf(loaded, loaded.rows, showing.locale, (row): ConferenceItem => ({
    ...frameOf(row, loaded, showing),
    title: row.title,
    href: conferenceHref(row.slug, showing.locale),
    kind: row.kind,
    heldOn: row.heldOn,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: row.place,
    host: row.host,
    chair: row.chair,
    summary: row.summary,
    isAhead: row.heldOn >= loaded.today,
  }));

export const commendationGroups = (loaded: LoadedCommendations, showing: Showing) =>
  groupsOf(loaded, loaded.rows, showing.locale, (row): CommendationItem => ({
    ...frameOf(row, loaded, showing),
    year: row.year,
    collectives: row.collectives,
    individuals: row.individuals,
    names: row.names,
    givenBy: row.givenBy,
    ground: row.ground,
    scoreBasis: storedScoreBasis(row.scoreBasis),
    conference: metAt(row.conference, showing.locale),
  }));

export const figureGroups = (loaded: LoadedFigures, showing: Showing) =>
  groupsOf(loaded, loaded.rows, showing.locale, (row): FigureItem => ({
    ...frameOf(row, loaded, showing, row.key),
    key: row.key,
    year: row.year,
    value: row.value,
    measure: row.measure,
    scope: row.scope,
    denominator: row.denominator,
    quote: row.quote,
  }));

export const taskGroups = (loaded: LoadedTasks, showing: Showing) =>
  groupsOf(loaded, loaded.rows, showing.locale, (row): TaskItem => ({
    ...frameOf(row, loaded, showing),
    year: row.year,
    ordinal: row.ordinal,
    content: row.content,
    owner: row.owner,
    dueOn: row.dueOn,
    state: row.state,
    conference: metAt(row.conference, showing.locale),
  }));
