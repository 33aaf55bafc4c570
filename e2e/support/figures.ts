import { randomBytes, randomUUID } from "node:crypto";

import type { CaseAsked } from "../../db/testing/cases";
import { aCase, dayFromToday } from "./cases";
import { owner } from "./database";
import { aBoard } from "./given";

type Fate = {
  /** Days from today, negative before it. */
  readonly due: number;
  /** When the period was kept; left out while it runs. */
  readonly met?: number;
  readonly score?: number;
};

/** A case that came in three weeks ago, with what became of its period and how the answer was liked. */
export async function aCaseWithFate(unitId: string, subject: string, { due, met, score }: Fate) {
  const receivedOn = await dayFromToday(-21);
  const asked: CaseAsked = {
    unitId,
    subject,
    receivedOn,
    state: met === undefined ? "in_progress" : "answered",
    due: { stage: "answer", startOn: receivedOn, dueOn: await dayFromToday(due) },
  };
  const id = await aCase(asked);
  if (met === undefined) return;

  const metOn = await dayFromToday(met);
  await owner()`update case_deadlines set met_on = ${metOn} where case_file_id = ${id}`;
  await owner()`update case_files set due_on = null, due_stage = null where id = ${id}`;
  if (score === undefined) return;
  await owner()`insert into case_ratings (case_file_id, unit_id, kind, round, score, rated_on)
    values (${id}, ${unitId}, 'report', 1, ${score}, ${metOn})`;
}

/** A published result with one recommendation to the ward, due so many days from today. */
export async function aRecommendation(
  unitId: string,
  text: string,
  { due, answered }: { readonly due: number; readonly answered?: number },
) {
  const resultId = randomUUID();
  const bodyId = await aBoard(unitId, `Ban Thanh tra ${randomBytes(3).toString("hex")}`);
  const sentOn = await dayFromToday(due - 15);
  await owner()`insert into oversight_results ${owner()({
    id: resultId,
    slug: `ket-qua-${randomBytes(4).toString("hex")}`,
    unit_id: unitId,
    body_id: bodyId,
    field: "construction",
    title: "Kết quả giám sát",
    summary: "Ban đã xem hồ sơ và hiện trường.",
    inspected_from: sentOn,
    published_version: 1,
    published_at: `${sentOn}T02:00:00Z`,
    first_published_at: `${sentOn}T02:00:00Z`,
    source_id: "portal",
  })}`;
  await owner()`insert into findings (result_id, key, ordinal, verdict, text)
    values (${resultId}, 'f1', 0, 'shortcoming', 'Điều đã thấy.')`;
  await owner()`insert into recommendations ${owner()({
    id: randomUUID(),
    result_id: resultId,
    finding_key: "f1",
    key: "r1",
    ordinal: 0,
    text,
    addressee_unit_id: unitId,
    state: answered === undefined ? "sent" : "answered",
    sent_on: sentOn,
    due_on: await dayFromToday(due),
    answered_on: answered === undefined ? null : await dayFromToday(answered),
    rule_id: "recommendation-answer",
  })}`;
}
