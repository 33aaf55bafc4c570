import type { DashboardData } from "@/components/dashboard/dashboard-view";
import type { Sum } from "@/components/dashboard/sums";
import type { UnitFigures } from "@/components/dashboard/unit-table";
import type { Dashboard } from "@/db/queries/dashboard";
import type { CaseRow } from "@/db/queries/dashboard-rows";
import {
  addUp,
  NO_DUE,
  NO_FIGURES,
  NO_STANDING,
  onTimeShare,
  satisfiedShare,
} from "@/lib/domain/dashboard/figures";
import type { CaseMeasure, DashboardFilter } from "@/lib/domain/dashboard/rows";
import { lastTwelveMonths } from "@/lib/domain/dashboard/span";
import type { UnitLine } from "@/lib/domain/dashboard/unit-lines";
import type { PositionScope } from "@/lib/domain/scope";
import { formatDay, formatNumber, formatShare } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import { dashboardAddress } from "./dashboard-address";

type Words = {
  readonly t: (key: string, values?: Record<string, string | number>) => string;
  readonly locale: string;
};

type Looking = {
  readonly filter: DashboardFilter;
  readonly scope: PositionScope;
  readonly words: Words;
};

/** The figures in words, each with the way to its rows. */
export function dashboardData(
  dashboard: Dashboard,
  lates: readonly CaseRow[],
  looking: Looking,
): DashboardData {
  const { span } = dashboard;
  const { t, locale } = looking.words;
  const whole = figuresOf(dashboard, looking.scope.unitIds);
  const rows = (measure: CaseMeasure) => rowsAddress(looking, measure, null);
  const units = unitRows(dashboard, looking);
  return {
    headline: headlineOf(dashboard, looking),
    lates: lates.map((row) => ({ ...row, href: caseHref(row.caseId, looking) })),
    sums: sumsOf(dashboard, looking),
    units,
    total: totalRow(dashboard, looking, units.length),
    spanText: t("dashboard.span-text", {
      from: formatDay(span.from, locale),
      to: formatDay(span.to, locale),
    }),
    months: monthsOf(dashboard),
    outcome: {
      met: { value: whole.met, href: rows("met") },
      late: { value: whole.late, href: rows("late") },
      openLate: { value: whole.openLate, href: rows("openLate") },
    },
  };
}

function figuresOf(
  { current, previous, standing, answers }: Dashboard,
  unitIds: readonly string[],
) {
  return {
    ...addUp(NO_FIGURES, unitIds, current),
    ...addUp(NO_STANDING, unitIds, standing),
    before: addUp(NO_FIGURES, unitIds, previous),
    answers: addUp(NO_DUE, unitIds, answers),
  };
}

/** Only those who handle cases open them; officials read that there is one, and whose. */
const caseHref = (id: string, { scope, words: { locale } }: Looking) =>
  scope.role === "leader"
    ? getPathname({ href: { pathname: "/desk/cases/[id]", params: { id } }, locale })
    : null;

const rowsAddress = ({ filter, words }: Looking, measure: CaseMeasure, unit: string | null) =>
  dashboardAddress(words.locale, "/dashboard/cases", filter, { measure, unit });

function headlineOf(dashboard: Dashboard, looking: Looking): DashboardData["headline"] {
  const { inSight } = dashboard;
  const overdueIn = (unitIds: readonly string[]) => figuresOf(dashboard, unitIds).overdue;
  const overdue = overdueIn(looking.scope.unitIds);
  const [worst] = inSight.lines
    .map(({ unit, unitIds }) => ({ name: unit.name, count: overdueIn(unitIds) }))
    .toSorted((one, other) => other.count - one.count);
  return {
    overdue,
    overdueHref: rowsAddress(looking, "overdue", null),
    worst: worst && worst.count > 0 && inSight.lines.length > 1 ? worst : null,
  };
}

function sumsOf(dashboard: Dashboard, looking: Looking): Sum[] {
  const { t, locale } = looking.words;
  const whole = figuresOf(dashboard, looking.scope.unitIds);
  const { before, answers } = whole;
  const number = (value: number) => formatNumber(value, locale, 0);
  const share = (value: number | null) => (value === null ? "–" : formatShare(value, locale));
  const lastYear = (value: string | null) =>
    value === null ? t("dashboard.no-last-year") : t("dashboard.last-year", { value });
  const shareBefore = (value: number | null) =>
    value === null ? null : formatShare(value, locale);
  const answersDue = answers.met + answers.late + answers.openLate;
  const sums: readonly (Omit<Sum, "label" | "href"> & { readonly measure: CaseMeasure | null })[] =
    [
      {
        id: "overdue",
        value: number(whole.overdue),
        isLate: whole.overdue > 0,
        measure: "overdue",
      },
      {
        id: "on-time",
        value: share(onTimeShare(whole)),
        note: lastYear(shareBefore(onTimeShare(before))),
        measure: "due",
      },
      {
        id: "received",
        value: number(whole.received),
        note: lastYear(number(before.received)),
        measure: "received",
      },
      { id: "open", value: number(whole.open), measure: "open" },
      { id: "answers", value: `${answers.met}/${answersDue}`, measure: null },
      {
        id: "satisfied",
        value: share(satisfiedShare(whole)),
        note: `n = ${number(whole.rated)}; ${lastYear(shareBefore(satisfiedShare(before)))}`,
        measure: "rated",
      },
    ];
  return sums.map(({ measure, ...sum }) => ({
    ...sum,
    label: t(`dashboard.sum.${sum.id}`),
    href: measure ? rowsAddress(looking, measure, null) : answersAddress(looking, null),
  }));
}

const answersAddress = ({ filter, words }: Looking, unit: string | null) =>
  dashboardAddress(words.locale, "/dashboard/recommendations", filter, { measure: "due", unit });

/** The wards of the day, then the wards of old that were cut, then what lies above, where it has figures. */
function unitRows(dashboard: Dashboard, looking: Looking): UnitFigures[] {
  const { inSight } = dashboard;
  const { t } = looking.words;
  const wards = inSight.lines.toSorted(byName).map((line) => unitRow(dashboard, looking, line));
  const rest = [...inSight.split.toSorted(byName), ...inSight.others.toSorted(byName)]
    .map((line) => ({
      ...unitRow(dashboard, looking, line),
      note: inSight.split.includes(line) ? t("dashboard.was-cut") : undefined,
    }))
    .filter(hasFigures);
  return [...wards, ...rest];
}

const byName = (one: UnitLine, other: UnitLine) =>
  one.unit.name.localeCompare(other.unit.name, "vi");

const hasFigures = ({ received, open, overdue, onTime, answers, satisfied }: UnitFigures) =>
  received.value + open.value + overdue.value + answers.due > 0 ||
  onTime !== null ||
  satisfied !== null;

function unitRow(dashboard: Dashboard, looking: Looking, line: UnitLine): UnitFigures {
  const { unit, split } = line;
  const figures = figuresOf(dashboard, line.unitIds);
  // Figures of a ward of old are for everyone who works where it lay; its rows only for those it passed to.
  const hasRows = looking.scope.unitIds.includes(unit.id);
  const href = (measure: CaseMeasure) => (hasRows ? rowsAddress(looking, measure, unit.id) : null);
  const beside = split.filter(({ id }) => isAnything(figuresOf(dashboard, [id])));
  const note = beside.length > 0 ? besideText(beside, looking.words) : undefined;
  return {
    id: unit.id,
    name: unit.name,
    note,
    ...figuresRow(figures, href, hasRows ? answersAddress(looking, unit.id) : null),
  };
}

/** A ward of old is worth a word only while something of it is counted. */
const isAnything = ({ before: _before, answers, ...figures }: ReturnType<typeof figuresOf>) =>
  [...Object.values(figures), ...Object.values(answers)].some((count) => count > 0);

const besideText = (split: UnitLine["split"], { t }: Words) =>
  t("dashboard.beside", { names: split.map(({ name }) => name).join(", ") });

type Figures = ReturnType<typeof figuresOf>;

function figuresRow(
  figures: Figures,
  href: (measure: CaseMeasure) => string | null,
  answersHref: string | null,
): Omit<UnitFigures, "id" | "name"> {
  const { met, late, openLate } = figures.answers;
  const onTime = onTimeShare(figures);
  const satisfied = satisfiedShare(figures);
  return {
    received: { value: figures.received, href: href("received") },
    open: { value: figures.open, href: href("open") },
    overdue: { value: figures.overdue, href: href("overdue") },
    onTime: onTime === null ? null : { share: onTime, href: href("due") },
    answers: { met, due: met + late + openLate, href: answersHref },
    satisfied:
      satisfied === null ? null : { share: satisfied, rated: figures.rated, href: href("rated") },
  };
}

/** Null where it would only repeat the one row above it. */
function totalRow(dashboard: Dashboard, looking: Looking, rows: number): UnitFigures | null {
  if (rows < 2) return null;
  const figures = figuresOf(dashboard, looking.scope.unitIds);
  return {
    id: "total",
    name: looking.words.t("dashboard.total"),
    ...figuresRow(
      figures,
      (measure) => rowsAddress(looking, measure, null),
      answersAddress(looking, null),
    ),
  };
}

const yearBefore = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;

function monthsOf({ months, today }: Dashboard): DashboardData["months"] {
  const names = lastTwelveMonths(today);
  const shareIn = (name: string) => onTimeShare(months.get(name) ?? NO_DUE);
  return {
    names: names.map((name) => `${Number(name.slice(5))}/${name.slice(2, 4)}`),
    current: names.map(shareIn),
    before: names.map((name) => shareIn(yearBefore(name))),
  };
}
