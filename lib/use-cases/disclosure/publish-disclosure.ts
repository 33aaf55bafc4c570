import "server-only";
import { invalidateTags } from "@/db/commands/cache";
import {
  changeDisclosureVersion,
  findDisclosureOfVersion,
  recordDisclosureEvent,
} from "@/db/commands/disclosure";
import { projectDisclosure } from "@/db/commands/disclosure-publication";
import { cancelSchedule } from "@/db/commands/scheduled-publication";
import { disclosureTag, unitTag } from "@/lib/cache-tags";
import { mayWithDisclosure, stepOfDisclosure } from "@/lib/domain/disclosure/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";
import { factsOf } from "@/lib/use-cases/disclosure/facts-of";

/** The leader approves a version and makes it public, on the portal at once (art. 12(3), 13(1)). @vi duyệt và công khai */
export async function publishDisclosure(
  context: UseCaseContext<PositionScope>,
  { versionId, revision }: { versionId: string; revision?: number },
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const disclosure = await findDisclosureOfVersion(tx, versionId);
    const draftedBy = disclosure?.newest.draftedBy ?? null;
    if (!disclosure || !mayWithDisclosure(actor, "publish", { ...disclosure, draftedBy })) {
      return fail("disclosure_not_found");
    }
    const step = stepOfDisclosure(actor, "publish", await factsOf(tx, disclosure, now));
    if (!step.ok) return step;
    if (revision !== undefined && revision !== disclosure.newest.revision) {
      return fail("changed_meanwhile");
    }

    if (revision === undefined) await cancelSchedule(tx, versionId);
    const { id: disclosureId, newest, slug, unitSlug } = disclosure;
    await changeDisclosureVersion(tx, newest, {
      state: "published",
      approvedBy: scope.positionId,
      publishedAt: now,
    });
    await projectDisclosure(tx, {
      ...newest,
      disclosureId,
      versionId,
      at: now,
      approvedBy: scope.positionId,
    });
    await recordDisclosureEvent(tx, {
      disclosureId,
      version: newest.version,
      action: "publish",
      actor,
      at: now,
      isPublic: true,
    });
    await invalidateTags(tx, [unitTag(unitSlug), disclosureTag(slug)]);
    return ok({ disclosureId, slug });
  });
}
