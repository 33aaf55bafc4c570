import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { findPeriodPaper, findPublicPaper, listPeriodPapers } from "@/db/queries/disclosure-paper";
import { findConfirmedDocument } from "@/db/queries/document";
import { withScope } from "@/db/scope";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { fingerprintOf } from "@/lib/documents/fingerprint";
import { textOfDocx, textOfPdf } from "@/lib/documents/testing/read-back";
import type { ReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { type DisclosurePeriod, quarterPeriod } from "@/lib/domain/disclosure/period";
import { quarterOf } from "@/lib/domain/disclosure/quarter";
import { disclosureForm } from "@/lib/domain/document/forms";
import type { DisclosureDocumentKind } from "@/lib/domain/document/kinds";
import { drawUp } from "@/lib/domain/document/sheet";
import { PUBLIC } from "@/lib/domain/scope";
import { pathOf } from "@/lib/files/folder";
import { draftPeriodPaper } from "@/lib/use-cases/document/draft-period-paper";
import { issuePeriodPaper } from "@/lib/use-cases/document/issue-period-paper";

let world: DeskWorld;
const folder = mkdtempSync(path.join(tmpdir(), "papers-"));
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

const Q3: DisclosurePeriod = { year: 2026, part: "q3" };
const LIST = { kind: "disclosure_list", period: Q3 } as const;

async function aWard() {
  const unitId = await world.aWard("Láng", { validFrom: "2025-07-01" });
  const [publisher, leader] = [
    await world.aColleague("publisher", unitId),
    await world.aColleague("leader", unitId),
  ];
  return { unitId, publisher, leader };
}

type Disclosed = {
  readonly title: string;
  readonly item: number;
  readonly decidedOn: string;
  /** Null while it is owed. */
  readonly publishedOn: string | null;
};

/** A record of the approved plan, public or owed. */
async function disclosed(unitId: string, { title, item, decidedOn, publishedOn }: Disclosed) {
  const id = randomUUID();
  const at = publishedOn && `${publishedOn} 10:00+07`;
  await world.owner`insert into disclosures ${world.owner({
    id,
    slug: `s-${id}`,
    unit_id: unitId,
    item,
    year: 2026,
    name: title,
    plan_approved_at: "2026-01-05 10:00+07",
    open_decided_on: publishedOn === null ? decidedOn : null,
    met_decided_on: publishedOn === null ? null : decidedOn,
    met_on: publishedOn,
    title: publishedOn === null ? null : title,
    published_version: publishedOn === null ? null : 1,
    first_published_at: at,
    published_at: at,
  })}`;
  if (publishedOn === null) return;
  const content = {
    title,
    body: "Nội dung.",
    decidedOn,
    documentNumber: "15/NQ-HĐND",
    issuer: null,
    variant: "standard",
  };
  await world.owner`insert into disclosure_versions (disclosure_id, version, state, content, published_at)
    values (${id}, 1, 'published', ${world.owner.json(content)}, ${at})`;
  await world.owner`insert into disclosure_channels (disclosure_id, version, kind, from_on, to_on, place)
    values (${id}, 1, 'board', ${publishedOn}, null, 'Bảng tin trụ sở')`;
}

type Asked = { readonly kind: DisclosureDocumentKind; readonly period: DisclosurePeriod };

/** What somebody of the desk sees and signs. */
async function seenBy({ scope }: Colleague, asked: Asked) {
  const paper = await findPeriodPaper(scope, asked);
  const form = disclosureForm(asked.kind, asked.period, paper.today);
  if (!form || !paper.issuer || !paper.draft) throw new Error("nothing to look at");
  const { figures, issuer, replaced, today } = paper;
  const known = { period: asked.period, figures };
  const sheet = drawUp(form, { typed: paper.draft.typed, known, issuer, today, replaced });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return fingerprintOf(sheet.document);
}

const issuedOf = async (unitId: string) =>
  withScope(PUBLIC, async (tx) => listPeriodPapers(tx, { unitId, year: 2026 }));

const open = async (id: string) => withScope(PUBLIC, async (tx) => findPublicPaper(tx, id));

const bytesOf = (sha256: string) => readFileSync(pathOf(sha256, path.join(folder, "files")));

describe("the list of a quarter", () => {
  it("is signed as it was seen, and says what was done in time, what late and what not", async () => {
    const { unitId, publisher, leader } = await aWard();
    await disclosed(unitId, {
      title: "Kế hoạch năm",
      item: 1,
      decidedOn: "2026-07-01",
      publishedOn: "2026-07-03",
    });
    await disclosed(unitId, {
      title: "Danh mục công trình",
      item: 3,
      decidedOn: "2026-07-01",
      publishedOn: "2026-08-20",
    });
    await disclosed(unitId, {
      title: "Mức thu phí",
      item: 12,
      decidedOn: "2026-09-01",
      publishedOn: null,
    });
    expect(
      await draftPeriodPaper(publisher, { ...LIST, typed: { remark: "Bảng tin tổ 3 đang sửa." } }),
    ).toEqual({ ok: true, value: null });

    const seen = await seenBy(leader, LIST);
    expect(await issuePeriodPaper(leader, { ...LIST, seen })).toEqual({
      ok: true,
      value: { symbol: "01/TB-UBND" },
    });

    const [issued] = await issuedOf(unitId);
    expect(issued).toMatchObject({
      kind: "disclosure_list",
      period: "2026-q3",
      symbol: "01/TB-UBND",
      replacedBy: null,
      pdf: { name: "Thông báo 01-TB-UBND.pdf" },
    });
    const said = await textOfPdf(bytesOf(issued?.pdf.sha256 ?? ""));
    expect(said).toContain("Kế hoạch năm (15/NQ-HĐND ngày 01/07/2026)");
    expect(said).toContain("03/07/2026; hạn 08/07/2026, đúng hạn");
    expect(said).toContain("muộn 43 ngày");
    expect(said).toContain("Niêm yết: Bảng tin trụ sở, từ 03/07/2026");
    expect(said).toMatch(
      /Mức thu phí \(khoản 12\) \d\d\/09\/2026 Chưa công khai, quá hạn \d+ ngày/,
    );
    expect(said).toContain("Khoản 2: Ngân sách");
    expect(said).toContain("Bảng tin tổ 3 đang sửa.");
    expect(textOfDocx(bytesOf(issued?.docx.sha256 ?? ""))).toBe(said);
  });

  it("is not signed once the rows changed, by no publisher, and by no leader of another ward", async () => {
    const { unitId, publisher, leader } = await aWard();
    const stranger = (await aWard()).leader;
    await draftPeriodPaper(publisher, { ...LIST, typed: {} });
    const seen = await seenBy(leader, LIST);

    expect(await issuePeriodPaper(publisher, { ...LIST, seen })).toEqual({
      ok: false,
      problem: "action_not_yours",
    });
    expect(await issuePeriodPaper(stranger, { ...LIST, seen })).toEqual({
      ok: false,
      problem: "document_changed_meanwhile",
    });
    await disclosed(unitId, {
      title: "Vừa công khai",
      item: 5,
      decidedOn: "2026-07-01",
      publishedOn: "2026-07-03",
    });
    expect(await issuePeriodPaper(leader, { ...LIST, seen })).toEqual({
      ok: false,
      problem: "document_changed_meanwhile",
    });
    expect(await issuedOf(unitId)).toEqual([]);
  });

  it("is signed once by two who sign at once; a later one names the one it takes the place of", async () => {
    const { unitId, leader } = await aWard();
    await draftPeriodPaper(leader, { ...LIST, typed: {} });
    const seen = await seenBy(leader, LIST);
    const both = await Promise.all(
      [1, 2].map(async () => issuePeriodPaper(leader, { ...LIST, seen })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);

    await draftPeriodPaper(leader, { ...LIST, typed: { remark: "Đính chính." } });
    const again = await seenBy(leader, LIST);
    expect(again).not.toBe(seen);
    expect(await issuePeriodPaper(leader, { ...LIST, seen: again })).toMatchObject({ ok: true });
    const [newest, before] = await issuedOf(unitId);
    expect([newest?.replacedBy, before?.replacedBy]).toEqual([null, "02/TB-UBND"]);
    expect(await textOfPdf(bytesOf(newest?.pdf.sha256 ?? ""))).toContain(
      "Thông báo này thay thế Thông báo số 01/TB-UBND",
    );
    const [row] = await world.owner<{ code: string }[]>`
      select code from issued_documents where id = ${before?.id ?? ""}`;
    const confirmed = await withScope(PUBLIC, async (tx) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the database keeps it
      findConfirmedDocument(tx, (row?.code ?? "") as ReceiptCode),
    );
    expect(confirmed).toMatchObject({
      kind: "disclosure_list",
      period: Q3,
      replaced: { symbol: "02/TB-UBND" },
      pdf: { sha256: before?.pdf.sha256 },
    });
  });

  it("waits for the end of its quarter", async () => {
    const { leader } = await aWard();
    const { year, quarter } = quarterOf(await world.today());
    const period = quarterPeriod(year, quarter);
    expect(await draftPeriodPaper(leader, { kind: "disclosure_list", period, typed: {} })).toEqual({
      ok: false,
      problem: "document_not_possible",
    });
  });
});

describe("the report to the People's Council", () => {
  it("is not signed while its words are missing, and stands in a book of its own", async () => {
    const { unitId, leader } = await aWard();
    const asked = { kind: "disclosure_report", period: { year: 2026, part: "h1" } } as const;
    await draftPeriodPaper(leader, { ...asked, typed: { session: "kỳ họp giữa năm" } });
    expect(await issuePeriodPaper(leader, { ...asked, seen: "x".repeat(43) })).toEqual({
      ok: false,
      problem: "document_incomplete",
    });
    const typed = { session: "kỳ họp giữa năm", assessment: "Đạt.", plans: "Làm tiếp." };
    await draftPeriodPaper(leader, { ...asked, typed });
    const seen = await seenBy(leader, asked);
    expect(await issuePeriodPaper(leader, { ...asked, seen })).toEqual({
      ok: true,
      value: { symbol: "01/BC-UBND" },
    });
    const [issued] = await issuedOf(unitId);
    const said = await textOfPdf(bytesOf(issued?.pdf.sha256 ?? ""));
    expect(said).toContain("Kính gửi: Hội đồng nhân dân phường Láng");
    expect(said).toContain("Trong kỳ không có nội dung nào được công khai.");
  });
});

describe("files of lists and reports", () => {
  it("are everybody's; nobody ties them elsewhere or drops them, not even who signed", async () => {
    const { unitId, leader } = await aWard();
    await draftPeriodPaper(leader, { ...LIST, typed: {} });
    await issuePeriodPaper(leader, { ...LIST, seen: await seenBy(leader, LIST) });
    const [issued] = await issuedOf(unitId);
    const fileId = issued?.pdf.id ?? "";
    expect(await open(fileId)).toMatchObject({ originalName: "Thông báo 01-TB-UBND.pdf" });

    const caseId = await world.aCase({
      unitId,
      kind: "petition",
      state: "registered",
      filedBy: null,
    });
    await withScope(leader.scope, async (tx) => {
      const tied = await tx.execute(
        sql`update attachments set case_file_id = ${caseId} where id = ${fileId} returning id`,
      );
      const dropped = await tx.execute(
        sql`delete from attachments where id = ${fileId} returning id`,
      );
      expect([tied, dropped].map((rows) => rows.length)).toEqual([0, 0]);
    });
    await world.owner`insert into attachments (case_file_id, purpose, uploaded_by, sha256, media_type, byte_size, original_name)
      values (${caseId}, 'evidence', ${leader.scope.accountId}, ${randomUUID()}, 'image/jpeg', 10, 'a.jpg')`;
    const [other] = await world.owner<
      { id: string }[]
    >`select id from attachments where case_file_id = ${caseId}`;
    expect(await open(other?.id ?? "")).toBeNull();
  });
});
