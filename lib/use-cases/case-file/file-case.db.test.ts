import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { listWaitingFiles } from "@/db/commands/attachment";
import { lockDraft } from "@/db/commands/draft";
import { withScope } from "@/db/scope";
import { type DeskWorld, openDeskWorld, type Resident } from "@/db/testing/desk-world";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import type { CaseKind } from "@/lib/domain/case-file/case-file";
import { completeDraft } from "@/lib/domain/case-file/draft";
import { attachToDraft } from "@/lib/use-cases/case-file/attach-file";
import { discardDraft } from "@/lib/use-cases/case-file/discard-draft";
import { fileCase } from "@/lib/use-cases/case-file/file-case";
import { openDraft } from "@/lib/use-cases/case-file/open-draft";
import { removeAttachment } from "@/lib/use-cases/case-file/remove-attachment";
import { saveDraftStep } from "@/lib/use-cases/case-file/save-draft-step";
import { sentHash } from "@/lib/use-cases/case-file/sent-hash";

let world: DeskWorld;
let ward = "";
beforeAll(async () => {
  world = await openDeskWorld();
});
afterAll(async () => world.end());
beforeEach(async () => {
  ward = await world.aWard();
});

const FILE = {
  sha256: "a".repeat(64),
  mediaType: "image/jpeg",
  byteSize: 1000,
  originalName: "ngõ.jpg",
} as const;

/** A draft that only has to be sent. */
async function aDraft(by: Resident, { kind = "report" }: { kind?: CaseKind } = {}) {
  const draftId = randomUUID();
  await openDraft(by, { draftId, questions: { matters: ["issue_seen"] } });
  const complaint = {
    contestedDecision: "Quyết định số 12/QĐ-XPHC",
    complainedOf: "Chủ tịch Ủy ban nhân dân phường",
    learntDay: "20",
    learntMonth: "10",
    learntYear: "2026",
  };
  const pages = {
    kind: { kind },
    place: { unitId: ward, field: "transport", place: "Ngõ số 2" },
    content: {
      subject: "Đèn chiếu sáng không sáng",
      content: "Ba bóng đèn trong ngõ tắt từ đầu tháng 11.",
      ...(kind === "complaint" ? complaint : {}),
    },
    filer: {
      capacity: "self",
      name: "Nguyễn Văn A",
      address: "Số 5, ngõ 2",
      phone: "0900 000 000",
    },
  } as const;
  for (const [page, typed] of Object.entries(pages)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal are its pages
    await saveDraftStep(by, { draftId, page: page as keyof typeof pages, typed });
  }
  return draftId;
}

/** What the review page would show the filer and send back. */
async function seenOf(by: Resident, draftId: string) {
  return withScope(by.scope, async (tx, now) => {
    const draft = completeDraft((await lockDraft(tx, draftId)) ?? {}, calendarDateOf(now));
    if (!draft.ok) throw new Error(draft.problem);
    const { accountId } = by.scope;
    return sentHash(
      draft.value,
      await listWaitingFiles(tx, { draftId, accountId, purpose: "evidence" }),
    );
  });
}

async function aFiledCase(by: Resident, kind: CaseKind = "report") {
  const draftId = await aDraft(by, { kind });
  const filed = await fileCase(by, { draftId, seen: await seenOf(by, draftId) });
  if (!filed.ok) throw new Error(filed.problem);
  return filed.value.caseId;
}

const countOf = async (table: string, caseId: string) => {
  const [row] = await world.owner.unsafe(
    `select count(*)::int as n from ${table} where case_file_id = '${caseId}'`,
  );
  return Number(row?.["n"]);
};

describe("filing a draft", () => {
  it("makes a case with its number, people, files, event, deadline and mail", async () => {
    const by = await world.aResident();
    const draftId = await aDraft(by);
    await attachToDraft(by, draftId, { stored: [FILE], refused: [] });
    const filed = await fileCase(by, { draftId, seen: await seenOf(by, draftId) });
    if (!filed.ok) throw new Error(filed.problem);
    const { caseId } = filed.value;

    const [row] = await world.owner`select * from case_files where id = ${caseId}`;
    expect(row).toMatchObject({
      kind: "report",
      state: "sent",
      channel: "online",
      register_series: "KNPA",
      register_number: 1,
      filed_unit_id: ward,
      responsible_unit_id: ward,
      idempotency_key: draftId,
      due_stage: "answer",
      revision: 1,
    });
    expect(row?.["receipt_code"]).toMatch(/^[0-9A-Z]{27}$/);
    expect(await countOf("parties", caseId)).toBe(1);
    expect(await countOf("case_deadlines", caseId)).toBe(1);
    const events =
      await world.owner`select id, action from case_events where case_file_id = ${caseId}`;
    expect(events).toMatchObject([{ action: "send" }]);
    const files =
      await world.owner`select event_id, draft_id from attachments where case_file_id = ${caseId}`;
    expect(files).toMatchObject([{ event_id: events[0]?.["id"], draft_id: null }]);
    const mails =
      await world.owner`select key from outbox where key = ${`case-received-${caseId}`}`;
    expect(mails).toHaveLength(1);
    expect(await world.owner`select 1 from drafts where id = ${draftId}`).toHaveLength(0);
  });

  it("starts no legal clock on a complaint nobody has signed", async () => {
    const by = await world.aResident();
    const caseId = await aFiledCase(by, "complaint");
    const [row] = await world.owner`select * from case_files where id = ${caseId}`;
    expect(row).toMatchObject({
      state: "awaiting_completion",
      register_series: "KN",
      due_on: null,
      contested_decision: "Quyết định số 12/QĐ-XPHC",
    });
    expect(await countOf("case_deadlines", caseId)).toBe(0);
    expect(await countOf("parties", caseId)).toBe(2);
  });

  it("fifty times at once makes one case and fifty equal receipts", async () => {
    const by = await world.aResident();
    const draftId = await aDraft(by);
    const seen = await seenOf(by, draftId);
    const all = await Promise.all(
      Array.from({ length: 50 }, async () => fileCase(by, { draftId, seen })),
    );
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(new Set(all.map((one) => one.ok && one.value.caseId)).size).toBe(1);
    expect(all.filter((one) => one.ok && one.value.repeated === false)).toHaveLength(1);
    const rows = await world.owner`select 1 from case_files where idempotency_key = ${draftId}`;
    expect(rows).toHaveLength(1);
  });

  it("again with other words gives the receipt of the first time and says so", async () => {
    const by = await world.aResident();
    const draftId = await aDraft(by);
    const seen = await seenOf(by, draftId);
    const first = await fileCase(by, { draftId, seen });
    const second = await fileCase(by, { draftId, seen: "0".repeat(64) });
    expect(second).toMatchObject({ ok: true, value: { repeated: "changed" } });
    expect(second.ok && second.value.caseId).toBe(first.ok && first.value.caseId);
    expect(await saveDraftStep(by, { draftId, page: "content", typed: {} })).toMatchObject({
      value: { sentAs: first.ok && first.value.caseId },
    });
  });

  it("refuses what was changed behind the filer's back, and what is not finished, and leaves nothing", async () => {
    const by = await world.aResident();
    const draftId = await aDraft(by);
    const seen = await seenOf(by, draftId);
    await attachToDraft(by, draftId, { stored: [FILE], refused: [] });
    expect(await fileCase(by, { draftId, seen })).toEqual({ ok: false, problem: "draft_changed" });

    await saveDraftStep(by, { draftId, page: "filer", typed: {} });
    expect(await fileCase(by, { draftId, seen })).toEqual({
      ok: false,
      problem: "draft_incomplete",
    });
    expect(
      await world.owner`select 1 from case_files where idempotency_key = ${draftId}`,
    ).toHaveLength(0);
    expect(await world.owner`select 1 from drafts where id = ${draftId}`).toHaveLength(1);
  });

  it("refuses a unit that is no more, and gives no number away for it", async () => {
    const by = await world.aResident();
    const draftId = await aDraft(by);
    const seen = await seenOf(by, draftId);
    await world.owner`update units set valid_to = '2025-01-01' where id = ${ward}`;
    expect(await fileCase(by, { draftId, seen })).toEqual({
      ok: false,
      problem: "unit_not_receiving",
    });
    expect(await world.owner`select 1 from register_counters where unit_id = ${ward}`).toHaveLength(
      0,
    );
  });

  it("refuses a ward of old that lies elsewhere, even when the page that asks for it was passed by", async () => {
    const by = await world.aResident();
    const draftId = await aDraft(by);
    const [old, elsewhere] = [await world.aWard(), await world.aWard()];
    const send = async (formerUnitId: string) => {
      const typed = { unitId: ward, field: "transport", place: "Ngõ số 2", formerUnitId };
      await saveDraftStep(by, { draftId, page: "place", typed });
      return fileCase(by, { draftId, seen: await seenOf(by, draftId) });
    };
    await world.owner`update units set valid_to = '2025-07-01' where id in (${old}, ${elsewhere})`;
    await world.owner`insert into unit_successions (from_unit_id, to_unit_id, share, effective_on, basis, confidence)
      values (${old}, ${ward}, 'whole', '2025-07-01', 'thử', 'high'),
        (${elsewhere}, ${await world.aWard()}, 'whole', '2025-07-01', 'thử', 'high')`;

    expect(await send(elsewhere)).toEqual({ ok: false, problem: "former_ward_elsewhere" });
    expect(await world.owner`select 1 from register_counters where unit_id = ${ward}`).toHaveLength(
      0,
    );
    expect((await send(old)).ok).toBe(true);
  });

  it("numbers a register 1, 2, 3 … without a gap when many file at once and some are refused", async () => {
    const senders = await Promise.all(Array.from({ length: 12 }, async () => world.aResident()));
    const outcomes = await Promise.all(
      senders.map(async (by, index) => {
        const draftId = await aDraft(by);
        const seen = index % 4 === 3 ? "f".repeat(64) : await seenOf(by, draftId);
        return fileCase(by, { draftId, seen });
      }),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(9);
    const rows =
      await world.owner`select register_number as n from case_files where filed_unit_id = ${ward} order by n`;
    expect(rows.map(({ n }) => Number(n))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("takes five cases an hour from one account; the sixth keeps its draft", async () => {
    const by = await world.aResident();
    for (let sent = 0; sent < 5; sent += 1) await aFiledCase(by);
    const draftId = await aDraft(by);
    const sixth = await fileCase(by, { draftId, seen: await seenOf(by, draftId) });
    expect(sixth).toEqual({ ok: false, problem: "too_many_cases" });
    expect(await world.owner`select 1 from drafts where id = ${draftId}`).toHaveLength(1);
  });
});

describe("somebody else's draft", () => {
  it("does not exist: not to write, not to attach, not to send, not to throw away", async () => {
    const by = await world.aResident();
    const other = await world.aResident();
    const draftId = await aDraft(by);
    const seen = await seenOf(by, draftId);
    const missing = { ok: false, problem: "draft_not_found" };

    expect(await openDraft(other, { draftId, questions: {} })).toEqual(missing);
    expect(await saveDraftStep(other, { draftId, page: "content", typed: {} })).toEqual(missing);
    expect(await attachToDraft(other, draftId, { stored: [FILE], refused: [] })).toEqual(missing);
    expect(await fileCase(other, { draftId, seen })).toEqual(missing);
    await discardDraft(other, draftId);
    expect(await fileCase(by, { draftId, seen })).toMatchObject({ ok: true });
    expect(await fileCase(other, { draftId, seen })).toEqual(missing);
  });
});

describe("files beside a draft", () => {
  it("are taken up to ten, the same bytes once, and what was refused is remembered", async () => {
    const by = await world.aResident();
    const draftId = await aDraft(by);
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...FILE,
      sha256: index.toString(16).padStart(64, "0"),
    }));
    const refused = [{ name: "a.heic", problem: "file_is_heif" }] as const;
    const attached = await attachToDraft(by, draftId, { stored: [...many, ...many], refused });
    expect(attached).toMatchObject({ ok: true });
    const rows = await world.owner`select id from attachments where draft_id = ${draftId}`;
    expect(rows).toHaveLength(10);

    const answers = await withScope(by.scope, async (tx) => lockDraft(tx, draftId));
    expect(answers?.refused?.[0]).toEqual(refused[0]);
    expect(answers?.refused?.at(-1)?.problem).toBe("files_too_many");
  });

  it("are told apart from one that is there already, which lies there once", async () => {
    const by = await world.aResident();
    const draftId = await aDraft(by);
    await attachToDraft(by, draftId, { stored: [FILE], refused: [] });

    const again = { ...FILE, originalName: "ngõ (1).jpg" };
    expect(await attachToDraft(by, draftId, { stored: [again], refused: [] })).toMatchObject({
      value: { refused: [{ name: "ngõ (1).jpg", problem: "file_there_already" }] },
    });
    const rows = await world.owner`
      select original_name from attachments where draft_id = ${draftId}`;
    expect(rows).toMatchObject([{ original_name: "ngõ.jpg" }]);
  });

  it("can be taken away by their owner only, and only before they are sent", async () => {
    const by = await world.aResident();
    const other = await world.aResident();
    const draftId = await aDraft(by);
    await attachToDraft(by, draftId, { stored: [FILE], refused: [] });
    const [row] = await world.owner`select id from attachments where draft_id = ${draftId}`;
    const which = { draftId, purpose: "evidence", attachmentId: String(row?.["id"]) } as const;

    await removeAttachment(other, which);
    expect(await world.owner`select 1 from attachments where draft_id = ${draftId}`).toHaveLength(
      1,
    );
    await fileCase(by, { draftId, seen: await seenOf(by, draftId) });
    await removeAttachment(by, which);
    expect(
      await world.owner`select 1 from attachments where id = ${which.attachmentId}`,
    ).toHaveLength(1);
  });
});
