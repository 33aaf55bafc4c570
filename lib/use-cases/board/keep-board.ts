import "server-only";
import { randomBytes } from "node:crypto";

import type { Transaction } from "@/db/client";
import {
  changeBoardRow,
  findBoard,
  insertBoard,
  leaveProject,
  listWatched,
  sayReason,
  watchProject,
} from "@/db/commands/board";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import type { BeginBoard, ChangeBoard } from "@/lib/domain/oversight/board-input";
import { fail, ok, type Result } from "@/lib/domain/result";
import { slugify } from "@/lib/domain/unit/fold";
import { type BoardContext, mayKeepBoard } from "@/lib/use-cases/board/may-keep-board";
import { tellBoardPages } from "@/lib/use-cases/board/tell-board-pages";
import { carryOut } from "@/lib/use-cases/context";

/** The front records a board, or its next term (law 10/2022/QH15 art. 40(2)b, 45(1)a). @vi ghi Ban mới, nhiệm kỳ mới */
export async function beginBoard(context: BoardContext, { projectId, ...content }: BeginBoard) {
  const { scope, actor } = context;
  return carryOut(context, async (tx, now) => {
    const { unitId } = scope;
    if (!mayKeepBoard(actor, { unitId })) return fail("board_not_found");
    const slug = `${slugify(content.name).slice(0, 80)}-${randomBytes(3).toString("hex")}`;
    const boardId = await insertBoard(tx, { ...content, slug, unitId, asOf: calendarDateOf(now) });
    const watched = await watch(tx, { boardId, unitId, projectId });
    if (!watched.ok) return watched;
    const board = await findBoard(tx, boardId);
    if (board) await tellBoardPages(tx, board, watched.value);
    return ok({ boardId });
  });
}

/** Its facts as they are now, or as they should have been written; what they were stays readable. @vi sửa, ghi giải thể */
export async function changeBoard(
  context: BoardContext,
  { board: id, version, projectId, reason, ...content }: ChangeBoard,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const board = await findBoard(tx, id);
    if (!board || !mayKeepBoard(actor, board)) return fail("board_not_found");
    if (board.version !== version) return fail("changed_meanwhile");
    await sayReason(tx, reason);
    await changeBoardRow(tx, id, { ...content, asOf: calendarDateOf(now) });
    const watched = await watch(tx, { boardId: id, unitId: board.unitId, projectId });
    if (!watched.ok) return watched;
    await tellBoardPages(tx, board, watched.value);
    return ok({ boardId: id });
  });
}

type Watching = {
  readonly boardId: string;
  readonly unitId: string;
  readonly projectId: string | null;
};

/**
 * The works a board watches are those it is named for, and no others any more. Answers the addresses of all on whose
 * page it stands or stood.
 */
async function watch(
  tx: Transaction,
  { boardId, unitId, projectId }: Watching,
): Promise<Result<readonly string[], "project_not_found">> {
  const before = await listWatched(tx, boardId);
  const slugs = before.map(({ slug }) => slug);
  for (const { id } of before) if (id !== projectId) await leaveProject(tx, id);
  if (projectId === null || before.some(({ id }) => id === projectId)) return ok(slugs);
  const slug = await watchProject(tx, { boardId, unitId, projectId });
  return slug === null ? fail("project_not_found") : ok([...slugs, slug]);
}
