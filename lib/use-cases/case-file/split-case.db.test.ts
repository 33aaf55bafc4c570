import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { findDeskCase } from "@/db/queries/desk-case";
import { findMyCase } from "@/db/queries/my-case";
import { withScope } from "@/db/scope";
import { type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays } from "@/lib/domain/calendar-date";
import { splitCase } from "@/lib/use-cases/case-file/split-case";

let world: DeskWorld;
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());

const PART = {
  kind: "petition",
  field: "transport",
  subject: "Đề nghị lắp gương cầu",
  content: "Đề nghị phường lắp gương cầu ở góc khuất đầu ngõ.",
  note: "Phần kiến nghị được giải quyết riêng, theo thời hạn của kiến nghị.",
} as const;

async function aLetter() {
  const unitId = await world.aWard();
  const officer = await world.aColleague("officer", unitId);
  const filer = await world.aResident();
  const startOn = addDays(await world.today(), -3);
  const caseId = await world.aCase({
    unitId,
    kind: "complaint",
    state: "in_progress",
    filedBy: filer.actor.accountId,
    receivedOn: startOn,
    due: { stage: "acceptance", startOn, dueOn: addDays(startOn, 9) },
  });
  await world.owner`insert into parties (case_file_id, part, name, address) values (${caseId}, 'filer', 'Nguyễn Văn An', '12 ngõ 25')`;
  await world.owner`insert into attachments (case_file_id, purpose, uploaded_by, sha256, media_type, byte_size, original_name)
    values (${caseId}, 'evidence', ${filer.actor.accountId}, 'abc', 'image/jpeg', 1000, 'anh.jpg'),
      (${caseId}, 'answer', ${officer.actor.accountId}, 'def', 'image/jpeg', 1000, 'nhap.jpg')`;
  return { unitId, officer, filer, caseId, startOn };
}

const row = async (id: string) => {
  const [found] = await world.owner`
    select c.kind, c.state, c.signature, c.received_on::text as received, c.register_series as series, c.matter_id as matter,
      c.due_stage as stage, d.start_on::text as start, d.due_on = c.due_on as agrees, c.channel, c.revision,
      (select array_agg(name) from parties p where p.case_file_id = c.id) as people,
      (select array_agg(original_name) from attachments a where a.case_file_id = c.id) as files,
      (select array_agg(action order by id) from case_events e where e.case_file_id = c.id) as events
    from case_files c left join case_deadlines d on d.case_file_id = c.id where c.id = ${id}`;
  return { ...found };
};

const others = async (matter: string, not: string) => {
  const rows = await world.owner<
    { id: string }[]
  >`select id from case_files where matter_id = ${matter} and id <> ${not}`;
  return rows.map(({ id }) => id);
};

describe("a letter about several things", () => {
  it("is split: the part has the same people, files and day, a number and a clock of its own", async () => {
    const { officer, filer, caseId, startOn } = await aLetter();
    const before = await row(caseId);
    expect(await splitCase(officer, { caseId, revision: 1, ...PART })).toEqual({
      ok: true,
      value: { caseId },
    });

    const [id = ""] = await others(String(before["matter"]), caseId);
    expect(await row(id)).toEqual({
      kind: "petition",
      state: "registered",
      signature: "none",
      received: startOn,
      series: "KNPA",
      matter: before["matter"],
      stage: "answer",
      start: startOn,
      agrees: true,
      channel: "online",
      revision: 1,
      people: ["Nguyễn Văn An"],
      files: ["anh.jpg"],
      events: ["split_off"],
    });
    expect(await row(caseId)).toEqual({ ...before, revision: 2, events: ["send", "split"] });

    const part = await findMyCase(filer.scope, id);
    expect(part?.others).toMatchObject([{ id: caseId, kind: "complaint" }]);
    const desk = await findDeskCase(officer.scope, caseId);
    expect(desk?.others).toMatchObject([{ id, subject: PART.subject }]);
    const mails =
      await world.owner`select 1 from outbox where payload->>'toAccount' = ${filer.actor.accountId}`;
    expect(mails).toHaveLength(1);
  });

  it("is split once when the form is sent twice", async () => {
    const { officer, caseId } = await aLetter();
    const { matter } = await row(caseId);
    const [one, two] = await Promise.all([
      splitCase(officer, { caseId, revision: 1, ...PART }),
      splitCase(officer, { caseId, revision: 1, ...PART }),
    ]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    expect(await others(String(matter), caseId)).toHaveLength(1);
    const other = { ...PART, content: `${PART.content} Và một biển báo nữa.` };
    expect(await splitCase(officer, { caseId, revision: 1, ...other })).toEqual({
      ok: false,
      problem: "case_changed_meanwhile",
    });
  });

  it("keeps its signature in a part that must be signed too, counted from the day it was signed", async () => {
    const { officer, caseId } = await aLetter();
    const { matter } = await row(caseId);
    const signedOn = addDays(await world.today(), -1);
    await world.owner`update case_deadlines set start_on = ${signedOn} where case_file_id = ${caseId}`;
    await splitCase(officer, { caseId, revision: 1, ...PART, kind: "complaint" });
    const [id = ""] = await others(String(matter), caseId);
    expect(await row(id)).toMatchObject({
      state: "registered",
      signature: "confirmed_at_counter",
      series: "KN",
      stage: "acceptance",
      start: signedOn,
    });
  });

  it("waits for a signature in a part that needs one it never had", async () => {
    const unitId = await world.aWard();
    const officer = await world.aColleague("officer", unitId);
    const caseId = await world.aCase({ unitId, kind: "petition", state: "registered" });
    const { matter } = await row(caseId);
    await splitCase(officer, { caseId, revision: 1, ...PART, kind: "complaint" });
    const [id = ""] = await others(String(matter), caseId);
    expect(await row(id)).toMatchObject({
      state: "awaiting_completion",
      signature: "none",
      stage: null,
    });
  });

  it("is not split by another unit, nor once it is decided, and then nothing is numbered", async () => {
    const { unitId, caseId } = await aLetter();
    const stranger = await world.aColleague("officer", await world.aWard());
    expect(await splitCase(stranger, { caseId, revision: 1, ...PART })).toMatchObject({
      ok: false,
    });
    const decided = await world.aCase({ unitId, kind: "complaint", state: "accepted" });
    const officer = await world.aColleague("officer", unitId);
    expect(await splitCase(officer, { caseId: decided, revision: 1, ...PART })).toEqual({
      ok: false,
      problem: "transition_not_allowed",
    });
    const numbers =
      await world.owner`select 1 from case_files where filed_unit_id = ${unitId} and register_series = 'KNPA'`;
    expect(numbers).toHaveLength(0);
  });

  it("lets nobody put a case into somebody's name beside no letter of theirs", async () => {
    const { officer, caseId, filer } = await aLetter();
    const another = await world.aResident();
    const insert = async (matter: string, by: string) =>
      withScope(officer.scope, async (tx) =>
        tx.execute(
          `insert into case_files (id, receipt_code, matter_id, kind, state, signature, channel, field, subject, content, filed_by, filed_unit_id,
            responsible_unit_id, sent_at, received_on, register_year, register_series, register_number, idempotency_key, content_hash)
          select gen_random_uuid(), gen_random_uuid()::text, ${matter}, 'report', 'registered', 'none', channel, field, subject, content, '${by}',
            filed_unit_id, responsible_unit_id, sent_at, received_on, register_year, 'KNPA', 99, gen_random_uuid(), 'x' from case_files where id = '${caseId}'`,
        ),
      );
    const elsewhere = insert("gen_random_uuid()", filer.actor.accountId);
    await expect(elsewhere).rejects.toThrow(/Failed query/);
    const inOtherName = insert("matter_id", another.actor.accountId);
    await expect(inOtherName).rejects.toThrow(/Failed query/);
    await expect(insert("matter_id", filer.actor.accountId)).resolves.toBeDefined();
  });
});
