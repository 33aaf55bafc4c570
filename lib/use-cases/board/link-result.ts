import "server-only";
import { findProgramme, linkResultRow } from "@/db/commands/board";
import { invalidateTags } from "@/db/commands/cache";
import { boardTag, resultTag, unitTag } from "@/lib/cache-tags";
import { mayWithProgramme, programmeTransition } from "@/lib/domain/oversight/programme";
import { fail, ok } from "@/lib/domain/result";
import type { BoardContext } from "@/lib/use-cases/board/may-keep-board";
import { carryOut } from "@/lib/use-cases/context";

/** What was published of it stands under the programme it came of. @vi gắn kết quả với chương trình */
export async function linkResult(
  context: BoardContext,
  { programme: programmeId, result: resultId }: { programme: string; result: string },
) {
  const { actor } = context;
  return carryOut(context, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme || !mayWithProgramme(actor, "correct", programme)) {
      return fail("programme_not_found");
    }
    const isPublic = programmeTransition(programme.state, "correct");
    if (!isPublic.ok) return isPublic;
    const { boardId, boardSlug, unitSlug } = programme;
    const slug = await linkResultRow(tx, { boardId, programmeId, resultId });
    if (slug === null) return fail("result_not_found");
    await invalidateTags(tx, [resultTag(slug), boardTag(boardSlug), unitTag(unitSlug)]);
    return ok({ boardId, programmeId });
  });
}
