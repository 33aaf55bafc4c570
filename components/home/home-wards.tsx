import { useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { Split } from "@/components/layout/split";
import { Provenance } from "@/components/ui/provenance";
import { SearchForm } from "@/components/ui/search-form";
import { type WardEntry, WardList } from "@/components/ward/ward-list";
import { WardTiles } from "@/components/ward/ward-tiles";

export type HomeWardsData = {
  /** Where a typed name is looked up, as `ten`. */
  readonly finderHref: string;
  /** Every ward of every time. */
  readonly wardsHref: string;
  readonly wards: readonly (WardEntry & { readonly areaKm2: number | null })[];
  /** Names of wards that are no more, offered while typing. */
  readonly oldNames: readonly string[];
  /** What codes, areas and seats rest on, in one line. */
  readonly source: string | null;
};

export function HomeWards({ finderHref, wardsHref, wards, oldNames, source }: HomeWardsData) {
  const t = useTranslations("home");
  return (
    <Section id="wards" title={t("wards")} aside={<p>{t("wards-text")}</p>}>
      <SearchForm
        action={finderHref}
        name="ten"
        label={t("ward-search")}
        hint={t("ward-search-hint")}
        placeholder={t("ward-search-example")}
        button={t("ward-search-button")}
        suggestions={oldNames}
        look="plain"
      />
      <Split aside={<WardList wards={wards} />}>
        <WardTiles wards={wards} />
      </Split>
      {source && <Provenance source={source} rowsHref={wardsHref} />}
    </Section>
  );
}
