import "server-only";
import type { Transaction } from "@/db/client";
import { findDisclosureOfVersion, recordDisclosureEvent } from "@/db/commands/disclosure";
import { findResultVersion, recordOversightEvent } from "@/db/commands/oversight";
import { findRecordDraft, recordDraftEvent } from "@/db/commands/record-draft";
import type { Actor } from "@/lib/domain/actor";
import { mayWithDisclosure, stepOfDisclosure } from "@/lib/domain/disclosure/lifecycle";
import { mayWithResult } from "@/lib/domain/oversight/permissions";
import { resultTransition } from "@/lib/domain/oversight/transitions";
import type { ScheduledKind } from "@/lib/domain/publication/schedule";
import { mayWithRecord, recordStep } from "@/lib/domain/record/permissions";
import { fail, ok, type Result } from "@/lib/domain/result";
import { factsOf } from "@/lib/use-cases/disclosure/facts-of";

type Moment = { readonly tx: Transaction; readonly now: Date; readonly actor: Actor };

/** A version that this person may make public now, and so may set an hour for. */
export type Approvable = {
  readonly recordId: string;
  readonly unitId: string;
  readonly revision: number;
  /** Leaves a line in the trail of the record, which only those who work on it read. */
  readonly note: (action: "schedule" | "unschedule") => Promise<void>;
};

type Find = (moment: Moment, versionId: string) => Promise<Result<Approvable, string>>;

const FIND: Record<ScheduledKind, Find> = {
  result: findResult,
  disclosure: findDisclosure,
  record: findRecord,
};

export async function findApprovable(
  moment: Moment,
  { kind, versionId }: { readonly kind: ScheduledKind; readonly versionId: string },
) {
  return FIND[kind](moment, versionId);
}

async function findResult({ tx, now, actor }: Moment, versionId: string) {
  const version = await findResultVersion(tx, versionId);
  const draftedBy = version?.draftedBy ?? "";
  if (!version || !mayWithResult(actor, "publish", { ...version, draftedBy })) {
    return fail("publication_not_found");
  }
  const to = resultTransition(version.state, "publish");
  if (!to.ok) return to;
  const { resultId, unitId, revision, version: number } = version;
  return ok({
    recordId: resultId,
    unitId,
    revision,
    note: async (action: "schedule" | "unschedule") =>
      recordOversightEvent(tx, {
        resultId,
        version: number,
        action,
        actor,
        at: now,
        isPublic: false,
      }),
  });
}

async function findDisclosure({ tx, now, actor }: Moment, versionId: string) {
  const disclosure = await findDisclosureOfVersion(tx, versionId);
  const draftedBy = disclosure?.newest.draftedBy ?? null;
  if (!disclosure || !mayWithDisclosure(actor, "publish", { ...disclosure, draftedBy })) {
    return fail("publication_not_found");
  }
  const step = stepOfDisclosure(actor, "publish", await factsOf(tx, disclosure, now));
  if (!step.ok) return step;
  const { id: disclosureId, unitId, newest } = disclosure;
  return ok({
    recordId: disclosureId,
    unitId,
    revision: newest.revision,
    note: async (action: "schedule" | "unschedule") =>
      recordDisclosureEvent(tx, {
        disclosureId,
        version: newest.version,
        action,
        actor,
        at: now,
        isPublic: false,
      }),
  });
}

async function findRecord({ tx, now, actor }: Moment, draftId: string) {
  const draft = await findRecordDraft(tx, draftId);
  if (!draft || !mayWithRecord(actor, "publish", draft)) return fail("publication_not_found");
  const step = recordStep(draft.state, "publish");
  if (!step.ok) return step;
  const { unitId, revision } = draft;
  return ok({
    recordId: draftId,
    unitId,
    revision,
    note: async (action: "schedule" | "unschedule") =>
      recordDraftEvent(tx, { draftId, action, actor, at: now }),
  });
}
