import { getTranslations } from "next-intl/server";

import type { QuarterRow } from "@/components/disclosure/quarter-view";
import { contentDisposition } from "@/lib/files/content-disposition";
import { writeCsv } from "@/lib/files/csv";
import { formatDay } from "@/lib/i18n/format";

import { loadQuarter } from "../../../../../../../_show/load-disclosure";
import { missedRows, quarterRows } from "../../../../../../../_show/quarter-data";

/** Kept like the page it belongs to. */
export const dynamic = "force-static";

type Context = {
  readonly params: Promise<{ locale: string; slug: string; year: string; quarter: string }>;
};

type Words = Awaited<ReturnType<typeof getTranslations<"disclosure">>>;

const COLUMNS = [
  "number",
  "item",
  "title",
  "document",
  "decided",
  "published",
  "due",
  "standing",
  "forms",
] as const;

/** The list of a quarter as a file for a spreadsheet (art. 13(2)). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug, year, quarter } = await params;
  const loaded = await loadQuarter(slug, year, quarter);
  if (!loaded) return new Response(null, { status: 404 });

  const t = await getTranslations({ locale, namespace: "disclosure" });
  const illustration = await getTranslations({ locale, namespace: "ui.illustration" });
  const rows = quarterRows(loaded.figures, locale);
  const head = [
    ...COLUMNS.map((column) => t(`quarter.column.${column}`)),
    t("quarter.illustration"),
  ];
  const lines = rows.map((row) => [
    ...cells(row, t, locale),
    row.isIllustration ? illustration("name") : "",
  ]);
  const missed = missedRows(loaded.figures).map((row) => [
    "",
    String(row.item),
    row.name,
    "",
    "",
    row.metOn ? formatDay(row.metOn, locale) : t("quarter.not-public"),
    formatDay(row.dueOn, locale),
    t("quarter.late", { days: row.daysLate }),
    "",
    row.isIllustration ? illustration("name") : "",
  ]);
  return new Response(writeCsv([head, ...lines, ...missed]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": contentDisposition(`cong-khai-${slug}-${year}-quy-${quarter}.csv`),
      "x-content-type-options": "nosniff",
    },
  });
}

function cells(row: QuarterRow, t: Words, locale: string): string[] {
  const { number, item, title, documentNumber, decidedOn, publishedOn, standing } = row;
  const day = (date: QuarterRow["decidedOn"]) => (date ? formatDay(date, locale) : "");
  return [
    String(number),
    String(item),
    titleOf(row, title, t),
    documentNumber ?? "",
    day(decidedOn),
    day(publishedOn),
    day(standing?.dueOn ?? null),
    standing ? standingWords(standing, t) : "",
    formsOf(row, t, locale),
  ];
}

/** What it was, where an earlier version was public. */
function titleOf({ isCorrection, isLater }: QuarterRow, title: string, t: Words): string {
  if (!isLater) return title;
  return `${title} (${t(isCorrection ? "quarter.correction" : "quarter.later")})`;
}

function standingWords(
  { status, daysLate }: NonNullable<QuarterRow["standing"]>,
  t: Words,
): string {
  if (status === "late") return t("quarter.late", { days: daysLate });
  return status === "on_time" ? t("quarter.in-time") : "";
}

function formsOf({ publishedOn, channels }: QuarterRow, t: Words, locale: string): string {
  const since = (from: QuarterRow["publishedOn"]) =>
    t("channels.since", { from: formatDay(from, locale) });
  const lines = channels.map(({ kind, place, fromOn, toOn }) => {
    const when = toOn
      ? t("channels.from-to", { from: formatDay(fromOn, locale), to: formatDay(toOn, locale) })
      : since(fromOn);
    return `${t(`channel.${kind}`)}: ${t("channels.at", { place })}, ${when}`;
  });
  return [`${t("channel.website")}: ${since(publishedOn)}`, ...lines].join("; ");
}
