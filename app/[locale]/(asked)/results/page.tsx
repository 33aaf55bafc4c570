import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { SiteFrame } from "@/components/layout/site-frame";
import { ResultsView } from "@/components/oversight/results-view";
import { listPublishedResults } from "@/db/queries/oversight";
import { type ListedUnit, listUnits } from "@/db/queries/unit";
import { everythingTag } from "@/lib/cache-tags";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pageMetadata } from "../../(public)/_show/metadata";
import { shownResults } from "../../(public)/_show/results";
import { byName } from "../../(public)/_show/units";

/** Filters are many and rarely asked twice: rendered for each request, still without script or cookie. */
export const dynamic = "force-dynamic";

const PAGE = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("records.results");
  return pageMetadata({ here: "/results", title: t("title"), description: t("description") });
}

export default async function ResultsPage({ searchParams }: PageProps<"/[locale]/results">) {
  const t = await getTranslations("layout.place");
  const locale = await getLocale();
  const asked = await searchParams;
  const field = OVERSIGHT_FIELDS.find((known) => known === asked["linh-vuc"]) ?? null;
  const after = oneOf(asked["sau"]);
  const { units, today, ward, page } = await publicQuery([everythingTag], async (tx, day) => {
    const all = await listUnits(tx);
    const found = all.find(({ slug }) => slug === asked["phuong"]) ?? null;
    const filter = {
      ...(found && { unitIds: [found.id] }),
      ...(field && { field }),
      ...(after && { after }),
    };
    return {
      units: all,
      today: day,
      ward: found,
      page: await listPublishedResults(tx, filter, PAGE),
    };
  });
  const action = getPathname({ href: "/results", locale });
  const href = (next: string | null) => addressOf(action, { ward: ward?.slug, field, after: next });

  return (
    <SiteFrame
      here="/results"
      crumbs={[{ label: t("home"), href: getPathname({ href: "/", locale }) }]}
      title={t("results")}
    >
      <ResultsView
        filter={{
          action,
          wards: wardOptions(units, today),
          ward: ward?.slug ?? null,
          field,
        }}
        results={shownResults(page.results, { locale, today })}
        previousHref={after ? href(null) : null}
        nextHref={page.next ? href(page.next) : null}
      />
    </SiteFrame>
  );
}

const oneOf = (value: string | string[] | undefined) => (typeof value === "string" ? value : null);

/** Wards of today by name, then those that are no more with the year they ended. */
function wardOptions(units: readonly ListedUnit[], today: CalendarDate) {
  const wards = units.filter(({ kind, service }) => kind === "ward" && service === "full");
  const now = wards.filter(({ validTo }) => validTo === null || validTo > today).toSorted(byName);
  const past = wards.filter((ward) => !now.includes(ward)).toSorted(byName);
  return [...now, ...past].map(({ slug, name, validFrom, validTo }) => ({
    value: slug,
    label: validTo === null ? name : `${name} (${validFrom.slice(0, 4)}–${validTo.slice(0, 4)})`,
  }));
}

type Asked = { ward: string | undefined; field: string | null; after: string | null };

function addressOf(action: string, { ward, field, after }: Asked): string {
  const query = new URLSearchParams();
  if (ward) query.set("phuong", ward);
  if (field) query.set("linh-vuc", field);
  if (after) query.set("sau", after);
  return query.size === 0 ? action : `${action}?${query}`;
}
