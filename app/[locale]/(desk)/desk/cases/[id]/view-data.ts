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

/** A report that was sent is taken in within some working hours; null for whatever is no report, or is taken in. */
export function takeInBy({ caseFile, sentAt, now, calendar }: DeskCase): TakeInBy | null {
  if (caseFile.kind !== "report" || caseFile.state !== "sent") return null;
  const { value: hours, article } = LEGAL_SETTINGS.report_taken_in;
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
    isSeenByFiler: visibleToFiler,
  };
}

export function groundWords(code: string, { t }: Words): string {
  const text = t(`grounds.${code}.text`);
  return groundOf(code)?.article ? `${text} (${t(`grounds.${code}.article`)})` : text;
}

/** The fact of the action, in a sentence. */
function detailOf({ action, data }: DeskEvent, found: DeskCase, words: Words): string | null {
  const { t } = words;
  const fact = (name: string) => (typeof data[name] === "string" ? data[name] : null);
  if (action === "assign") return named("assigned", assigneeName(found, fact("positionId")), words);
  if (action === "forward") return named("forwarded", targetName(found, fact("toUnitId")), words);
  if (action === "confirm_signature")
    return signedDetail(fact("signedOn"), fact("signature"), words);
  const reference = fact("reference");
  if (action === "split" || action === "split_off")
    return reference === null ? null : t(`desk.detail.${action}`, { reference });
  if (action === "correct_entry") return correctedDetail(data, words);
  const number = fact("documentNumber") ?? fact("number");
  return number === null ? null : t("desk.detail.document", { number });
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
