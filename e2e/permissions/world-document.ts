import { randomBytes, randomUUID } from "node:crypto";

import {
  formatReceiptCode,
  RECEIPT_CODE_BYTES,
  receiptCode,
} from "../../lib/domain/case-file/receipt-code";
import { someTyped } from "../../lib/domain/document/document.builder";
import { acceptanceNotice } from "../../lib/domain/document/forms/acceptance-notice";
import { owner } from "../support/database";
import type { Person } from "../support/given";

type Issued = { readonly caseId: string; readonly unitId: string; readonly leader: Person };

/** A document that was issued in a case; answers the code that stands on its paper. */
export async function aDocument({ caseId, unitId, leader }: Issued): Promise<string> {
  const code = receiptCode(randomBytes(RECEIPT_CODE_BYTES));
  const sql = owner();
  const [event] = await sql<{ id: string }[]>`
    insert into case_events (case_file_id, action, to_state, at, role, account_id)
    values (${caseId}, 'issue_document', 'in_progress', '2026-11-03T02:00:00Z', 'leader', ${leader.accountId})
    returning id`;
  const file = async (name: string) => {
    const id = randomUUID();
    await sql`insert into attachments ${sql({
      id,
      case_file_id: caseId,
      event_id: event?.id ?? 0,
      purpose: "document",
      uploaded_by: leader.accountId,
      sha256: randomBytes(32).toString("hex"),
      media_type: "application/pdf",
      byte_size: 10,
      original_name: name,
    })}`;
    return id;
  };
  await sql`insert into issued_documents ${sql({
    case_file_id: caseId,
    event_id: event?.id ?? 0,
    kind: "receipt_of_papers",
    code,
    unit_id: unitId,
    year: 2026,
    issued_on: "2026-11-03",
    signed_by: leader.accountId,
    position_id: leader.positionId,
    pdf_id: await file("giay-bien-nhan.pdf"),
    docx_id: await file("giay-bien-nhan.docx"),
  })}`;
  return formatReceiptCode(code);
}

export const DRAFTED_AT = "2026-11-05T02:00:00.000Z";

/** A notice that lacks nothing but the signature. */
export async function aDocumentDraft(caseId: string, draftedBy: string): Promise<void> {
  const { kind, fields } = acceptanceNotice;
  await owner()`insert into document_drafts (case_file_id, kind, typed, drafted_by, updated_at)
    values (${caseId}, ${kind}, ${owner().json(someTyped(fields))}, ${draftedBy}, ${DRAFTED_AT})`;
}
