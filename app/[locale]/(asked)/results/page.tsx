import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { SiteFrame } from "@/components/layout/site-frame";
import { ResultsView } from "@/components/oversight/results-view";
import { listPublishedResults } from "@/db/queries/oversight";
import { listUnits } from "@/db/queries/unit";
import { everythingTag } from "@/lib/cache-tags";
import { OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pageMetadata } from "../../(public)/_show/metadata";
import { shownResults } from "../../(public)/_show/results";
import { wardOptions } from "../../(public)/_show/units";

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

type Asked = { ward: string | undefined; field: string | null; after: string | null };

function addressOf(action: string, { ward, field, after }: Asked): string {
  const query = new URLSearchParams();
  if (ward) query.set("phuong", ward);
  if (field) query.set("linh-vuc", field);
  if (after) query.set("sau", after);
  return query.size === 0 ? action : `${action}?${query}`;
}
