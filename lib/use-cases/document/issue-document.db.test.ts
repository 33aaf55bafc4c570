import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { textOfDocx, textOfPdf } from "@/lib/documents/testing/read-back";
import { someTyped } from "@/lib/domain/document/document.builder";
import { acceptanceNotice } from "@/lib/domain/document/forms/acceptance-notice";
import { pathOf } from "@/lib/files/folder";
import { draftDocument } from "@/lib/use-cases/document/draft-document";
import { issueDocument } from "@/lib/use-cases/document/issue-document";

let world: DeskWorld;
const folder = mkdtempSync(path.join(tmpdir(), "documents-"));
beforeAll(async () => {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("PUBLIC_URL", "https://portal.example");
  world = await openDeskWorld();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.end();
  rmSync(folder, { recursive: true });
});

const KIND = "acceptance_notice";
const TYPED = someTyped(acceptanceNotice.fields);

async function aDesk() {
  const unitId = await world.aWard("Láng");
  const [clerk, officer, leader] = await Promise.all([
    world.aColleague("clerk", unitId),
    world.aColleague("officer", unitId),
    world.aColleague("leader", unitId),
  ]);
  return { unitId, clerk, officer, leader };
}

const aComplaint = async (unitId: string, filedBy?: string) =>
  world.aCase({ unitId, kind: "complaint", state: "accepted", filedBy: filedBy ?? null });

async function drafted(by: Colleague, caseId: string, typed = TYPED): Promise<string> {
  expect(await draftDocument(by, { caseId, kind: KIND, typed })).toMatchObject({ ok: true });
  const [row] = await world.owner<{ updated_at: Date }[]>`
    select updated_at from document_drafts where case_file_id = ${caseId}`;
  return row?.updated_at.toISOString() ?? "";
}

const issuedIn = async (caseId: string) =>
  world.owner`select d.id, d.kind, d.code, d.book, d.year, d.number, d.unit_id, d.signed_by, d.replaces_id,
      d.issued_on::text, pdf.sha256 as pdf, docx.sha256 as docx, pdf.event_id, pdf.original_name
    from issued_documents d join attachments pdf on pdf.id = d.pdf_id join attachments docx on docx.id = d.docx_id
    where d.case_file_id = ${caseId} order by d.event_id`;

const bytesOf = (sha256: string) => readFileSync(pathOf(sha256, path.join(folder, "files")));

describe("a leader", () => {
  it("issues what the desk drafted: a number, two files that say it, one line of the timeline", async () => {
    const { unitId, officer, leader } = await aDesk();
    const resident = await world.aResident();
    const caseId = await aComplaint(unitId, resident.actor.accountId);
    const draftedAt = await drafted(officer, caseId);

    const done = await issueDocument(leader, { caseId, revision: 1, kind: KIND, draftedAt });

    expect(done).toEqual({ ok: true, value: { caseId } });
    const [issued] = await issuedIn(caseId);
    expect(issued).toMatchObject({
      kind: KIND,
      book: "TB",
      number: 1,
      unit_id: unitId,
      signed_by: leader.scope.accountId,
      replaces_id: null,
      issued_on: await world.today(),
      original_name: "Thông báo 01-TB-UBND.pdf",
    });
    const said = await textOfPdf(bytesOf(String(issued?.["pdf"])));
    expect(said).toContain("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".slice(0, 15));
    expect(said).toContain("PHƯỜNG LÁNG");
    expect(said).toContain("Số: 01/TB-UBND");
    expect(said).toContain(TYPED["subject"]);
    expect(said).toContain("https://portal.example/van-ban/");
    expect(textOfDocx(bytesOf(String(issued?.["docx"])))).toBe(said);
    for (const name of ["pdf", "docx"]) {
      const sha256 = String(issued?.[name]);
      expect(createHash("sha256").update(bytesOf(sha256)).digest("hex")).toBe(sha256);
    }
    const [event] = await world.owner`
      select id, action, from_state, to_state, data, visible_to_filer from case_events where case_file_id = ${caseId} and action <> 'send'`;
    expect(event).toMatchObject({
      id: issued?.["event_id"],
      action: "issue_document",
      from_state: "accepted",
      to_state: "accepted",
      data: { kind: KIND, number: "01/TB-UBND" },
      visible_to_filer: true,
    });
    expect(
      await world.owner`select 1 from document_drafts where case_file_id = ${caseId}`,
    ).toHaveLength(0);
  });

  it("gives numbers without gaps, also when several sign at once and one of them is refused", async () => {
    const { unitId, officer, leader } = await aDesk();
    const cases = await Promise.all([1, 2, 3, 4, 5].map(async () => aComplaint(unitId)));
    const drafts = await Promise.all(
      cases.map(async (caseId, index) =>
        drafted(officer, caseId, index === 2 ? { ...TYPED, subject: "" } : TYPED),
      ),
    );

    const done = await Promise.all(
      cases.map(async (caseId, index) =>
        issueDocument(leader, { caseId, revision: 1, kind: KIND, draftedAt: drafts[index] ?? "" }),
      ),
    );

    expect(done.filter(({ ok }) => !ok)).toEqual([{ ok: false, problem: "document_incomplete" }]);
    const numbers = await world.owner<{ number: number }[]>`
      select number from issued_documents where unit_id = ${unitId} order by number`;
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it("who sends the form twice issues once", async () => {
    const { unitId, officer, leader } = await aDesk();
    const caseId = await aComplaint(unitId);
    const form = {
      caseId,
      revision: 1,
      kind: KIND,
      draftedAt: await drafted(officer, caseId),
    } as const;

    const both = await Promise.all([issueDocument(leader, form), issueDocument(leader, form)]);

    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await issuedIn(caseId)).toHaveLength(1);
  });

  it("signs only what was read: a draft that changed meanwhile is read again", async () => {
    const { unitId, officer, leader } = await aDesk();
    const caseId = await aComplaint(unitId);
    const draftedAt = await drafted(officer, caseId);
    await drafted(officer, caseId, { ...TYPED, subject: "Một việc khác" });

    expect(await issueDocument(leader, { caseId, revision: 1, kind: KIND, draftedAt })).toEqual({
      ok: false,
      problem: "document_changed_meanwhile",
    });
    expect(await issuedIn(caseId)).toHaveLength(0);
  });

  it("issues anew in the place of the first, which stays as it was", async () => {
    const { unitId, officer, leader } = await aDesk();
    const caseId = await aComplaint(unitId);
    const sign = async (revision: number) =>
      issueDocument(leader, {
        caseId,
        revision,
        kind: KIND,
        draftedAt: await drafted(officer, caseId),
      });
    await sign(1);
    await sign(2);

    const [first, second] = await issuedIn(caseId);
    expect(second).toMatchObject({ number: 2, replaces_id: first?.["id"] });
    expect(await textOfPdf(bytesOf(String(second?.["pdf"])))).toContain(
      "Thông báo này thay thế Thông báo số 01/TB-UBND",
    );
    expect(first?.["replaces_id"]).toBeNull();
  });
});

describe("nobody else", () => {
  it("signs: the officer and the clerk are told that it is not theirs", async () => {
    const { unitId, clerk, officer } = await aDesk();
    const caseId = await aComplaint(unitId);
    const draftedAt = await drafted(officer, caseId);
    for (const one of [clerk, officer]) {
      expect(await issueDocument(one, { caseId, revision: 1, kind: KIND, draftedAt })).toEqual({
        ok: false,
        problem: "action_not_yours",
      });
    }
  });

  it("sees the case from another ward, neither to draft nor to issue", async () => {
    const { unitId, officer } = await aDesk();
    const stranger = (await aDesk()).leader;
    const caseId = await aComplaint(unitId);
    const draftedAt = await drafted(officer, caseId);

    expect(await issueDocument(stranger, { caseId, revision: 1, kind: KIND, draftedAt })).toEqual({
      ok: false,
      problem: "case_not_found",
    });
    const other = await draftDocument(stranger, { caseId, kind: KIND, typed: TYPED });
    expect(other).toEqual({ ok: false, problem: "case_not_found" });
    const none = await draftDocument(stranger, { caseId: randomUUID(), kind: KIND, typed: TYPED });
    expect(none).toEqual(other);
  });

  it("draws up a document the case has not come to", async () => {
    const { unitId, officer, leader } = await aDesk();
    const caseId = await world.aCase({ unitId, kind: "complaint", state: "in_progress" });
    expect(await draftDocument(officer, { caseId, kind: KIND, typed: TYPED })).toEqual({
      ok: false,
      problem: "document_not_possible",
    });
    const issue = { caseId, revision: 1, kind: KIND, draftedAt: new Date().toISOString() } as const;
    expect(await issueDocument(leader, issue)).toEqual({
      ok: false,
      problem: "document_not_possible",
    });
  });
});
