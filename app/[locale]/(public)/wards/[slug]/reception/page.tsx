import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { SiteFrame } from "@/components/layout/site-frame";
import { ReceptionView } from "@/components/reception/reception-view";
import type { ReceptionDay } from "@/db/queries/reception-schedule";
import { dutyOn } from "@/lib/domain/clock/law/recurring";
import { isBookable } from "@/lib/domain/reception/booking";
import { isOnline, lastDayToBookOnline } from "@/lib/domain/reception/online";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";

import { loadReception } from "../../../_show/load-reception";
import { pageMetadata } from "../../../_show/metadata";
import { wardHref } from "../../../_show/units";

type Props = PageProps<"/[locale]/wards/[slug]/reception">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadReception(slug);
  if (!loaded) notFound();
  const t = await getTranslations("reception");
  const { name } = loaded.ward;
  return pageMetadata({
    here: { pathname: "/wards/[slug]/reception", params: { slug } },
    title: t("title", { name }),
    description: t("description", { name }),
  });
}

/** When one can speak to the head of the ward. */
export default async function WardReceptionPage({ params }: Props) {
  const { slug } = await params;
  const loaded = await loadReception(slug);
  if (!loaded) notFound();
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { ward, today, days, calendar, conclusions } = loaded;
  const address = (href: AppHref) => getPathname({ href, locale });
  const isToCome = ({ onDay }: ReceptionDay) => onDay >= today;
  const past = days.filter((day) => !isToCome(day)).toReversed();

  return (
    <SiteFrame
      here={{ pathname: "/wards/[slug]/reception", params: { slug } }}
      crumbs={[
        { label: t("layout.place.home"), href: address("/") },
        { label: t("layout.place.wards"), href: address("/wards") },
        { label: ward.name, href: wardHref(slug, locale) },
      ]}
      title={t("reception.crumb")}
    >
      <ReceptionView
        data={{
          name: ward.name,
          toCome: days.filter(isToCome).map((day) => {
            const bookBy = isOnline(day) ? lastDayToBookOnline(day.onDay, calendar) : null;
            const bookHref = isBookable(day, today, bookBy)
              ? address({ pathname: "/reception/[id]", params: { id: day.id } })
              : null;
            return { ...day, bookBy, bookHref };
          }),
          past: past.map((day) => ({ ...day, bookBy: null, bookHref: null })),
          conclusions,
          duty: dutyOn("chair_receives", today),
          seat: ward.seat,
          phone: ward.phone,
          openingHours: ward.openingHours,
          calendarHref: address({ pathname: "/wards/[slug]/reception/calendar", params: { slug } }),
          fileHref: address("/file"),
          denunciationHref: address("/file/denunciation"),
        }}
      />
    </SiteFrame>
  );
}
