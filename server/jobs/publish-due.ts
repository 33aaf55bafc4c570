import type { Database } from "@/db/client";
import {
  type DuePublication,
  nextDuePublication,
  settleSchedule,
} from "@/db/commands/scheduled-publication";
import { withScope } from "@/db/scope";
import type { ScheduledKind } from "@/lib/domain/publication/schedule";
import type { Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { log } from "@/lib/log";
import type { UseCaseContext } from "@/lib/use-cases/context";
import { publishDisclosure } from "@/lib/use-cases/disclosure/publish-disclosure";
import { publishResult } from "@/lib/use-cases/oversight/publish-result";
import { publishRecord } from "@/lib/use-cases/record/publish-record";

import type { Job } from "./job";

type Publish = (
  context: UseCaseContext<PositionScope>,
  version: { readonly versionId: string; readonly revision: number },
) => Promise<Result<unknown, string>>;

const PUBLISH: Record<ScheduledKind, Publish> = {
  result: publishResult,
  disclosure: publishDisclosure,
  record: publishRecord,
};

/** The worker's own pool, and one under the role that acts for people: what is published is published by somebody. */
type Pools = { readonly worker: Database; readonly people: Database };

/**
 * Makes the next version public whose hour has come, in the name of whoever approved it, as far as they may still do
 * so. Answers what came of it; null when nothing is due. Should the program die in between, the version is public and
 * the next turn finds nothing left to do.
 */
export async function publishDue({ worker, people }: Pools) {
  return withScope(
    { kind: "worker" },
    async (tx) => {
      const due = await nextDuePublication(tx);
      if (!due) return null;
      const published = await publishInTheirName(people, due);
      const problem = published.ok ? null : published.problem;
      await settleSchedule(tx, due.id, problem);
      return { problem };
    },
    worker,
  );
}

async function publishInTheirName(
  database: Database,
  { kind, versionId, revision, isInOffice, ...who }: DuePublication,
): Promise<Result<unknown, string>> {
  if (!isInOffice) return { ok: false, problem: "approver_left" };
  const { accountId, name, positionId, role, unitId, unitIds } = who;
  return PUBLISH[kind](
    {
      actor: { accountId, name, position: { id: positionId, role, unitId, unitIds } },
      scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
      database,
    },
    { versionId, revision },
  );
}

/** Makes public what was approved for an hour that has come. */
export const publishDueJob: Job = {
  name: "publish_due",
  everyMs: 5000,
  run: async ({ database, people, signal }) => {
    while (!signal.aborted) {
      const settled = await publishDue({ worker: database, people });
      if (!settled) return;
      const { problem } = settled;
      if (problem === null) log.info("published_by_the_hour");
      else log.warn("not_published_by_the_hour", { problem });
    }
  },
};
