import { randomBytes, randomUUID } from "node:crypto";

import type { RecommendationState, ResultState } from "../../lib/domain/oversight/result";
import { owner } from "../support/database";
import { aBoard, aPerson } from "../support/given";
import type { Canaries } from "./world";
import { layFile } from "./world-case";

export type ResultBut = {
  /** Of the version nobody may read yet; null when there is none. */
  readonly version?: Extract<ResultState, "draft" | "submitted"> | null;
  readonly recommendation?: RecommendationState;
};

type Written = ResultBut & {
  readonly unitId: string;
  readonly overseer: string | null;
  /** Account of the leader who lays proof by. */
  readonly leader: string;
  readonly canaries: Canaries;
};

/** A result that was published and corrected, its recommendation to the committee, and a version nobody may read yet. */
export async function aResult(written: Written) {
  const { unitId, overseer, canaries, version = "draft", recommendation = "sent" } = written;
  const resultId = randomUUID();
  const draftVersionId = randomUUID();
  const slug = `ket-qua-${randomBytes(4).toString("hex")}`;
  const bodyId = await aBoard(unitId);
  const sql = owner();
  await sql`insert into oversight_results ${sql({
    id: resultId,
    slug,
    unit_id: unitId,
    body_id: bodyId,
    field: "construction",
    title: "Kết quả đã công khai",
    summary: "Tóm tắt đủ dài.",
    inspected_from: "2026-11-02",
    published_version: 2,
    published_at: "2026-11-04T02:00:00Z",
    first_published_at: "2026-11-03T02:00:00Z",
    source_id: "portal",
  })}`;
  const versions = [
    { state: "superseded", title: "Kết quả lúc đầu", published_at: "2026-11-03T02:00:00Z" },
    { state: "published", title: "Kết quả đã công khai", published_at: "2026-11-04T02:00:00Z" },
    ...(version ? [{ id: draftVersionId, state: version, title: canaries.result }] : []),
  ];
  for (const [index, { title, ...facts }] of versions.entries()) {
    await sql`insert into oversight_result_versions ${sql({
      id: randomUUID(),
      result_id: resultId,
      version: index + 1,
      content: sql.json(contentWith(title, canaries.recommendation, unitId)),
      reason: index === 0 ? null : "Sửa một con số ghi nhầm.",
      drafted_by: overseer,
      ...facts,
    })}`;
  }
  // What waits for the front has an hour that can be taken back.
  if (version === "submitted" && overseer) {
    await sql`insert into scheduled_publications (kind, version_id, revision, unit_id, position_id, due_at)
      values ('result', ${draftVersionId}, 1, ${unitId}, ${overseer}, now() + interval '30 days')`;
  }
  const recommendationId = await aRecommendation(
    { resultId, unitId, state: recommendation },
    canaries,
  );
  const reportedId = await aReport({ resultId, unitId }, canaries);
  const beside = { resultId, recommendationId, uploadedBy: written.leader };
  return {
    resultId,
    recommendationId,
    draftVersionId,
    bodyId,
    slug,
    reportedId,
    ...(await filesBeside(beside, canaries)),
  };
}

/** Another recommendation, reported done, that a resident has judged. */
async function aReport(
  { resultId, unitId }: { resultId: string; unitId: string },
  { verdict }: Canaries,
) {
  const sql = owner();
  const id = randomUUID();
  const replyId = randomUUID();
  const { accountId } = await aPerson();
  await sql`insert into recommendations (id, result_id, finding_key, key, ordinal, text, addressee_unit_id, state, sent_on, due_on, answered_on, done_on, rule_id)
    values (${id}, ${resultId}, 'f1', 'r2', 1, 'Điều đã báo là xong.', ${unitId}, 'done', '2026-11-03', '2026-11-18', '2026-11-05', '2026-11-06', 'recommendation-answer')`;
  await sql`insert into recommendation_replies (id, recommendation_id, kind, text, on_day)
    values (${replyId}, ${id}, 'done', 'Đã làm xong.', '2026-11-06')`;
  await sql`insert into resident_verdicts (reply_id, account_id, is_done, text)
    values (${replyId}, ${accountId}, false, ${verdict})`;
  return id;
}

type Beside = { resultId: string; recommendationId: string; uploadedBy: string };

/** A file of a finding that nobody may see yet, one that is public, and proof that waits for its report. */
async function filesBeside({ resultId, recommendationId, uploadedBy }: Beside, canaries: Canaries) {
  const sql = owner();
  const lay = async (canary: string, where: object) => {
    const id = randomUUID();
    const row = { id, result_id: resultId, description: "Một tệp", uploaded_by: uploadedBy };
    await sql`insert into oversight_files ${sql({ ...row, ...layFile(canary), ...where })}`;
    return id;
  };
  return {
    findingFileId: await lay(canaries.result, { finding_key: "f1", version: 3 }),
    publicFileId: await lay(canaries.recommendation, { finding_key: "f1", version: 2 }),
    proofId: await lay(canaries.proof, { recommendation_id: recommendationId }),
  };
}

const contentWith = (title: string, recommendation: string, unitId: string) => ({
  title,
  summary: "Tóm tắt đủ dài.",
  field: "construction",
  inspectedFrom: "2026-11-02",
  inspectedTo: null,
  findings: [{ key: "f1", verdict: "shortcoming", text: "Điều đã thấy." }],
  recommendations: [{ key: "r1", findingKey: "f1", text: recommendation, addresseeUnitId: unitId }],
});

type Asked = { resultId: string; unitId: string; state: RecommendationState };

async function aRecommendation({ resultId, unitId, state }: Asked, canaries: Canaries) {
  const id = randomUUID();
  const sql = owner();
  await sql`insert into findings (result_id, key, ordinal, verdict, text) values (${resultId}, 'f1', 0, 'shortcoming', 'Điều đã thấy.')`;
  await sql`insert into recommendations ${sql({
    id,
    result_id: resultId,
    finding_key: "f1",
    key: "r1",
    ordinal: 0,
    text: canaries.recommendation,
    addressee_unit_id: unitId,
    state,
    sent_on: "2026-11-03",
    due_on: "2026-11-18",
    rule_id: "recommendation-answer",
  })}`;
  return id;
}
