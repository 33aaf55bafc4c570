import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import type { Tone } from "@/components/ui/tag";
import { formatNumber } from "@/lib/i18n/format";

import { ChartFigure, Drawing } from "./chart-figure";

export type WaterfallRow = {
  readonly label: string;
  readonly value: number;
  /** `whole`: what comes in, from the left edge; the others eat it up from the left to the right. */
  readonly part: "whole" | "taken";
  readonly tone: Tone;
  readonly href?: string;
};

type Props = {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly WaterfallRow[];
  readonly provenance?: ReactNode;
};

const WIDTH = 350;
const ROW = 45;
const FILL: Record<Tone, string> = {
  quiet: "fill-line",
  ok: "fill-sen",
  soon: "fill-vang",
  late: "fill-late",
  info: "fill-cham",
  open: "fill-son",
};

/** What came in, and where it went: each bar begins where the one before ended. */
export function Waterfall({ title, caption, rows, provenance }: Props) {
  const t = useTranslations("ui.chart");
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale, 0);
  const bars = placed(rows);
  const description = rows.map(({ label, value }) => `${label}: ${number(value)}`).join("; ");

  return (
    <ChartFigure
      title={title}
      provenance={provenance}
      table={{
        caption,
        heads: [t("stage"), t("unit")],
        rows: rows.map(({ label, value }) => [label, number(value)]),
      }}
    >
      <Drawing
        width={WIDTH}
        height={rows.length * ROW - 10}
        title={title}
        description={description}
        hasLinks={rows.some(({ href }) => href)}
      >
        {bars.map(({ row, x, width }, index) => (
          <Bar
            key={row.label}
            row={row}
            x={x}
            width={width}
            y={index * ROW}
            value={number(row.value)}
          />
        ))}
      </Drawing>
    </ChartFigure>
  );
}

type BarProps = {
  readonly row: WaterfallRow;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly value: string;
};

function Bar({ row, x, width, y, value }: BarProps) {
  const label = (
    <text x="0" y={y + 13} className={row.href ? "fill-cham! underline" : ""}>
      {row.label} <tspan className="font-semibold">{value}</tspan>
    </text>
  );
  return (
    <>
      {row.href ? <a href={row.href}>{label}</a> : label}
      <line x1="0" x2={WIDTH} y1={y + 25} y2={y + 25} className="stroke-hair" />
      {/* Nothing is drawn for nothing; a very small part still shows. */}
      {row.value > 0 && (
        <rect x={x} y={y + 20} width={Math.max(2, width)} height="10" className={FILL[row.tone]} />
      )}
    </>
  );
}

function placed(rows: readonly WaterfallRow[]) {
  const whole = rows
    .filter(({ part }) => part === "whole")
    .reduce((sum, { value }) => sum + value, 0);
  const scale = WIDTH / Math.max(1, whole);
  const at = { whole: 0, taken: 0 };
  return rows.map((row) => {
    const bar = { row, x: at[row.part] * scale, width: row.value * scale };
    at[row.part] += row.value;
    return bar;
  });
}
