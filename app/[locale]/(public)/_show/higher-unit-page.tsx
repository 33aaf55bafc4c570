import { useLocale } from "next-intl";

import { SiteFrame } from "@/components/layout/site-frame";
import { HigherUnitView } from "@/components/ward/higher-unit-view";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { isValidOn } from "@/lib/domain/unit/unit";
import { getPathname } from "@/lib/i18n/navigation";

import { absolute } from "./absolute";
import { asOfChoices, changeDates } from "./as-of";
import { useCrumbs } from "./crumbs";
import { pickIndicators, PLAIN_KEYS, STAGE_KEYS } from "./indicators";
import { JsonLd } from "./json-ld";
import type { LoadedHigher } from "./load-unit";
import { useSourceName } from "./source-name";
import { byName, wardHref } from "./units";
import { shownBoards } from "./ward-records";

type Props = {
  readonly loaded: LoadedHigher;
  /** The day it is looked at from; null is today, or the last day of a unit that is no more. */
  readonly asOf: CalendarDate | null;
};

/** A district or a city: what was reported of it, and which wards it had that day. */
export function HigherUnitPage({ loaded, asOf }: Props) {
  const locale = useLocale();
  const { facts, world, indicators, conferences, bodies } = loaded;
  const { slug, name, validFrom, validTo } = facts;
  const on = asOf ?? (validTo === null ? world.today : addDays(validTo, -1));
  const known = indicators.filter((indicator) => asOf === null || isKnown(indicator, on));
  const nameSource = useSourceName();
  const showing = { locale, nameSource };
  const children = world.units.filter((unit) => unit.parentId === facts.id && isValidOn(unit, on));
  const dates = changeDates(world.units, world.reportedOn).filter(
    (date) => validTo === null || date < validTo,
  );

  return (
    <SiteFrame
      here={
        asOf
          ? { pathname: "/wards/[slug]/as-of/[date]", params: { slug, date: asOf } }
          : { pathname: "/wards/[slug]", params: { slug } }
      }
      crumbs={useCrumbs("wards")}
      title={name}
    >
      <JsonLd
        data={{ "@type": "AdministrativeArea", name, url: absolute(wardHref(slug, locale)) }}
      />
      <HigherUnitView
        unit={{
          name,
          kind: facts.kind === "city" ? "city" : "district",
          validFrom,
          validTo,
          on,
          choices: asOfChoices({ slug, dates, current: asOf, locale }),
          areaKm2: facts.areaKm2,
          areaSource: facts.areaSource?.title ?? null,
          populations: facts.populations,
          legalBasis: facts.legalBasis,
          indicators: pickIndicators(known, PLAIN_KEYS, showing),
          stages: pickIndicators(known, STAGE_KEYS, showing),
          conferences: conferences
            .filter(({ heldOn }) => asOf === null || heldOn <= on)
            .map((conference) => shownConference(conference, locale)),
          boards: shownBoards(
            bodies.filter((body) => asOf === null || body.asOf === null || body.asOf <= on),
            showing,
          ),
          wards: children.toSorted(byName).map((ward) => ({
            href: wardHref(ward.slug, locale),
            name: ward.name,
            code: ward.code,
          })),
        }}
      />
    </SiteFrame>
  );
}

function shownConference(
  { slug, title, heldOn, host }: LoadedHigher["conferences"][number],
  locale: string,
) {
  const href = getPathname({ href: { pathname: "/conferences/[slug]", params: { slug } }, locale });
  return { href, title, heldOn, host };
}

/** A figure of a year is known once its day, or the year itself, has come. */
const isKnown = (
  { asOf, year }: { readonly asOf: CalendarDate | null; readonly year: number },
  on: CalendarDate,
) => (asOf ?? `${year}-12-31`) <= on;
