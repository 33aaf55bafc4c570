import "server-only";
import type { Transaction } from "@/db/client";
import { insertRecordDraft, recordDraftEvent } from "@/db/commands/record-draft";
import {
  areThere,
  findConferenceFor,
  findProjectFor,
  findRecord,
  hasIndicator,
} from "@/db/queries/reported-record";
import { isOfUnit } from "@/lib/domain/actor";
import type { RecordContent } from "@/lib/domain/record/content";
import type { AnyContent } from "@/lib/domain/record/declaration";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import { mayWithRecord } from "@/lib/domain/record/permissions";
import { fail, ok } from "@/lib/domain/result";
import { carryOut } from "@/lib/use-cases/context";

import { actOnDraft, type DeskContext } from "./act-on-draft";

type Saving = {
  readonly kind: AuthoredKind;
  readonly content: RecordContent;
  readonly action: "edit" | "submit";
  /** Why a record is written anew; null for a new one. */
  readonly reason: string | null;
  /** The writing of the record that stood beside the form. */
  readonly baseVersion: number | null;
};

type Beginning = Saving & { readonly recordId: string | null };

/** The publisher begins a record, or the next writing of one. @vi soạn nội dung */
export async function beginRecordDraft(context: DeskContext, beginning: Beginning) {
  const { actor, scope } = context;
  const { kind, recordId, content, action, reason } = beginning;
  return carryOut(context, async (tx, now) => {
    const unitId = await unitOf(tx, context, beginning);
    if (unitId === null || !mayWithRecord(actor, action, { unitId, draftedBy: null })) {
      return fail("record_draft_not_found");
    }
    if (lacksReason(action, recordId, reason)) return fail("record_reason_missing");
    const wrong = await brokenTie(tx, { actor, kind, content, unitId, recordId });
    if (wrong) return fail(wrong);

    const draftId = await insertRecordDraft(tx, {
      kind,
      recordId,
      unitId,
      content,
      reason,
      baseVersion: recordId === null ? null : beginning.baseVersion,
      state: stateOf(action),
      draftedBy: scope.positionId,
    });
    await recordDraftEvent(tx, { draftId, actor, at: now, action: "draft" });
    if (action === "submit") await recordDraftEvent(tx, { draftId, actor, at: now, action });
    return ok({ draftId });
  });
}

/** A new record is the office's own, the next writing of one stays with its unit; null where there is none. */
async function unitOf(tx: Transaction, { scope }: DeskContext, { kind, recordId }: Beginning) {
  if (recordId === null) return scope.unitId;
  return (await findRecord(tx, kind, recordId))?.row.unitId ?? null;
}

const stateOf = (action: Saving["action"]): "submitted" | "draft" =>
  action === "submit" ? "submitted" : "draft";

type Changing = Saving & { readonly draftId: string; readonly revision: number };

/** Saves the draft, or sends it to the leader. @vi lưu nháp, trình duyệt */
export async function changeRecordDraftContent(
  context: DeskContext,
  { draftId, kind, revision, content, action, reason, baseVersion }: Changing,
) {
  const { actor, scope } = context;
  return actOnDraft<string>(context, { draftId, verb: action, revision }, async ({ tx, draft }) => {
    const { unitId, recordId } = draft;
    if (draft.kind !== kind || draft.isWithdrawal) return fail("record_draft_not_found");
    if (lacksReason(action, recordId, reason)) return fail("record_reason_missing");
    const wrong = await brokenTie(tx, { actor, kind, content, unitId, recordId });
    if (wrong) return fail(wrong);
    const to = {
      content,
      reason,
      baseVersion: recordId === null ? null : baseVersion,
      state: stateOf(action),
      draftedBy: scope.positionId,
      returnedNote: null,
    };
    return ok({ to });
  });
}

/** Gives up what was written; what is public stays as it is. @vi bỏ bản nháp */
export async function discardRecordDraft(
  context: DeskContext,
  { draftId, revision }: { readonly draftId: string; readonly revision: number },
) {
  const { positionId: draftedBy } = context.scope;
  return actOnDraft<never>(context, { draftId, verb: "discard", revision }, async () =>
    ok({ to: { state: "discarded" as const, draftedBy } }),
  );
}

/** What is public is never written anew without saying why. */
const lacksReason = (action: Saving["action"], recordId: string | null, reason: string | null) =>
  action === "submit" && recordId !== null && reason === null;

type Tie = {
  readonly actor: DeskContext["actor"];
  readonly kind: AuthoredKind;
  readonly content: RecordContent;
  readonly unitId: string;
  readonly recordId: string | null;
};

/** What a record names must be there and its unit's own; a figure of a year is reported once. */
async function brokenTie(tx: Transaction, { actor, kind, content, unitId, recordId }: Tie) {
  const said: AnyContent = content;
  const { key, year } = said;
  if (!(await areTied(tx, actor, said))) return "record_tie_not_found";
  if (kind !== "indicators" || typeof key !== "string" || typeof year !== "number") return null;
  const isThere = await hasIndicator(tx, { unitId, key, year }, recordId);
  return isThere ? "record_indicator_exists" : null;
}

const idIn = (content: AnyContent, name: string) => {
  const value = content[name];
  return typeof value === "string" ? value : null;
};

async function areTied(tx: Transaction, actor: Tie["actor"], said: AnyContent): Promise<boolean> {
  const named = { sourceId: idIn(said, "sourceId"), boardId: idIn(said, "boardId") };
  if (!(await areThere(tx, named, actor.position?.unitIds ?? []))) return false;
  const projectId = idIn(said, "projectId");
  const project = projectId === null ? null : await findProjectFor(tx, projectId);
  const isOfProject = projectId === null || isOwn(actor, project);
  return isOfProject && (await isOfConference(tx, actor, said));
}

const isOwn = (actor: Tie["actor"], found: { readonly unitId: string } | null) =>
  found !== null && isOfUnit(actor, found.unitId);

async function isOfConference(tx: Transaction, actor: Tie["actor"], said: AnyContent) {
  const conferenceId = idIn(said, "conferenceId");
  const conclusion = idIn(said, "conclusionKey");
  if (conferenceId === null) return true;
  const conference = await findConferenceFor(tx, conferenceId);
  if (!conference || !isOwn(actor, conference)) return false;
  return conclusion === null || conference.conclusions.some(({ key }) => key === conclusion);
}
