import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import path from "node:path";

import postgres, { type Sql } from "postgres";

import { formatReference } from "@/lib/domain/case-file/reference";
import { pathOf } from "@/lib/files/folder";

import { type Acknowledged, sendFor } from "./filing";
import { type DrilledPortal, ownerUrl } from "./portal";
import { findPart, killHard, until } from "./processes";
import { note, seconds } from "./table";

type Stored = {
  readonly id: string;
  readonly key: string;
  readonly code: string;
  readonly unit: string;
  readonly series: "KN" | "KNPA";
  readonly year: number;
  readonly number: number;
  readonly subject: string;
};
type StoredFile = { readonly id: string; readonly caseId: string; readonly sha256: string };

const FILES_PER_CASE = 2;
const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const filesFolder = ({ dataFolder }: DrilledPortal) => path.join(dataFolder, "files");

/** Every case that was acknowledged stands in the books under the number its receipt names. */
function countCases(acknowledged: readonly Acknowledged[], cases: readonly Stored[]): void {
  const byId = new Map(cases.map((stored) => [stored.id, stored]));
  const kept = acknowledged.filter(({ caseId, draftId, subject, receipt }) => {
    const stored = byId.get(caseId);
    return (
      stored !== undefined &&
      stored.key === draftId &&
      stored.subject === subject &&
      stored.code === receipt.code &&
      formatReference(stored) === receipt.reference
    );
  });
  const promised = acknowledged.length;
  note(
    "cases acknowledged, of them stored as acknowledged",
    `${promised}, ${kept.length}`,
    promised > 0 && kept.length === promised,
  );
  const drafts = new Set(acknowledged.map(({ draftId }) => draftId)).size;
  const keys = new Set(cases.map(({ key }) => key)).size;
  note(
    "drafts, cases, keys among the cases",
    `${drafts}, ${cases.length}, ${keys}`,
    drafts === cases.length && keys === cases.length,
  );
}

/** Each register of each unit, kind and year runs from 1 without a gap. */
async function countNumbers(owner: Sql): Promise<void> {
  const registers = await owner<
    { count: number; distinct: number; first: number; last: number; given: number }[]
  >`
    select count(*)::int as count, count(distinct register_number)::int as distinct,
      min(register_number)::int as first, max(register_number)::int as last, max(r.last_number)::int as given
    from case_files c join register_counters r
      on (r.unit_id, r.year, r.series) = (c.filed_unit_id, c.register_year, c.register_series)
    group by filed_unit_id, register_year, register_series`;
  const whole = registers.filter(
    ({ count, distinct, first, last, given }) =>
      first === 1 && last === count && distinct === count && given === count,
  );
  const longest = Math.max(0, ...registers.map(({ last }) => last));
  note(
    "registers, of them without a gap; the longest",
    `${registers.length}, ${whole.length}; 1..${longest}`,
    registers.length > 0 && whole.length === registers.length,
  );
}

/** The bytes of each file: as downloaded, as on the disk, as in the row, and for a PDF as it was sent. */
async function countFiles(
  portal: DrilledPortal,
  acknowledged: readonly Acknowledged[],
  files: readonly StoredFile[],
): Promise<void> {
  let whole = 0;
  for (const { caseId, reader, pdfHash } of acknowledged) {
    const own = files.filter((file) => file.caseId === caseId);
    if (!own.some(({ sha256 }) => sha256 === pdfHash)) continue;
    for (const { id, sha256 } of own) {
      const downloaded = hashOf(await reader.download(`/api/files/${id}`));
      const onDisk = hashOf(readFileSync(pathOf(sha256, filesFolder(portal))));
      if (downloaded === sha256 && onDisk === sha256) whole += 1;
    }
  }
  const expected = acknowledged.length * FILES_PER_CASE;
  note(
    "files sent, of them equal when downloaded and on the disk",
    `${expected}, ${whole}`,
    whole === expected && files.length === expected,
  );
}

/** Whoever sends again, in whatever order, gets the receipt of the first time. */
async function countRepeated(acknowledged: readonly Acknowledged[]): Promise<void> {
  let same = 0;
  for (const { reader, sending, caseId, receipt } of acknowledged) {
    const again = await sendFor(reader, sending);
    if (
      again.caseId === caseId &&
      again.receipt.code === receipt.code &&
      again.receipt.reference === receipt.reference
    )
      same += 1;
  }
  note(
    "sent once more, of them with the same receipt",
    `${acknowledged.length}, ${same}`,
    same === acknowledged.length,
  );
}

/** Nothing half: each case has its filer, its first line in the trail, and its mail promised and sent. */
async function countConsequences(owner: Sql, cases: number): Promise<void> {
  const waiting = async () => {
    const [row] = await owner<
      { n: number }[]
    >`select count(*)::int as n from outbox where sent_at is null`;
    return row?.n ?? 0;
  };
  const sent = await until(async () => (await waiting()) === 0, 30_000);
  const [whole] = await owner<{ people: number; events: number; mails: number }[]>`
    select
      (select count(distinct case_file_id)::int from parties where part = 'filer') as people,
      (select count(*)::int from case_events) as events,
      (select count(*)::int from outbox join case_files c on key = 'case-received-' || c.id) as mails`;
  const { people = 0, events = 0, mails = 0 } = whole ?? {};
  note(
    "cases with filer, lines in the trail, mails promised",
    `${people}, ${events}, ${mails}`,
    [people, events, mails].every((each) => each === cases),
  );
  note("every mail sent by the worker after", seconds(sent), sent !== undefined);
}

const inside = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : [];

/** Makes everything old enough for the sweeper, starts the worker anew, and looks what is left that no row speaks of. */
async function countOrphans(portal: DrilledPortal, owner: Sql): Promise<void> {
  const rows = await owner<{ sha256: string }[]>`select distinct sha256 from attachments`;
  const wanted = new Set(rows.map(({ sha256 }) => pathOf(sha256, filesFolder(portal))));
  const orphans = () => inside(filesFolder(portal)).filter((file) => !wanted.has(file)).length;
  const before = orphans();
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const file of inside(filesFolder(portal))) utimesSync(file, longAgo, longAgo);
  killHard(findPart(portal.dataFolder, "worker"));
  await until(() => orphans() === 0, 20_000);
  const unfinished = inside(path.join(portal.dataFolder, "mail")).filter(
    (file) => !file.endsWith(".txt"),
  );
  const lost = [...wanted].filter((file) => !existsSync(file)).length;
  note(
    "files of uploads that broke off, left after the sweep; mails unfinished",
    `${before}, ${orphans()}; ${unfinished.length}`,
    orphans() + unfinished.length === 0,
  );
  note("files that rows speak of, of them missing", `${wanted.size}, ${lost}`, lost === 0);
}

/** Counts what was promised beside what is there. */
export async function countAll(
  portal: DrilledPortal,
  acknowledged: readonly Acknowledged[],
): Promise<void> {
  const owner = postgres(ownerUrl(portal.dataFolder), { max: 1, onnotice: () => {} });
  try {
    await countRepeated(acknowledged);
    const cases = await owner<Stored[]>`
      select id, idempotency_key as key, receipt_code as code, filed_unit_id as unit, register_series as series,
        register_year as year, register_number as number, subject from case_files`;
    const files = await owner<StoredFile[]>`
      select id, case_file_id as "caseId", sha256 from attachments where case_file_id is not null`;
    countCases(acknowledged, cases);
    await countNumbers(owner);
    await countFiles(portal, acknowledged, files);
    await countConsequences(owner, cases.length);
    await countOrphans(portal, owner);
  } finally {
    await owner.end({ timeout: 5 });
  }
}
