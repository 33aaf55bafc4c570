import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { Split } from "@/components/layout/split";
import { type Fact, Facts } from "@/components/ui/facts";
import { Provenance } from "@/components/ui/provenance";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Confidence, SuccessionShare } from "@/lib/domain/unit/unit";
import { formatDay, formatNumber } from "@/lib/i18n/format";

import { WardList } from "./ward-list";
import { WardMap, type WardMapData } from "./ward-map";
import { type WardTile, WardTiles } from "./ward-tiles";

/** A ward whose territory came here, or went from here. */
export type RelatedWard = {
  readonly name: string;
  readonly code: string;
  readonly href: string;
  readonly share: SuccessionShare;
  readonly confidence: Confidence;
};

type Sourced = { readonly source: string | null };

export type WardTerritoryData = {
  readonly code: string;
  readonly area: (Sourced & { readonly km2: number }) | null;
  readonly population:
    | (Sourced & {
        readonly people: number;
        readonly asOf: CalendarDate | null;
        readonly confidence: Confidence;
      })
    | null;
  readonly legalBasis: string | null;
  readonly seat: string | null;
  readonly seatSource: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly openingHours: string | null;
  readonly predecessors: readonly RelatedWard[];
  readonly successors: readonly RelatedWard[];
  /** Exists today and keeps its records here; others have nobody to call. */
  readonly isServed: boolean;
  /** Its real outline; null where no boundary was loaded and only the plan of tiles can be shown. */
  readonly map: WardMapData | null;
  /** The wards of the same time, this one among them. */
  readonly neighbours: readonly WardTile[];
  readonly wardsHref: string;
};

export function WardTerritory({ territory }: { readonly territory: WardTerritoryData }) {
  const t = useTranslations("ward");
  const { code, legalBasis, map, neighbours, predecessors, successors } = territory;

  return (
    <Section id="territory" title={t("territory")} aside={<p>{t("territory-text")}</p>}>
      <Split
        aside={
          <div className="space-y-7">
            {map ? <WardMap map={map} /> : <WardTiles wards={neighbours} hereCode={code} />}
            {territory.isServed && <Contact territory={territory} />}
          </div>
        }
      >
        <div className="space-y-7">
          <Facts facts={useFigures(territory)} />
          {legalBasis && (
            <Facts facts={[{ term: t("legal-basis"), value: legalBasis }]} columns={1} />
          )}
          <Sources territory={territory} />
          <Related title={t("successors")} wards={successors} />
          <Related title={t("predecessors")} wards={predecessors} />
        </div>
      </Split>
    </Section>
  );
}

function useFigures({ code, area, population }: WardTerritoryData): Fact[] {
  const t = useTranslations("ward");
  const locale = useLocale();
  const facts: Fact[] = [{ term: t("unit-code"), value: code }];
  if (area) facts.push({ term: t("area"), value: `${formatNumber(area.km2, locale, 2)} km²` });
  if (population) {
    facts.push({ term: t("people"), value: formatNumber(population.people, locale, 0) });
  }
  return facts;
}

function Sources({ territory: { area, population } }: { readonly territory: WardTerritoryData }) {
  const t = useTranslations("ward");
  const locale = useLocale();
  const asOf = population?.asOf ? ` (${formatDay(population.asOf, locale)})` : "";
  const lines = [
    area?.source && `${t("area")}: ${area.source}`,
    population?.source && `${t("people")}: ${population.source}${asOf}`,
  ].filter(Boolean);
  if (lines.length === 0) return null;

  const isUnsure = population !== null && population.confidence !== "high";
  return (
    <Provenance
      source={lines.join(" · ")}
      note={isUnsure ? <b className="text-vang">{t("unconfirmed")}</b> : null}
    />
  );
}

function Related({
  title,
  wards,
}: {
  readonly title: string;
  readonly wards: readonly RelatedWard[];
}) {
  const t = useTranslations();
  if (wards.length === 0) return null;
  return (
    <div className="space-y-2">
      <h3>{title}</h3>
      <WardList
        wards={wards.map(({ share, confidence, ...ward }) => ({
          ...ward,
          note: (
            <>
              {t("ward.share-to", { share: t(`terms.succession-share.${share}`) })}
              {confidence !== "high" && (
                <>
                  {" · "}
                  <b className="text-vang">{t("ward.unconfirmed")}</b>
                </>
              )}
            </>
          ),
        }))}
      />
    </div>
  );
}

/** What the ward has not given yet is said to be missing, so that nobody looks for it. */
function Contact({ territory }: { readonly territory: WardTerritoryData }) {
  const t = useTranslations("ward");
  const { seat, seatSource, phone, email, openingHours } = territory;
  const missing = <span className="text-muted font-normal">{t("not-given")}</span>;

  return (
    <div className="space-y-2">
      <h3>{t("contact")}</h3>
      <Facts
        facts={[
          { term: t("seat"), value: seat ?? missing },
          { term: t("hours"), value: openingHours ?? missing },
          { term: t("phone"), value: phone ? <a href={`tel:${phone}`}>{phone}</a> : missing },
          { term: t("email"), value: email ? <a href={`mailto:${email}`}>{email}</a> : missing },
        ]}
        columns={2}
      />
      {seat && seatSource && <Provenance source={seatSource} />}
    </div>
  );
}
