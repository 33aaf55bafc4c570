import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { listProjects, type ProjectFilter } from "@/db/queries/project";
import { withScope } from "@/db/scope";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { PUBLIC } from "@/lib/domain/scope";

let world: DeskWorld;
let [ward, elsewhere] = ["", ""];
beforeAll(async () => {
  world = await openDeskWorld();
  [ward, elsewhere] = [await world.aWard("Phường một"), await world.aWard("Phường một")];
  // Due on the same day, by the same name, by no day at all: what pages by key easily loses.
  for (const [unitId, name, dueOn] of [
    [ward, "Chợ", "2026-10-01"],
    [ward, "Chợ", "2026-10-01"],
    [elsewhere, "Chợ", "2026-10-01"],
    [ward, "Ngõ", null],
    [elsewhere, "Ngõ", null],
    [ward, "Đường", "2026-09-01"],
    [elsewhere, "Ao", null],
  ] as const) {
    const id = randomUUID();
    await world.owner`insert into projects ${world.owner({
      id,
      slug: id,
      unit_id: unitId,
      name,
      due_on: dueOn,
      stage: name === "Ngõ" ? "completed" : "started",
      source_id: "portal",
    })}`;
  }
});
afterAll(async () => world.end());

const listed = async (filter: ProjectFilter, limit = 500) =>
  withScope(PUBLIC, async (tx) => listProjects(tx, filter, limit));

async function paged(filter: ProjectFilter, limit: number) {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { projects, next } = await listed({ ...filter, ...(after && { after }) }, limit);
    expect(projects.length).toBeLessThanOrEqual(limit);
    seen.push(...projects.map(({ id }) => id));
    after = next;
  } while (after);
  return seen;
}

describe("the list of works", () => {
  it.each([1, 2, 3, 4])("gives each once, in pages of %i", async (limit) => {
    const all = (await listed({})).projects.map(({ id }) => id);
    expect(all.length).toBeGreaterThanOrEqual(7);
    expect(await paged({}, limit)).toEqual(all);
    const finished = (await listed({ stage: "completed" })).projects.map(({ id }) => id);
    expect(await paged({ stage: "completed" }, limit)).toEqual(finished);
  });

  it("is of one ward, of one stage, or of both; the soonest due first, those without a day last", async () => {
    const { projects, next } = await listed({ unitId: ward });
    expect(projects.map(({ name }) => name)).toEqual(["Đường", "Chợ", "Chợ", "Ngõ"]);
    expect(next).toBeNull();
    const both = await listed({ unitId: elsewhere, stage: "completed" });
    expect(both.projects.map(({ name, unit }) => [name, unit.id])).toEqual([["Ngõ", elsewhere]]);
  });
});
