import { randomBytes, randomUUID } from "node:crypto";

import { fingerprintOf } from "../../lib/documents/fingerprint";
import { calendarDate, calendarDateOf } from "../../lib/domain/calendar-date";
import { RECEIPT_CODE_BYTES, receiptCode } from "../../lib/domain/case-file/receipt-code";
import { conclusionNotice } from "../../lib/domain/document/forms/conclusion-notice";
import { drawUp } from "../../lib/domain/document/sheet";
import { owner } from "../support/database";
import type { Person, Ward } from "../support/given";
import { layFile } from "./world-case";
import { aVisit } from "./world-reception";

type Received = {
  readonly ward: Ward;
  readonly clerk: Person;
  readonly leader: Person;
  readonly name: string;
};

/** Somebody the head received, a notice about it that lacks nothing but the signature, and a conclusion to be done. */
export async function aHeadVisit({ ward, clerk, leader, name }: Received) {
  const occasion = "head_periodic";
  const unitId = ward.id;
  const headReceptionId = await aVisit({ unitId, clerk, name, occasion });
  const typed = {
    visitor: name,
    heard: "Vỉa hè ngõ 4 hỏng.",
    instruction: "Sửa vỉa hè ngõ 4.",
    responsible: "Công chức địa chính",
    dueDay: "31",
    dueMonth: "12",
    dueYear: "2030",
    contact: "Văn phòng phường",
    booking: "",
  };
  await owner()`insert into document_drafts (entry_id, kind, typed, drafted_by)
    values (${headReceptionId}, 'conclusion_notice', ${owner().json(typed)}, ${clerk.accountId})`;
  const [entry] = await owner()<{ number: number }[]>`
    select number from reception_entries where id = ${headReceptionId}`;
  const sheet = drawUp(conclusionNotice, {
    typed,
    known: {
      entryNumber: `${entry?.number ?? 0}/2026`,
      receivedOn: calendarDate("2026-11-05"),
      visitorName: name,
      content: "Vỉa hè ngõ 4 hỏng.",
    },
    issuer: { unitName: ward.name, cityName: null, signerName: leader.name, signerTitle: null },
    today: calendarDateOf(new Date()),
    replaced: null,
  });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  const conclusionId = randomUUID();
  await owner()`insert into reception_conclusions ${owner()({
    id: conclusionId,
    entry_id: headReceptionId,
    unit_id: unitId,
    content: "Sửa cống.",
    responsible: "Công chức địa chính",
    contact: "Văn phòng phường",
    concluded_on: "2026-11-05",
    due_on: "2026-11-20",
    is_demonstration: true,
  })}`;
  return { headReceptionId, conclusionId, conclusionSeen: fingerprintOf(sheet.document) };
}

/** A list of what was made public in a quarter, as it was issued; answers its file. */
export async function aPaper({ unitId, leader }: { unitId: string; leader: Person }) {
  const file = async () => {
    const id = randomUUID();
    await owner()`insert into attachments ${owner()({
      ...layFile("danh-sach"),
      id,
      purpose: "document",
      uploaded_by: leader.accountId,
    })}`;
    return id;
  };
  const paperFileId = await file();
  await owner()`insert into issued_documents ${owner()({
    kind: "disclosure_list",
    period: "2026-q1",
    code: receiptCode(randomBytes(RECEIPT_CODE_BYTES)),
    unit_id: unitId,
    book: "TB",
    year: 2026,
    // Far from what the books of the world give.
    number: 900,
    issued_on: "2026-04-02",
    signed_by: leader.accountId,
    position_id: leader.positionId,
    pdf_id: paperFileId,
    docx_id: await file(),
  })}`;
  return paperFileId;
}
