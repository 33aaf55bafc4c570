import "server-only";
import {
  changeConsultation,
  findConsultationOfSheet,
  insertSheet,
  withdrawSheetRow,
} from "@/db/commands/consultation";
import type { ConsultationStage } from "@/lib/domain/consultation/consultation";
import type { SheetInput } from "@/lib/domain/consultation/input";
import { fail, ok } from "@/lib/domain/result";

import { actOnConsultation, byId, type DeskContext } from "./act-on-consultation";

/** Until the leader answers, what was said elsewhere may still come in. */
const takesSheets = (stage: ConsultationStage) => stage === "open" || stage === "summed_up";

/** What was said at a meeting or on paper, as it was reported. @vi ghi kết quả lấy ý kiến trực tiếp */
export async function recordSheet(context: DeskContext, sheet: SheetInput) {
  const { scope } = context;
  const act = { verb: "keep_sheets", find: byId(sheet.consultationId) } as const;
  return actOnConsultation<"transition_not_allowed" | "sheet_before_opening">(
    context,
    act,
    async ({ tx, consultation }) => {
      if (!takesSheets(consultation.stage)) return fail("transition_not_allowed");
      if (consultation.openedOn !== null && sheet.heldOn < consultation.openedOn) {
        return fail("sheet_before_opening");
      }
      await insertSheet(tx, { ...sheet, positionId: scope.positionId });
      await changeConsultation(tx, consultation, {});
      return ok({ action: "add_sheet", note: sheet.source, isPublic: false });
    },
  );
}

/** Recorded by mistake: it stays, counts no more, and says why. @vi hủy dòng ghi nhầm */
export async function withdrawSheet(
  context: DeskContext,
  { sheetId, note }: { readonly sheetId: string; readonly note: string },
) {
  const act = {
    verb: "keep_sheets",
    find: async (tx: Parameters<typeof findConsultationOfSheet>[0]) =>
      findConsultationOfSheet(tx, sheetId),
  } as const;
  return actOnConsultation<"transition_not_allowed">(context, act, async ({ tx, consultation }) => {
    if (!takesSheets(consultation.stage)) return fail("transition_not_allowed");
    await withdrawSheetRow(tx, sheetId, note);
    await changeConsultation(tx, consultation, {});
    return ok({ action: "withdraw_sheet", note, isPublic: false });
  });
}
