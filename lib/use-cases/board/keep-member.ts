import "server-only";
import type { Transaction } from "@/db/client";
import {
  changeMemberRow,
  findBoard,
  findMember,
  insertMember,
  listSittings,
  listWatched,
  type MemberContent,
  sayReason,
} from "@/db/commands/board";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import type { AddMember, ChangeMember } from "@/lib/domain/oversight/board-input";
import { hasTwoHeads } from "@/lib/domain/oversight/board-law";
import { fail, ok } from "@/lib/domain/result";
import { type BoardContext, mayKeepBoard } from "@/lib/use-cases/board/may-keep-board";
import { tellBoardPages } from "@/lib/use-cases/board/tell-board-pages";
import { carryOut } from "@/lib/use-cases/context";

/** Somebody who was elected, with what the law makes known of them. @vi ghi thành viên */
export async function addMember(context: BoardContext, { board: id, ...typed }: AddMember) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const board = await findBoard(tx, id);
    if (!board || !mayKeepBoard(actor, board)) return fail("board_not_found");
    const member = contentOf(typed, calendarDateOf(now));
    if (await makesTwoHeads(tx, { bodyId: id, member })) return fail("two_heads");
    await insertMember(tx, { ...member, bodyId: id });
    await tellBoardPages(tx, board, await worksOf(tx, board.id));
    return ok({ boardId: id });
  });
}

/** What is known of a member, or their last day: nobody is ever taken off the list. @vi sửa, ghi thôi làm thành viên */
export async function changeMember(
  context: BoardContext,
  { member: id, version, reason, ...typed }: ChangeMember,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const found = await findMember(tx, id);
    const board = found && (await findBoard(tx, found.bodyId));
    if (!board || !mayKeepBoard(actor, board)) return fail("member_not_found");
    // Whoever came first has let go of the board by now: what they wrote is read.
    const current = await findMember(tx, id);
    if (current?.version !== version) return fail("changed_meanwhile");
    const member = contentOf(typed, calendarDateOf(now));
    if (await makesTwoHeads(tx, { bodyId: board.id, member, id })) return fail("two_heads");
    await sayReason(tx, reason);
    await changeMemberRow(tx, id, member);
    await tellBoardPages(tx, board, await worksOf(tx, board.id));
    return ok({ boardId: board.id });
  });
}

/** How many sit there stands on the pages of what they watch. */
const worksOf = async (tx: Transaction, boardId: string) =>
  (await listWatched(tx, boardId)).map(({ slug }) => slug);

const contentOf = (
  { eligible, ...typed }: Omit<AddMember, "board">,
  asOf: CalendarDate,
): MemberContent => ({ ...typed, eligibilityChecked: eligible === "on", asOf });

type Seat = {
  readonly bodyId: string;
  readonly member: MemberContent;
  readonly id?: string;
};

async function makesTwoHeads(tx: Transaction, { bodyId, member, id }: Seat): Promise<boolean> {
  if (member.duty !== "head") return false;
  return hasTwoHeads([...(await listSittings(tx, bodyId, id ?? null)), member]);
}
