import "server-only";
import { findBoardToPlan, insertProgramme } from "@/db/commands/board";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { ProgrammeContent } from "@/lib/domain/oversight/board-input";
import { mayWithProgramme } from "@/lib/domain/oversight/programme";
import { fail, ok } from "@/lib/domain/result";
import { actOnProgramme } from "@/lib/use-cases/board/act-on-programme";
import type { BoardContext } from "@/lib/use-cases/board/may-keep-board";
import { carryOut } from "@/lib/use-cases/context";

type Saving = { readonly content: ProgrammeContent; readonly action: "edit" | "submit" };

/** An overseer plans what the board will look at (law 10/2022/QH15 art. 39(2), 44(2)). @vi soạn chương trình */
export async function beginProgramme(
  context: BoardContext,
  { boardId, content, action }: Saving & { readonly boardId: string },
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx) => {
    const board = await findBoardToPlan(tx, boardId);
    if (!board || !mayWithProgramme(actor, action, { unitId: board.unitId, draftedBy: null })) {
      return fail("board_not_found");
    }
    const programmeId = await insertProgramme(tx, {
      ...content,
      year: yearOf(content.plannedFrom),
      bodyId: boardId,
      state: action === "submit" ? "submitted" : "draft",
      draftedBy: scope.positionId,
    });
    return ok({ boardId, programmeId });
  });
}

type Changing = Saving & { readonly programmeId: string; readonly revision: number };

/** Saves the draft, or sends it to the front. @vi lưu nháp, trình Mặt trận duyệt */
export async function changeProgramme(
  context: BoardContext,
  { programmeId, revision, content, action }: Changing,
) {
  return actOnProgramme(context, { action, programmeId, revision }, async () =>
    ok({ ...content, year: yearOf(content.plannedFrom), returnedNote: null }),
  );
}
