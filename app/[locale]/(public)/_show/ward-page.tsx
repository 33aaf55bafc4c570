import { useLocale, useTranslations } from "next-intl";

import { SiteFrame } from "@/components/layout/site-frame";
import { WardView } from "@/components/ward/ward-view";
import { writeAskedOf } from "@/lib/domain/case-file/asked-of-ward";
import { filingHref } from "@/lib/i18n/filing-pages";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

import { absolute } from "./absolute";
import { asOfChoices, changeDates } from "./as-of";
import { wardConsultations } from "./consultation-data";
import { useCrumbs } from "./crumbs";
import { wardDecisions } from "./decision-data";
import { wardDisclosure } from "./disclosure-data";
import { JsonLd } from "./json-ld";
import type { LoadedWard } from "./load-unit";
import { mergerRows } from "./merger-data";
import { shownResults } from "./results";
import { useSourceName } from "./source-name";
import { wardHref } from "./units";
import { caseFiguresOf, territoryOf } from "./ward-data";
import { wardMap } from "./ward-map-data";
import { comingOf, reportedPages } from "./ward-record-data";
import { shownBoards, projectsHref, shownProjects } from "./ward-records";

/** A ward as it is, or as it was when it ended. */
export function WardPage({ loaded }: { readonly loaded: LoadedWard }) {
  const locale = useLocale();
  const t = useTranslations();
  const { facts, world, results, recommendations, cases, isIllustrated } = loaded;
  const { slug, name, validFrom, validTo, seat } = facts;
  const { today } = world;
  const showing = { locale, today, nameSource: useSourceName() };
  const params = { slug };
  const isServed = validTo === null && facts.service === "full";
  // What has not changed since is today's picture.
  const dates = changeDates(world.units, world.reportedOn).filter((date) => date < validFrom);
  const shownName = t("ward.name", { name });

  return (
    <SiteFrame
      here={{ pathname: "/wards/[slug]", params }}
      crumbs={useCrumbs("wards")}
      title={shownName}
    >
      <JsonLd
        data={{
          "@type": "AdministrativeArea",
          name: shownName,
          url: absolute(wardHref(slug, locale)),
        }}
      />
      <WardView
        ward={{
          name,
          validFrom,
          validTo,
          seat,
          asOf: isServed ? asOfChoices({ slug, dates, current: null, locale }) : [],
          territory: { ...territoryOf(facts, world, locale), map: wardMap(loaded, locale) },
          merger: mergerRows(loaded, locale),
          results: shownResults(results, { locale, today }),
          resultsHref: getPathname({ href: { pathname: "/wards/[slug]/results", params }, locale }),
          disclosure: wardDisclosure(loaded, locale),
          consultations: wardConsultations(loaded, locale),
          coming: comingOf(loaded, locale),
          decisions: wardDecisions(loaded, locale),
          boards: shownBoards(loaded.bodies, showing),
          projects: shownProjects(loaded.works.projects, showing),
          projectsHref: loaded.works.next && projectsHref({ ward: slug }, locale),
          recommendations: recommendations.sent > 0 ? recommendations : null,
          cases:
            cases && isServed
              ? caseFiguresOf(cases, { today, isIllustration: isIllustrated })
              : null,
          reception: isServed ? receptionOf(loaded, locale) : null,
          reported: facts.service === "full" ? reportedPages(facts, locale) : [],
          fileHref: isServed ? fileHref(slug, locale) : null,
          feedHref: getPathname({ href: { pathname: "/wards/[slug]/feed", params }, locale }),
        }}
      />
    </SiteFrame>
  );
}

/** Whoever writes from the page of a ward writes to it. */
const fileHref = (slug: string, locale: string) => {
  const begin = getPathname({ href: filingHref("questions", localeFrom(locale)), locale });
  return `${begin}?${new URLSearchParams({ about: writeAskedOf(slug) })}`;
};

const receptionOf = ({ facts: { slug }, nextReception }: LoadedWard, locale: string) => ({
  href: getPathname({ href: { pathname: "/wards/[slug]/reception", params: { slug } }, locale }),
  next: nextReception,
});
