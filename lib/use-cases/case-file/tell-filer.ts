import "server-only";
import { promiseMail } from "@/db/commands/outbox";
import { formatReference } from "@/lib/domain/case-file/reference";
import type { Situation } from "@/lib/use-cases/case-file/situation";

/** Tells the resident that something happened; what it was is read in the portal, never in the mail. */
export async function tellFiler({ tx, caseFile, transition }: Situation, eventId: number) {
  if (caseFile.filedBy === null) return;

  const { registerSeries: series, registerYear: year, registerNumber: number } = caseFile;
  await promiseMail(tx, `case-changed-${eventId}`, {
    template: "case_changed",
    toAccount: caseFile.filedBy,
    facts: {
      caseId: caseFile.id,
      reference: formatReference({ series, year, number }),
      action: transition.action,
    },
  });
}
