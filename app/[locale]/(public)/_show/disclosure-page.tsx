import { useLocale, useTranslations } from "next-intl";

import { DisclosureListView } from "@/components/disclosure/disclosure-list-view";
import { SiteFrame } from "@/components/layout/site-frame";
import type { AppHref } from "@/lib/i18n/app-href";

import { absolute } from "./absolute";
import { useCrumbs } from "./crumbs";
import { disclosuresHref, listData } from "./disclosure-data";
import { JsonLd } from "./json-ld";
import type { LoadedDisclosures } from "./load-disclosure";
import { wardHref } from "./units";

type Props = {
  readonly here: AppHref;
  readonly loaded: LoadedDisclosures;
  readonly year: number;
};

/** What a ward has to make public in one year. */
export function DisclosurePage({ here, loaded, year }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { name, slug } = loaded.facts;
  const list = listData(loaded, year, locale);
  const [newest = year] = loaded.years;
  const records = list.rows.flatMap((row) => row.records);
  return (
    <SiteFrame
      here={here}
      crumbs={[...useCrumbs("wards"), { label: name, href: wardHref(slug, locale) }]}
      title={t("disclosure.list.head", { year })}
    >
      <JsonLd
        data={{
          "@type": "ItemList",
          name: t("disclosure.list.title", { name, year }),
          url: absolute(disclosuresHref(slug, { year, newest, locale })),
          numberOfItems: records.length,
          itemListElement: records.map(({ href, title, isIllustration }, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name: title,
            url: absolute(href),
            ...(isIllustration && { disambiguatingDescription: t("ui.illustration.name") }),
          })),
        }}
      />
      <DisclosureListView list={list} />
    </SiteFrame>
  );
}
