import "server-only";
import type { Transaction } from "@/db/client";
import {
  findNewestVersionId,
  findResultVersion,
  recordOversightEvent,
} from "@/db/commands/oversight";
import {
  type Beside,
  deleteFindingFile,
  deleteWaitingProof,
  insertOversightFile,
  listFilesBeside,
  saveOversightDraft,
} from "@/db/commands/oversight-file";
import { findRecommendation } from "@/db/commands/recommendation";
import type { RefusedFile } from "@/lib/domain/case-file/attachments";
import { mayWithRecommendation, mayWithResult } from "@/lib/domain/oversight/permissions";
import { admitDescribed } from "@/lib/domain/oversight/proof";
import { recommendationTransition, resultTransition } from "@/lib/domain/oversight/transitions";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import type { Upload } from "@/lib/use-cases/case-file/attach-file";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Typed = Readonly<Record<string, string>>;
type Laid = { readonly refused: readonly RefusedFile[] };
type Context = UseCaseContext<PositionScope>;

/** An overseer lays photographs and documents beside a finding of a version that is being written. */
export async function attachToFinding(
  context: Context,
  { resultId, typed }: { resultId: string; typed: Typed },
  upload: Upload,
): Promise<Result<Laid, "result_not_found">> {
  const { actor, scope } = context;
  return carryOut<Result<Laid, "result_not_found">>(context, async (tx, now) => {
    const version = await findEditable(tx, context, resultId);
    const findingKey = typed["findingKey"] ?? "";
    const isThere = version?.content.findings.some(({ key }) => key === findingKey);
    if (!version || !isThere) return fail("result_not_found");

    const where = { resultId, version: version.version, findingKey };
    const laid = await layFiles(tx, { where, typed, by: scope.accountId }, upload);
    if (laid.count > 0) {
      await recordOversightEvent(tx, {
        resultId,
        version: version.version,
        action: "attach",
        actor,
        at: now,
        isPublic: false,
      });
    }
    // Words of a file that was taken have done their work.
    const kept = isAllTaken(laid) ? { findingKey } : typed;
    const whose = { about: resultId, accountId: scope.accountId };
    await saveOversightDraft(tx, whose, { typed: kept, refused: laid.refused, at: now });
    return ok({ refused: laid.refused });
  });
}

/** Takes a file of a finding away again, as long as the version it came with is not public. */
export async function detachFromFinding(
  context: Context,
  { resultId, fileId }: { resultId: string; fileId: string },
): Promise<Result<null, "result_not_found">> {
  return carryOut<Result<null, "result_not_found">>(context, async (tx, now) => {
    const found = await findEditable(tx, context, resultId);
    if (!found) return fail("result_not_found");
    const { version } = found;
    if (await deleteFindingFile(tx, { resultId, version, fileId })) {
      const { actor } = context;
      const event = { resultId, version, actor, at: now, isPublic: false };
      await recordOversightEvent(tx, { ...event, action: "detach" });
    }
    return ok(null);
  });
}

/** The committee lays proof beside a report of completion it is writing; nobody else sees it until it is sent. */
export async function draftCompletion(
  context: Context,
  { recommendationId, typed }: { recommendationId: string; typed: Typed },
  upload: Upload,
): Promise<Result<Laid, "recommendation_not_found">> {
  const { accountId } = context.scope;
  return carryOut<Result<Laid, "recommendation_not_found">>(context, async (tx, now) => {
    const found = await findReportable(tx, context, recommendationId);
    if (!found) return fail("recommendation_not_found");

    const where = { resultId: found.resultId, recommendationId, accountId };
    const laid = await layFiles(tx, { where, typed, by: accountId }, upload);
    const { refused } = laid;
    const kept = isAllTaken(laid) ? { ...typed, description: "" } : typed;
    await saveOversightDraft(
      tx,
      { about: recommendationId, accountId },
      { typed: kept, refused, at: now },
    );
    return ok({ refused });
  });
}

/** Takes waiting proof away again. */
export async function removeProof(
  context: Context,
  { recommendationId, fileId }: { recommendationId: string; fileId: string },
): Promise<Result<null, "recommendation_not_found">> {
  const { accountId } = context.scope;
  return carryOut<Result<null, "recommendation_not_found">>(context, async (tx) => {
    if (!(await findReportable(tx, context, recommendationId))) {
      return fail("recommendation_not_found");
    }
    await deleteWaitingProof(tx, { recommendationId, accountId }, fileId);
    return ok(null);
  });
}

async function findEditable(tx: Transaction, { actor }: Context, resultId: string) {
  const newestId = await findNewestVersionId(tx, resultId);
  const version = newestId === null ? null : await findResultVersion(tx, newestId);
  const isTheirs =
    version && mayWithResult(actor, "edit", { ...version, draftedBy: version.draftedBy ?? "" });
  return isTheirs && resultTransition(version.state, "edit").ok ? version : null;
}

async function findReportable(tx: Transaction, { actor }: Context, recommendationId: string) {
  const found = await findRecommendation(tx, recommendationId);
  const isTheirs = found && mayWithRecommendation(actor, "report_done", found);
  return isTheirs && recommendationTransition(found.state, "report_done").ok ? found : null;
}

const isAllTaken = ({ count, refused }: { count: number; refused: readonly RefusedFile[] }) =>
  count > 0 && refused.length === 0;

type Laying = { readonly where: Beside; readonly typed: Typed; readonly by: string };

/** Takes what there is room for and what is described; the rest joins the refused. */
async function layFiles(
  tx: Transaction,
  { where, typed, by: uploadedBy }: Laying,
  upload: Upload,
): Promise<{ readonly refused: RefusedFile[]; readonly count: number }> {
  const there = await listFilesBeside(tx, where);
  const { taken, refused } = admitDescribed(there, typed["description"] ?? "", upload);
  for (const file of taken) await insertOversightFile(tx, where, { ...file, uploadedBy });
  return { refused, count: taken.length };
}
