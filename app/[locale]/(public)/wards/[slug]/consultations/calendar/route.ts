import { getTranslations } from "next-intl/server";

import type { ListedConsultation } from "@/db/queries/consultation";
import { type CalendarEvent, iCalendar } from "@/lib/feeds/icalendar";
import { formatDay } from "@/lib/i18n/format";

import { absolute } from "../../../../_show/absolute";
import { consultationHref } from "../../../../_show/consultation-data";
import { loadConsultations } from "../../../../_show/load-consultation";

/** Kept like a page, and answered with "not modified" like one. */
export const dynamic = "force-static";

type Context = { readonly params: Promise<{ locale: string; slug: string }> };

/** The last days to say what one thinks, for anybody's calendar; a day that was put off moves there too. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const loaded = await loadConsultations(slug);
  if (!loaded) return new Response(null, { status: 404 });

  const t = await getTranslations({ locale, namespace: "consultation.calendar" });
  const mark = (await getTranslations({ locale, namespace: "ui.illustration" }))("name");
  const { name } = loaded.ward;
  const calendar = iCalendar({
    name: t("title", { name }),
    description: t("description", { name }),
    language: locale,
    events: loaded.consultations.flatMap((one) => eventOf(one, { t, name, locale, mark })),
  });
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `inline; filename="lay-y-kien-${slug}.ics"`,
    },
  });
}

type Words = {
  readonly t: (key: string, values?: Record<string, string>) => string;
  readonly name: string;
  readonly locale: string;
  readonly mark: string;
};

/** What only illustrates says so in its words and in its name: a month shows nothing else of it. */
function eventOf(
  consultation: ListedConsultation,
  { t, name, locale, mark }: Words,
): CalendarEvent[] {
  const { id, slug, title, question, openedOn, openedAt, closesOn } = consultation;
  const { prolonged, prolongedAt, isDemonstration } = consultation;
  if (openedOn === null || openedAt === null || closesOn === null) return [];
  const lines = [
    isDemonstration && t("demo"),
    question,
    t("since", { day: formatDay(openedOn, locale) }),
    prolonged > 0 && t("prolonged", { day: formatDay(closesOn, locale) }),
  ];
  return [
    {
      id,
      date: closesOn,
      hours: null,
      summary: `${isDemonstration ? `[${mark}] ` : ""}${t("summary", { title })}`,
      description: lines.filter(Boolean).join("\n"),
      location: t("place", { name }),
      href: absolute(consultationHref(slug, locale)),
      isCancelled: false,
      sequence: prolonged,
      createdAt: openedAt,
      changedAt: prolongedAt ?? openedAt,
    },
  ];
}
