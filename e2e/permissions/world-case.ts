import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { calendarDate } from "../../lib/domain/calendar-date";
import { type CaseKind, type CaseState, seriesOf } from "../../lib/domain/case-file/case-file";
import { completeDraft } from "../../lib/domain/case-file/draft";
import { RECEIPT_CODE_BYTES, receiptCode } from "../../lib/domain/case-file/receipt-code";
import { sentHash } from "../../lib/use-cases/case-file/sent-hash";
import { owner } from "../support/database";
import type { Canaries } from "./world";

export type CaseBut = {
  readonly kind?: CaseKind;
  readonly state?: CaseState;
  readonly reprocessingCount?: number;
};

type Filed = {
  readonly unitId: string;
  readonly filedBy: string;
  readonly canaries: Canaries;
  readonly state: CaseState;
};

const SENT_AT = "2026-11-02T02:00:00Z";
const SETTLED: ReadonlySet<CaseState> = new Set(["accepted", "suspended"]);
const dueStageOf = (state: CaseState) => (SETTLED.has(state) ? "settlement" : "answer");
const ENDED: ReadonlySet<CaseState> = new Set(["answered", "forwarded"]);

export async function aCase(asked: Filed & CaseBut): Promise<string> {
  const { unitId, filedBy, canaries, state } = asked;
  const { kind = "report", reprocessingCount = 0 } = asked;
  const id = randomUUID();
  const matterId = randomUUID();
  const sql = owner();
  const [{ number } = { number: 0 }] = await sql<{ number: number }[]>`
    select next_register_number(${unitId}, 2026::smallint, ${seriesOf(kind)}) as number`;
  await sql`insert into matters (id, title, opened_on) values (${matterId}, ${canaries.case}, '2026-11-02')`;
  await sql`insert into case_files ${sql({
    id,
    receipt_code: receiptCode(randomBytes(RECEIPT_CODE_BYTES)),
    matter_id: matterId,
    kind,
    state,
    signature: "none",
    channel: "online",
    field: "environment",
    subject: canaries.case,
    content: `${canaries.case} nội dung`,
    filed_by: filedBy,
    filed_unit_id: unitId,
    responsible_unit_id: unitId,
    sent_at: SENT_AT,
    received_on: "2026-11-02",
    register_year: 2026,
    register_series: seriesOf(kind),
    register_number: number,
    reprocessing_count: reprocessingCount,
    idempotency_key: randomUUID(),
    content_hash: "x",
    ...(ENDED.has(state)
      ? { closed_on: "2026-11-10" }
      : { due_on: state === "suspended" ? null : "2026-11-16", due_stage: dueStageOf(state) }),
  })}`;
  await sql`insert into parties (case_file_id, part, name, phone) values (${id}, 'filer', ${canaries.person}, '0900000001')`;
  await sql`insert into case_events (case_file_id, action, to_state, at, role, account_id)
    values (${id}, 'send', 'sent', ${SENT_AT}, 'resident', ${filedBy})`;
  await (SETTLED.has(state) ? beSettled(id, asked) : beAnswered(id, asked));
  return id;
}

async function beAnswered(id: string, { unitId, kind = "report" }: Filed & CaseBut) {
  await owner()`insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
    values (${id}, ${unitId}, ${kind}, 'answer', 'report-answer', '2026-11-02', '2026-11-16')`;
}

/** Accepted ten days ago; when it is suspended, since yesterday. */
async function beSettled(id: string, { unitId, kind = "report", state, filedBy }: Filed & CaseBut) {
  const sql = owner();
  await sql`insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on, paused_on)
    values (${id}, ${unitId}, ${kind}, 'settlement', 'complaint-settlement', vietnam_today() - 10, vietnam_today() + 20,
      ${state === "suspended" ? sql`vietnam_today() - 1` : null})`;
  if (state !== "suspended") return;
  await sql`insert into clock_events (deadline_id, case_file_id, case_event_id, event, on_day, ground_code, document_number, account_id, position_id)
    select d.id, d.case_file_id, e.id, 'pause', d.paused_on, 'objective_obstacle', '12/QĐ-UBND', ${filedBy}, p.id
    from case_deadlines d join case_events e on e.case_file_id = d.case_file_id, (select id from positions limit 1) p
    where d.case_file_id = ${id}`;
}

type Laid = {
  readonly where: { readonly case_file_id: string } | { readonly draft_id: string };
  readonly uploadedBy: string;
  readonly canary: string;
  readonly purpose?: "evidence" | "supplement" | "answer";
};

const pdfWith = (word: string) => Buffer.from(`%PDF-1.4\n% ${word}\n%%EOF\n`);
const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Lays a file on the disk whose name and bytes hold the canary; answers what a row says of it. */
export function layFile(canary: string) {
  const bytes = pdfWith(canary);
  const sha256 = hashOf(bytes);
  const folder = path.join(process.env["DATA_DIR"] ?? "", "files", sha256.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, sha256), bytes);
  return {
    sha256,
    media_type: "application/pdf",
    byte_size: bytes.length,
    original_name: `${canary}.pdf`,
  };
}

/** A file of a case, or one that waits for it; its name and its bytes hold the canary. */
export async function aFile({ where, uploadedBy, canary, purpose = "evidence" }: Laid) {
  const id = randomUUID();
  await owner()`insert into attachments ${owner()({
    ...where,
    ...layFile(canary),
    id,
    purpose,
    uploaded_by: uploadedBy,
  })}`;
  return id;
}

type Drafted = {
  readonly unitId: string;
  readonly filedBy: string;
  readonly canary: string;
  readonly fileCanary: string;
};

/** A draft that is ready to be sent, with a file, and the hash of what its writer read before sending. */
export async function aDraft({ unitId, filedBy, canary, fileCanary }: Drafted) {
  const draftId = randomUUID();
  const answers = {
    kind: { kind: "report" },
    place: { unitId, formerUnitId: "", place: "", field: "environment" },
    content: { subject: canary, content: `${canary} nội dung`, wish: "" },
    filer: {
      capacity: "self",
      name: "Người Thử",
      address: "Số 5, ngõ 2",
      phone: "0900000001",
      actsFor: "",
      basis: "",
    },
  };
  await owner()`insert into drafts (id, account_id, answers) values (${draftId}, ${filedBy}, ${owner().json(answers)})`;
  const waitingId = await aFile({
    where: { draft_id: draftId },
    uploadedBy: filedBy,
    canary: fileCanary,
  });
  const complete = completeDraft(answers, calendarDate("2026-11-02"));
  if (!complete.ok) throw new Error("the draft of the world cannot be sent");
  const seen = sentHash(complete.value, [{ sha256: hashOf(pdfWith(fileCanary)) }]);
  return { draftId, waitingId, seen };
}
