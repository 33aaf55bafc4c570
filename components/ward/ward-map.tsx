import { useTranslations } from "next-intl";
import { useId } from "react";

import { Day } from "@/components/ui/day";
import type { CalendarDate } from "@/lib/domain/calendar-date";

export type WardMapData = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly source: string;
  readonly asOf: CalendarDate;
  readonly wards: readonly {
    readonly name: string;
    readonly href: string;
    readonly isHere: boolean;
    readonly path: string;
    /** Where its name stands. */
    readonly x: number;
    readonly y: number;
  }[];
};

const EDGE = 3;

/** Where the ward really ends, as its source draws it, among those of its neighbours that are drawn too. */
export function WardMap({ map }: { readonly map: WardMapData }) {
  const t = useTranslations("ward.map");
  const id = useId();
  const { name, width, height, source, asOf, wards } = map;
  const role = { role: "group" };
  return (
    <figure className="max-w-136 print:max-w-80">
      <svg
        viewBox={`${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`}
        className="max-h-120 w-full"
        aria-labelledby={`${id}-t`}
        aria-describedby={`${id}-d`}
        {...role}
      >
        <title id={`${id}-t`}>{t("title", { name })}</title>
        <desc id={`${id}-d`}>{t("description", { name, count: wards.length - 1 })}</desc>
        {wards.map((ward) => (
          <a
            key={ward.href}
            href={ward.href}
            aria-current={ward.isHere ? "true" : undefined}
            className="group no-underline focus-visible:outline-none"
          >
            <path
              d={ward.path}
              fillRule="evenodd"
              strokeLinejoin="round"
              className={`group-hover:fill-cham-tint group-focus-visible:stroke-cham group-focus-visible:stroke-4 ${ward.isHere ? "fill-son-tint stroke-son stroke-2" : "fill-card stroke-line"}`}
            />
            <text
              x={ward.x}
              y={ward.y}
              textAnchor="middle"
              className={`text-[13px] ${ward.isHere ? "fill-son font-semibold" : "fill-ink"}`}
            >
              {ward.name}
            </text>
          </a>
        ))}
      </svg>
      <figcaption className="text-muted mt-3 text-sm">
        {t.rich("caption", { source, day: () => <Day date={asOf} /> })}
      </figcaption>
    </figure>
  );
}
