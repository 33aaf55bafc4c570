import { randomBytes, randomUUID } from "node:crypto";

import { owner } from "../support/database";
import { aBoard, aPerson } from "../support/given";
import { aCast } from "./people";
import { aDocument } from "./world-document";

/** Words that stand nowhere but in one secret place each: who reads one has seen that place. */
export type Canaries = Readonly<
  Record<"case" | "person" | "draft" | "result" | "recommendation" | "account" | "file", string>
>;

/** Everything one ward can hold, filed by `resident`, with a canary in each secret. */
export async function aWorld() {
  const { here, elsewhere, cast } = await aCast();
  const canaries: Canaries = {
    case: word("case"),
    person: word("person"),
    draft: word("draft"),
    result: word("result"),
    recommendation: word("recommendation"),
    account: word("account"),
    file: word("file"),
  };
  const someone = await aPerson({ role: "officer", unitId: here.id }, canaries.account);
  const filed = { unitId: here.id, filedBy: cast.resident.accountId, canaries };
  const caseId = await aCase({ ...filed, state: "in_progress", number: 1 });
  const answeredId = await aCase({ ...filed, state: "answered", number: 2 });
  const fileId = await aFile(caseId, cast.resident.accountId, canaries.file);
  const documentCode = await aDocument({ caseId, unitId: here.id, leader: cast.leader });
  const draftId = await aDraft(cast.resident.accountId, canaries.draft);
  const result = await aResult(here.id, cast.overseer.positionId, canaries);
  return {
    here,
    elsewhere,
    cast,
    canaries,
    ids: {
      caseId,
      answeredId,
      fileId,
      documentCode,
      draftId,
      ...result,
      accountId: someone.accountId,
      unitId: here.id,
    },
  };
}

const word = (what: string) => `canary-${what}-${randomBytes(6).toString("hex")}`;

export type World = Awaited<ReturnType<typeof aWorld>>;

type Asked = {
  readonly unitId: string;
  readonly filedBy: string;
  readonly canaries: Canaries;
  readonly state: "in_progress" | "answered";
  readonly number: number;
};

async function aCase({ unitId, filedBy, canaries, state, number }: Asked): Promise<string> {
  const id = randomUUID();
  const matterId = randomUUID();
  const sql = owner();
  await sql`insert into matters (id, title, opened_on) values (${matterId}, ${canaries.case}, '2026-11-02')`;
  await sql`insert into case_files ${sql({
    id,
    receipt_code: randomBytes(14).toString("hex"),
    matter_id: matterId,
    kind: "report",
    state,
    signature: "none",
    channel: "online",
    field: "environment",
    subject: canaries.case,
    content: `${canaries.case} nội dung`,
    filed_by: filedBy,
    filed_unit_id: unitId,
    responsible_unit_id: unitId,
    sent_at: "2026-11-02T02:00:00Z",
    received_on: "2026-11-02",
    register_year: 2026,
    register_series: "KNPA",
    register_number: number,
    idempotency_key: randomUUID(),
    content_hash: "x",
    ...(state === "answered"
      ? { closed_on: "2026-11-10" }
      : { due_on: "2026-11-16", due_stage: "answer" }),
  })}`;
  await sql`insert into parties (case_file_id, part, name, phone) values (${id}, 'filer', ${canaries.person}, '0900000001')`;
  await sql`insert into case_events (case_file_id, action, to_state, at, role, account_id)
    values (${id}, 'send', 'sent', '2026-11-02T02:00:00Z', 'resident', ${filedBy})`;
  await sql`insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
    values (${id}, ${unitId}, 'report', 'answer', 'report-answer', '2026-11-02', '2026-11-16')`;
  return id;
}

async function aFile(caseId: string, uploadedBy: string, name: string): Promise<string> {
  const id = randomUUID();
  await owner()`insert into attachments ${owner()({
    id,
    case_file_id: caseId,
    purpose: "evidence",
    uploaded_by: uploadedBy,
    sha256: randomBytes(32).toString("hex"),
    media_type: "application/pdf",
    byte_size: 10,
    original_name: `${name}.pdf`,
  })}`;
  return id;
}

async function aDraft(accountId: string, canary: string): Promise<string> {
  const id = randomUUID();
  const answers = {
    kind: { kind: "report" },
    content: { subject: canary, content: `${canary} nội dung`, wish: "" },
  };
  await owner()`insert into drafts (id, account_id, answers) values (${id}, ${accountId}, ${owner().json(answers)})`;
  return id;
}

/** A published result with a recommendation to the ward's committee, and a second version nobody may read yet. */
async function aResult(unitId: string, overseer: string | null, canaries: Canaries) {
  const resultId = randomUUID();
  const recommendationId = randomUUID();
  const draftVersionId = randomUUID();
  const slug = `ket-qua-${randomBytes(4).toString("hex")}`;
  const bodyId = await aBoard(unitId);
  const sql = owner();
  const content = (title: string) => ({
    title,
    summary: "Tóm tắt đủ dài.",
    field: "construction",
    inspectedFrom: "2026-11-02",
    inspectedTo: null,
    findings: [{ key: "f1", verdict: "shortcoming", text: "Điều đã thấy." }],
    recommendations: [
      { key: "r1", findingKey: "f1", text: canaries.recommendation, addresseeUnitId: unitId },
    ],
  });
  await sql`insert into oversight_results ${sql({
    id: resultId,
    slug,
    unit_id: unitId,
    body_id: bodyId,
    field: "construction",
    title: "Kết quả đã công khai",
    summary: "Tóm tắt đủ dài.",
    inspected_from: "2026-11-02",
    published_version: 1,
    published_at: "2026-11-03T02:00:00Z",
    first_published_at: "2026-11-03T02:00:00Z",
    source_id: "portal",
  })}`;
  const version = async (id: string, number: number, state: string, title: string) =>
    sql`insert into oversight_result_versions (id, result_id, version, state, content, drafted_by, published_at)
      values (${id}, ${resultId}, ${number}, ${state}, ${sql.json(content(title))}, ${overseer},
        ${state === "published" ? "2026-11-03T02:00:00Z" : null})`;
  await version(randomUUID(), 1, "published", "Kết quả đã công khai");
  await version(draftVersionId, 2, "draft", canaries.result);
  await sql`insert into findings (result_id, key, ordinal, verdict, text) values (${resultId}, 'f1', 0, 'shortcoming', 'Điều đã thấy.')`;
  await sql`insert into recommendations ${sql({
    id: recommendationId,
    result_id: resultId,
    finding_key: "f1",
    key: "r1",
    ordinal: 0,
    text: canaries.recommendation,
    addressee_unit_id: unitId,
    state: "sent",
    sent_on: "2026-11-03",
    due_on: "2026-11-18",
    rule_id: "recommendation-answer",
  })}`;
  return { resultId, recommendationId, draftVersionId, slug };
}
