import type { getTranslations } from "next-intl/server";

import type { CaseDocument, CaseEvent } from "@/components/case-file/case-events";
import type { CaseListItem } from "@/components/case-file/case-list";
import type { CaseData } from "@/components/case-file/case-view";
import type { NextDateData } from "@/components/case-file/next-date";
import type { Due } from "@/components/ui/due-tag";
import type { MyCase, MyCaseEvent, MyCaseFile, MyCaseRow } from "@/db/queries/my-case";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { groundOf } from "@/lib/domain/case-file/grounds";
import { parseReceiptCode, formatReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { actionRule, sending, splittingOff } from "@/lib/domain/case-file/transitions";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { dueStatus } from "@/lib/domain/clock/due-status";
import { dayUnitOf } from "@/lib/domain/clock/period";
import { CLOCK_STAGES } from "@/lib/domain/clock/rules";
import { ruleById } from "@/lib/domain/clock/standing";
import { type StandingStill, standsStill, whyDue } from "@/lib/domain/clock/why";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

type Words = Awaited<ReturnType<typeof getTranslations<never>>>;
type Clock = { readonly today: CalendarDate; readonly calendar: LegalCalendar };

/** As it is read aloud and typed again. */
export function groupedCode(code: string): string {
  const known = parseReceiptCode(code);
  return known.ok ? formatReceiptCode(known.value) : code;
}

export const caseHref = (id: string, locale: Locale) =>
  getPathname({ href: { pathname: "/my-cases/[id]", params: { id } }, locale });

/** A complaint filled in as a letter, to be printed and signed. */
export const letterHref = (id: string) => `/api/my-cases/${id}/form`;

export function listItem(
  row: MyCaseRow,
  { locale, ...clock }: Clock & { readonly locale: Locale },
): CaseListItem {
  const { id, subject, kind, state, receiptCode, unitName, sentAt } = row;
  return {
    href: caseHref(id, locale),
    subject,
    kind,
    state,
    unitName,
    receiptCode: groupedCode(receiptCode),
    sentOn: calendarDateOf(sentAt),
    due:
      row.dueOn && row.startOn
        ? dueOf({ ...row, dueOn: row.dueOn, startOn: row.startOn }, clock)
        : null,
  };
}

type Running = {
  readonly ruleId: string | null;
  readonly startOn: CalendarDate;
  readonly dueOn: CalendarDate;
};

function dueOf({ ruleId, startOn, dueOn: day }: Running, { today, calendar }: Clock): Due {
  const rule = ruleId === null ? null : ruleById(ruleId);
  const unit = dayUnitOf(rule?.period.unit ?? "working");
  return { dueOn: day, ...dueStatus({ dueOn: day, startOn, unit }, today, calendar) };
}

/** The date everybody waits for, and how it was counted. */
function nextDate({ deadlines, calendar, today }: MyCase): NextDateData | null {
  const running = deadlines.findLast(
    ({ metOn, pausedOn, stoppedOn }) => metOn === null && pausedOn === null && stoppedOn === null,
  );
  const stage = CLOCK_STAGES.find((known) => known === running?.stage);
  if (!running || !stage) return null;

  return {
    stage,
    due: dueOf(running, { today, calendar }),
    why: whyDue(running, calendar),
  };
}

/** The clock that stands still, if one does. */
export function pausedClock({ deadlines, calendar }: MyCase): StandingStill | null {
  const paused = deadlines.findLast(({ pausedOn, stoppedOn }) => pausedOn && stoppedOn === null);
  return paused ? standsStill(paused, calendar) : null;
}

export function caseData(found: MyCase, t: Words): CaseData {
  const { caseFile, subject, receiptCode, reference, responsibleUnit, isDemonstration } = found;
  return {
    kind: caseFile.kind,
    state: caseFile.state,
    subject,
    reference,
    isDemonstration,
    isRated: isRated(found),
    receiptCode: groupedCode(receiptCode),
    unitName: t("filing.ward", { name: responsibleUnit.name }),
    next: nextDate(found),
    events: found.events.map((event) => eventOf(event, found, t)),
  };
}

/** Each answer is rated once: the one after re-processing is another. */
export const isRated = ({ ratings, caseFile }: MyCase) =>
  ratings.some(({ round }) => round === caseFile.reprocessingCount + 1);

function eventOf(event: MyCaseEvent, { caseFile, files }: MyCase, t: Words): CaseEvent {
  const { id, at, role, action, unitName } = event;
  return {
    id: String(id),
    at,
    role,
    action,
    unitName,
    text: textOf(event, caseFile),
    note: noteOf(event, t),
    ground: event.groundCode && groundText(event.groundCode, t),
    documents: files.filter(({ eventId }) => eventId === id).map(documentOf),
  };
}

/** The sentence the state table gives to what happened, from the state it happened in. */
function textOf({ action, fromState, toState }: MyCaseEvent, { kind }: MyCase["caseFile"]): string {
  const known = fromState && actionRule({ kind, state: fromState }, action);
  if (known) return known.publicText;
  const begins = action === "split_off" ? splittingOff : sending;
  return begins(kind, toState === "awaiting_completion" ? "none" : "wet_scan").publicText;
}

function noteOf({ note, data, action }: MyCaseEvent, t: Words): string | null {
  const reference = data["reference"];
  if ((action === "split" || action === "split_off") && typeof reference === "string") {
    return [t(`my-cases.${action}-note`, { reference }), note].filter(Boolean).join("\n");
  }
  const score = action === "rate" ? data["score"] : undefined;
  if (typeof score !== "number") return note;
  return [t("my-cases.timeline.score", { score }), note].filter(Boolean).join("\n");
}

function groundText(code: string, t: Words): string {
  const article = groundOf(code)?.article ?? null;
  const text = t(`grounds.${code}.text`);
  return article === null
    ? t("my-cases.timeline.ground", { text })
    : t("my-cases.timeline.ground-article", { text, article });
}

const documentOf = (file: MyCaseFile): CaseDocument => ({
  id: file.id,
  href: `/api/files/${file.id}`,
  name: file.originalName,
  mediaType: file.mediaType,
  bytes: file.byteSize,
});
