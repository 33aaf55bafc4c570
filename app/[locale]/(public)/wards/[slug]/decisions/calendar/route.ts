import { getTranslations } from "next-intl/server";

import type { ListedDecision } from "@/db/queries/community-decision";
import { type CalendarEvent, iCalendar } from "@/lib/feeds/icalendar";

import { absolute } from "../../../../_show/absolute";
import { decisionHref } from "../../../../_show/decision-data";
import { loadDecisions } from "../../../../_show/load-decision";

/** Kept like a page, and answered with "not modified" like one. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** Meetings of the ward's neighbourhoods for anybody's calendar; one that is not held stays in it as cancelled. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await loadDecisions(slug);
  if (!loaded) return new Response(null, { status: 404 });

  const t = await getTranslations({ locale, namespace: "community-decision" });
  const mark = (await getTranslations({ locale, namespace: "ui.illustration" }))("name");
  const { name } = loaded.ward;
  const words = { wholeWard: t("whole-ward"), calledOff: t("standing.called_off"), mark, locale };
  const calendar = iCalendar({
    name: t("list.title", { name }),
    description: t("list.description", { name }),
    language: locale,
    events: loaded.decisions.flatMap((row) => eventOf(row, words)),
  });
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `inline; filename="ban-va-quyet-dinh-${slug}.ics"`,
    },
  });
}

type Words = {
  readonly wholeWard: string;
  readonly calledOff: string;
  readonly mark: string;
  readonly locale: string;
};

/** Only a meeting has an hour; ballots go from door to door. */
function eventOf(row: ListedDecision, words: Words): CalendarEvent[] {
  const { method, heldOn, startsAt, endsAt, publishedAt } = row;
  if (method !== "meeting" || !heldOn || !startsAt || !endsAt || !publishedAt) return [];
  return [
    {
      id: row.id,
      date: heldOn,
      hours: { startsAt, endsAt },
      ...textsOf(row, words),
      location: row.place,
      isCancelled: row.stage === "called_off",
      sequence: row.sequence,
      createdAt: publishedAt,
      // What came of it later is no change of the appointment.
      changedAt: row.sequence === 0 ? publishedAt : row.updatedAt,
    },
  ];
}

/** What only illustrates says so in its words and in its name. */
function textsOf(row: ListedDecision, { wholeWard, calledOff, mark, locale }: Words) {
  const { title, proposal, neighbourhood, slug, isDemonstration, stage } = row;
  const off = stage === "called_off" ? `[${calledOff}] ` : "";
  const summary = `${off}${neighbourhood ?? wholeWard}: ${title}`;
  return {
    summary: isDemonstration ? `[${mark}] ${summary}` : summary,
    description: isDemonstration ? `[${mark}]\n${proposal}` : proposal,
    href: absolute(decisionHref(slug, locale)),
  };
}
