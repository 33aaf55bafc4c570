import "server-only";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { ProgrammeContent } from "@/lib/domain/oversight/board-input";
import { ok } from "@/lib/domain/result";
import { actOnProgramme } from "@/lib/use-cases/board/act-on-programme";
import type { BoardContext } from "@/lib/use-cases/board/may-keep-board";

type Which = { readonly programme: string; readonly revision: number };

/** The front approves a programme, and everybody reads it (joint resolution 403/2017 art. 11(1)a). @vi duyệt, công khai */
export async function publishProgramme(
  context: BoardContext,
  { programme: programmeId, revision }: Which,
) {
  const { positionId: approvedBy } = context.scope;
  return actOnProgramme(context, { action: "publish", programmeId, revision }, async (asOf) =>
    ok({ approvedBy, asOf, returnedNote: null }),
  );
}

/** Back to the overseer with what is to be mended. @vi trả lại để sửa */
export async function returnProgramme(
  context: BoardContext,
  { programme: programmeId, revision, note }: Which & { readonly note: string },
) {
  return actOnProgramme(context, { action: "return", programmeId, revision }, async () =>
    ok({ returnedNote: note }),
  );
}

/** It is not carried out; it stays, and says why. @vi thôi thực hiện */
export async function callOffProgramme(
  context: BoardContext,
  { programme: programmeId, revision, note }: Which & { readonly note: string },
) {
  const act = { action: "call_off", programmeId, revision, reason: note } as const;
  return actOnProgramme(context, act, async () => ok({ calledOffNote: note }));
}

type Correcting = Which & { readonly content: ProgrammeContent; readonly reason: string };

/** What is public is written anew, with the reason; what it said before stays readable. @vi điều chỉnh chương trình */
export async function correctProgramme(
  context: BoardContext,
  { programme: programmeId, revision, content, reason }: Correcting,
) {
  const act = { action: "correct", programmeId, revision, reason } as const;
  return actOnProgramme(context, act, async (asOf) =>
    ok({ ...content, year: yearOf(content.plannedFrom), asOf }),
  );
}
