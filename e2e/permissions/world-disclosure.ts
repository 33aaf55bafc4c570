import { randomBytes, randomUUID } from "node:crypto";

import { owner } from "../support/database";
import type { Canaries } from "./world";

export type DisclosureBut = {
  /** Of the version nobody may read yet; null when there is none. */
  readonly version?: "draft" | "submitted" | null;
};

type Written = DisclosureBut & {
  readonly unitId: string;
  readonly publisher: string | null;
  readonly canaries: Canaries;
};

const contentWith = (title: string) => ({
  title,
  body: "Nội dung công khai đủ dài để đọc.",
  decidedOn: "2026-09-01",
  documentNumber: null,
  issuer: null,
  variant: "standard",
});

/**
 * Something that was made public and corrected, hangs on a board long enough, and has a version nobody may read yet;
 * beside it a line of the plan that waits for the leader.
 */
export async function aDisclosure(written: Written) {
  const { unitId, publisher, canaries, version = "draft" } = written;
  const sql = owner();
  const disclosureId = randomUUID();
  const disclosureVersionId = randomUUID();
  const channelId = randomUUID();
  const disclosureSlug = `cong-khai-${randomBytes(4).toString("hex")}`;
  await sql`insert into disclosures ${sql({
    id: disclosureId,
    slug: disclosureSlug,
    unit_id: unitId,
    item: 1,
    year: 2026,
    name: "Kế hoạch đã công khai",
    plan_approved_at: "2026-09-02T02:00:00Z",
    met_decided_on: "2026-09-01",
    met_variant: "standard",
    met_on: "2026-09-03",
    title: "Kế hoạch đã công khai",
    published_version: 2,
    first_published_at: "2026-09-03T02:00:00Z",
    published_at: "2026-09-04T02:00:00Z",
  })}`;
  const versions = [
    { state: "superseded", title: "Kế hoạch lúc đầu", published_at: "2026-09-03T02:00:00Z" },
    { state: "published", title: "Kế hoạch đã công khai", published_at: "2026-09-04T02:00:00Z" },
    ...(version ? [{ id: disclosureVersionId, state: version, title: canaries.disclosure }] : []),
  ];
  for (const [index, { title, ...facts }] of versions.entries()) {
    await sql`insert into disclosure_versions ${sql({
      id: randomUUID(),
      disclosure_id: disclosureId,
      version: index + 1,
      content: sql.json(contentWith(title)),
      ground: index === 0 ? null : "was_wrong",
      reason: index === 0 ? null : "Sửa một con số ghi nhầm.",
      drafted_by: publisher,
      ...facts,
    })}`;
  }
  await sql`insert into disclosure_channels ${sql({
    id: channelId,
    disclosure_id: disclosureId,
    version: 1,
    kind: "board",
    from_on: "2026-09-03",
    place: "Bảng tin trụ sở",
  })}`;
  await sql`insert into disclosures ${sql({
    id: randomUUID(),
    slug: `${disclosureSlug}-sau`,
    unit_id: unitId,
    item: 2,
    year: 2026,
    name: "Dòng kế hoạch chờ duyệt",
  })}`;
  return { disclosureId, disclosureVersionId, disclosureSlug, channelId };
}
