import { useLocale, useTranslations } from "next-intl";

import { Figure } from "@/components/ui/figure";
import { Provenance } from "@/components/ui/provenance";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { IndicatorKey } from "@/lib/domain/oversight/record";
import { formatNumber } from "@/lib/i18n/format";

/** Where a record is from and how far it may be trusted. */
export type SourcedData = {
  readonly source: string;
  readonly asOf: CalendarDate | null;
  readonly asOfNote: string | null;
  readonly verified: boolean;
  /** Its last day in force, where it has one. */
  readonly expiresOn?: CalendarDate | null;
  /** To the line of the source it was read from. */
  readonly rowsHref: string;
};

/** A figure as its source reports it. */
export type Indicator = SourcedData & {
  readonly key: IndicatorKey;
  readonly value: number;
  readonly measure: "percent" | "count";
  readonly denominator: number | null;
};

export function SourcedLine({
  data,
  note,
}: {
  readonly data: SourcedData;
  readonly note?: string | null;
}) {
  const { source, asOf, asOfNote, verified, expiresOn, rowsHref } = data;
  const notes = [asOfNote, note].filter(Boolean);
  return (
    <Provenance
      source={source}
      asOf={asOf ?? undefined}
      until={expiresOn ?? undefined}
      checked={verified}
      rowsHref={rowsHref}
      note={notes.length > 0 ? notes.join(" · ") : null}
    />
  );
}

export function ReportedFigure({ indicator }: { readonly indicator: Indicator }) {
  const t = useTranslations("oversight");
  const locale = useLocale();
  const { key, value, measure, denominator } = indicator;
  const unknown = measure === "percent" && denominator === null ? t("denominator-unknown") : null;

  return (
    <Figure
      value={formatNumber(value, locale)}
      unit={measure === "percent" ? "%" : t(`indicator-unit.${key}`)}
      provenance={<SourcedLine data={indicator} note={unknown} />}
    >
      {t(`indicator.${key}`)}
    </Figure>
  );
}
