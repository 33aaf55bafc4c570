import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";

import { calendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import { snapAsOf } from "@/lib/domain/unit/as-of";
import { isValidOn } from "@/lib/domain/unit/unit";
import { formatDay } from "@/lib/i18n/format";

import { changeDates } from "../../../../_show/as-of";
import { BeforePage } from "../../../../_show/before-page";
import { HigherUnitPage } from "../../../../_show/higher-unit-page";
import { type LoadedUnit, loadUnit } from "../../../../_show/load-unit";
import { pageMetadata } from "../../../../_show/metadata";
import { asOfHref, wardHref } from "../../../../_show/units";

type Props = PageProps<"/[locale]/wards/[slug]/as-of/[date]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug, date } = await params;
  const asked = readDay(date);
  const loaded = asked && (await loadUnit(slug));
  if (!asked || !loaded) notFound();
  const t = await getTranslations("ward");
  const { name, kind } = loaded.facts;
  return pageMetadata({
    here: { pathname: "/wards/[slug]/as-of/[date]", params: { slug, date } },
    title: t("before.title", {
      name: kind === "ward" ? t("name", { name }) : name,
      date: formatDay(asked, locale),
    }),
  });
}

/** A day on which something changed; any other day leads to the one whose picture it shows. */
export default async function UnitAsOfPage({ params }: Props) {
  const { locale, slug, date } = await params;
  const asked = readDay(date);
  const loaded = asked && (await loadUnit(slug));
  if (!asked || !loaded) notFound();

  const on = snapAsOf(changeDates(loaded.world.units, loaded.world.reportedOn), asked);
  if (on === null || isToday(loaded, on)) redirect(wardHref(slug, locale));
  if (on !== asked) redirect(asOfHref(slug, on, locale));

  return loaded.kind === "ward" ? (
    <BeforePage loaded={loaded} on={on} />
  ) : (
    <HigherUnitPage loaded={loaded} asOf={on} />
  );
}

/** A ward that existed that day is shown as it was by its own page; so is what has not changed since. */
function isToday({ kind, facts }: LoadedUnit, on: CalendarDate): boolean {
  if (kind === "ward") return isValidOn(facts, on);
  return facts.validTo !== null && on >= facts.validTo;
}

function readDay(text: string): CalendarDate | null {
  try {
    return calendarDate(text);
  } catch {
    return null;
  }
}
