import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";

import { formatNumber } from "@/lib/i18n/format";

export type WardTile = {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly areaKm2: number | null;
};

/** Where each of the five wards of 01/07/2025 lies to the others; codes of that time. */
const PLACE: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  "00199": { x: 0.5, y: 52.5 },
  "00190": { x: 118.5, y: 52.5 },
  "00226": { x: 236.5, y: 52.5 },
  "00235": { x: 59.5, y: 150.5 },
  "00229": { x: 177.5, y: 150.5 },
};
const WIDTH = 112;
const HEIGHT = 92;

type Props = { readonly wards: readonly WardTile[]; readonly hereCode?: string };

/** A map that only says what lies beside what; a list with the same names stands near it. */
export function WardTiles({ wards, hereCode }: Props) {
  const t = useTranslations("ward.tiles");
  const id = useId();
  const placed = wards.flatMap((ward) => {
    const at = PLACE[ward.code];
    return at ? [{ ward, at }] : [];
  });
  // The wards of another time have other neighbours: for them there is only the list.
  if (placed.length !== Object.keys(PLACE).length) return null;
  const role = { role: "group" };

  return (
    <figure className="max-w-136 print:hidden">
      <svg
        viewBox="-1 -1 351 246"
        className="w-full"
        aria-labelledby={`${id}-t`}
        aria-describedby={`${id}-d`}
        {...role}
      >
        <title id={`${id}-t`}>{t("title")}</title>
        <desc id={`${id}-d`}>{t("description")}</desc>
        <Neighbour x={59.5} y={0.5} width={WIDTH} height={44} lines={[t("giang-vo"), t("part")]} />
        <Neighbour
          x={295.5}
          y={150.5}
          width={53}
          height={HEIGHT}
          lines={t("bach-mai").split(" ")}
        />
        {placed.map(({ ward, at }) => (
          <Tile key={ward.code} ward={ward} at={at} isHere={ward.code === hereCode} />
        ))}
      </svg>
      <figcaption className="text-muted mt-3 text-sm">{t("caption")}</figcaption>
    </figure>
  );
}

type TileProps = {
  readonly ward: WardTile;
  readonly at: { readonly x: number; readonly y: number };
  readonly isHere: boolean;
};

function Tile({ ward, at, isHere }: TileProps) {
  const locale = useLocale();
  const lines = linesOf(ward.name);
  const middle = at.x + WIDTH / 2;
  const top = at.y + 42 - (lines.length - 1) * 8;

  return (
    <a
      href={ward.href}
      aria-current={isHere ? "true" : undefined}
      className="group no-underline focus-visible:outline-none"
    >
      <rect
        {...at}
        width={WIDTH}
        height={HEIGHT}
        rx="6"
        className={`group-hover:fill-cham-tint group-hover:stroke-cham group-focus-visible:stroke-cham group-focus-visible:stroke-4 ${isHere ? "fill-son-tint stroke-son stroke-2" : "fill-card stroke-line"}`}
      />
      <text
        textAnchor="middle"
        className={`text-[14px] font-semibold ${isHere ? "fill-son" : "fill-ink"}`}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={middle} y={top + index * 18}>
            {line}
          </tspan>
        ))}
      </text>
      {ward.areaKm2 !== null && (
        <text
          x={middle}
          y={top + lines.length * 18 + 2}
          textAnchor="middle"
          className="fill-muted text-[13px]"
        >
          {formatNumber(ward.areaKm2, locale, 2)} km²
        </text>
      )}
    </a>
  );
}

/** A long name breaks after its dash. */
function linesOf(name: string): string[] {
  const [first = name, ...rest] = name.split(" – ");
  return rest.length === 0 ? [first] : [`${first} –`, rest.join(" – ")];
}

type NeighbourProps = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
};

function Neighbour({ x, y, width, height, lines }: NeighbourProps) {
  const top = y + height / 2 - (lines.length - 1) * 8 + 4;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="6"
        fill="none"
        strokeDasharray="3 4"
        className="stroke-line"
      />
      <text textAnchor="middle" className="fill-muted text-[12px]">
        {lines.map((line, index) => (
          <tspan key={line} x={x + width / 2} y={top + index * 16}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
