import { getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type ScoreLine, scoreLines } from "@/lib/domain/scorecard/score-lines";
import { formatDay } from "@/lib/i18n/format";

import type { LoadedScorecard } from "./load-scorecard";
import { csvReply } from "./ward-record-csv";

/** The lines with their words in one language. */
export async function scoreLinesIn(loaded: LoadedScorecard, locale: string): Promise<ScoreLine[]> {
  const t = await getTranslations({ locale, namespace: "scorecard" });
  return scoreLines(loaded, {
    cases: t("row.cases"),
    reception: (onDay) => t("row.reception", { day: formatDay(onDay, locale) }),
  });
}

const COLUMNS = [
  "measure",
  "what",
  "due",
  "done",
  "outcome",
  "counted",
  "in-time",
  "illustration",
] as const;

/** Who has this file can count the score again: counted and in time, summed by measure. */
export async function scorecardCsv(loaded: LoadedScorecard, locale: string): Promise<Response> {
  const t = await getTranslations({ locale });
  const day = (date: CalendarDate | null | undefined) => (date ? formatDay(date, locale) : "");
  const lines = await scoreLinesIn(loaded, locale);
  return csvReply(`phieu-diem-${loaded.ward.slug}-${loaded.today}.csv`, [
    [...COLUMNS.map((column) => t(`scorecard.column.${column}`)), t("scorecard.column.period")],
    ...lines.map(({ measure, what, duty, counted, inTime, isIllustration }) => [
      t(`scorecard.measure.${measure}`),
      what,
      day(duty?.dueOn),
      day(duty?.doneOn),
      duty ? t(`scorecard.outcome.${duty.outcome}`) : "",
      String(counted),
      String(inTime),
      isIllustration ? t("ui.illustration.name") : "",
      `${day(loaded.since)} – ${day(loaded.today)}`,
    ]),
  ]);
}
