import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";

import type * as z from "zod";

import { copyFiles } from "@/db/commands/attachment";
import {
  copyPeople,
  findLetter,
  insertCaseFile,
  type NewCaseFile,
  recordCaseEvent,
  takeRegisterNumber,
} from "@/db/commands/case-file";
import { findOpenDeadline, startDeadline } from "@/db/commands/deadline";
import { findLegalCalendar } from "@/db/queries/calendar";
import { isSigned, seriesOf, type SignatureStatus } from "@/lib/domain/case-file/case-file";
import type { SplitInput } from "@/lib/domain/case-file/desk-input";
import { RECEIPT_CODE_BYTES, receiptCode } from "@/lib/domain/case-file/receipt-code";
import { formatReference } from "@/lib/domain/case-file/reference";
import { splittingOff } from "@/lib/domain/case-file/transitions";
import { yearOf } from "@/lib/domain/clock/calendar";
import { type Deadline, deadlineFor, type DeadlineProblem } from "@/lib/domain/clock/rules";
import { ok, type Result } from "@/lib/domain/result";
import { actOnCase, type ActProblem } from "@/lib/use-cases/case-file/act-on-case";
import type { Consequence, DeskContext, Situation } from "@/lib/use-cases/case-file/situation";

type Part = Pick<z.infer<typeof SplitInput>, "kind" | "field" | "subject" | "content">;

/**
 * A part of a letter becomes a case file of its own: same matter, same people and files, same legal day of receipt, a
 * number in its own register and a clock of its own kind. What is left goes on as it was. @vi tách nội dung
 */
export async function splitCase(
  context: DeskContext,
  { caseId, revision, note, ...part }: z.infer<typeof SplitInput>,
) {
  const { kind, field, subject, content } = part;
  // So that the same form sent twice is known for the same; the words themselves stand in the case alone.
  const data = {
    kind,
    field,
    subject,
    content: createHash("sha256").update(content).digest("hex"),
  };
  return actOnCase<ActProblem>(
    context,
    { caseId, revision, action: "split", note, data },
    async (situation) => splitOff(context, situation, { part, note }),
  );
}

async function splitOff(
  { actor }: DeskContext,
  situation: Situation,
  { part, note }: { readonly part: Part; readonly note: string },
): Promise<Result<Consequence, ActProblem>> {
  const { tx, now, caseFile } = situation;
  const start = await startOf(situation, part);
  if (!start.ok) return start;

  const { beginning, deadline, signature } = start.value;
  const { id, reference } = await insertPart(situation, part, { state: beginning.to, signature });
  await copyPeople(tx, { from: caseFile.id, to: id });
  const { registerSeries: series, registerYear: year, registerNumber: number } = caseFile;
  const data = { fromId: caseFile.id, reference: formatReference({ series, year, number }) };
  const by = { actor, at: now, note, data };
  const eventId = await recordCaseEvent(tx, { caseId: id, ...beginning }, by);
  await copyFiles(tx, { from: caseFile.id, to: id, eventId, by: actor.accountId });
  const stage = beginning.clock.starts;
  if (deadline && stage) {
    const of = { caseFileId: id, unitId: caseFile.responsibleUnitId, kind: part.kind, stage };
    await startDeadline(tx, of, deadline);
  }
  return ok({ data: { toId: id, reference } });
}

type Start = {
  readonly beginning: ReturnType<typeof splittingOff>;
  readonly signature: SignatureStatus;
  /** The period that begins, if one does: where that of the letter began, or with its receipt. */
  readonly deadline: Deadline | null;
};

async function startOf(
  { tx, caseFile }: Situation,
  { kind }: Part,
): Promise<Result<Start, DeadlineProblem>> {
  // A letter that was signed is signed in all its parts.
  const signature = isSigned(kind) && isSigned(caseFile.kind) ? caseFile.signatureStatus : "none";
  const beginning = splittingOff(kind, signature);
  const stage = beginning.clock.starts;
  if (!stage) return ok({ beginning, signature, deadline: null });

  const running = await findOpenDeadline(tx, caseFile.id);
  const startOn = running && running.stage === stage ? running.startOn : caseFile.receivedOn;
  const deadline = deadlineFor({ kind, stage, startOn, calendar: await findLegalCalendar(tx) });
  return deadline.ok ? ok({ beginning, signature, deadline: deadline.value }) : deadline;
}

/** The number is taken last before the row it belongs to. */
async function insertPart(
  { tx, caseFile }: Situation,
  part: Part,
  begun: Pick<NewCaseFile, "state" | "signature">,
) {
  const { matterId, filedBy, responsibleUnitId: unitId, sentAt, receivedOn } = caseFile;
  const id = randomUUID();
  const letter = await findLetter(tx, caseFile.id);
  const [year, series] = [yearOf(receivedOn), seriesOf(part.kind)];
  const number = await takeRegisterNumber(tx, { unitId, year, series });
  await insertCaseFile(tx, {
    ...letter,
    ...part,
    ...begun,
    id,
    matterId,
    receiptCode: receiptCode(randomBytes(RECEIPT_CODE_BYTES)),
    filedBy,
    filedUnitId: unitId,
    responsibleUnitId: unitId,
    sentAt,
    receivedOn,
    registerYear: year,
    registerSeries: series,
    registerNumber: number,
    idempotencyKey: id,
    contentHash: createHash("sha256").update(part.content).digest("hex"),
  });
  return { id, reference: formatReference({ series, year, number }) };
}
