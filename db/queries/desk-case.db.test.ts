import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { findDeskCase, listEventsSince } from "@/db/queries/desk-case";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { assignCase } from "@/lib/use-cases/case-file/assign-case";
import { forwardCase } from "@/lib/use-cases/case-file/forward-case";
import { registerCase } from "@/lib/use-cases/case-file/register-case";

let world: DeskWorld;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());

const readingsOf = async (objectId: string) =>
  world.owner`select action, account_id, role from access_log where object_id = ${objectId} order by id`;

describe("a case at the desk", () => {
  it("shows what is needed to work on it, and writes down who opened it", async () => {
    const unitId = await world.aWard("Phường Kim Liên");
    const [clerk, officer] = [
      await world.aColleague("clerk", unitId),
      await world.aColleague("officer", unitId),
    ];
    const caseId = await world.aCase({ unitId, state: "sent" });
    await registerCase(clerk, { caseId, revision: 1, note: null });
    const { positionId } = officer.scope;
    await assignCase(clerk, { caseId, revision: 2, positionId, note: null });

    const found = await findDeskCase(officer.scope, caseId);

    expect(found).toMatchObject({
      caseFile: { state: "in_progress", assignedPositionId: positionId },
      revision: 3,
      responsibleUnitName: "Phường Kim Liên",
      holderName: officer.actor.name,
    });
    expect(found?.events.map(({ action, actorName }) => [action, actorName])).toEqual([
      ["send", null],
      ["register", clerk.actor.name],
      ["assign", clerk.actor.name],
    ]);
    expect(found?.assignees.map((assignee) => assignee.positionId)).toEqual([positionId]);
    expect(await readingsOf(caseId)).toMatchObject([
      { action: "read", account_id: officer.scope.accountId, role: "officer" },
    ]);
  });

  it("is not there for another ward, and the attempt is written down", async () => {
    const caseId = await world.aCase({ unitId: await world.aWard() });
    const stranger = await world.aColleague("leader", await world.aWard());

    expect(await findDeskCase(stranger.scope, caseId)).toBeNull();
    expect(await findDeskCase(stranger.scope, randomUUID())).toBeNull();
    expect(await readingsOf(caseId)).toMatchObject([{ action: "refused", role: "leader" }]);
  });

  it("stays readable for the unit that sent it on", async () => {
    const [here, there] = [await world.aWard(), await world.aWard()];
    const officer = await world.aColleague("officer", here);
    const caseId = await world.aCase({ unitId: here });
    await forwardCase(officer, {
      caseId,
      revision: 1,
      ground: "belongs_to_other_unit",
      targetUnitId: there,
      note: "Việc thuộc phường bên cạnh giải quyết.",
    });

    const found = await findDeskCase(officer.scope, caseId);
    expect(found?.caseFile).toMatchObject({ state: "forwarded", responsibleUnitId: there });
    const other = await world.aColleague("clerk", there);
    expect(await findDeskCase(other.scope, caseId)).not.toBeNull();
  });

  it("shows one's own files that wait for the answer, and nobody else's", async () => {
    const unitId = await world.aWard();
    const [officer, leader] = [
      await world.aColleague("officer", unitId),
      await world.aColleague("leader", unitId),
    ];
    const caseId = await world.aCase({ unitId });
    await world.aWaitingFile(caseId, officer);

    expect((await findDeskCase(officer.scope, caseId))?.waitingFiles).toHaveLength(1);
    expect((await findDeskCase(leader.scope, caseId))?.waitingFiles).toHaveLength(0);
  });

  it("tells what changed since a form was drawn", async () => {
    const unitId = await world.aWard();
    const clerk = await world.aColleague("clerk", unitId);
    const caseId = await world.aCase({ unitId, state: "sent" });
    await registerCase(clerk, { caseId, revision: 1, note: null });

    const since = await listEventsSince(clerk.scope, caseId, 1);
    expect(since).toMatchObject([{ action: "register", actorName: clerk.actor.name }]);
    expect(await listEventsSince(clerk.scope, caseId, 2)).toEqual([]);
  });
});
