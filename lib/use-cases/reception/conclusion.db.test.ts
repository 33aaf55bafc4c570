import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { openAttachment } from "@/db/queries/attachment";
import {
  findConclusionFigures,
  findConclusionPaper,
  listConclusionsAtDesk,
  listConclusionsOf,
  listMyConclusions,
} from "@/db/queries/conclusion";
import { withScope } from "@/db/scope";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { fingerprintOf } from "@/lib/documents/fingerprint";
import { textOfPdf } from "@/lib/documents/testing/read-back";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { conclusionNotice } from "@/lib/domain/document/forms/conclusion-notice";
import { drawUp } from "@/lib/domain/document/sheet";
import { knownOf } from "@/lib/domain/reception/conclusion-facts";
import { PUBLIC } from "@/lib/domain/scope";
import { pathOf } from "@/lib/files/folder";
import { draftConclusion, issueConclusion } from "@/lib/use-cases/reception/conclude-reception";
import { followUpConclusion } from "@/lib/use-cases/reception/follow-up-conclusion";

let world: DeskWorld;
let today: CalendarDate;
const folder = mkdtempSync(path.join(tmpdir(), "conclusions-"));
beforeAll(async () => {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("PUBLIC_URL", "https://portal.example");
  world = await openDeskWorld();
  today = await world.today();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.end();
  rmSync(folder, { recursive: true });
});

async function aWard() {
  const unitId = await world.aWard("Láng");
  const [clerk, officer, leader] = [
    await world.aColleague("clerk", unitId),
    await world.aColleague("officer", unitId),
    await world.aColleague("leader", unitId),
  ];
  return { unitId, clerk, officer, leader };
}
type Ward = Awaited<ReturnType<typeof aWard>>;

type But = { readonly occasion?: string; readonly kind?: string };

/** A line of the book of that ward, written today. */
async function received({ unitId, clerk }: Ward, but: But = {}) {
  const id = randomUUID();
  await world.owner.begin(async (sql) => {
    await sql`insert into reception_entries (id, unit_id, year) values (${id}, ${unitId}, ${Number(today.slice(0, 4))})`;
    await version(sql, id, clerk, {
      version: 1,
      occasion: "head_periodic",
      kind: "petition",
      ...but,
    });
    await sql`insert into reception_visitors (entry_id, version, name, address) values (${id}, 1, 'Nguyễn Văn An', 'Ngõ 4')`;
  });
  return id;
}

type Words = { readonly version: number; readonly occasion: string; readonly kind: string };

const version = async (
  sql: DeskWorld["owner"] | Parameters<Parameters<DeskWorld["owner"]["begin"]>[1]>[0],
  entryId: string,
  { scope }: Colleague,
  words: Words,
) =>
  sql`insert into reception_versions ${sql({
    entry_id: entryId,
    key: randomUUID(),
    received_on: today,
    people: 1,
    content: words.kind === "denunciation" ? null : "Đề nghị lắp đèn.",
    cause: words.version === 1 ? null : "wrong_kind",
    recorded_by: scope.accountId,
    position_id: scope.positionId,
    ...words,
  })}`;

/** A turn of today in that ward. */
async function aTurn({ unitId, leader }: Ward, accountId: string) {
  const [scheduleId, dayId, bookingId] = [randomUUID(), randomUUID(), randomUUID()];
  const notice = { starts_at: "08:00", ends_at: "11:00", receiver: "Chủ tịch", place: "Trụ sở" };
  await world.owner`insert into reception_schedules ${world.owner({
    id: scheduleId,
    unit_id: unitId,
    kind: "extra",
    from_on: today,
    to_on: today,
    state: "published",
    drafted_by: leader.scope.positionId,
    ...notice,
  })}`;
  await world.owner`insert into reception_days ${world.owner({
    id: dayId,
    schedule_id: scheduleId,
    unit_id: unitId,
    on_day: today,
    state: "published",
    ...notice,
  })}`;
  await world.owner`insert into reception_bookings ${world.owner({
    id: bookingId,
    day_id: dayId,
    account_id: accountId,
    slot: 1,
    people: 1,
    name: "Nguyễn Văn An",
    phone: "0912345678",
  })}`;
  return { dayId, bookingId };
}

const typedFor = (booking = "") => {
  const [year = "", month = "", day = ""] = addDays(today, 10).split("-");
  return {
    visitor: "ông Nguyễn Văn An",
    heard: "Đề nghị lắp đèn.",
    instruction: "Lắp hai đèn.",
    responsible: "Công chức địa chính",
    dueDay: day,
    dueMonth: month,
    dueYear: year,
    contact: "bà Ánh, văn phòng",
    booking,
  };
};

/** What somebody of the desk sees and signs. */
async function seenBy({ scope }: Colleague, entryId: string) {
  const paper = await findConclusionPaper(scope, entryId);
  if (!paper?.draft || !paper.issuer) throw new Error("nothing to look at");
  const { entry, draft, issuer, replaced } = paper;
  const drawn = { typed: draft.typed, known: knownOf(entry), issuer, today, replaced };
  const sheet = drawUp(conclusionNotice, drawn);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return fingerprintOf(sheet.document);
}

async function concluded(ward: Ward, entryId: string, booking = "") {
  await draftConclusion(ward.clerk, { entryId, typed: typedFor(booking) });
  const seen = await seenBy(ward.leader, entryId);
  const done = await issueConclusion(ward.leader, { entryId, seen });
  expect(done).toMatchObject({ ok: true });
  const [newest] = await listConclusionsOf(ward.leader.scope, entryId);
  if (!newest) throw new Error("nothing was concluded");
  return newest;
}

const EVIDENCE = "Biên bản nghiệm thu hai đèn ngày hôm nay.";

describe("a conclusion after a reception of the head", () => {
  it("goes out as a notice, tells who came by a turn, and is theirs to read and nobody else's", async () => {
    const ward = await aWard();
    const [an, binh] = [await world.aResident(), await world.aResident()];
    const { dayId, bookingId } = await aTurn(ward, an.scope.accountId);
    const entryId = await received(ward);

    const one = await concluded(ward, entryId, bookingId);

    expect(one).toMatchObject({
      symbol: "01/TB-UBND",
      content: "Lắp hai đèn.",
      dueOn: addDays(today, 10),
      isTold: true,
      isReplaced: false,
    });
    const fileId = one.pdf?.id ?? "";
    const file = await openAttachment(an.scope, fileId, "download");
    const said = await textOfPdf(
      readFileSync(pathOf(file?.sha256 ?? "", path.join(folder, "files"))),
    );
    expect(said).toContain("Kính gửi: Công chức địa chính");
    expect(said).toContain("Người cần liên hệ để biết kết quả giải quyết: bà Ánh, văn phòng.");
    expect(await openAttachment(binh.scope, fileId, "download")).toBeNull();
    const stranger = (await aWard()).leader;
    expect(await openAttachment(stranger.scope, fileId, "download")).toBeNull();
    expect(await openAttachment(ward.officer.scope, fileId, "download")).not.toBeNull();

    expect(await listMyConclusions(an.scope, dayId)).toMatchObject([{ symbol: "01/TB-UBND" }]);
    expect(await listMyConclusions(binh.scope, dayId)).toEqual([]);
    const [mail] = await world.owner`
      select payload->>'template' as template, payload->'facts'->>'number' as number, payload::text as all from outbox
      where recipient = ${an.scope.accountId}`;
    expect(mail).toMatchObject({ template: "reception_concluded", number: "01/TB-UBND" });
    expect(mail?.["all"]).not.toContain("Lắp hai đèn");
  });

  it("is signed by the leader alone, as it was seen, and only after a reception of the head", async () => {
    const ward = await aWard();
    const entryId = await received(ward);
    await draftConclusion(ward.clerk, { entryId, typed: typedFor() });
    const seen = await seenBy(ward.leader, entryId);
    expect(await issueConclusion(ward.clerk, { entryId, seen })).toEqual({
      ok: false,
      problem: "action_not_yours",
    });
    expect(await draftConclusion(ward.officer, { entryId, typed: typedFor() })).toMatchObject({
      ok: false,
    });
    const stranger = (await aWard()).leader;
    expect(await issueConclusion(stranger, { entryId, seen })).toEqual({
      ok: false,
      problem: "reception_not_found",
    });
    await draftConclusion(ward.clerk, { entryId, typed: { ...typedFor(), instruction: "Khác." } });
    expect(await issueConclusion(ward.leader, { entryId, seen })).toEqual({
      ok: false,
      problem: "document_changed_meanwhile",
    });
    const other = await received(ward, { occasion: "regular" });
    expect(await draftConclusion(ward.clerk, { entryId: other, typed: typedFor() })).toEqual({
      ok: false,
      problem: "document_not_possible",
    });
  });

  it("tells nobody who had no turn that day, whatever the form says", async () => {
    const ward = await aWard();
    const other = await aWard();
    const an = await world.aResident();
    const { bookingId } = await aTurn(other, an.scope.accountId);
    const one = await concluded(ward, await received(ward), bookingId);
    expect(one.isTold).toBe(false);
    expect(
      await world.owner`select 1 from outbox where recipient = ${an.scope.accountId}`,
    ).toHaveLength(0);
  });

  it("is done once, with evidence, by that desk, and not before it was concluded", async () => {
    const ward = await aWard();
    const { id } = await concluded(ward, await received(ward));
    const done = { conclusion: id, doneOn: today, evidence: EVIDENCE };
    const stranger = (await aWard()).clerk;
    expect(await followUpConclusion(stranger, done)).toMatchObject({
      problem: "conclusion_not_found",
    });
    expect(await followUpConclusion(ward.officer, done)).toMatchObject({
      problem: "conclusion_not_found",
    });
    expect(
      await followUpConclusion(ward.clerk, { ...done, doneOn: addDays(today, -1) }),
    ).toMatchObject({
      problem: "conclusion_done_too_early",
    });
    const both = await Promise.all([
      followUpConclusion(ward.clerk, done),
      followUpConclusion(ward.leader, done),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "changed_meanwhile" });
  });

  it("gives its place to a later one, which the list of the desk shows alone", async () => {
    const ward = await aWard();
    const entryId = await received(ward);
    const first = await concluded(ward, entryId);
    const second = await concluded(ward, entryId);
    const { rows } = await listConclusionsAtDesk(ward.clerk.scope);
    expect(rows.map(({ id }) => id)).toEqual([second.id]);
    const all = await listConclusionsOf(ward.clerk.scope, entryId);
    expect(all.map(({ id, isReplaced }) => [id, isReplaced])).toEqual([
      [second.id, false],
      [first.id, true],
    ]);
  });

  it("is closed to the desk once the matter turned out to be a denunciation", async () => {
    const ward = await aWard();
    const entryId = await received(ward);
    const { pdf } = await concluded(ward, entryId);
    await version(world.owner, entryId, ward.clerk, {
      version: 2,
      occasion: "head_periodic",
      kind: "denunciation",
    });
    expect(await listConclusionsOf(ward.leader.scope, entryId)).toEqual([]);
    expect(await openAttachment(ward.leader.scope, pdf?.id ?? "", "download")).toBeNull();
    expect((await listConclusionsAtDesk(ward.leader.scope)).rows).toEqual([]);
    expect(await draftConclusion(ward.clerk, { entryId, typed: typedFor() })).toMatchObject({
      ok: false,
    });
  });
});

const figuresOf = async (unitId: string) =>
  withScope(PUBLIC, async (tx) =>
    findConclusionFigures(tx, { unitId, since: addDays(today, -365) }),
  );

describe("the public", () => {
  it("reads numbers, and none of fewer than five", async () => {
    const ward = await aWard();
    const add = async (dueOn: CalendarDate, doneOn: CalendarDate | null) =>
      world.owner`insert into reception_conclusions ${world.owner({
        entry_id: await received(ward),
        unit_id: ward.unitId,
        content: "Việc",
        responsible: "Bộ phận",
        contact: "Văn phòng",
        concluded_on: addDays(today, -30),
        due_on: dueOn,
        done_on: doneOn,
        evidence: doneOn && EVIDENCE,
        done_at: doneOn && new Date(),
        is_demonstration: true,
      })}`;
    await add(addDays(today, -5), addDays(today, -6));
    await add(addDays(today, -5), addDays(today, -4));
    await add(today, null);
    await add(addDays(today, -1), null);
    expect(await figuresOf(ward.unitId)).toBeNull();
    await add(addDays(today, 5), null);
    expect(await figuresOf(ward.unitId)).toEqual({
      given: 5,
      onTime: 1,
      late: 1,
      open: 2,
      overdue: 1,
      isDemonstration: true,
    });
  });
});
