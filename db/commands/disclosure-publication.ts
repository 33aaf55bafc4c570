import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { disclosures, disclosureVersions } from "@/db/schema";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import type { AmendmentGround } from "@/lib/domain/disclosure/states";

export type DisclosurePublication = {
  readonly disclosureId: string;
  readonly versionId: string;
  readonly version: number;
  readonly ground: AmendmentGround | null;
  readonly content: DisclosureContent;
  readonly at: Date;
  readonly approvedBy: string | null;
};

/**
 * Makes this version the one the public reads; the one before steps back and stays readable. A first version and a
 * change meet what was owed from their decision's day; a correction owes nothing new, so the day it was met stays.
 */
export async function projectDisclosure(
  tx: Transaction,
  { disclosureId, versionId, version, ground, content, at, approvedBy }: DisclosurePublication,
): Promise<void> {
  await tx
    .update(disclosureVersions)
    .set({ state: "superseded" })
    .where(
      and(
        eq(disclosureVersions.disclosureId, disclosureId),
        eq(disclosureVersions.state, "published"),
        ne(disclosureVersions.id, versionId),
      ),
    );
  const instant = sql`${at.toISOString()}::timestamptz`;
  await tx
    .update(disclosures)
    .set({
      title: content.title,
      publishedVersion: version,
      publishedAt: at,
      firstPublishedAt: sql`coalesce(${disclosures.firstPublishedAt}, ${instant})`,
      planApprovedAt: sql`coalesce(${disclosures.planApprovedAt}, ${instant})`,
      planApprovedBy: sql`coalesce(${disclosures.planApprovedBy}, ${approvedBy}::uuid)`,
      metDecidedOn: content.decidedOn,
      metVariant: content.variant,
      ...(ground !== "was_wrong" && { metOn: calendarDateOf(at), postingOverOn: null }),
      openDecidedOn: null,
      expiresOn: content.expiresOn ?? null,
    })
    .where(eq(disclosures.id, disclosureId));
}
