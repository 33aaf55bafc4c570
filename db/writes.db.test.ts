import { randomUUID } from "node:crypto";

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { withScope } from "@/db/scope";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import type { AccountScope, PositionScope } from "@/lib/domain/scope";

type Writer = AccountScope | PositionScope;

/** One ward with a case, a board and a published result that asks something of its committee; and people elsewhere. */
async function aWard(world: DeskWorld) {
  const { owner } = world;
  const [here, elsewhere] = [await world.aWard(), await world.aWard()];
  const resident = (await world.aResident()).scope;
  const caseId = await world.aCase({
    unitId: here,
    filedBy: resident.accountId,
    state: "in_progress",
  });
  const [bodyId, resultId, recommendationId] = [randomUUID(), randomUUID(), randomUUID()];
  await owner`insert into sources (id, title) values ('s', 'Một nguồn') on conflict do nothing`;
  await owner`insert into bodies (id, kind, unit_id, name, source_id) values (${bodyId}, 'front', ${here}, 'Ban', 's')`;
  await owner`insert into oversight_results (id, slug, unit_id, body_id, field, title, summary, inspected_from, published_version, source_id)
    values (${resultId}, ${resultId}, ${here}, ${bodyId}, 'other', 'Kết quả', 'Tóm tắt', '2026-11-02', 1, 's')`;
  await owner`insert into findings (result_id, key, ordinal, verdict, text) values (${resultId}, 'f', 0, 'good', 'Điều đã thấy')`;
  await owner`insert into recommendations (id, result_id, finding_key, key, ordinal, text, addressee_unit_id, state, sent_on, due_on, rule_id)
    values (${recommendationId}, ${resultId}, 'f', 'r', 0, 'Sửa vỉa hè', ${here}, 'sent', '2026-11-03', '2026-11-18', 'x')`;
  await owner`insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
    values (${caseId}, ${here}, 'report', 'answer', 'x', '2026-11-02', '2026-11-16')`;
  const of = async (role: PositionScope["role"], unitId = here) =>
    (await world.aColleague(role, unitId)).scope;
  return {
    ids: { here, caseId, bodyId, resultId, recommendationId },
    people: {
      resident,
      stranger: (await world.aResident()).scope,
      clerk: await of("clerk"),
      officer: await of("officer"),
      leader: await of("leader"),
      overseer: await of("overseer"),
      front: await of("front"),
      official: await of("official"),
      inspector: await of("inspector"),
      administrator: await of("administrator"),
      officerElsewhere: await of("officer", elsewhere),
      frontElsewhere: await of("front", elsewhere),
    },
  };
}

type Ward = Awaited<ReturnType<typeof aWard>>;
type Person = keyof Ward["people"];
type Row = {
  readonly what: string;
  readonly write: (ids: Ward["ids"], who: Writer) => ReturnType<typeof sql>;
  readonly may: readonly Person[];
  readonly mayNot: readonly Person[];
};

const positionOf = (who: Writer) => (who.kind === "position" ? who.positionId : null);
const BESIDE_A_CASE = {
  may: ["resident", "clerk", "officer", "leader"],
  mayNot: ["stranger", "official", "inspector", "administrator", "officerElsewhere"],
} as const;
const BY_THE_FRONT = {
  may: ["front"],
  mayNot: ["overseer", "leader", "administrator", "frontElsewhere"],
} as const;
const BY_WHO_HAS_PART = {
  may: ["overseer", "front", "officer", "leader"],
  mayNot: ["clerk", "inspector", "resident", "officerElsewhere", "frontElsewhere"],
} as const;
const BY_NOBODY: Pick<Row, "may" | "mayNot"> = {
  may: [],
  mayNot: ["resident", "clerk", "officer", "leader", "inspector", "administrator"],
};

const ROWS: readonly Row[] = [
  {
    what: "a party of a case",
    write: ({ caseId }) =>
      sql`insert into parties (case_file_id, part, name) values (${caseId}, 'co_filer', 'Bà B')`,
    ...BESIDE_A_CASE,
  },
  {
    what: "a representative in a case",
    write: ({ caseId }) =>
      sql`insert into representatives (case_file_id, basis, name) values (${caseId}, 'lawyer', 'Ông C')`,
    ...BESIDE_A_CASE,
  },
  {
    what: "an event of a case",
    write: (
      { caseId },
      who,
    ) => sql`insert into case_events (case_file_id, action, to_state, at, role, account_id, position_id)
      values (${caseId}, 'register', 'registered', now(), 'clerk', ${who.accountId}, ${positionOf(who)})`,
    ...BESIDE_A_CASE,
  },
  {
    what: "a period of a case",
    write: ({
      caseId,
      here,
    }) => sql`insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
      values (${caseId}, ${here}, 'report', 'reprocessing', 'x', '2026-11-02', '2026-11-16')`,
    ...BESIDE_A_CASE,
  },
  {
    what: "the end of a period",
    write: ({ caseId }) =>
      sql`update case_deadlines set met_on = '2026-11-10' where case_file_id = ${caseId} and stage = 'answer'`,
    ...BESIDE_A_CASE,
  },
  {
    what: "the state of a case",
    write: ({ caseId }) => sql`update case_files set state = 'in_progress' where id = ${caseId}`,
    ...BESIDE_A_CASE,
  },
  {
    what: "the words of a case",
    write: ({ caseId }) => sql`update case_files set content = 'Khác' where id = ${caseId}`,
    ...BY_NOBODY,
  },
  {
    what: "the number of a case",
    write: ({ caseId }) => sql`update case_files set register_number = 999 where id = ${caseId}`,
    ...BY_NOBODY,
  },
  {
    what: "the filer of a case",
    write: ({ caseId }, who) =>
      sql`update case_files set filed_by = ${who.accountId} where id = ${caseId}`,
    ...BY_NOBODY,
  },
  {
    what: "a file in a case",
    write: (
      { caseId },
      who,
    ) => sql`insert into attachments (case_file_id, purpose, uploaded_by, sha256, media_type, byte_size, original_name)
      values (${caseId}, 'evidence', ${who.accountId}, 'x', 'image/png', 1, 'a.png')`,
    may: [],
    mayNot: ["stranger", "administrator", "overseer", "officerElsewhere"],
  },
  {
    what: "an answer in the making",
    write: ({ caseId }, who) =>
      sql`insert into answer_drafts (case_file_id, account_id) values (${caseId}, ${who.accountId})`,
    may: ["officer", "leader"],
    mayNot: ["resident", "clerk", "official", "inspector", "officerElsewhere"],
  },
  {
    what: "a board",
    write: ({ here }) =>
      sql`insert into bodies (kind, unit_id, name, source_id) values ('front', ${here}, 'Ban khác', 's')`,
    ...BY_THE_FRONT,
  },
  {
    what: "the name of a board",
    write: ({ bodyId }) => sql`update bodies set name = 'Tên khác' where id = ${bodyId}`,
    ...BY_THE_FRONT,
  },
  {
    what: "a member of a board",
    write: ({ bodyId }) =>
      sql`insert into body_members (body_id, name, duty, source_id) values (${bodyId}, 'Ông D', 'member', 's')`,
    ...BY_THE_FRONT,
  },
  {
    what: "a programme of a board",
    write: ({ bodyId }) =>
      sql`insert into programmes (body_id, year, title, field, source_id) values (${bodyId}, 2026, 'Chương trình', 'other', 's')`,
    ...BY_NOBODY,
  },
  {
    what: "a programme of a board that nobody has approved",
    write: ({ bodyId }, who) =>
      sql`insert into programmes (body_id, year, title, field, source_id, drafted_by) values (${bodyId}, 2026, 'Chương trình', 'other', 's', ${positionOf(who)})`,
    may: ["overseer"],
    mayNot: ["front", "leader", "administrator", "frontElsewhere"],
  },
  {
    what: "a programme of a board that is public at once",
    write: ({ bodyId }, who) =>
      sql`insert into programmes (body_id, year, title, field, source_id, drafted_by, state) values (${bodyId}, 2026, 'Chương trình', 'other', 's', ${positionOf(who)}, 'published')`,
    ...BY_NOBODY,
  },
  {
    what: "an event of a result",
    write: (
      { resultId },
      who,
    ) => sql`insert into oversight_events (result_id, action, account_id, position_id, role, at, is_public)
      values (${resultId}, 'answer', ${who.accountId}, ${positionOf(who)}, 'officer', now(), true)`,
    ...BY_WHO_HAS_PART,
  },
  {
    what: "a file of a finding that is public already",
    write: (
      { resultId },
      who,
    ) => sql`insert into oversight_files (result_id, finding_key, version, sha256, media_type, byte_size, original_name, description, uploaded_by)
      values (${resultId}, 'f1', 1, 'x', 'image/png', 1, 'a.png', 'Vỉa hè', ${who.accountId})`,
    may: [],
    mayNot: ["overseer", "front", "officer", "leader", "resident"],
  },
  {
    what: "proof that a recommendation was carried out",
    write: (
      { resultId, recommendationId },
      who,
    ) => sql`insert into oversight_files (result_id, recommendation_id, sha256, media_type, byte_size, original_name, description, uploaded_by)
      values (${resultId}, ${recommendationId}, 'x', 'image/png', 1, 'a.png', 'Vỉa hè', ${who.accountId})`,
    may: ["officer", "leader"],
    mayNot: ["overseer", "front", "clerk", "resident", "officerElsewhere", "frontElsewhere"],
  },
  {
    what: "the state of a recommendation",
    write: ({ recommendationId }) =>
      sql`update recommendations set state = 'answered' where id = ${recommendationId}`,
    ...BY_WHO_HAS_PART,
  },
  {
    what: "what a recommendation asks",
    write: ({ recommendationId }) =>
      sql`update recommendations set text = 'Khác' where id = ${recommendationId}`,
    may: ["front"],
    mayNot: ["overseer", "officer", "leader", "frontElsewhere"],
  },
  {
    what: "the day a recommendation is due",
    write: ({ recommendationId }) =>
      sql`update recommendations set due_on = '2027-01-01' where id = ${recommendationId}`,
    may: ["front"],
    mayNot: ["overseer", "officer", "leader", "frontElsewhere"],
  },
];

const REFUSED = "42501";

/** How many rows somebody could write; what is refused loudly counts as none. What was written is taken back. */
async function written(scope: Writer, statement: ReturnType<typeof sql>): Promise<number> {
  let count = 0;
  const takenBack = new Error("taken back");
  try {
    await withScope(scope, async (tx) => {
      count = (await tx.execute(statement)).count;
      throw takenBack;
    });
  } catch (error) {
    if (error === takenBack) return count;
    const cause = error instanceof Error ? error.cause : null;
    if (typeof cause === "object" && cause && "code" in cause && cause.code === REFUSED) return 0;
    throw error;
  }
  return count;
}

describe("row-level security lets write", () => {
  let world: DeskWorld;
  let ward: Ward;
  beforeAll(async () => {
    world = await openDeskWorld();
    ward = await aWard(world);
  });
  afterAll(async () => world.end());

  it.each(ROWS)("$what: who may, and nobody else", async ({ write, may, mayNot }) => {
    const rowsOf = async (who: Person) => {
      const scope = ward.people[who];
      return [who, await written(scope, write(ward.ids, scope))] as const;
    };
    expect(await Promise.all(may.map(rowsOf))).toEqual(may.map((who) => [who, 1]));
    expect(await Promise.all(mayNot.map(rowsOf))).toEqual(mayNot.map((who) => [who, 0]));
  });
});
