import "server-only";
import { randomBytes, randomUUID } from "node:crypto";

import type { Transaction } from "@/db/client";
import { hitRateLimit } from "@/db/commands/account";
import {
  deleteWaitingFiles,
  listWaitingFiles,
  tieFiles,
  type Waiting,
} from "@/db/commands/attachment";
import { findReceivingUnit } from "@/db/commands/case-act";
import {
  findFiler,
  findSentCase,
  insertCaseFile,
  insertPeople,
  openMatter,
  recordCaseEvent,
  takeRegisterNumber,
} from "@/db/commands/case-file";
import { startDeadline } from "@/db/commands/deadline";
import { deleteDraft, lockDraft } from "@/db/commands/draft";
import { promiseMail } from "@/db/commands/outbox";
import { findLegalCalendar } from "@/db/queries/calendar";
import { listSuccessions, listUnits } from "@/db/queries/unit";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { seriesOf } from "@/lib/domain/case-file/case-file";
import { type CompleteDraft, completeDraft } from "@/lib/domain/case-file/draft";
import type { FilingSendInput } from "@/lib/domain/case-file/input";
import { RECEIPT_CODE_BYTES, receiptCode } from "@/lib/domain/case-file/receipt-code";
import { formatReference } from "@/lib/domain/case-file/reference";
import { sending } from "@/lib/domain/case-file/transitions";
import { yearOf } from "@/lib/domain/clock/calendar";
import { receivedOn } from "@/lib/domain/clock/period";
import { type Deadline, deadlineFor, type DeadlineProblem } from "@/lib/domain/clock/rules";
import { fail, ok, type Result } from "@/lib/domain/result";
import { wardChosen } from "@/lib/domain/unit/ward-named";
import { filedPeople } from "@/lib/use-cases/case-file/filed-people";
import { sentHash } from "@/lib/use-cases/case-file/sent-hash";
import type { ResidentContext } from "@/lib/use-cases/case-file/situation";
import { carryOut } from "@/lib/use-cases/context";

export const FILE_CASE_PROBLEMS = [
  "draft_not_found",
  "draft_incomplete",
  "draft_changed",
  "unit_not_receiving",
  "former_ward_elsewhere",
  "too_many_cases",
  "calendar_missing",
  "no_rule",
] as const;
export type FileCaseProblem = (typeof FILE_CASE_PROBLEMS)[number];

export type Filed = {
  readonly caseId: string;
  /** Sent before: with the same words, or with others, which then did not count. */
  readonly repeated: false | "same" | "changed";
};

const SIGNATURE = "none";

/**
 * A draft becomes a case: received, numbered, its clock set, its mail promised, all or nothing. The draft's id is the
 * key: whoever sends it again, however often and from wherever, gets the receipt of the first time.
 */
export async function fileCase(
  context: ResidentContext,
  { draftId, seen }: FilingSendInput,
): Promise<Result<Filed, FileCaseProblem>> {
  return carryOut<Result<Filed, FileCaseProblem>>(context, async (tx, now) => {
    const answers = await lockDraft(tx, draftId);
    if (!answers) return sentBefore(tx, { draftId, seen });

    const today = calendarDateOf(now);
    const draft = completeDraft(answers, today);
    if (!draft.ok) return draft;

    const { accountId } = context.scope;
    const waiting: Waiting = { draftId, accountId, purpose: "evidence" };
    const contentHash = sentHash(draft.value, await listWaitingFiles(tx, waiting));
    if (contentHash !== seen) return fail("draft_changed");
    if (!(await findReceivingUnit(tx, draft.value.unitId, today)))
      return fail("unit_not_receiving");
    if (await isFormerWardElsewhere(tx, draft.value, today)) return fail("former_ward_elsewhere");
    if (await hasFiledTooMuch(tx, accountId)) return fail("too_many_cases");

    const start = await startOf(tx, draft.value, now);
    if (!start.ok) return start;

    return send(tx, context, { draft: draft.value, waiting, contentHash, now, ...start.value });
  });
}

async function sentBefore(
  tx: Transaction,
  { draftId, seen }: FilingSendInput,
): Promise<Result<Filed, "draft_not_found">> {
  const sent = await findSentCase(tx, draftId);
  if (!sent) return fail("draft_not_found");
  return ok({ caseId: sent.id, repeated: sent.contentHash === seen ? "same" : "changed" });
}

/** The page that asks for the place says so; this is for a draft whose next pages were asked for by their address. */
async function isFormerWardElsewhere(
  tx: Transaction,
  { unitId, formerUnitId }: CompleteDraft,
  today: CalendarDate,
): Promise<boolean> {
  if (formerUnitId === null) return false;
  const wards = { units: await listUnits(tx), successions: await listSuccessions(tx), today };
  return !wardChosen({ unitId, formerUnitId, name: "" }, wards).ok;
}

const HOUR = 3600;

/** Only cases that really are filed count: a refusal takes its try back with everything else. */
async function hasFiledTooMuch(tx: Transaction, accountId: string): Promise<boolean> {
  const perHour = { key: `file-hour:${accountId}`, atMost: 5, seconds: HOUR };
  const perDay = { key: `file-day:${accountId}`, atMost: 20, seconds: 24 * HOUR };
  const waits = [await hitRateLimit(tx, perHour), await hitRateLimit(tx, perDay)];
  return waits.some((seconds) => seconds > 0);
}

type Start = {
  readonly receivedOn: CalendarDate;
  readonly beginning: ReturnType<typeof sending>;
  readonly deadline: Deadline | null;
};

/** The legal day of receipt, the first state, and the period that begins, if one does. */
async function startOf(
  tx: Transaction,
  { kind }: CompleteDraft,
  now: Date,
): Promise<Result<Start, DeadlineProblem>> {
  const calendar = await findLegalCalendar(tx);
  const legalDay = receivedOn(now, calendar);
  if (!legalDay.ok) return legalDay;

  const beginning = sending(kind, SIGNATURE);
  const stage = beginning.clock.starts;
  if (!stage) return ok({ receivedOn: legalDay.value, beginning, deadline: null });

  const deadline = deadlineFor({ kind, stage, startOn: legalDay.value, calendar });
  if (!deadline.ok) return deadline;
  return ok({ receivedOn: legalDay.value, beginning, deadline: deadline.value });
}

type Sending = Start & {
  readonly draft: CompleteDraft;
  readonly waiting: Waiting;
  readonly contentHash: string;
  readonly now: Date;
};

async function send(
  tx: Transaction,
  { actor, scope }: ResidentContext,
  all: Sending,
): Promise<Result<Filed, never>> {
  const { draft, waiting, beginning, now } = all;
  const caseId = randomUUID();
  const filer = await findFiler(tx, scope.accountId);
  const people = filedPeople(draft, { caseFileId: caseId, email: filer?.email ?? "" });
  const reference = await insertCase(tx, caseId, all, filer?.isDemonstration ?? false);

  // Others of the same register wait from here on: what does not need each other's answer is sent together.
  const [eventId] = await Promise.all([
    recordCaseEvent(tx, { caseId, ...beginning }, { actor, at: now }),
    insertPeople(tx, people),
    startFirstDeadline(tx, caseId, all),
    promiseMail(tx, `case-received-${caseId}`, {
      template: "case_received",
      toAccount: scope.accountId,
      facts: { caseId, reference },
    }),
    deleteDraft(tx, waiting.draftId),
  ]);
  await Promise.all([
    tieFiles(tx, waiting, { caseFileId: caseId, eventId }),
    deleteWaitingFiles(tx, waiting),
  ]);
  return ok({ caseId, repeated: false });
}

async function startFirstDeadline(
  tx: Transaction,
  caseFileId: string,
  { draft: { unitId, kind }, beginning, deadline }: Sending,
): Promise<void> {
  const stage = beginning.clock.starts;
  if (deadline && stage) await startDeadline(tx, { caseFileId, unitId, kind, stage }, deadline);
}

/** The number is taken last before the row it belongs to: others of the same register wait for it from there on. */
async function insertCase(
  tx: Transaction,
  id: string,
  { draft, beginning, receivedOn: receivedDay, contentHash, waiting, now }: Sending,
  isDemonstration: boolean,
): Promise<string> {
  const {
    filer: _filer,
    questions: _questions,
    complainedOf: _complainedOf,
    unitId,
    ...words
  } = draft;
  const register = { unitId, year: yearOf(receivedDay), series: seriesOf(draft.kind) };
  const matterId = randomUUID();
  await openMatter(tx, { id: matterId, title: draft.subject, openedOn: receivedDay });
  const number = await takeRegisterNumber(tx, register);
  await insertCaseFile(tx, {
    ...words,
    id,
    matterId,
    receiptCode: receiptCode(randomBytes(RECEIPT_CODE_BYTES)),
    state: beginning.to,
    signature: SIGNATURE,
    channel: "online",
    filedBy: waiting.accountId,
    filedUnitId: unitId,
    responsibleUnitId: unitId,
    sentAt: now,
    receivedOn: receivedDay,
    registerYear: register.year,
    registerSeries: register.series,
    registerNumber: number,
    idempotencyKey: waiting.draftId,
    contentHash,
    isDemonstration,
  });
  return formatReference({ series: register.series, year: register.year, number });
}
