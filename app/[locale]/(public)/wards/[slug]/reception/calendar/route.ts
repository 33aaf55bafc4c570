import { getTranslations } from "next-intl/server";

import type { ReceptionDay } from "@/db/queries/reception-schedule";
import { type CalendarEvent, iCalendar } from "@/lib/feeds/icalendar";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import { absolute } from "../../../../_show/absolute";
import { loadReception } from "../../../../_show/load-reception";

/** Kept like a page, and answered with "not modified" like one. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** The ward's days of reception for anybody's calendar; a day that was put off stays in it as cancelled. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await loadReception(slug);
  if (!loaded) return new Response(null, { status: 404 });

  const t = await getTranslations({ locale, namespace: "reception" });
  const { name } = loaded.ward;
  const page = getPathname({
    href: { pathname: "/wards/[slug]/reception", params: { slug } },
    locale,
  });
  const href = absolute(page);
  const mark = (await getTranslations({ locale, namespace: "ui.illustration" }))("name");
  const words = { t, name, href, locale, mark };
  const calendar = iCalendar({
    name: t("title", { name }),
    description: t("description", { name }),
    language: locale,
    events: loaded.days.map((day) => eventOf(day, words)),
  });
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `inline; filename="lich-tiep-dan-${slug}.ics"`,
    },
  });
}

type Words = {
  readonly t: (key: string, values?: Record<string, string>) => string;
  readonly name: string;
  readonly href: string;
  readonly locale: string;
  readonly mark: string;
};

/** What only illustrates says so in its words and in its name: a month shows nothing else of it. */
function eventOf(day: ReceptionDay, { t, name, href, locale, mark }: Words): CalendarEvent {
  const { receiver, attendants, subject, onlinePlaces, newDay, isDemonstration } = day;
  const { postponedReason: reason } = day;
  const lines = [
    isDemonstration && t("event.demo"),
    reason && t("event.why", { reason }),
    newDay && t("event.new-day", { day: formatDay(newDay, locale) }),
    t("event.receiver", { receiver }),
    attendants && t("event.attendants", { attendants }),
    subject && t("event.subject", { subject }),
    onlinePlaces && t("event.online", { places: onlinePlaces }),
  ];
  return {
    id: day.id,
    date: day.onDay,
    hours: { startsAt: day.startsAt, endsAt: day.endsAt },
    summary: `${isDemonstration ? `[${mark}] ` : ""}${t(reason ? "event.postponed" : "event.summary", { name })}`,
    description: lines.filter(Boolean).join("\n"),
    location: day.place,
    href,
    isCancelled: day.state === "postponed",
    sequence: day.sequence,
    createdAt: day.publishedAt,
    changedAt: day.changedAt,
  };
}
