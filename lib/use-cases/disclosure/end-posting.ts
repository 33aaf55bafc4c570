import "server-only";
import { invalidateTags } from "@/db/commands/cache";
import { findDisclosure, recordDisclosureEvent, setPostingOver } from "@/db/commands/disclosure";
import { disclosureTag, unitTag } from "@/lib/cache-tags";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { mayWithDisclosure, stepOfDisclosure } from "@/lib/domain/disclosure/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { factsOf } from "@/lib/use-cases/disclosure/facts-of";

/** It hung and was broadcast as long as the law wants; it stays readable here (art. 13(2), (3)). @vi hết thời hạn niêm yết */
export async function endPosting(
  context: UseCaseContext<PositionScope>,
  { disclosureId }: { disclosureId: string },
) {
  const { actor } = context;
  return carryOut(context, async (tx, now) => {
    const disclosure = await findDisclosure(tx, disclosureId);
    if (
      !disclosure ||
      !mayWithDisclosure(actor, "end_posting", { ...disclosure, draftedBy: null })
    ) {
      return fail("disclosure_not_found");
    }
    const step = stepOfDisclosure(actor, "end_posting", await factsOf(tx, disclosure, now));
    if (!step.ok) return step;

    await setPostingOver(tx, disclosureId, calendarDateOf(now));
    await recordDisclosureEvent(tx, {
      disclosureId,
      version: disclosure.publishedVersion,
      action: "end_posting",
      actor,
      at: now,
      isPublic: true,
    });
    await invalidateTags(tx, [unitTag(disclosure.unitSlug), disclosureTag(disclosure.slug)]);
    return ok({ disclosureId });
  });
}
