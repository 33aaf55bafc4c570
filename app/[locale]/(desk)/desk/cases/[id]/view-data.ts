import type { CaseDocument } from "@/components/case-file/case-events";
import type {
  PastDeadline,
  PausedDeadline,
  RunningDeadline,
  TakeInBy,
} from "@/components/desk/clock-panel";
import type { DeskCaseData } from "@/components/desk/desk-case-view";
import type { DeskEventData } from "@/components/desk/desk-events";
import type { DeskCase, DeskEvent } from "@/db/queries/desk-case";
import { calendarDate } from "@/lib/domain/calendar-date";
import { groundOf } from "@/lib/domain/case-file/grounds";
import { entryCorrected, type RegisterEntry } from "@/lib/domain/case-file/register";
import type { CaseAction } from "@/lib/domain/case-file/transitions";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";
import type { ClockStage } from "@/lib/domain/clock/rules";
import { CLOCK_STAGES } from "@/lib/domain/clock/rules";
import { standingOf } from "@/lib/domain/clock/standing";
import { standsStill, whyDue } from "@/lib/domain/clock/why";
import { afterWorkingHours } from "@/lib/domain/clock/working-hours";
import { formatDay } from "@/lib/i18n/format";

/** Words for what a case holds, in the language of the page. */
export type Words = {
  readonly t: (key: string, values?: Record<string, string | number>) => string;
  readonly locale: string;
};

const stageOf = (stage: string): ClockStage | null =>
  CLOCK_STAGES.find((known) => known === stage) ?? null;

const isOpen = ({ metOn, stoppedOn }: DeskCase["deadlines"][number]) =>
  metOn === null && stoppedOn === null;

/** The period that runs, explained; null while none does. */
export function runningDeadline({ deadlines, calendar, today }: DeskCase): RunningDeadline | null {
  const running = deadlines.find((one) => isOpen(one) && one.pausedOn === null);
  const stage = running && stageOf(running.stage);
  if (!running || !stage) return null;

  return {
    stage,
    dueOn: running.dueOn,
    standing: standingOf(running, today, calendar),
    why: whyDue(running, calendar),
  };
}

/** The period that stands still; null while none does. */
export function pausedDeadline({ deadlines, calendar }: DeskCase): PausedDeadline | null {
  const paused = deadlines.find((one) => isOpen(one) && one.pausedOn !== null);
  const stage = paused && stageOf(paused.stage);
  const still = paused && standsStill(paused, calendar);
  return stage && still ? { stage, ...still } : null;
}

export function pastDeadlines({ deadlines }: DeskCase): PastDeadline[] {
  return deadlines.flatMap(({ stage: name, ...deadline }) => {
    const stage = stageOf(name);
    const isOver = deadline.metOn !== null || deadline.stoppedOn !== null;
    return stage && isOver ? [{ ...deadline, stage }] : [];
  });
}

/** What the register says of the letter: as it was sent, or as it was corrected last. */
export function entryOf({ events, people, subject }: DeskCase): RegisterEntry {
  const last = events.findLast(({ action }) => action === "correct_entry");
  const filer = people.find(({ part }) => part === "filer");
  const sent = { subject, filerName: filer?.name ?? "", filerAddress: filer?.address ?? null };
  return entryCorrected(last?.data) ?? sent;
}

const TAKEN_IN = {
  ordinary: LEGAL_SETTINGS.report_taken_in,
  urgent: LEGAL_SETTINGS.urgent_report_taken_in,
};

/** A report that was sent is taken in within some working hours; null for whatever is no report, or is taken in. */
export function takeInBy(found: DeskCase): TakeInBy | null {
  const { caseFile, urgency, sentAt, now, calendar } = found;
  if (caseFile.kind !== "report" || caseFile.state !== "sent") return null;
  const { value: hours, article } = TAKEN_IN[urgency];
  const at = afterWorkingHours(sentAt, hours, calendar);
  return at.ok ? { at: at.value, isLate: now > at.value, hours, article } : null;
}

export function caseData(found: DeskCase, words: Words): DeskCaseData {
  const { caseFile, files, events } = found;
  const running = runningDeadline(found);
  return {
    ...found,
    kind: caseFile.kind,
    state: caseFile.state,
    dueOn: running?.dueOn ?? null,
    standing: running?.standing ?? null,
    // What the office issued stands in a part of its own.
    files: documentsOf(files.filter(({ purpose }) => purpose !== "document")),
    events: events.toReversed().map((event) => eventData(event, found, words)),
  };
}

type StoredFile = Pick<DeskCase["files"][number], "id" | "originalName" | "mediaType" | "byteSize">;

export function documentsOf(files: readonly StoredFile[]): CaseDocument[] {
  return files.map(({ id, originalName, mediaType, byteSize }) => ({
    id,
    href: `/api/files/${id}`,
    name: originalName,
    mediaType,
    bytes: byteSize,
  }));
}

function eventData(event: DeskEvent, found: DeskCase, words: Words): DeskEventData {
  const { id, at, action, role, actorName, unitName, note, groundCode, visibleToFiler } = event;
  const lines = [detailOf(event, found, words), note].filter((line) => line !== null);
  return {
    id: String(id),
    at,
    action,
    role,
    actorName,
    unitName,
    note: lines.length > 0 ? lines.join("\n") : null,
    ground: groundCode === null ? null : groundWords(groundCode, words),
    paper: paperOf(event, found),
    isSeenByFiler: visibleToFiler,
  };
}

export function groundWords(code: string, { t }: Words): string {
  const text = t(`grounds.${code}.text`);
  return groundOf(code)?.article ? `${text} (${t(`grounds.${code}.article`)})` : text;
}

type Detail = (facts: (name: string) => string | null, of: Told) => string | null;
type Told = { readonly event: DeskEvent; readonly found: DeskCase; readonly words: Words };

const splitDetail: Detail = (fact, { event: { action }, words: { t } }) => {
  const reference = fact("reference");
  return reference === null ? null : t(`desk.detail.${action}`, { reference });
};

/** What there is to say of an action besides its name. */
const DETAILS: Partial<Record<CaseAction, Detail>> = {
  assign: (fact, { found, words }) =>
    named("assigned", assigneeName(found, fact("positionId")), words),
  forward: (fact, { found, words }) =>
    named("forwarded", targetName(found, fact("toUnitId")), words),
  confirm_signature: (fact, { words }) => signedDetail(fact("signedOn"), fact("signature"), words),
  split: splitDetail,
  split_off: splitDetail,
  set_urgency: (fact, { words }) => words.t(`desk.detail.urgency-${fact("urgency") ?? "ordinary"}`),
  correct_entry: (_, { event, words }) => correctedDetail(event.data, words),
};

/** The fact of the action, in a sentence; what was done by a decision names its number. */
function detailOf(event: DeskEvent, found: DeskCase, words: Words): string | null {
  const { action, data } = event;
  const fact = (name: string) => (typeof data[name] === "string" ? data[name] : null);
  const detail = DETAILS[action];
  if (detail) return detail(fact, { event, found, words });
  const number = fact("documentNumber") ?? fact("number");
  return number === null ? null : words.t("desk.detail.document", { number });
}

/** The paper of that number that was issued in this case; null for one that was made elsewhere. */
function paperOf({ data }: DeskEvent, { issuedDocuments }: DeskCase): DeskEventData["paper"] {
  const number = data["documentNumber"] ?? data["number"];
  const issued = issuedDocuments.find(({ symbol }) => symbol !== null && symbol === number);
  return issued ? { kind: issued.kind, href: `/api/files/${issued.pdf.id}` } : null;
}

/** What it said before and what it says now, line by line. */
function correctedDetail(data: DeskEvent["data"], { t }: Words): string | null {
  const now = entryCorrected(data);
  const before = entryCorrected({ entry: data["before"] });
  if (!now || !before) return null;
  const lines = (["filerName", "filerAddress", "subject"] as const)
    .filter((field) => before[field] !== now[field])
    .map((field) =>
      t(`desk.detail.corrected.${field}`, { before: before[field] ?? "–", now: now[field] ?? "–" }),
    );
  return lines.join("\n");
}

const named = (key: string, name: string | null, { t }: Words) =>
  name === null ? null : t(`desk.detail.${key}`, { name });

const assigneeName = ({ assignees }: DeskCase, positionId: string | null) =>
  assignees.find((assignee) => assignee.positionId === positionId)?.name ?? null;

function targetName({ caseFile, responsibleUnitName, targets }: DeskCase, unitId: string | null) {
  if (unitId === caseFile.responsibleUnitId) return responsibleUnitName;
  return targets.find(({ id }) => id === unitId)?.name ?? null;
}

function signedDetail(signedOn: string | null, signature: string | null, { t, locale }: Words) {
  if (signedOn === null) return null;
  const how = t(`terms.signature.${signature ?? "none"}`);
  return t("desk.detail.signed", { day: formatDay(calendarDate(signedOn), locale), how });
}
