import { getTranslations } from "next-intl/server";

import { type CalendarEvent, iCalendar } from "@/lib/feeds/icalendar";
import { getPathname } from "@/lib/i18n/navigation";

import { absolute } from "../../../../_show/absolute";
import { loadConferences, type LoadedConferences } from "../../../../_show/load-ward-record";

/** Kept like a page, and answered with "not modified" like one. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** The conferences of a ward for anybody's calendar; one that was called off stays in it as cancelled. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await loadConferences(slug);
  if (!loaded) return new Response(null, { status: 404 });

  const { name } = loaded.ward;
  const t = await getTranslations({ locale, namespace: "records.conference" });
  const mark = (await getTranslations({ locale, namespace: "ui.illustration" }))("name");
  const own = loaded.rows.filter(({ unitId }) => unitId === loaded.ward.id);
  const calendar = iCalendar({
    name: t("calendar-title", { name }),
    description: t("calendar-description", { name }),
    language: locale,
    events: own.map((row) => eventOf(row, loaded.versions, { t, locale, mark })),
  });
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `inline; filename="lich-hoi-nghi-${slug}.ics"`,
    },
  });
}

type Words = {
  readonly t: (key: string, values?: Record<string, string>) => string;
  readonly locale: string;
  readonly mark: string;
};

/** How often it was written anew is its sequence; when, its changes. */
function eventOf(
  row: LoadedConferences["rows"][number],
  versions: LoadedConferences["versions"],
  { t, locale, mark }: Words,
): CalendarEvent {
  const { id, slug, title, host, summary, withdrawnNote: reason, isDemonstration } = row;
  const kept = versions.filter(({ recordId }) => recordId === id).map(({ at }) => at);
  const day = new Date(`${row.heldOn}T00:00:00+07:00`);
  const lines = [
    isDemonstration && t("event.demo"),
    reason && t("event.why", { reason }),
    host && t("event.host", { host }),
    summary,
  ];
  const called = reason === null ? title : t("event.cancelled", { title });
  const page = { pathname: "/conferences/[slug]", params: { slug } } as const;
  return {
    id,
    date: row.heldOn,
    hours: row.startsAt === null ? null : { startsAt: row.startsAt, endsAt: row.endsAt },
    summary: `${isDemonstration ? `[${mark}] ` : ""}${called}`,
    description: lines.filter(Boolean).join("\n"),
    location: row.place ?? "",
    href: absolute(getPathname({ href: page, locale })),
    isCancelled: reason !== null,
    sequence: Math.max(0, kept.length - 1),
    createdAt: kept.at(0) ?? day,
    changedAt: kept.at(-1) ?? day,
  };
}
