import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import {
  changeChannel,
  findChannel,
  findDisclosure,
  insertChannel,
  recordDisclosureEvent,
} from "@/db/commands/disclosure";
import { disclosureTag, unitTag } from "@/lib/cache-tags";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ChannelInput } from "@/lib/domain/disclosure/draft-input";
import { mayWithDisclosure } from "@/lib/domain/disclosure/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type Context = UseCaseContext<PositionScope>;

/** What is public and mine to keep; null for everything else. */
async function findKept(tx: Transaction, { actor }: Context, disclosureId: string) {
  const disclosure = await findDisclosure(tx, disclosureId);
  if (
    !disclosure ||
    !mayWithDisclosure(actor, "keep_channels", { ...disclosure, draftedBy: null })
  ) {
    return null;
  }
  return disclosure;
}

const tagsOf = ({ unitSlug, slug }: { unitSlug: string; slug: string }) => [
  unitTag(unitSlug),
  disclosureTag(slug),
];

/** The publisher writes down where else it was made public. @vi ghi hình thức công khai */
export async function recordChannel(context: Context, channel: ChannelInput) {
  return carryOut(context, async (tx, now) => {
    const disclosure = await findKept(tx, context, channel.disclosureId);
    if (!disclosure) return fail("disclosure_not_found");
    const { publishedVersion: version } = disclosure;
    if (version === null) return fail("disclosure_not_public");

    await insertChannel(tx, { ...channel, version, positionId: context.scope.positionId });
    await recordDisclosureEvent(tx, {
      disclosureId: disclosure.id,
      version,
      action: "add_channel",
      actor: context.actor,
      at: now,
      note: channel.place,
      isPublic: true,
    });
    await invalidateTags(tx, tagsOf(disclosure));
    return ok({ disclosureId: disclosure.id });
  });
}

export type ChannelChange = { readonly channelId: string } & (
  | {
      readonly action: "end_channel";
      readonly toOn: CalendarDate;
      readonly evidence: string | null;
    }
  | { readonly action: "withdraw_channel"; readonly note: string }
);

/** It came off the board, or was written down by mistake: then it stays and says so. @vi kết thúc, hủy dòng ghi nhầm */
export async function changeChannelRecord(context: Context, change: ChannelChange) {
  return carryOut(context, async (tx, now) => {
    const channel = await findChannel(tx, change.channelId);
    const disclosure = channel && (await findKept(tx, context, channel.disclosureId));
    if (!channel || !disclosure) return fail("disclosure_not_found");
    if (change.action === "end_channel") {
      if (channel.toOn !== null) return fail("changed_meanwhile");
      if (change.toOn < channel.fromOn) return fail("channel_ends_before_it_begins");
    }
    await changeChannel(
      tx,
      channel.id,
      change.action === "end_channel"
        ? { toOn: change.toOn, evidence: change.evidence ?? channel.evidence }
        : { withdrawnNote: change.note },
    );
    await recordDisclosureEvent(tx, {
      disclosureId: disclosure.id,
      version: channel.version,
      action: change.action,
      actor: context.actor,
      at: now,
      note: change.action === "end_channel" ? channel.place : change.note,
      isPublic: true,
    });
    await invalidateTags(tx, tagsOf(disclosure));
    return ok({ disclosureId: disclosure.id });
  });
}
