import { randomBytes, randomUUID } from "node:crypto";

import { call } from "../permissions/ask";
import { builtActions } from "../permissions/built";
import { owner } from "./database";
import { aBoard, aPerson, aWard, type Person, type Ward } from "./given";

/** A ward in which somebody writes results and somebody else publishes them. */
export type Publisher = {
  readonly ward: Ward;
  readonly boardId: string;
  readonly overseer: Person;
  readonly front: Person;
};

export async function aPublisher(): Promise<Publisher> {
  const ward = await aWard();
  return {
    ward,
    boardId: await aBoard(ward.id),
    overseer: await aPerson({ role: "overseer", unitId: ward.id }),
    front: await aPerson({ role: "front", unitId: ward.id }),
  };
}

export type Submitted = {
  readonly resultId: string;
  readonly slug: string;
  readonly versionId: string;
  readonly title: string;
};

const contentOf = (title: string, wardId: string) => ({
  title,
  summary: `Tóm tắt của ${title}.`,
  field: "construction" as const,
  inspectedFrom: "2026-11-02",
  inspectedTo: null,
  findings: [{ key: "f1", verdict: "shortcoming" as const, text: `Điều đã thấy của ${title}.` }],
  recommendations: [
    { key: "r1", findingKey: "f1", text: `Kiến nghị của ${title}.`, addresseeUnitId: wardId },
  ],
});

/** A first version that waits for the front. */
export async function aSubmittedResult({ ward, boardId, overseer }: Publisher): Promise<Submitted> {
  const resultId = randomUUID();
  const word = randomBytes(4).toString("hex");
  const slug = `ket-qua-${word}`;
  const title = `Kết quả ${word} bản 1`;
  const sql = owner();
  await sql`insert into oversight_results ${sql({
    id: resultId,
    slug,
    unit_id: ward.id,
    body_id: boardId,
    field: "construction",
    title,
    summary: "Chưa công khai.",
    inspected_from: "2026-11-02",
    source_id: "portal",
  })}`;
  return {
    resultId,
    slug,
    title,
    versionId: await insertVersion(resultId, 1, title, { ward, overseer }),
  };
}

/** A second version of what has been published, which waits for the front. */
export async function aSubmittedCorrection(
  { ward, overseer }: Publisher,
  { resultId, slug, title }: Submitted,
): Promise<Submitted> {
  const corrected = title.replace("bản 1", "bản 2");
  const versionId = await insertVersion(resultId, 2, corrected, { ward, overseer });
  return { resultId, slug, title: corrected, versionId };
}

async function insertVersion(
  resultId: string,
  version: number,
  title: string,
  { ward, overseer }: Pick<Publisher, "ward" | "overseer">,
): Promise<string> {
  const id = randomUUID();
  const sql = owner();
  await sql`insert into oversight_result_versions ${sql({
    id,
    result_id: resultId,
    version,
    state: "submitted",
    content: sql.json(contentOf(title, ward.id)),
    reason: version === 1 ? null : "Ghi nhầm tên.",
    drafted_by: overseer.positionId,
  })}`;
  return id;
}

/** The front approves it on the web program at `base`, by the same action as the button's. */
export async function publish(
  base: string,
  { front }: Publisher,
  { resultId, versionId }: Submitted,
): Promise<void> {
  const action = builtActions().find(({ name }) => name.endsWith("#publishResultAction"));
  const { status, location } = await call(
    { base, token: front.token },
    {
      path: `/quan-tri/giam-sat/${resultId}`,
      actionId: action?.id ?? "",
      fields: { versionId, locale: "vi" },
    },
  );
  if (!location.includes(`/${resultId}`)) {
    throw new Error(`publishing was answered with ${status} ${location}`);
  }
}
