import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { openOversightFile } from "@/db/queries/oversight-file";
import { listPublicDeskFiles } from "@/db/queries/public-file-desk";
import { listPublicFiles, openRecordFile } from "@/db/queries/record-file";
import { withScope } from "@/db/scope";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { outcomeOf, REFUSED } from "@/db/testing/outcome";
import type { FilePlace } from "@/lib/domain/publication/file-withdrawal";
import { PUBLIC } from "@/lib/domain/scope";

import { withdrawFile } from "./withdraw-file";

const REASON = "Ảnh có mặt người dân không được hỏi.";
const GONE = { ok: false, problem: "file_not_found" };

describe("a public file that is taken away again", () => {
  let world: DeskWorld;
  let ward: string;
  let leader: Colleague;
  let front: Colleague;
  let publisher: Colleague;
  let files: Record<FilePlace | "draft" | "unread", string>;
  let projectId: string;
  let resultId: string;

  beforeAll(async () => {
    world = await openDeskWorld();
  });
  afterAll(async () => world.end());

  beforeEach(async () => {
    ward = await world.aWard();
    leader = await world.aColleague("leader", ward);
    front = await world.aColleague("front", ward);
    publisher = await world.aColleague("publisher", ward);
    await lay();
  });

  /** A work and a result with files that are public, and files that are not. */
  async function lay() {
    const { owner } = world;
    [projectId, resultId] = [randomUUID(), randomUUID()];
    files = {
      "oversight-files": randomUUID(),
      "record-files": randomUUID(),
      draft: randomUUID(),
      unread: randomUUID(),
    };
    await owner`insert into projects (id, slug, unit_id, name, stage, source_id)
      values (${projectId}, ${projectId}, ${ward}, 'Cải tạo ngõ 25', 'started', 'portal')`;
    const [shown, written] = [randomUUID(), randomUUID()];
    const by = publisher.scope.positionId;
    await owner`insert into record_drafts (id, kind, record_id, unit_id, content, state, drafted_by) values
      (${shown}, 'projects', ${projectId}, ${ward}, '{"name":"Cải tạo ngõ 25"}', 'published', ${by}),
      (${written}, 'projects', null, ${ward}, '{}', 'draft', ${by})`;
    const account = publisher.scope.accountId;
    await owner`insert into record_files (id, draft_id, record_id, sha256, media_type, byte_size, original_name, description, uploaded_by) values
      (${files["record-files"]}, ${shown}, ${projectId}, 'a', 'image/png', 1, 'ngo.png', 'Ngõ 25', ${account}),
      (${files.draft}, ${written}, null, 'b', 'image/png', 1, 'nhap.png', 'Bản nháp', ${account})`;
    const bodyId = randomUUID();
    await owner`insert into bodies (id, kind, unit_id, name, source_id) values (${bodyId}, 'people_inspection_board', ${ward}, 'Ban', 'portal')`;
    await owner`insert into oversight_results (id, slug, unit_id, body_id, field, title, summary, inspected_from, published_version, source_id)
      values (${resultId}, ${resultId}, ${ward}, ${bodyId}, 'other', 'Kết quả', 'Tóm tắt', '2026-11-02', 1, 'portal')`;
    await owner`insert into findings (result_id, key, ordinal, verdict, text) values (${resultId}, 'f1', 1, 'good', 'Tốt')`;
    await owner`insert into oversight_files (id, result_id, finding_key, version, sha256, media_type, byte_size, original_name, description, uploaded_by) values
      (${files["oversight-files"]}, ${resultId}, 'f1', 1, 'c', 'image/png', 1, 'ho-ga.png', 'Hố ga', ${account}),
      (${files.unread}, ${resultId}, 'f1', 2, 'd', 'image/png', 1, 'sau.png', 'Bản sau', ${account})`;
  }

  const OPEN = { "record-files": openRecordFile, "oversight-files": openOversightFile };
  const who = (place: FilePlace) => (place === "record-files" ? leader : front);

  it.each(["record-files", "oversight-files"] as const)(
    "is gone for everybody, with its reason in its place, once and for good: %s",
    async (place) => {
      const fileId = files[place];
      expect(await OPEN[place](PUBLIC, fileId)).toMatchObject({ withdrawnAt: null });
      const asked = { place, fileId, reason: REASON };
      expect(await withdrawFile(who(place), asked)).toEqual({ ok: true, value: null });
      expect(await OPEN[place](PUBLIC, fileId)).toMatchObject({ withdrawnAt: expect.any(Date) });
      expect(await withdrawFile(who(place), asked)).toEqual(GONE);
      const desk = await listPublicDeskFiles(who(place).scope, undefined);
      expect(desk.files).toMatchObject([{ id: fileId, withdrawnReason: REASON }]);
    },
  );

  it("is said on the page and in the trail", async () => {
    const asked = { place: "record-files", fileId: files["record-files"], reason: REASON } as const;
    await withdrawFile(leader, asked);
    const shown = await withScope(PUBLIC, async (tx) => listPublicFiles(tx, projectId));
    expect(shown).toMatchObject([{ withdrawnReason: REASON }]);
    const place = "oversight-files";
    await withdrawFile(front, { place, fileId: files[place], reason: REASON });
    const told = await world.owner`
      select action, note, role from record_draft_events where account_id = ${leader.scope.accountId}
      union all select action, note, role from oversight_events where result_id = ${resultId} and is_public`;
    expect([...told]).toEqual([
      { action: "withdraw_file", note: `ngo.png: ${REASON}`, role: "leader" },
      { action: "withdraw_file", note: `ho-ga.png: ${REASON}`, role: "front" },
    ]);
  });

  it.each([
    ["what is not public yet", "record-files", "draft", "leader"],
    ["what is not public yet", "oversight-files", "unread", "front"],
    ["a file of the other place", "record-files", "oversight-files", "leader"],
    ["a file of a record", "record-files", "record-files", "front"],
    ["a file of a record", "record-files", "record-files", "publisher"],
    ["a file of oversight", "oversight-files", "oversight-files", "leader"],
  ] as const)("is nobody else's to take: %s, %s %s by the %s", async (_, place, file, role) => {
    const by = { leader, front, publisher }[role];
    expect(await withdrawFile(by, { place, fileId: files[file], reason: REASON })).toEqual(GONE);
  });

  it("is not another ward's to take", async () => {
    const elsewhere = await world.aWard();
    for (const [role, place] of [
      ["leader", "record-files"],
      ["front", "oversight-files"],
    ] as const) {
      const stranger = await world.aColleague(role, elsewhere);
      const asked = { place, fileId: files[place], reason: REASON };
      expect(await withdrawFile(stranger, asked)).toEqual(GONE);
      expect((await listPublicDeskFiles(stranger.scope, undefined)).files).toEqual([]);
    }
  });

  it.each([
    ["in another's name", "leader", "record-files", REFUSED],
    ["by who lays them", "publisher", "record-files", "nothing"],
    ["before it is public", "leader", "draft", "nothing"],
    ["in another's name", "front", "oversight-files", REFUSED],
    ["before it is public", "front", "unread", "nothing"],
  ] as const)("is held by the database: %s, by the %s of %s", async (_, role, file, code) => {
    const table = role === "front" ? "oversight_files" : "record_files";
    const { scope } = { leader, front, publisher }[role];
    const statement = `update ${table} set withdrawn_at = now(), withdrawn_reason = 'x',
      withdrawn_by = '${publisher.scope.positionId}' where id = '${files[file]}'`;
    expect(await outcomeOf(scope, statement)).toBe(code);
  });

  it("never comes back", async () => {
    const place = "record-files";
    await withdrawFile(leader, { place, fileId: files[place], reason: REASON });
    const back = `update record_files set withdrawn_at = null, withdrawn_reason = null, withdrawn_by = null where id = '${files[place]}'`;
    expect(await outcomeOf(leader.scope, back)).toBe("nothing");
    await expect(world.owner.unsafe(back)).rejects.toMatchObject({ code: REFUSED });
  });
});
