import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatNumber } from "@/lib/i18n/format";

import { ChartFigure, Drawing } from "./chart-figure";

export type Segment = {
  readonly label: string;
  readonly value: number;
  readonly href?: string;
};

type Props = {
  readonly title: string;
  readonly caption: string;
  readonly segments: readonly Segment[];
  readonly provenance?: ReactNode;
};

const WIDTH = 350;
const GAP = 2;
const FILLS = ["fill-cham", "fill-vang", "fill-sen", "fill-line"] as const;
const fillOf = (index: number) => FILLS[index % FILLS.length] ?? "fill-line";

/** Parts of one whole, with what each is called and how much it is below, in the same order. */
export function StackedBar({ title, caption, segments, provenance }: Props) {
  const t = useTranslations("ui.chart");
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale, 0);
  const description = segments.map(({ label, value }) => `${label}: ${number(value)}`).join("; ");

  return (
    <ChartFigure
      title={title}
      provenance={provenance}
      table={{
        caption,
        heads: [t("stage"), t("unit")],
        rows: segments.map(({ label, value }) => [label, number(value)]),
      }}
    >
      <Drawing width={WIDTH} height={20} title={title} description={description}>
        {placed(segments).map(({ label, x, width }, index) => (
          <rect key={label} x={x} y="0" width={width} height="20" className={fillOf(index)} />
        ))}
      </Drawing>
      <ul className="text-note mt-3 grid gap-x-4 gap-y-3 sm:grid-cols-3" aria-hidden="true">
        {segments.map(({ label, value }, index) => (
          <li key={label}>
            <svg viewBox="0 0 12 12" className="mr-2 inline-block w-3!">
              <rect width="12" height="12" className={fillOf(index)} />
            </svg>
            <b className="text-xl">{number(value)}</b>
            <span className="text-muted block leading-snug">{label}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function placed(segments: readonly Segment[]) {
  const total = segments.reduce((sum, { value }) => sum + value, 0) || 1;
  const room = WIDTH - GAP * Math.max(0, segments.length - 1);
  let x = 0;
  return segments.map(({ label, value }) => {
    const width = (value / total) * room;
    const place = { label, x, width };
    x += width + GAP;
    return place;
  });
}
