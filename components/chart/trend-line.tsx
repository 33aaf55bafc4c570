import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatShare } from "@/lib/i18n/format";

import { ChartFigure, Drawing } from "./chart-figure";

/** A share for each period; null where there was nothing to count, which is not the same as zero. */
export type Series = { readonly name: string; readonly values: readonly (number | null)[] };

type Props = {
  readonly title: string;
  readonly caption: string;
  /** The names of the periods: "1", "2" … */
  readonly periods: readonly string[];
  readonly current: Series;
  readonly before?: Series;
  readonly provenance?: ReactNode;
};

const BOX = { left: 44, right: 280, top: 16, bottom: 140 } as const;

/** How a share went over time, beside the year before. The axis says where it begins. */
export function TrendLine({ title, caption, periods, current, before, provenance }: Props) {
  const t = useTranslations("ui.chart");
  const locale = useLocale();
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : formatShare(value, locale);
  const all = before ? [before, current] : [current];
  const scale = scaleFor(all, periods.length);
  const description = all
    .map(({ name, values }) => `${name}: ${values.map(written).join(", ")}`)
    .join(". ");

  return (
    <ChartFigure
      title={title}
      provenance={provenance}
      table={{
        caption,
        heads: [t("period"), ...all.map(({ name }) => name)],
        rows: periods.map((period, index) => [
          period,
          ...all.map(({ values }) => written(values[index])),
        ]),
      }}
    >
      <Drawing width={350} height={170} title={title} description={description}>
        <Axes scale={scale} periods={periods} written={written} />
        {before && <Line series={before} scale={scale} written={written} isBefore />}
        <Line series={current} scale={scale} written={written} />
      </Drawing>
    </ChartFigure>
  );
}

type Scale = {
  readonly low: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
};

/** Shares that are all high are drawn from 50 % or 75 % up, and the axis shows it. */
function scaleFor(all: readonly Series[], count: number): Scale {
  const known = all.flatMap(({ values }) => values.filter((value) => value !== null));
  const lowest = Math.min(1, ...known);
  const low = lowest >= 0.8 ? 0.75 : lowest >= 0.55 ? 0.5 : 0;
  const step = (BOX.right - BOX.left) / Math.max(1, count - 1);
  return {
    low,
    x: (index) => BOX.left + index * step,
    y: (value) => BOX.bottom - ((value - low) / (1 - low)) * (BOX.bottom - BOX.top),
  };
}

type Written = (value: number | null) => string;

type AxesProps = {
  readonly scale: Scale;
  readonly periods: readonly string[];
  readonly written: Written;
};

function Axes({ scale, periods, written }: AxesProps) {
  const marks = [scale.low, (1 + scale.low) / 2, 1];
  // On a phone a dozen names would touch each other: the first, the last and every third.
  const named = (index: number) =>
    periods.length <= 8 || index % 3 === 0 || index === periods.length - 1;
  return (
    <>
      {marks.map((mark) => (
        <g key={mark}>
          <line
            x1={BOX.left}
            x2={BOX.right}
            y1={scale.y(mark)}
            y2={scale.y(mark)}
            className="stroke-hair"
          />
          <text x={BOX.left - 6} y={scale.y(mark) + 4} textAnchor="end" className="fill-muted!">
            {written(mark)}
          </text>
        </g>
      ))}
      {periods.map((period, index) =>
        named(index) ? (
          <text key={period} x={scale.x(index)} y="162" textAnchor="middle" className="fill-muted!">
            {period}
          </text>
        ) : null,
      )}
    </>
  );
}

type LineProps = {
  readonly series: Series;
  readonly scale: Scale;
  readonly written: Written;
  readonly isBefore?: boolean;
};

function Line({ series: { name, values }, scale, written, isBefore = false }: LineProps) {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ index, value, x: scale.x(index), y: scale.y(value) }],
  );
  const last = points.at(-1);
  if (!last) return null;
  const path = points
    .map(({ index, x, y }, place) => {
      const follows = points[place - 1]?.index === index - 1;
      return `${follows ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");

  return (
    <>
      <path
        d={path}
        fill="none"
        strokeWidth={isBefore ? 1.5 : 2.5}
        strokeDasharray={isBefore ? "4 4" : undefined}
        strokeLinejoin="round"
        className={isBefore ? "stroke-muted" : "stroke-cham"}
      />
      {!isBefore && <circle cx={last.x} cy={last.y} r="4" className="fill-cham" />}
      <text
        x={Math.min(last.x + 8, BOX.right + 4)}
        y={last.y + (isBefore ? 14 : -8)}
        className={isBefore ? "fill-muted!" : "fill-cham! font-semibold"}
      >
        {isBefore ? name : written(last.value)}
      </text>
    </>
  );
}
