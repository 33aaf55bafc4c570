import "server-only";
import {
  findDisclosure,
  insertDisclosureVersion,
  recordDisclosureEvent,
} from "@/db/commands/disclosure";
import { mayWithDisclosure, stepOfDisclosure } from "@/lib/domain/disclosure/lifecycle";
import type { AmendmentGround } from "@/lib/domain/disclosure/states";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { factsOf } from "@/lib/use-cases/disclosure/facts-of";

export type Amendment = {
  readonly disclosureId: string;
  readonly ground: AmendmentGround;
  readonly reason: string;
};

/**
 * The publisher opens the next version of what is public; the published one stays as it is (art. 14(1)). What has
 * changed is owed anew from the day of its own decision. @vi điều chỉnh, đính chính
 */
export async function amendDisclosure(
  context: UseCaseContext<PositionScope>,
  { disclosureId, ground, reason }: Amendment,
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const disclosure = await findDisclosure(tx, disclosureId);
    const newest = disclosure?.newest ?? null;
    if (
      !disclosure ||
      !newest ||
      !mayWithDisclosure(actor, "amend", { ...disclosure, draftedBy: newest.draftedBy })
    ) {
      return fail("disclosure_not_found");
    }
    const facts = await factsOf(tx, disclosure, now);
    const step = stepOfDisclosure(actor, "amend", { ...facts, ground });
    if (!step.ok) return step;

    const version = newest.version + 1;
    const versionId = await insertDisclosureVersion(tx, {
      disclosureId,
      version,
      // Another decision has another day and another number: they are asked for anew.
      content:
        ground === "content_changed"
          ? { ...newest.content, decidedOn: null, documentNumber: null }
          : newest.content,
      draftedBy: scope.positionId,
      ground,
      reason,
    });
    await recordDisclosureEvent(tx, {
      disclosureId,
      version,
      action: "amend",
      actor,
      at: now,
      note: reason,
      isPublic: false,
    });
    return ok({ disclosureId, versionId });
  });
}
