import { useLocale, useTranslations } from "next-intl";

import { Drawing } from "@/components/chart/chart-figure";
import type { Outcome, Votes } from "@/lib/domain/community-decision/tally";
import type { Threshold } from "@/lib/domain/procedure/vote";
import { formatNumber } from "@/lib/i18n/format";

type NeededProps = {
  readonly threshold: Threshold;
  readonly total: number;
  readonly needed: number;
};

/** "Được thông qua khi ít nhất 2/3 của 120 hộ đồng ý, tức 80 hộ" */
export function NeededWords({ threshold, total, needed }: NeededProps) {
  const t = useTranslations("community-decision.needed");
  const locale = useLocale();
  return t(`${threshold.of}.${threshold.share}`, {
    total: formatNumber(total, locale),
    needed: formatNumber(needed, locale),
  });
}

/** "Cần ít nhất 2/3 của 120 hộ, tức 80 hộ; 84 hộ đồng ý." */
export function SumWords({ outcome }: { readonly outcome: Outcome }) {
  const t = useTranslations("community-decision.sum");
  const locale = useLocale();
  const { threshold, total, needed, inFavour } = outcome;
  return t(`${threshold.of}.${threshold.share}`, {
    total: formatNumber(total, locale),
    needed: formatNumber(needed, locale),
    inFavour: formatNumber(inFavour, locale),
  });
}

const WIDTH = 350;
const HEIGHT = 34;

type BarProps = { readonly outcome: Outcome; readonly votes: Votes | null };

/** All households, or all neighbourhoods, as one bar, with the mark that had to be reached. */
export function ShareBar({ outcome, votes }: BarProps) {
  const t = useTranslations("community-decision");
  const locale = useLocale();
  const { total, needed, inFavour } = outcome;
  const against = votes?.against ?? 0;
  const other = votes?.other ?? 0;
  const parts = [
    { key: "in-favour", value: inFavour, fill: "fill-sen" },
    { key: "against", value: against, fill: "fill-late" },
    { key: "other", value: other, fill: "fill-vang" },
    { key: "rest", value: total - inFavour - against - other, fill: "fill-line/35" },
  ] as const;
  const said = parts
    .filter(({ value }) => value > 0)
    .map(({ key, value }) => `${t(`part.${key}`)}: ${formatNumber(value, locale)}`);
  const mark = (needed / total) * WIDTH;
  return (
    <figure className="max-w-measure space-y-3">
      <Drawing
        width={WIDTH}
        height={HEIGHT}
        title={t("part.title")}
        description={[...said, t("part.mark", { needed: formatNumber(needed, locale) })].join("; ")}
      >
        {placed(parts, total).map(({ key, x, width, fill }) => (
          <rect key={key} x={x} y="6" width={width} height="22" className={fill} />
        ))}
        <line x1={mark} x2={mark} y1="0" y2={HEIGHT} className="stroke-ink" strokeWidth="2" />
      </Drawing>
      <figcaption className="text-note">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {parts
            .filter(({ value }) => value > 0)
            .map(({ key, value, fill }) => (
              <li key={key}>
                <svg viewBox="0 0 12 12" aria-hidden="true" className="mr-1.5 inline-block w-3!">
                  <rect width="12" height="12" className={fill} />
                </svg>
                {t(`part.${key}`)}: <b>{formatNumber(value, locale)}</b>
              </li>
            ))}
          <li className="text-muted">{t("part.mark", { needed: formatNumber(needed, locale) })}</li>
        </ul>
      </figcaption>
    </figure>
  );
}

type Part = { readonly key: string; readonly value: number; readonly fill: string };

function placed(parts: readonly Part[], total: number) {
  let x = 0;
  return parts.map(({ key, value, fill }) => {
    const place = { key, fill, x, width: (value / total) * WIDTH };
    x += place.width;
    return place;
  });
}
