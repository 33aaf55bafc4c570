import "server-only";
import type { Transaction } from "@/db/client";
import { hitRateLimit } from "@/db/commands/account";
import {
  findBoardBySlug,
  findSentMatter,
  insertMatter,
  listOverseersToTell,
  lockMatterKey,
  recordMatterEvent,
} from "@/db/commands/board-matter";
import { promiseMail } from "@/db/commands/outbox";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { boardStanding, isElectedBoard } from "@/lib/domain/oversight/board";
import { matterReference } from "@/lib/domain/oversight/board-matter";
import type { SendMatter } from "@/lib/domain/oversight/board-matter-input";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { AccountScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

export type SentMatter = {
  readonly matterId: string;
  /** Sent before: with the same words, or with others, which then did not count. */
  readonly repeated: false | "same" | "changed";
};

type Problem = "board_not_found" | "board_takes_nothing" | "too_many_matters" | "matter_key_taken";

/**
 * A resident turns straight to the board that supervises (law 10/2022/QH15 art. 34(2)); no clock of the law begins. The
 * key of the form makes one matter, however often it is sent. @vi gửi phản ánh, đề nghị tới Ban
 */
export async function sendMatter(
  context: UseCaseContext<AccountScope>,
  { key, board: slug, ...words }: SendMatter,
): Promise<Result<SentMatter, Problem>> {
  const { actor, scope } = context;
  return carryOut<Result<SentMatter, Problem>>(context, async (tx, now) => {
    await lockMatterKey(tx, key);
    const before = await findSentMatter(tx, key);
    if (before) {
      const isSame = before.subject === words.subject && before.content === words.content;
      return ok({ matterId: before.id, repeated: isSame ? "same" : "changed" });
    }
    const board = await findBoardBySlug(tx, slug);
    if (!board || !isElectedBoard(board.kind)) return fail("board_not_found");
    if (boardStanding(board, calendarDateOf(now)) !== "in_office") {
      return fail("board_takes_nothing");
    }
    const { accountId } = scope;
    if (await hasSentTooMuch(tx, accountId)) return fail("too_many_matters");

    const { id: bodyId, unitId } = board;
    const numbered = await insertMatter(tx, { ...words, id: key, bodyId, unitId, accountId });
    // The key is somebody else's: to us it does not exist.
    if (!numbered) return fail("matter_key_taken");
    await recordMatterEvent(tx, { matterId: key, action: "send", actor, at: now });
    await tell(tx, { matterId: key, accountId, reference: matterReference(numbered) });
    return ok({ matterId: key, repeated: false });
  });
}

const HOUR = 3600;

/** Only what really is sent counts: a refusal takes its try back with everything else. */
async function hasSentTooMuch(tx: Transaction, accountId: string): Promise<boolean> {
  const perHour = { key: `matter-hour:${accountId}`, atMost: 5, seconds: HOUR };
  const perDay = { key: `matter-day:${accountId}`, atMost: 10, seconds: 24 * HOUR };
  const waits = [await hitRateLimit(tx, perHour), await hitRateLimit(tx, perDay)];
  return waits.some((seconds) => seconds > 0);
}

type Told = { readonly matterId: string; readonly accountId: string; readonly reference: string };

/** The sender has it in writing; those who look after it know. What it says is read in the portal. */
async function tell(tx: Transaction, { matterId, accountId, reference }: Told): Promise<void> {
  const facts = { matterId, reference };
  await promiseMail(tx, `matter-received-${matterId}`, {
    template: "matter_received",
    toAccount: accountId,
    facts,
  });
  for (const overseer of await listOverseersToTell(tx, matterId)) {
    await promiseMail(tx, `matter-came-${matterId}-${overseer}`, {
      template: "matter_came",
      toAccount: overseer,
      facts,
    });
  }
}
