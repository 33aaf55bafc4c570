import "server-only";
import type { Transaction } from "@/db/client";
import {
  changeMatter,
  findMatter,
  isPublicResultOf,
  type LoadedMatter,
  type MatterChange,
  recordMatterEvent,
} from "@/db/commands/board-matter";
import { promiseMail } from "@/db/commands/outbox";
import {
  type MatterAction,
  matterReference,
  matterTransition,
  mayActOnMatter,
} from "@/lib/domain/oversight/board-matter";
import type { AdviseMatter, AnswerMatter } from "@/lib/domain/oversight/board-matter-input";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Context = UseCaseContext<PositionScope>;
type Which = { readonly matter: string; readonly revision: number };

/** The board looks into it (law 10/2022/QH15 art. 38(4)). @vi nhận xem xét */
export async function takeUpMatter(context: Context, which: Which) {
  return actOnMatter(context, { ...which, action: "take_up" }, async () => ok({}));
}

/** Somebody else is to be turned to: where and why, in words. @vi hướng dẫn gửi nơi giải quyết */
export async function adviseMatter(context: Context, { text, ...which }: AdviseMatter) {
  return actOnMatter(context, { ...which, action: "advise" }, async () => ok({ answer: text }));
}

/** What the board found, to whoever reported it, in writing (decree 59/2023 art. 14(2)c, 18(2)d). @vi trả lời bằng văn bản */
export async function answerMatter(
  context: Context,
  { text, documentNumber, result: resultId, ...which }: AnswerMatter,
) {
  return actOnMatter(context, { ...which, action: "answer" }, async (tx, { unitId }) => {
    if (resultId !== null && !(await isPublicResultOf(tx, unitId, resultId))) {
      return fail("result_not_found");
    }
    return ok({ answer: text, documentNumber, resultId });
  });
}

async function actOnMatter<Problem extends string>(
  context: Context,
  { matter: matterId, revision, action }: Which & { readonly action: MatterAction },
  changeFor: (
    tx: Transaction,
    matter: LoadedMatter,
  ) => Promise<Result<Omit<MatterChange, "state">, Problem>>,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const matter = await findMatter(tx, matterId);
    if (!matter || !mayActOnMatter(actor, matter)) return fail("matter_not_found");
    if (matter.revision !== revision) return fail("changed_meanwhile");
    const next = matterTransition(matter.state, action);
    if (!next.ok) return next;
    const change = await changeFor(tx, matter);
    if (!change.ok) return change;

    await changeMatter(tx, matter, { ...change.value, state: next.value });
    const eventId = await recordMatterEvent(tx, { matterId, action, actor, at: now });
    await promiseMail(tx, `matter-changed-${eventId}`, {
      template: "matter_changed",
      toAccount: matter.accountId,
      facts: { matterId, reference: matterReference(matter) },
    });
    return ok({ matterId });
  });
}
