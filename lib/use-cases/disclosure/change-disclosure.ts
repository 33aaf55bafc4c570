import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import {
  changeDisclosureVersion,
  findDisclosure,
  insertDisclosureVersion,
  type LoadedDisclosure,
  type LoadedDisclosureVersion,
  recordDisclosureEvent,
  setOpenDuty,
} from "@/db/commands/disclosure";
import { disclosureTag, unitTag } from "@/lib/cache-tags";
import type { Actor } from "@/lib/domain/actor";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import { mayWithDisclosure } from "@/lib/domain/disclosure/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

export type DisclosureChange = {
  readonly disclosureId: string;
  /** What the writer had before them, 0 where nothing was written yet: two at once never overwrite each other. */
  readonly revision: number;
  readonly content: DisclosureContent;
  readonly action: "edit" | "submit";
};

/** The publisher saves what is to be public, or sends it to the leader. @vi lưu nháp, trình duyệt */
export async function changeDisclosure(
  context: UseCaseContext<PositionScope>,
  change: DisclosureChange,
) {
  const { actor, scope } = context;
  const { disclosureId, content, action } = change;
  return carryOut(context, async (tx, now) => {
    const found = mayChange(actor, await findDisclosure(tx, disclosureId), change);
    if (!found.ok) return found;

    const disclosure = found.value;
    const draft = disclosure.newest ?? (await begin(tx, disclosureId, content, scope.positionId));
    const state = action === "submit" ? "submitted" : "draft";
    await changeDisclosureVersion(tx, draft, { state, content, returnedNote: null });
    await keepDuty(tx, disclosure, draft, content);
    const event = { disclosureId, version: draft.version, actor, at: now, isPublic: false };
    if (!disclosure.newest) await recordDisclosureEvent(tx, { ...event, action: "draft" });
    await recordDisclosureEvent(tx, { ...event, action, note: dayMoved(disclosure, content) });
    return ok({ disclosureId });
  });
}

function mayChange(
  actor: Actor,
  disclosure: LoadedDisclosure | null,
  { revision, action }: DisclosureChange,
) {
  if (!disclosure || !mayWithDisclosure(actor, action, { ...disclosure, draftedBy: null })) {
    return fail("disclosure_not_found");
  }
  const { newest } = disclosure;
  if (newest && newest.state !== "draft") return fail("transition_not_allowed");
  return (newest?.revision ?? 0) === revision ? ok(disclosure) : fail("changed_meanwhile");
}

/** The day everything is counted from stands in the trail each time it is said anew. */
const dayMoved = ({ newest }: LoadedDisclosure, { decidedOn }: DisclosureContent) =>
  newest?.content.decidedOn === decidedOn ? null : decidedOn;

async function begin(
  tx: Transaction,
  disclosureId: string,
  content: DisclosureContent,
  draftedBy: string,
): Promise<Pick<LoadedDisclosureVersion, "id" | "version" | "revision" | "ground">> {
  const first = { disclosureId, version: 1, content, draftedBy };
  const id = await insertDisclosureVersion(tx, first);
  return { id, version: 1, revision: 0, ground: null };
}

/** A correction owes nothing new; everything else does, from the day that was decided. */
async function keepDuty(
  tx: Transaction,
  { id, slug, unitSlug }: LoadedDisclosure,
  { ground }: Pick<LoadedDisclosureVersion, "ground">,
  { decidedOn, variant }: DisclosureContent,
): Promise<void> {
  if (ground === "was_wrong") return;
  await setOpenDuty(tx, id, { decidedOn, variant });
  await invalidateTags(tx, [unitTag(unitSlug), disclosureTag(slug)]);
}
