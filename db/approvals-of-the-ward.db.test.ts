import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { outcomeOf, REFUSED, type Writer } from "@/db/testing/outcome";
import { fillWaitingWard, IDS, type People, peopleOf } from "@/db/testing/waiting-ward";

type Statement = (by: string) => string;
type Row = readonly [string, keyof People, string, Statement];

const inState =
  (table: string, id: string): Statement =>
  (by) =>
    `update ${table} set state = 'published', approved_by = '${by}', published_at = now() where id = '${id}'`;
const disclose = inState("disclosure_versions", IDS.disclosure);
const report = inState("oversight_result_versions", IDS.result);
const ask: Statement = (by) =>
  `update consultations set stage = 'open', approved_by = '${by}', opened_on = vietnam_today(), opened_at = now() where id = '${IDS.consultation}'`;
const receive: Statement = (by) =>
  `update reception_schedules set state = 'published', approved_by = '${by}', approved_at = now() where id = '${IDS.schedule}'`;
const signedAs =
  (table: string, id: string, whose: (by: string) => string = () => "null"): Statement =>
  (by) =>
    `update ${table} set drafted_by = ${whose(by)} where id = '${id}'`;
const own = (by: string) => `'${by}'`;
const rewritten: Statement = () =>
  `update oversight_result_versions set content = '{"title":"x"}' where id = '${IDS.result}'`;

const ROWS: readonly Row[] = [
  ["a disclosure made public", "leader", "done", disclose],
  ["a disclosure made public", "leaderElsewhere", "nothing", disclose],
  ["a disclosure made public", "publisherAsLeader", REFUSED, disclose],
  ["a result made public", "front", "done", report],
  ["a result made public", "overseer", REFUSED, report],
  ["a result made public", "overseerAsFront", REFUSED, report],
  ["a question to the people", "leader", "done", ask],
  ["a question to the people", "publisher", REFUSED, ask],
  ["a question to the people", "publisherAsLeader", REFUSED, ask],
  ["days of reception", "leader", "done", receive],
  ["days of reception", "publisherAsLeader", REFUSED, receive],
  ["a draft as nobody's", "publisher", REFUSED, signedAs("disclosure_versions", IDS.disclosure)],
  ["a question as nobody's", "publisher", REFUSED, signedAs("consultations", IDS.consultation)],
  ["a record as nobody's", "publisher", REFUSED, signedAs("record_drafts", IDS.recordDraft)],
  ["a result as nobody's", "overseer", REFUSED, signedAs("oversight_result_versions", IDS.result)],
  ["a plan as nobody's", "overseer", REFUSED, signedAs("programmes", IDS.programme)],
  [
    "a decision as nobody's",
    "publisher",
    REFUSED,
    signedAs("community_decisions", IDS.decisionDraft),
  ],
  [
    "a result in their own name",
    "overseer",
    "done",
    signedAs("oversight_result_versions", IDS.result, own),
  ],
  [
    "a result in the name of who approves",
    "front",
    REFUSED,
    signedAs("oversight_result_versions", IDS.result, own),
  ],
  ["a result's words", "overseer", "done", rewritten],
  ["a result's words", "front", REFUSED, rewritten],
];

describe("whoever wrote it does not make it public, whatever the use cases would say", () => {
  let world: DeskWorld;
  let everybody: People;

  beforeAll(async () => {
    world = await openDeskWorld();
    const [ward, elsewhere] = [await world.aWard(), await world.aWard()];
    everybody = await peopleOf(world, ward, elsewhere);
    await fillWaitingWard(world, ward, elsewhere, everybody);
  });
  afterAll(async () => world.end());

  it.each(ROWS)("writes %s as %s: %s", async (_, person, outcome, statement) => {
    const who: Writer = everybody[person];
    const by = who.kind === "position" ? who.positionId : "";
    expect(await outcomeOf(who, statement(by))).toBe(outcome);
  });
});
