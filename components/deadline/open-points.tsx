import { useLocale, useTranslations } from "next-intl";

import type { OpenPoint } from "@/lib/domain/clock/open-points";
import { formatDay } from "@/lib/i18n/format";

/** What nobody has confirmed yet, each said aloud; nothing where all is sure. */
export function OpenPoints({ points }: { readonly points: readonly OpenPoint[] }) {
  const t = useTranslations("deadline.open");
  if (points.length === 0) return null;
  return (
    <div className="max-w-measure text-note space-y-1">
      <p className="text-vang font-semibold">{t("title")}</p>
      <ul className="list-disc space-y-1 pl-5">
        {points.map((point) => (
          <li key={keyOf(point)}>
            <Point point={point} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function keyOf(point: OpenPoint): string {
  if (point.code === "day") return point.day.date;
  return point.code === "year" ? String(point.year) : point.code;
}

function Point({ point }: { readonly point: OpenPoint }) {
  const t = useTranslations("deadline.open");
  const locale = useLocale();
  switch (point.code) {
    case "rule":
      return point.article === "" ? t("promise") : t("rule", { article: point.article });
    case "year":
      return t("year", { year: String(point.year) });
    case "day": {
      const { name, sourceDocument, date } = point.day;
      return t("day", { name, day: formatDay(date, locale), source: sourceDocument });
    }
    case "rolls_forward":
      return t("rolls-forward", { article: point.article });
    case "rolls_back":
      return t("rolls-back");
  }
}
