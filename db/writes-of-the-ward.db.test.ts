import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { outcomeOf, REFUSED, type Writer } from "@/db/testing/outcome";
import { fillWaitingWard, IDS, type People, peopleOf } from "@/db/testing/waiting-ward";

type Asked = { readonly who: Writer; readonly ward: string; readonly elsewhere: string };
type Row = readonly [string, keyof People, string, string | ((asked: Asked) => string)];

const position = ({ who }: Asked) => (who.kind === "position" ? who.positionId : "");
const matterOf = (body: string, unit: string, { who }: Asked) =>
  `insert into board_matters (id, body_id, unit_id, account_id, subject, content, name)
    values (gen_random_uuid(), '${body}', '${unit}', '${who.accountId}', 'a', 'b', 'c')`;
const answerWith = (result: string) =>
  `update board_matters set state = 'answered', answer = 'x', result_id = '${result}' where id = '${IDS.matter}'`;
const decision = (which: string, change: string) =>
  `update community_decisions set ${change} where id = '${which}'`;
const announce = (asked: Asked) =>
  decision(IDS.decision, `stage = 'announced', approved_by = '${position(asked)}'`);
const publishResult = (asked: Asked) =>
  `update community_decision_results set published_at = now(), published_by = '${position(asked)}' where id = '${IDS.waiting}'`;
const result = (of: string, by: (asked: Asked) => string) => (asked: Asked) =>
  `insert into community_decision_results (decision_id, number, document_form, source, decided, is_witnessed, written_by)
    values ('${of}', 9, 'minutes', 'a', 'b', true, '${by(asked)}')`;
const publishDraft = (asked: Asked) =>
  `update record_drafts set state = 'published', published_at = now(), approved_by = '${position(asked)}' where id = '${IDS.record}'`;
const publishPlan = (asked: Asked) =>
  `update programmes set state = 'published', approved_by = '${position(asked)}' where id = '${IDS.programme}'`;
const begin = (unit: (asked: Asked) => string) => (asked: Asked) =>
  `insert into community_decisions (slug, unit_id, subject, scope, title, proposal, origin, method, notice, place, drafted_by)
    values ('x', '${unit(asked)}', 'contribution', 'neighbourhood', 'a', 'b', 'neighbourhood_head', 'meeting', 'c', 'd', '${position(asked)}')`;
const here = ({ ward }: Asked) => ward;
const tell = (asked: Asked) =>
  `insert into community_decision_events (decision_id, action, at, account_id, position_id, role, is_public)
    values ('${IDS.announced}', 'move', now(), '${asked.who.accountId}', '${position(asked)}', 'leader', true)`;

const ROWS: readonly Row[] = [
  ["a matter to a board", "resident", "done", (to) => matterOf(IDS.board, to.ward, to)],
  ["it under another ward", "resident", REFUSED, (to) => matterOf(IDS.board, to.elsewhere, to)],
  ["no public result", "overseer", REFUSED, answerWith(IDS.hidden)],
  ["another ward's result", "overseer", REFUSED, answerWith(IDS.foreign)],
  [
    "an answer once more",
    "overseer",
    "nothing",
    `update board_matters set answer = 'y' where id = '${IDS.answered}'`,
  ],
  [
    "back to its beginning",
    "overseer",
    REFUSED,
    `update board_matters set revision = 9 where id = '${IDS.matter}'`,
  ],
  ["whom to tell", "resident", "done", `select overseers_to_tell('${IDS.matter}')`],
  ["whom to tell", "stranger", "nothing", `select overseers_to_tell('${IDS.matter}')`],
  ["a decision", "publisher", "done", begin(here)],
  ["a decision", "leader", REFUSED, begin(here)],
  ["a decision", "publisherElsewhere", REFUSED, begin(here)],
  ["a draft", "publisher", "done", decision(IDS.decisionDraft, "title = 'x'")],
  ["a draft", "publisherElsewhere", "nothing", decision(IDS.decisionDraft, "title = 'x'")],
  [
    "a draft moved away",
    "publisher",
    REFUSED,
    (to) => decision(IDS.decisionDraft, `unit_id = '${to.elsewhere}'`),
  ],
  ["what waits", "publisher", REFUSED, decision(IDS.decision, "title = 'x'")],
  ["who wrote what waits", "publisher", REFUSED, decision(IDS.decision, "drafted_by = null")],
  ["an announcement", "leader", "done", announce],
  ["an announcement", "leaderElsewhere", "nothing", announce],
  ["an announcement", "publisherAsLeader", REFUSED, announce],
  ["the day it is in force", "publisher", REFUSED, decision(IDS.passed, "in_force_on = now()")],
  ["why it was refused", "publisher", REFUSED, decision(IDS.recognised, "refusal_reason = 'x'")],
  [
    "a decision sent",
    "publisher",
    "done",
    decision(IDS.passed, "stage = 'in_force', sent_on = now()"),
  ],
  ["past recognition", "publisher", REFUSED, decision(IDS.convention, "stage = 'in_force'")],
  ["past recognition", "leader", REFUSED, decision(IDS.convention, "stage = 'in_force'")],
  ["on a decision not sent", "front", REFUSED, decision(IDS.convention, "answer_document = 'x'")],
  ["a result", "publisher", "done", result(IDS.announced, position)],
  ["a result", "publisherElsewhere", REFUSED, result(IDS.announced, position)],
  ["a result", "leader", REFUSED, result(IDS.announced, position)],
  ["a result of a draft", "publisher", REFUSED, result(IDS.decisionDraft, position)],
  ["a published result", "leader", "done", publishResult],
  ["a published result", "leaderElsewhere", "nothing", publishResult],
  ["a published result", "publisher", "nothing", publishResult],
  ["a published result", "publisherAsLeader", REFUSED, publishResult],
  [
    "published and sent back",
    "leader",
    REFUSED,
    (to) => publishResult(to).replace(" set ", " set returned_note = 'x', "),
  ],
  [
    "published a second time",
    "leader",
    "nothing",
    `update community_decision_results set returned_note = 'x' where id = '${IDS.published}'`,
  ],
  ["a line of the trail", "leader", "done", tell],
  ["a line of the trail", "overseer", REFUSED, tell],
  ["a line of the trail", "leaderElsewhere", REFUSED, tell],
  ["a programme", "front", "done", publishPlan],
  ["a programme", "overseerAsFront", REFUSED, publishPlan],
  ["a record", "leader", "done", publishDraft],
  ["a record", "publisherAsLeader", REFUSED, publishDraft],
  ["a record", "leaderElsewhere", "nothing", publishDraft],
];

describe("what goes around the use cases of boards, decisions and records", () => {
  let world: DeskWorld;
  let everybody: People;
  let [ward, elsewhere] = ["", ""];

  beforeAll(async () => {
    world = await openDeskWorld();
    [ward, elsewhere] = [await world.aWard(), await world.aWard()];
    everybody = await peopleOf(world, ward, elsewhere);
    await fillWaitingWard(world, ward, elsewhere, everybody);
  });
  afterAll(async () => world.end());

  it.each(ROWS)("writes %s as %s: %s", async (_, person, outcome, statement) => {
    const who = everybody[person];
    const asked = { who, ward, elsewhere };
    const written = typeof statement === "string" ? statement : statement(asked);
    expect(await outcomeOf(who, written)).toBe(outcome);
  });

  it.each([
    "board_matters",
    "board_matter_events",
    "community_decisions",
    "community_decision_results",
    "community_decision_tallies",
    "community_decision_events",
    "record_drafts",
    "record_draft_events",
    "reception_conclusions",
  ])("never takes anything out of %s, whoever writes", async (table) => {
    const { owner } = world;
    await expect(owner`delete from ${owner(table)}`).rejects.toMatchObject({ code: REFUSED });
  });
});
