import "server-only";
import {
  changeProgrammeRow,
  findProgramme,
  type ProgrammeChange,
  sayReason,
} from "@/db/commands/board";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import {
  mayWithProgramme,
  type ProgrammeAction,
  programmeTransition,
} from "@/lib/domain/oversight/programme";
import { fail, ok, type Result } from "@/lib/domain/result";
import type { BoardContext } from "@/lib/use-cases/board/may-keep-board";
import { tellBoardPages } from "@/lib/use-cases/board/tell-board-pages";
import { carryOut } from "@/lib/use-cases/context";

type Act = {
  readonly action: ProgrammeAction;
  readonly programmeId: string;
  /** As it stood when the form was drawn. */
  readonly revision: number;
  /** Said in public, where something public is changed. */
  readonly reason?: string;
};

/** Whatever an office does to a programme: found, allowed, done, and shown to everybody who may see it at once. */
export async function actOnProgramme<Problem extends string>(
  context: BoardContext,
  { action, programmeId, revision, reason }: Act,
  changeFor: (today: CalendarDate) => Promise<Result<ProgrammeChange, Problem>>,
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme || !mayWithProgramme(actor, action, programme)) {
      return fail("programme_not_found");
    }
    if (programme.revision !== revision) return fail("changed_meanwhile");
    const next = programmeTransition(programme.state, action);
    if (!next.ok) return next;
    const change = await changeFor(calendarDateOf(now));
    if (!change.ok) return change;

    if (reason !== undefined) await sayReason(tx, reason);
    await changeProgrammeRow(tx, programme, { ...change.value, state: next.value });
    const { boardId, boardSlug: slug, unitSlug } = programme;
    await tellBoardPages(tx, { slug, unitSlug });
    return ok({ boardId, programmeId });
  });
}
