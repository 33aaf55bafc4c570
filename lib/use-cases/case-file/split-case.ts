import "server-only";
import { createHash, randomBytes, randomUUID } from "node:crypto";

import type * as z from "zod";

import { copyFiles } from "@/db/commands/attachment";
import {
  copyPeople,
  findLetter,
  insertCaseFile,
  recordCaseEvent,
  takeRegisterNumber,
} from "@/db/commands/case-file";
import { findOpenDeadline, startDeadline } from "@/db/commands/deadline";
import { findLegalCalendar } from "@/db/queries/calendar";
import { isSigned, seriesOf } from "@/lib/domain/case-file/case-file";
import type { SplitInput } from "@/lib/domain/case-file/desk-input";
import { RECEIPT_CODE_BYTES, receiptCode } from "@/lib/domain/case-file/receipt-code";
import { formatReference } from "@/lib/domain/case-file/reference";
import { splittingOff } from "@/lib/domain/case-file/transitions";
import { yearOf } from "@/lib/domain/clock/calendar";
import { deadlineFor } from "@/lib/domain/clock/rules";
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
  { tx, now, caseFile }: Situation,
  { part, note }: { readonly part: Part; readonly note: string },
): Promise<Result<Consequence, ActProblem>> {
  const { id: fromId, responsibleUnitId: unitId, receivedOn } = caseFile;
  // A letter that was signed is signed in all its parts.
  const signature =
    isSigned(part.kind) && isSigned(caseFile.kind) ? caseFile.signatureStatus : "none";
  const beginning = splittingOff(part.kind, signature);
  const stage = beginning.clock.starts;
  const running = await findOpenDeadline(tx, fromId);
  const startOn = running && running.stage === stage ? running.startOn : receivedOn;
  const deadline =
    stage &&
    deadlineFor({ kind: part.kind, stage, startOn, calendar: await findLegalCalendar(tx) });
  if (deadline && !deadline.ok) return deadline;

  const id = randomUUID();
  const register = { unitId, year: yearOf(receivedOn), series: seriesOf(part.kind) };
  const letter = await findLetter(tx, fromId);
  const number = await takeRegisterNumber(tx, register);
  await insertCaseFile(tx, {
    ...letter,
    ...part,
    id,
    matterId: caseFile.matterId,
    receiptCode: receiptCode(randomBytes(RECEIPT_CODE_BYTES)),
    state: beginning.to,
    signature,
    filedBy: caseFile.filedBy,
    filedUnitId: unitId,
    responsibleUnitId: unitId,
    sentAt: caseFile.sentAt,
    receivedOn,
    registerYear: register.year,
    registerSeries: register.series,
    registerNumber: number,
    idempotencyKey: id,
    contentHash: createHash("sha256").update(part.content).digest("hex"),
  });
  await copyPeople(tx, { from: fromId, to: id });
  const { registerSeries: series, registerYear: year, registerNumber } = caseFile;
  const eventId = await recordCaseEvent(
    tx,
    { caseId: id, ...beginning },
    {
      actor,
      at: now,
      note,
      data: { fromId, reference: formatReference({ series, year, number: registerNumber }) },
    },
  );
  await copyFiles(tx, { from: fromId, to: id, eventId, by: actor.accountId });
  if (deadline && stage) {
    await startDeadline(tx, { caseFileId: id, unitId, kind: part.kind, stage }, deadline.value);
  }
  return ok({
    data: {
      toId: id,
      reference: formatReference({ series: register.series, year: register.year, number }),
    },
  });
}
