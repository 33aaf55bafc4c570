import { randomBytes, randomUUID } from "node:crypto";

import { owner } from "../support/database";
import type { Person } from "../support/given";
import type { Canaries } from "./world";
import { layFile } from "./world-case";

export type RecordBut = { readonly state?: "draft" | "submitted" };

type Written = RecordBut & {
  readonly unitId: string;
  readonly publisher: Person;
  readonly canaries: Canaries;
};

/** A work that is public, and another that is being written, with a paper beside it. */
export async function aRecord({ unitId, publisher, canaries, state = "draft" }: Written) {
  const sql = owner();
  const projectId = randomUUID();
  await sql`insert into projects ${sql({
    id: projectId,
    slug: `du-an-${randomBytes(4).toString("hex")}`,
    unit_id: unitId,
    name: "Cải tạo ngõ đã công khai",
    stage: "started",
    source_id: "portal",
  })}`;
  const recordDraftId = randomUUID();
  const content = { name: canaries.record, stage: "started", sourceId: "portal" };
  await sql`insert into record_drafts ${sql({
    id: recordDraftId,
    kind: "projects",
    unit_id: unitId,
    content: sql.json(content),
    state,
    drafted_by: publisher.positionId,
  })}`;
  const recordFileId = randomUUID();
  await sql`insert into record_files ${sql({
    id: recordFileId,
    draft_id: recordDraftId,
    ...layFile(canaries.record),
    description: "Báo cáo tiến độ",
    uploaded_by: publisher.accountId,
  })}`;
  return { projectId, recordDraftId, recordFileId };
}
