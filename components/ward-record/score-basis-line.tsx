import { useLocale, useTranslations } from "next-intl";

import type { ScoreBasis } from "@/lib/domain/record/score-basis";
import { formatDay, formatShare } from "@/lib/i18n/format";

/** The figures a commendation was proposed from, as they were on that day; people decided. */
export function ScoreBasisLine({ basis: { asOf, measures } }: { readonly basis: ScoreBasis }) {
  const t = useTranslations();
  const locale = useLocale();
  const figures = measures.map(({ measure, permille }) => {
    const share =
      permille === null ? t("ward-records.basis.none") : formatShare(permille / 1000, locale);
    return `${t(`scorecard.measure.${measure}`)}: ${share}`;
  });
  return (
    <p className="text-note text-muted max-w-measure">
      {t("ward-records.basis.line", { day: formatDay(asOf, locale) })} {figures.join("; ")}.
    </p>
  );
}
