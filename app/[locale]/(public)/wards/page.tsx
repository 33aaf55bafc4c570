import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { SiteFrame } from "@/components/layout/site-frame";
import { WardsView } from "@/components/ward/wards-view";
import { listReportDays } from "@/db/queries/record";
import { listSuccessions, listUnitOutlines, listUnits } from "@/db/queries/unit";
import { unitsTag } from "@/lib/cache-tags";
import { getPathname } from "@/lib/i18n/navigation";
import { publicQuery } from "@/lib/public-query";

import { pageMetadata } from "../_show/metadata";
import { formerNames, wardsOn } from "../_show/units";
import { wardsData } from "../_show/wards-data";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ward.list");
  return pageMetadata({ here: "/wards", title: t("title"), description: t("description") });
}

export default async function WardsPage() {
  const t = await getTranslations();
  const locale = await getLocale();
  const world = await publicQuery([unitsTag], async (tx, today) => {
    const units = await listUnits(tx);
    const now = wardsOn(units, today).map(({ id }) => id);
    return {
      units,
      today,
      successions: await listSuccessions(tx),
      reportedOn: await listReportDays(tx),
      outlines: await listUnitOutlines(tx, now),
    };
  });

  return (
    <SiteFrame
      here="/wards"
      crumbs={[{ label: t("layout.place.home"), href: getPathname({ href: "/", locale }) }]}
      title={t("layout.place.wards")}
    >
      <WardsView
        data={{
          ...wardsData(world, locale),
          finderHref: getPathname({ href: "/search", locale }),
          names: [
            ...wardsOn(world.units, world.today).map(({ name }) => name),
            ...formerNames(world.units, world.today),
          ],
        }}
      />
    </SiteFrame>
  );
}
