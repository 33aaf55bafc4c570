import { randomUUID } from "node:crypto";

import type { PositionRole } from "../../lib/domain/actor";
import type { AccountScope, PositionScope } from "../../lib/domain/scope";
import type { DeskWorld } from "./desk-world";

const id = () => randomUUID();

/** What waits in the ward, by what it is. */
export const IDS = {
  board: id(),
  matter: id(),
  answered: id(),
  hidden: id(),
  foreign: id(),
  decisionDraft: id(),
  decision: id(),
  announced: id(),
  passed: id(),
  convention: id(),
  recognised: id(),
  waiting: id(),
  published: id(),
  recordDraft: id(),
  record: id(),
  programme: id(),
  consultation: id(),
  disclosure: id(),
  result: id(),
  schedule: id(),
};

/** A ward in which everything waits for the next step, written by the owner. */
export async function fillWaitingWard(
  world: DeskWorld,
  ward: string,
  elsewhere: string,
  people: People,
) {
  const { owner } = world;
  const { publisher, overseer, resident } = people;
  const put = async (table: string, row: Record<string, unknown>) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the driver's own type knows texts alone
    owner`insert into ${owner(table)} ${owner(row as Record<string, string>)}`;
  const name = "Ban Thanh tra nhân dân";
  const kind = "people_inspection_board";
  await put("bodies", { id: IDS.board, kind, unit_id: ward, name, source_id: "portal" });
  const result = { field: "other", title: "a", summary: "b", inspected_from: "2026-11-02" };
  for (const [one, unit_id, version] of [
    [IDS.hidden, ward, null],
    [IDS.foreign, elsewhere, 1],
  ] as const) {
    const row = { id: one, slug: one, unit_id, published_version: version, source_id: "portal" };
    await put("oversight_results", { ...result, ...row, body_id: IDS.board });
  }
  const account_id = resident.accountId;
  const matter = { body_id: IDS.board, unit_id: ward, account_id, subject: "a", content: "b" };
  await put("board_matters", { ...matter, id: IDS.matter, name: "c" });
  const end = { state: "answered", answer: "d" };
  await put("board_matters", { ...matter, ...end, id: IDS.answered, name: "c" });
  const event = { matter_id: IDS.matter, action: "send", at: new Date(), account_id };
  await put("board_matter_events", { ...event, role: "resident" });
  const plan = { title: "a", subject: "b", field: "other", year: 2026, source_id: "portal" };
  const days = { planned_from: "2026-12-01", planned_to: "2026-12-20", state: "submitted" };
  const drafted_by = overseer.positionId;
  await put("programmes", { ...plan, ...days, id: IDS.programme, body_id: IDS.board, drafted_by });
  await fillDecisions(put, ward, publisher.positionId);
  await fillVersions(put, ward, people);
  const draft = { kind: "projects", unit_id: ward, content: "{}", state: "submitted" };
  const by = publisher.positionId;
  await put("record_drafts", { ...draft, id: IDS.record, drafted_by: by });
  await put("record_drafts", { ...draft, id: IDS.recordDraft, drafted_by: by, state: "draft" });
}

/** A version of each kind that waits for who lets it through. */
async function fillVersions(put: Put, ward: string, { publisher, overseer }: People) {
  const by = publisher.positionId;
  const [disclosure_id, result_id] = [id(), id()];
  const waits = { version: 1, state: "submitted", content: "{}" };
  const item = { unit_id: ward, item: 3, year: 2026, name: "a" };
  await put("disclosures", { ...item, id: disclosure_id, slug: disclosure_id });
  await put("disclosure_versions", { ...waits, id: IDS.disclosure, disclosure_id, drafted_by: by });
  const of = { unit_id: ward, body_id: IDS.board, source_id: "portal", published_version: null };
  const result = { field: "other", title: "a", summary: "b", inspected_from: "2026-11-02" };
  await put("oversight_results", { ...result, ...of, id: result_id, slug: result_id });
  const theirs = { result_id, drafted_by: overseer.positionId };
  await put("oversight_result_versions", { ...waits, ...theirs, id: IDS.result });
  const asked = { subject: "community_interest", title: "a", question: "b", papers: "c" };
  const at = { stage: "submitted", plan_sent_on: "2026-11-20", closes_on: "2026-12-31" };
  const row = { ...asked, ...at, unit_id: ward, slug: IDS.consultation, drafted_by: by };
  await put("consultations", { ...row, id: IDS.consultation });
  const days = { kind: "weekly", weekday: 3, from_on: "2026-12-01", to_on: "2026-12-31" };
  const held = { starts_at: "08:00", ends_at: "11:00", place: "a", receiver: "b" };
  const plan = { ...days, ...held, unit_id: ward, state: "submitted", drafted_by: by };
  await put("reception_schedules", { ...plan, id: IDS.schedule });
}

type Put = (table: string, row: Record<string, unknown>) => Promise<unknown>;

async function fillDecisions(put: Put, ward: string, writer: string) {
  const decision = {
    unit_id: ward,
    subject: "contribution",
    scope: "neighbourhood",
    neighbourhood: "Tổ 5",
    title: "a",
    proposal: "b",
    origin: "neighbourhood_head",
    method: "meeting",
    households: 120,
    notice: "c",
    place: "d",
    announced_on: "2026-11-01",
    held_on: "2026-11-09",
    drafted_by: writer,
  };
  for (const [one, stage, subject] of [
    [IDS.decisionDraft, "draft", "contribution"],
    [IDS.decision, "submitted", "contribution"],
    [IDS.announced, "announced", "contribution"],
    [IDS.passed, "passed", "contribution"],
    [IDS.convention, "passed", "village_convention"],
    [IDS.recognised, "in_force", "village_convention"],
  ] as const) {
    await put("community_decisions", { ...decision, id: one, slug: one, stage, subject });
  }
  for (const [one, of, at] of [
    [IDS.waiting, IDS.announced, null],
    [IDS.published, IDS.passed, new Date()],
    [id(), IDS.convention, new Date()],
    [id(), IDS.recognised, new Date()],
  ] as const) {
    const words = { document_form: "minutes", source: "a", decided: "b", is_witnessed: true };
    const row = { id: one, decision_id: of, number: 1, written_by: writer, published_at: at };
    await put("community_decision_results", { ...words, ...row });
    const votes = { households: 120, present: 100, in_favour: 90, against: 10, other: 0 };
    await put("community_decision_tallies", { ...votes, result_id: one, neighbourhood: "Tổ 5" });
  }
}

export type People = Record<"overseer" | "front" | "publisher" | "leader", PositionScope> & {
  readonly resident: AccountScope;
  readonly stranger: AccountScope;
  /** Of another ward. */
  readonly overseerElsewhere: PositionScope;
  readonly leaderElsewhere: PositionScope;
  readonly publisherElsewhere: PositionScope;
  /** Whoever wrote it, in the office that approves. */
  readonly publisherAsLeader: PositionScope;
  readonly overseerAsFront: PositionScope;
};

export async function peopleOf(world: DeskWorld, ward: string, elsewhere: string): Promise<People> {
  const of = async (role: PositionRole, unit = ward) => (await world.aColleague(role, unit)).scope;
  const [publisher, overseer] = [await of("publisher"), await of("overseer")];
  const [leader, front] = [await of("leader"), await of("front")];
  return {
    publisher,
    overseer,
    leader,
    front,
    resident: (await world.aResident()).scope,
    stranger: (await world.aResident()).scope,
    overseerElsewhere: await of("overseer", elsewhere),
    leaderElsewhere: await of("leader", elsewhere),
    publisherElsewhere: await of("publisher", elsewhere),
    publisherAsLeader: { ...leader, accountId: publisher.accountId },
    overseerAsFront: { ...front, accountId: overseer.accountId },
  };
}
