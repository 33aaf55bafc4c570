import { useLocale, useTranslations } from "next-intl";

import { SiteFrame } from "@/components/layout/site-frame";
import { WardBeforeView } from "@/components/ward/ward-before-view";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { heirsOn } from "@/lib/domain/unit/succession";
import { isValidOn } from "@/lib/domain/unit/unit";
import { formatDay } from "@/lib/i18n/format";

import { asOfChoices, changeDates } from "./as-of";
import { useCrumbs } from "./crumbs";
import type { LoadedWard } from "./load-unit";
import { asOfHref, byName, wardHref } from "./units";

type Props = { readonly loaded: LoadedWard; readonly on: CalendarDate };

/** To which wards the territory of one belonged on a day on which it did not exist. */
export function BeforePage({ loaded, on }: Props) {
  const locale = useLocale();
  const t = useTranslations("ward");
  const { facts, world } = loaded;
  const { slug, name, validFrom } = facts;
  const dates = changeDates(world.units, world.reportedOn).filter(
    (date) => date < validFrom || date === on,
  );
  const day = formatDay(on, locale);
  const title = t("before.title", { name: t("name", { name }), date: day });
  const wards = wardsThen(loaded, on);
  const parents = new Set(wards.map(({ parentId }) => parentId));
  const district = world.units.find(({ id, kind }) => kind === "district" && parents.has(id));

  return (
    <SiteFrame
      here={{ pathname: "/wards/[slug]/as-of/[date]", params: { slug, date: on } }}
      crumbs={[...useCrumbs("wards"), { label: t("name", { name }), href: wardHref(slug, locale) }]}
      title={day}
    >
      <WardBeforeView
        title={title}
        isBefore={on < validFrom}
        choices={asOfChoices({ slug, dates, current: on, locale })}
        wards={wards.map((ward) => ({
          href: wardHref(ward.slug, locale),
          name: ward.name,
          code: ward.code,
        }))}
        districtHref={district ? asOfHref(district.slug, on, locale) : null}
      />
    </SiteFrame>
  );
}

/** Forwards along the successions when the ward had ended, backwards when it had not begun. */
function wardsThen({ facts, world }: LoadedWard, on: CalendarDate) {
  const { units, successions } = world;
  if (facts.validTo !== null && on >= facts.validTo) {
    return heirsOn(facts, on, units, successions).toSorted(byName);
  }
  const firstDay = facts.validFrom;
  return units
    .filter((unit) => unit.kind === "ward" && isValidOn(unit, on))
    .filter((unit) => heirsOn(unit, firstDay, units, successions).some(({ id }) => id === facts.id))
    .toSorted(byName);
}
