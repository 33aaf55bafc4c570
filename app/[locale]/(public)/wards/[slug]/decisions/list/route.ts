import { getTranslations } from "next-intl/server";

import type { ListedDecision } from "@/db/queries/community-decision";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { dutiesOf } from "@/lib/domain/community-decision/deadlines";
import { publicStanding } from "@/lib/domain/community-decision/lifecycle";
import { formatDay } from "@/lib/i18n/format";

import { absolute } from "../../../../_show/absolute";
import { decisionHref, outcomeFound } from "../../../../_show/decision-data";
import { loadDecisions, type LoadedDecisions } from "../../../../_show/load-decision";
import { csvReply } from "../../../../_show/ward-record-csv";

/** Kept like the page it belongs to. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** A line for each neighbourhood that was counted, so that anybody can add them up again. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await loadDecisions(slug);
  if (!loaded) return new Response(null, { status: 404 });
  const t: Words = await getTranslations({ locale });
  const lines = loaded.decisions.flatMap((row) => linesOf(row, { loaded, t, locale }));
  const head = COLUMNS.map((column) => t(`community-decision.column.${column}`));
  return csvReply(`decisions-${slug}.csv`, [head, ...lines]);
}

type Words = Awaited<ReturnType<typeof getTranslations>>;
type Writing = { readonly loaded: LoadedDecisions; readonly t: Words; readonly locale: string };

const COLUMNS = [
  "title",
  "subject",
  "where",
  "method",
  "held",
  "standing",
  "neighbourhood",
  "households",
  "present",
  "in-favour",
  "against",
  "other",
  "needed",
  "reached",
  "sent",
  "answered",
  "in-force",
  "overdue",
  "source",
  "address",
  "illustration",
] as const;

function linesOf(row: ListedDecision, writing: Writing): string[][] {
  const { t } = writing;
  const [before, after] = aroundCounts(row, writing);
  const tallies = row.result?.tallies ?? [];
  const none = ["", "", "", "", "", ""];
  const counts = tallies.map((tally) => [
    tally.neighbourhood,
    ...[tally.households, tally.present, tally.inFavour, tally.against, tally.other].map(String),
  ]);
  const outcome = row.result && outcomeFound(row, row.result);
  const reached = outcome
    ? [String(outcome.needed), t(`community-decision.votes.${outcome.hasPassed ? "yes" : "no"}`)]
    : ["", ""];
  return (counts.length === 0 ? [none] : counts).map((cells) => [
    ...before,
    ...cells,
    ...reached,
    ...after,
  ]);
}

function aroundCounts(row: ListedDecision, { loaded, t, locale }: Writing): [string[], string[]] {
  const { today, calendar } = loaded;
  const day = (date: CalendarDate | null) => (date ? formatDay(date, locale) : "");
  const standing = publicStanding(row, today);
  const overdue = dutiesOf(row, today, calendar)
    .filter(({ status }) => status === "overdue")
    .map(({ duty }) => t(`community-decision.duty.overdue.${duty}`));
  return [
    [
      row.title,
      t(`community-decision.subject.${row.subject}`),
      row.neighbourhood ?? t("community-decision.whole-ward"),
      t(`community-decision.method.${row.method}`),
      day(row.heldOn),
      standing ? t(`community-decision.standing.${standing}`) : "",
    ],
    [
      day(row.sentOn),
      day(row.answeredOn),
      day(row.inForceOn),
      overdue.join("; "),
      row.result?.source ?? "",
      absolute(decisionHref(row.slug, locale)),
      row.isDemonstration ? t("ui.illustration.name") : "",
    ],
  ];
}
