import "server-only";
import { and, asc, eq, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Transaction } from "@/db/client";
import { caseFiles } from "@/db/schema";
import { formatReference } from "@/lib/domain/case-file/reference";

const itself = alias(caseFiles, "itself");

/** The other case files of the same matter, as far as whoever asks may see them. @vi cùng vụ việc */
export async function listOthersOfMatter(tx: Transaction, caseFileId: string) {
  const rows = await tx
    .select({
      id: caseFiles.id,
      kind: caseFiles.kind,
      state: caseFiles.state,
      subject: caseFiles.subject,
      series: caseFiles.registerSeries,
      year: caseFiles.registerYear,
      number: caseFiles.registerNumber,
    })
    .from(caseFiles)
    .innerJoin(
      itself,
      and(
        eq(itself.id, caseFileId),
        eq(itself.matterId, caseFiles.matterId),
        ne(itself.id, caseFiles.id),
      ),
    )
    .orderBy(asc(caseFiles.sentAt), asc(caseFiles.id));
  return rows.map(({ series, year, number, ...row }) => ({
    ...row,
    reference: formatReference({ series, year, number }),
  }));
}
