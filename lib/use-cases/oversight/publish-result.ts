import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import {
  changeVersion,
  findResultVersion,
  listUnitSlugs,
  type LoadedVersion,
  recordOversightEvent,
  supersedePublished,
} from "@/db/commands/oversight";
import { projectPublication } from "@/db/commands/publication";
import { cancelSchedule } from "@/db/commands/scheduled-publication";
import { findLegalCalendar } from "@/db/queries/calendar";
import { figuresTag, resultsTag, resultTag, unitTag } from "@/lib/cache-tags";
import { receivedOn } from "@/lib/domain/clock/period";
import { deadlineFor } from "@/lib/domain/clock/rules";
import { mayWithResult } from "@/lib/domain/oversight/permissions";
import { resultTransition } from "@/lib/domain/oversight/transitions";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/**
 * The front approves a version and makes it public; its new recommendations are sent, and their fifteen days begin
 * (Luật 10/2022/QH15 art. 40(1)c, 45(2)c). With a revision, only as it was when that was read. @vi duyệt và công khai
 */
export async function publishResult(
  context: UseCaseContext<PositionScope>,
  { versionId, revision }: { versionId: string; revision?: number },
) {
  const { actor, scope } = context;
  return carryOut(context, async (tx, now) => {
    const version = await findResultVersion(tx, versionId);
    if (
      !version ||
      !mayWithResult(actor, "publish", { ...version, draftedBy: version.draftedBy ?? "" })
    ) {
      return fail("result_not_found");
    }
    const to = resultTransition(version.state, "publish");
    if (!to.ok) return to;
    if (revision !== undefined && revision !== version.revision) return fail("changed_meanwhile");

    const clock = await startClock(tx, now);
    if (!clock.ok) return clock;

    if (revision === undefined) await cancelSchedule(tx, versionId);
    await supersedePublished(tx, version.resultId);
    await changeVersion(tx, version, {
      state: to.value,
      approvedBy: scope.positionId,
      publishedAt: now,
    });
    await projectPublication(tx, { ...version, at: now, clock: clock.value });
    await recordOversightEvent(tx, {
      resultId: version.resultId,
      version: version.version,
      action: version.version === 1 ? "publish" : "correct",
      actor,
      at: now,
      isPublic: true,
    });
    await invalidateTags(tx, await tagsOf(tx, version));
    return ok({ resultId: version.resultId, slug: version.slug });
  });
}

async function startClock(tx: Transaction, now: Date) {
  const calendar = await findLegalCalendar(tx);
  const sentOn = receivedOn(now, calendar);
  if (!sentOn.ok) return sentOn;
  const deadline = deadlineFor({
    kind: "recommendation",
    stage: "answer",
    startOn: sentOn.value,
    calendar,
  });
  if (!deadline.ok) return deadline;
  const { due, rule } = deadline.value;
  return ok({ sentOn: sentOn.value, dueOn: due.dueOn, ruleId: rule.id });
}

async function tagsOf(tx: Transaction, { slug, unitSlug, content }: LoadedVersion) {
  const asked = await listUnitSlugs(
    tx,
    content.recommendations.map(({ addresseeUnitId }) => addresseeUnitId),
  );
  return [resultTag(slug), resultsTag, figuresTag, ...[unitSlug, ...asked].map(unitTag)];
}
