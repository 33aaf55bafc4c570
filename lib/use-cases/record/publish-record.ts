import "server-only";
import { randomBytes } from "node:crypto";

import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import type { LoadedRecordDraft } from "@/db/commands/record-draft";
import { tieRecordFiles } from "@/db/commands/record-file";
import {
  insertRecord,
  insertSource,
  type RecordRow,
  writeRecord,
} from "@/db/commands/reported-record";
import { cancelSchedule } from "@/db/commands/scheduled-publication";
import {
  findConferenceFor,
  findRecord,
  hasIndicator,
  listGivenConclusions,
} from "@/db/queries/reported-record";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { fieldsOf, isComplete, storedContent, titleOf } from "@/lib/domain/record/content";
import type { AnyContent } from "@/lib/domain/record/declaration";
import { hasOwnPage } from "@/lib/domain/record/draft";
import { PROVENANCE, sourceTitleOf } from "@/lib/domain/record/provenance";
import { fail, ok, type Result } from "@/lib/domain/result";
import { slugify } from "@/lib/domain/unit/fold";
import { tagsOfRecord } from "@/lib/use-cases/record/tell-pages";

import { actOnDraft, type DeskContext, type DraftSituation } from "./act-on-draft";

type Problem =
  | "changed_meanwhile"
  | "record_incomplete"
  | "record_indicator_exists"
  | "conclusion_is_given";

type Written = { readonly recordId: string; readonly version: number };

/** The leader approves a draft: it becomes a record, or the next writing of one, for everybody at once. @vi duyệt và công khai */
export async function publishRecord(
  context: DeskContext,
  { versionId: draftId, revision }: { readonly versionId: string; readonly revision?: number },
) {
  const { positionId } = context.scope;
  const act = { draftId, verb: "publish", revision } as const;
  return actOnDraft<Problem>(context, act, async (situation) => {
    const { tx, now, draft } = situation;
    // Read before it is written: the page of what it was tied to changes as well.
    const { kind, recordId: known } = draft;
    const before = known === null ? null : await findRecord(tx, kind, known);
    const written = await write(situation);
    if (!written.ok) return written;
    if (revision === undefined) await cancelSchedule(tx, draftId);

    const { recordId, version } = written.value;
    const afterwards = async () => {
      await tieRecordFiles(tx, draftId, recordId);
      const after = await findRecord(tx, draft.kind, recordId);
      const rows = [before?.row, after?.row].filter((row) => row !== undefined);
      await invalidateTags(tx, await tagsOfRecord(tx, draft, rows));
    };
    const to = {
      state: "published" as const,
      recordId,
      publishedVersion: version,
      approvedBy: positionId,
      publishedAt: now,
    };
    return ok({ to, afterwards });
  });
}

async function write({ tx, now, draft }: DraftSituation): Promise<Result<Written, Problem>> {
  const { kind, recordId, reason, isWithdrawal } = draft;
  if (isWithdrawal) {
    return follow(tx, draft, { withdrawnOn: calendarDateOf(now), withdrawnNote: reason });
  }
  const content = storedContent(kind, draft.content);
  if (!isComplete(kind, content)) return fail("record_incomplete");
  const broken = await brokenByNow(tx, draft, content);
  if (broken) return fail(broken);

  const row = { ...columnsOf(draft, content), sourceId: await sourceOf(tx, content) };
  if (recordId !== null) {
    return follow(tx, draft, { ...row, withdrawnOn: null, withdrawnNote: null });
  }
  const fresh = { ...row, ...onlyNew(draft, content), unitId: draft.unitId };
  return ok({ recordId: await insertRecord(tx, kind, fresh), version: 1 });
}

/** What a record is given once and for good: its address, and the figures it was proposed from. */
function onlyNew({ kind, scoreBasis }: LoadedRecordDraft, content: AnyContent): RecordRow {
  if (kind === "commendations") return { scoreBasis };
  return hasOwnPage(kind) ? { slug: addressed(titleOf(kind, content) ?? kind) } : {};
}

async function follow(
  tx: Transaction,
  { kind, recordId: id, baseVersion, reason }: LoadedRecordDraft,
  row: RecordRow,
): Promise<Result<Written, "changed_meanwhile">> {
  if (id === null || baseVersion === null) return fail("changed_meanwhile");
  const version = await writeRecord(tx, kind, { ...row, id, baseVersion, reason });
  return version === null ? fail("changed_meanwhile") : ok({ recordId: id, version });
}

const addressed = (name: string) =>
  `${slugify(name).slice(0, 60)}-${randomBytes(3).toString("hex")}`;

const ABOUT_THE_SOURCE: ReadonlySet<string> = new Set(
  Object.keys(PROVENANCE).filter((name) => name.startsWith("source")),
);

/** The columns a draft says: fields bear the names of the columns, but for those that name a document. */
const columnsOf = ({ kind }: LoadedRecordDraft, content: AnyContent): RecordRow =>
  Object.fromEntries(
    Object.keys(fieldsOf(kind))
      .filter((name) => !ABOUT_THE_SOURCE.has(name))
      .map((name) => [name, content[name]]),
  );

/** A source that is known, or the document that was named, which is known from now on. */
async function sourceOf(
  tx: Transaction,
  { sourceId, sourceTitle, sourceNumber, sourceIssuer, sourceDay, sourceUrl }: Source,
): Promise<string> {
  if (sourceId !== null) return sourceId;
  const title = sourceTitleOf(sourceTitle ?? "", sourceNumber);
  const id = `van-ban-${addressed(title)}`;
  const [publisher, publishedOn, url] = [sourceIssuer, sourceDay, sourceUrl];
  await insertSource(tx, { id, title, publisher, publishedOn, url });
  return id;
}

type Source = Pick<
  ReturnType<typeof storedContent>,
  "sourceId" | "sourceTitle" | "sourceNumber" | "sourceIssuer" | "sourceDay" | "sourceUrl"
>;

/** What became impossible since it was submitted. */
async function brokenByNow(
  tx: Transaction,
  { kind, recordId, unitId }: LoadedRecordDraft,
  content: AnyContent,
): Promise<"record_indicator_exists" | "conclusion_is_given" | null> {
  const { key, year, conclusions } = content;
  if (kind === "indicators" && typeof key === "string" && typeof year === "number") {
    const isThere = await hasIndicator(tx, { unitId, key, year }, recordId);
    return isThere ? "record_indicator_exists" : null;
  }
  if (kind !== "conferences" || recordId === null || !Array.isArray(conclusions)) return null;
  const before = await findConferenceFor(tx, recordId);
  const given = await listGivenConclusions(tx, recordId);
  const left = new Set(conclusions.map((one) => (typeof one === "object" ? one.key : one)));
  const isTaken = before?.conclusions.some((one) => given.has(one.key) && !left.has(one.key));
  return isTaken ? "conclusion_is_given" : null;
}
