import { getTranslations } from "next-intl/server";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  countsAs,
  type Dated,
  dated,
  disclosureDuties,
  hasEnough,
  receptionDuty,
  type ScoredRow,
} from "@/lib/domain/scorecard/scorecard";
import { formatDay } from "@/lib/i18n/format";

import type { LoadedScorecard } from "./load-scorecard";
import { csvReply } from "./ward-record-csv";

/** A line of the file from which the score can be counted again. */
export type ScoreLine = ScoredRow & {
  readonly what: string;
  /** Null for the line of the cases, which is a sum. */
  readonly duty: Dated | null;
  readonly isIllustration: boolean;
};

type WhatOf = {
  readonly cases: string;
  readonly reception: (onDay: CalendarDate) => string;
};

type Single = Pick<ScoreLine, "measure" | "what" | "isIllustration"> & { readonly duty: Dated };

const single = (line: Single): ScoreLine => ({ ...line, ...countsAs(line.duty.outcome) });

/** Every thing that had a last day, and the cases as one sum. Too few cases are no line: they would be about persons. */
function scoreLines(loaded: LoadedScorecard, what: WhatOf): ScoreLine[] {
  const { disclosures, recommendations, receptions, today } = loaded;
  return [
    ...disclosures.flatMap((row) =>
      disclosureDuties(row, loaded).map((duty) =>
        single({
          measure: "disclosures",
          what: row.title ?? row.name,
          duty,
          isIllustration: row.isDemonstration,
        }),
      ),
    ),
    ...recommendations.map(({ text, dueOn, answeredOn, isDemonstration }) =>
      single({
        measure: "recommendations",
        what: text,
        duty: dated(dueOn, answeredOn, today),
        isIllustration: isDemonstration,
      }),
    ),
    ...caseLine(loaded, what.cases),
    ...receptions.map((day) =>
      single({
        measure: "receptions",
        what: what.reception(day.onDay),
        duty: receptionDuty(day, loaded),
        isIllustration: day.isDemonstration,
      }),
    ),
  ];
}

function caseLine({ cases, isIllustrated }: LoadedScorecard, what: string): ScoreLine[] {
  const { inTime, late, overdue } = cases;
  const row = { measure: "cases" as const, counted: inTime + late + overdue, inTime };
  return hasEnough(row) ? [{ ...row, what, duty: null, isIllustration: isIllustrated }] : [];
}

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
