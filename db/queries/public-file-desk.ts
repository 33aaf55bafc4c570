import "server-only";
import { and, desc, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { oversightFiles, oversightResults, recordDrafts, recordFiles } from "@/db/schema";
import { withScope } from "@/db/scope";
import { idFrom } from "@/lib/domain/input";
import { type FilePlace, MAY_WITHDRAW } from "@/lib/domain/publication/file-withdrawal";
import type { PositionScope } from "@/lib/domain/scope";

const PAGE = 30;

/** What lies beside a page, as who may take it away again sees it. */
export type PublicDeskFile = {
  readonly id: string;
  readonly place: FilePlace;
  /** What it lies beside. */
  readonly about: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
};

/** Public files of the units of a front or a leader, the newest first; `next` is the `after` of the following page. */
export async function listPublicDeskFiles(scope: PositionScope, after: unknown) {
  const place: FilePlace =
    scope.role === MAY_WITHDRAW["oversight-files"] ? "oversight-files" : "record-files";
  return withScope(scope, async (tx) => {
    const rows = await LIST[place](tx, scope.unitIds, idFrom(after));
    const files = rows.slice(0, PAGE).map((row): PublicDeskFile => ({ ...row, place }));
    return { files, next: rows.length > PAGE ? (files.at(-1)?.id ?? null) : null };
  });
}

type List = (
  tx: Transaction,
  unitIds: readonly string[],
  after: string | null,
) => Promise<Omit<PublicDeskFile, "place">[]>;

/** Those that came before the last of the page before. */
const earlier = (
  of: typeof recordFiles | typeof oversightFiles,
  after: string | null,
): SQL | undefined =>
  after === null
    ? undefined
    : sql`(${of.createdAt}, ${of.id}) < (select k.created_at, k.id from ${of} k where k.id = ${after})`;

const fileOf = (of: typeof recordFiles | typeof oversightFiles) => ({
  id: of.id,
  name: of.originalName,
  description: of.description,
  createdAt: of.createdAt,
  withdrawnAt: of.withdrawnAt,
  withdrawnReason: of.withdrawnReason,
});

const LIST: Record<FilePlace, List> = {
  "record-files": async (tx, unitIds, after) =>
    tx
      .select({
        ...fileOf(recordFiles),
        about: sql<string>`coalesce(${recordDrafts.content}->>'name', ${recordDrafts.content}->>'title', '')`,
      })
      .from(recordFiles)
      .innerJoin(recordDrafts, eq(recordDrafts.id, recordFiles.draftId))
      .where(
        and(
          inArray(recordDrafts.unitId, [...unitIds]),
          isNotNull(recordFiles.recordId),
          earlier(recordFiles, after),
        ),
      )
      .orderBy(desc(recordFiles.createdAt), desc(recordFiles.id))
      .limit(PAGE + 1),
  "oversight-files": async (tx, unitIds, after) =>
    tx
      .select({ ...fileOf(oversightFiles), about: oversightResults.title })
      .from(oversightFiles)
      .innerJoin(oversightResults, eq(oversightResults.id, oversightFiles.resultId))
      .where(
        and(
          inArray(oversightResults.unitId, [...unitIds]),
          or(
            isNotNull(oversightFiles.replyId),
            sql`${oversightResults.publishedVersion} >= ${oversightFiles.version}`,
          ),
          earlier(oversightFiles, after),
        ),
      )
      .orderBy(desc(oversightFiles.createdAt), desc(oversightFiles.id))
      .limit(PAGE + 1),
};
