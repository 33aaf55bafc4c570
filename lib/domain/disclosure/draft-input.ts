import * as z from "zod";

import type { CalendarDate } from "@/lib/domain/calendar-date";
import { optionalDay, requiredDay } from "@/lib/domain/day-input";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import { CHANNEL_KINDS } from "@/lib/domain/disclosure/postings";
import { variantsOf } from "@/lib/domain/disclosure/publication-due";
import { AMENDMENT_GROUNDS } from "@/lib/domain/disclosure/states";
import { choice, form, id, line, optionalLine, paragraphs } from "@/lib/domain/input";
import { DISCLOSURE_ITEMS, type DisclosureItem } from "@/lib/domain/procedure/disclosure-items";
import { richText } from "@/lib/domain/rich-text/input";

/** What the forms of the desk cannot say in words of their own fields. */
export const DISCLOSURE_DRAFT_PROBLEMS = [
  "disclosure_item_missing",
  "disclosure_year_unknown",
  "disclosure_name_missing",
  "disclosure_name_too_short",
  "disclosure_name_too_long",
  "disclosure_responsible_too_long",
  "disclosure_title_missing",
  "disclosure_title_too_short",
  "disclosure_title_too_long",
  "disclosure_body_missing",
  "disclosure_body_too_short",
  "disclosure_body_too_long",
  "disclosure_issuer_too_long",
  "decided_on_missing",
  "expires_before_decided",
  "document_number_too_long",
  "return_note_missing",
  "return_note_too_short",
  "return_note_too_long",
  "amendment_reason_missing",
  "amendment_reason_too_short",
  "amendment_reason_too_long",
  "channel_place_missing",
  "channel_place_too_short",
  "channel_place_too_long",
  "channel_evidence_too_long",
  "channel_ends_before_it_begins",
  "withdrawal_note_missing",
  "withdrawal_note_too_short",
  "withdrawal_note_too_long",
] as const;

const item = z
  .string({ error: "disclosure_item_missing" })
  .transform((text, context): DisclosureItem => {
    const found = DISCLOSURE_ITEMS.find((one) => String(one) === text);
    if (found !== undefined) return found;
    context.addIssue({ code: "custom", message: "disclosure_item_missing" });
    return z.NEVER;
  });

/** A line of the plan (art. 14(1)): what, when, by whom. `years` are those a plan may be made for. */
export const planLineInput = (today: CalendarDate, years: readonly number[]) =>
  form({
    item,
    year: z
      .enum(years.map(String), { error: "disclosure_year_unknown" })
      .transform((text) => Number(text)),
    name: line({ name: "disclosure_name", min: 10, max: 200 }),
    responsible: optionalLine({ name: "disclosure_responsible", max: 120 }),
    plannedOn: optionalDay(),
    decidedOn: optionalDay(today),
  });
export type PlanLine = z.output<ReturnType<typeof planLineInput>>;

/**
 * What a version says. A draft may leave texts empty; what goes to the leader may not, nor may it lack the day from
 * which the legal one is counted.
 */
export function disclosureContentInput(
  of: DisclosureItem,
  { today, complete }: { readonly today: CalendarDate; readonly complete: boolean },
): z.ZodType<DisclosureContent> {
  const decided = complete
    ? requiredDay({ missing: "decided_on_missing", latest: today })
    : optionalDay(today);
  return form({
    title: line({ name: "disclosure_title", min: 10, max: 200 }),
    body: richText({ name: "disclosure_body", min: complete ? 20 : 0, max: 20_000 }),
    decidedOn: decided,
    documentNumber: optionalLine({ name: "document_number", max: 60 }),
    issuer: optionalLine({ name: "disclosure_issuer", max: 160 }),
    variant: choice(variantsOf(of)),
    expiresOn: optionalDay(),
  }).refine(({ decidedOn, expiresOn }) => !decidedOn || !expiresOn || expiresOn >= decidedOn, {
    path: ["expiresOn"],
    error: "expires_before_decided",
  });
}

/** The same, the other way: what the form shows of a stored version. */
export const contentValues = (content: DisclosureContent): Record<string, string> => ({
  title: content.title,
  body: content.body,
  decidedOn: content.decidedOn ?? "",
  documentNumber: content.documentNumber ?? "",
  issuer: content.issuer ?? "",
  variant: content.variant,
  expiresOn: content.expiresOn ?? "",
});

export const DisclosureVersionInput = form({ versionId: id });

export const ReturnDisclosureInput = form({
  versionId: id,
  note: paragraphs({ name: "return_note", min: 10, max: 2000 }),
});

export const AmendDisclosureInput = form({
  disclosureId: id,
  ground: choice(AMENDMENT_GROUNDS),
  reason: paragraphs({ name: "amendment_reason", min: 10, max: 1000 }),
});

export const EndPostingInput = form({ disclosureId: id });

/** Where and since when it was made public beside the portal; what has not happened yet is not recorded. */
export const channelInput = (today: CalendarDate) =>
  form({
    disclosureId: id,
    kind: choice(CHANNEL_KINDS),
    fromOn: requiredDay({ missing: "date_missing", latest: today }),
    toOn: optionalDay(today),
    place: line({ name: "channel_place", min: 3, max: 200 }),
    evidence: optionalLine({ name: "channel_evidence", max: 300 }),
  }).refine(({ fromOn, toOn }) => toOn === null || toOn >= fromOn, {
    path: ["toOn"],
    error: "channel_ends_before_it_begins",
  });
export type ChannelInput = z.output<ReturnType<typeof channelInput>>;

export const endChannelInput = (today: CalendarDate) =>
  form({
    channelId: id,
    toOn: requiredDay({ missing: "date_missing", latest: today }),
    evidence: optionalLine({ name: "channel_evidence", max: 300 }),
  });

export const WithdrawChannelInput = form({
  channelId: id,
  note: line({ name: "withdrawal_note", min: 10, max: 300 }),
});

export const ApprovePlanInput = form({
  year: z
    .string({ error: "disclosure_year_unknown" })
    .regex(/^20\d\d$/, "disclosure_year_unknown")
    .transform(Number),
});
