import "server-only";
import {
  changeDisclosureVersion,
  findDisclosureOfVersion,
  recordDisclosureEvent,
} from "@/db/commands/disclosure";
import { cancelSchedule } from "@/db/commands/scheduled-publication";
import { mayWithDisclosure } from "@/lib/domain/disclosure/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** The leader sends it back with what is to be mended. @vi trả lại để sửa */
export async function returnDisclosure(
  context: UseCaseContext<PositionScope>,
  { versionId, note }: { versionId: string; note: string },
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const disclosure = await findDisclosureOfVersion(tx, versionId);
    if (
      !disclosure ||
      !mayWithDisclosure(actor, "return", {
        unitId: disclosure.unitId,
        draftedBy: disclosure.newest.draftedBy,
      })
    ) {
      return fail("disclosure_not_found");
    }
    const { id: disclosureId, newest } = disclosure;
    if (newest.state !== "submitted") return fail("transition_not_allowed");

    await cancelSchedule(tx, versionId);
    await changeDisclosureVersion(tx, newest, { state: "draft", returnedNote: note });
    await recordDisclosureEvent(tx, {
      disclosureId,
      version: newest.version,
      action: "return",
      actor,
      at: now,
      note,
      isPublic: false,
    });
    return ok({ disclosureId });
  });
}
