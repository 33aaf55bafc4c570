import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatNumber } from "@/lib/i18n/format";

export type WardEntry = {
  readonly href: string;
  readonly name: string;
  readonly code: string;
  readonly areaKm2?: number | null;
  readonly note?: ReactNode;
};

type Props = {
  readonly wards: readonly WardEntry[];
  /** Beside each other where there is room, for the many wards of a district. */
  readonly isLong?: boolean;
};

/** Wards by name; the list twin of the tiles. */
export function WardList({ wards, isLong = false }: Props) {
  const t = useTranslations("ward");
  const locale = useLocale();
  return (
    <ul className={isLong ? "gap-x-12 sm:columns-2" : ""}>
      {wards.map(({ href, name, code, areaKm2, note }) => (
        <li
          key={href}
          className={`border-hair grid break-inside-avoid grid-cols-[1fr_auto] items-baseline gap-x-4 border-t py-1 ${isLong ? "" : "first:border-t-0 first:pt-0"}`}
        >
          <a href={href} className="inline-flex min-h-11 items-center font-semibold">
            {name}
          </a>
          <span className="text-note text-muted tabular-nums">
            {areaKm2 ? `${formatNumber(areaKm2, locale, 2)} km²` : code}
          </span>
          <span className="text-note text-muted col-span-full -mt-2 pb-2">
            {areaKm2 ? `${t("code")} ${code}` : null}
            {areaKm2 && note ? " · " : null}
            {note}
          </span>
        </li>
      ))}
    </ul>
  );
}
