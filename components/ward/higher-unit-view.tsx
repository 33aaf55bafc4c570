import { useLocale, useTranslations } from "next-intl";

import { StackedBar } from "@/components/chart/stacked-bar";
import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import {
  type Indicator,
  ReportedFigure,
  SourcedLine,
} from "@/components/oversight/reported-figure";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { FigureGrid } from "@/components/ui/figure";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Confidence } from "@/lib/domain/unit/unit";
import { formatDay, formatNumber } from "@/lib/i18n/format";

import { type AsOfChoice, AsOfSwitch } from "./as-of-switch";
import { type BoardData, BoardList } from "./ward-boards";
import { type WardEntry, WardList } from "./ward-list";

type ReportedPopulation = {
  readonly people: number;
  readonly asOf: CalendarDate | null;
  readonly confidence: Confidence;
  readonly source: { readonly title: string };
};

/** A district or a city as it was on one day. */
export type HigherUnitData = {
  readonly name: string;
  readonly kind: "district" | "city";
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  /** The day shown. */
  readonly on: CalendarDate;
  readonly choices: readonly AsOfChoice[];
  readonly areaKm2: number | null;
  readonly areaSource: string | null;
  readonly populations: readonly ReportedPopulation[];
  readonly legalBasis: string | null;
  readonly indicators: readonly Indicator[];
  readonly stages: readonly Indicator[];
  readonly conferences: readonly {
    readonly href: string;
    readonly title: string;
    readonly heldOn: CalendarDate;
    readonly host: string | null;
  }[];
  /** Who leads and supervises at this level, as its sources name them. */
  readonly boards: readonly BoardData[];
  readonly wards: readonly WardEntry[];
};

type Props = { readonly unit: HigherUnitData };

export function HigherUnitView({ unit }: Props) {
  const t = useTranslations("ward.higher");
  return (
    <>
      <PageTop title={unit.name} lead={<Lead unit={unit} />}>
        <AsOfSwitch choices={unit.choices} />
      </PageTop>
      {unit.indicators.length + unit.stages.length > 0 && <Reported unit={unit} />}
      {unit.conferences.length > 0 && <Conferences unit={unit} />}
      {unit.boards.length > 0 && (
        <Section id="boards" title={t("boards")}>
          <BoardList boards={unit.boards} />
        </Section>
      )}
      <Section
        id="wards"
        title={t("wards", { count: unit.wards.length })}
        aside={<p>{t.rich("wards-on", { day: () => <Day date={unit.on} /> })}</p>}
      >
        <WardList wards={unit.wards} isLong />
      </Section>
      <About unit={unit} />
    </>
  );
}

function Lead({ unit: { kind, validTo, wards, on } }: Props) {
  const t = useTranslations("ward.higher");
  const locale = useLocale();
  if (validTo === null) return t(`lead-now-${kind}`);
  return t("lead-past", {
    last: formatDay(addDays(validTo, -1), locale),
    on: formatDay(on, locale),
    count: wards.length,
  });
}

const STAGE_OF = {
  projects_preparing: "preparing",
  projects_carried_over: "carried_over",
  projects_started: "started",
} as const;
type StageKey = keyof typeof STAGE_OF;
const isStage = (key: string): key is StageKey => key in STAGE_OF;

function Reported({ unit: { indicators, stages } }: Props) {
  const t = useTranslations();
  const [first] = stages;
  return (
    <Section
      id="figures"
      title={t("ward.higher.figures")}
      aside={<p>{t("ward.higher.figures-text")}</p>}
    >
      <FigureGrid>
        {indicators.map((indicator) => (
          <ReportedFigure key={indicator.key} indicator={indicator} />
        ))}
      </FigureGrid>
      {first && (
        <div className="pt-5">
          <StackedBar
            title={t("home.projects-chart")}
            caption={t("home.projects-caption")}
            segments={stages.flatMap(({ key, value }) =>
              isStage(key) ? [{ label: t(`oversight.stage.${STAGE_OF[key]}`), value }] : [],
            )}
            provenance={<SourcedLine data={first} />}
          />
        </div>
      )}
    </Section>
  );
}

function Conferences({ unit: { conferences } }: Props) {
  const t = useTranslations("ward.higher");
  return (
    <Section id="conferences" title={t("conferences")}>
      <ul className="parted">
        {conferences.map(({ href, title, heldOn, host }) => (
          <li key={href} className="space-y-1.5">
            <p className="text-note text-muted">
              <Day date={heldOn} />
              {host && ` · ${host}`}
            </p>
            <h3>
              <a href={href} className="py-3">
                {title}
              </a>
            </h3>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function About({ unit: { areaKm2, areaSource, populations, legalBasis } }: Props) {
  const t = useTranslations("ward");
  const locale = useLocale();
  const facts: Fact[] = [];
  if (areaKm2 !== null) {
    const note = areaSource && t("higher.by", { source: areaSource });
    facts.push({ term: t("area"), value: `${formatNumber(areaKm2, locale, 2)} km²`, note });
  }
  for (const { people, source, confidence } of populations) {
    const unsure = confidence === "high" ? "" : ` · ${t("unconfirmed")}`;
    facts.push({
      term: t("people"),
      value: formatNumber(people, locale, 0),
      note: t("higher.by", { source: source.title }) + unsure,
    });
  }
  return (
    <Section id="about" title={t("higher.about")}>
      {facts.length > 0 && <Facts facts={facts} />}
      {legalBasis && <Facts facts={[{ term: t("legal-basis"), value: legalBasis }]} columns={1} />}
    </Section>
  );
}
