import { getTranslations } from "next-intl/server";

import { deadlineHref } from "@/components/deadline/deadline-href";
import { findLegalCalendar } from "@/db/queries/calendar";
import { answerDeadline, type DeadlineAnswer } from "@/lib/domain/clock/deadline-answer";
import {
  type AskedDeadline,
  type DeadlineErrors,
  readDeadlineQuestion,
} from "@/lib/domain/clock/deadline-question";
import type { SkippedDay } from "@/lib/domain/clock/explanation";
import { env } from "@/lib/env";
import { problemReply } from "@/lib/http/problem-json";
import { localeFrom } from "@/lib/i18n/locale-of";
import type { Locale } from "@/lib/i18n/routing";
import { publicQuery } from "@/lib/public-query";

/**
 * The calculator for other offices' software: /api/deadline?start=2026-11-20&length=7&unit=working, or unit=calendar,
 * or rule=complaint-acceptance; pause=2026-07-20..2026-08-03 and extend=30 may follow, several times each.
 */
export const dynamic = "force-dynamic";

/** Anybody may ask, from anywhere; the answer changes when the calendar does. */
const HEADERS = { "cache-control": "public, max-age=60", "access-control-allow-origin": "*" };

export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const locale = localeFrom(params.get("locale"));
  const asked = askedIn(params);
  const read = readDeadlineQuestion(asked);
  if (!read.ok) return malformed(read.errors, locale);

  const calendar = await publicQuery([], findLegalCalendar);
  const answer = answerDeadline(read.value, calendar);
  if (!answer.ok) return notEntered([...calendar.years], locale);

  const page = new URL(deadlineHref(asked, locale), env.PUBLIC_URL).href;
  return Response.json(shown(answer.value, page), { headers: HEADERS });
}

function askedIn(params: URLSearchParams): AskedDeadline {
  const one = (name: string) => (params.get(name) ?? "").trim();
  return {
    start: one("start"),
    rule: one("rule"),
    length: one("length"),
    unit: one("unit"),
    pause: params.getAll("pause"),
    extend: params.getAll("extend"),
  };
}

async function malformed(errors: DeadlineErrors, locale: Locale): Promise<Response> {
  const t = await getTranslations({ locale });
  const problems = Object.entries(errors).map(([parameter, code]) => ({
    parameter,
    code,
    detail: t(`errors.${code}`),
  }));
  const title = t("deadline.missing.title");
  return problemReply({ status: 400, code: "malformed", title, errors: problems }, HEADERS);
}

async function notEntered(years: readonly number[], locale: Locale): Promise<Response> {
  const t = await getTranslations({ locale, namespace: "deadline.missing" });
  const entered = years.toSorted((a, b) => a - b).join(", ") || t("none");
  return problemReply(
    {
      status: 422,
      code: "calendar_missing",
      title: t("title"),
      detail: t("text", { years: entered }),
    },
    HEADERS,
  );
}

function shown({ question, sense, due, openPoints }: DeadlineAnswer, page: string) {
  const { rule, extensions } = question;
  return {
    start: due.startOn,
    due: due.dueOn,
    /** Where the count ended, before it was moved off a day off. */
    rawDue: due.rawDueOn,
    sense,
    unit: due.unit,
    length: due.length,
    pauses: due.pauses.map(({ suspendedOn, resumedOn }) => ({ from: suspendedOn, to: resumedOn })),
    extensions,
    counted: due.counted,
    skipped: due.skipped.map(skippedDay),
    citation: rule?.article ?? null,
    rule: rule && {
      id: rule.id,
      kind: rule.kind,
      stage: rule.stage,
      variant: rule.variant,
      inForceFrom: rule.effectiveFrom,
      inForceUntil: rule.effectiveTo,
      confidence: rule.confidence,
    },
    confirmed: openPoints.length === 0,
    toConfirm: openPoints.map(({ code, ...rest }) => ({ code, ...rest })),
    page,
  };
}

function skippedDay({ date, reason }: SkippedDay) {
  if (reason.code === "weekend" || reason.code === "paused") return { date, reason: reason.code };
  const { name, sourceDocument, confirmed } = reason.day;
  return { date, reason: reason.code, name, source: sourceDocument, confirmed };
}
