import "server-only";
import type { Transaction } from "@/db/client";
import type { LoadedRecordDraft } from "@/db/commands/record-draft";
import {
  findConferenceFor,
  findProjectFor,
  listHeirSlugs,
  type StoredRecord,
} from "@/db/queries/reported-record";
import {
  type CacheTag,
  conferenceTag,
  projectsTag,
  projectTag,
  sourceTag,
  unitsTag,
  unitTag,
} from "@/lib/cache-tags";

/** Every public page that shows a record, as it was and as it is: its own, its unit's, those of the units that came after. */
export async function tagsOfRecord(
  tx: Transaction,
  { kind, unitId }: Pick<LoadedRecordDraft, "kind" | "unitId">,
  rows: readonly StoredRecord[],
): Promise<CacheTag[]> {
  const tags = (await listHeirSlugs(tx, unitId)).map(unitTag);
  if (kind === "projects" || kind === "clearances") tags.push(projectsTag);
  // A day on which something was reported is a day every ward's page can be looked back to.
  if (kind === "conferences") tags.push(unitsTag);
  for (const row of rows) tags.push(...(await ownTags(tx, kind, row)));
  return [...new Set(tags)];
}

const text = (value: unknown) => (typeof value === "string" ? value : null);

async function ownTags(
  tx: Transaction,
  kind: LoadedRecordDraft["kind"],
  row: StoredRecord,
): Promise<CacheTag[]> {
  const tags = [sourceTag(text(row["sourceId"]) ?? "")];
  const slug = text(row["slug"]);
  if (slug !== null) tags.push(kind === "projects" ? projectTag(slug) : conferenceTag(slug));
  const projectId = text(row["projectId"]);
  const project = projectId && (await findProjectFor(tx, projectId));
  if (project) tags.push(projectTag(project.slug));
  const conferenceId = text(row["conferenceId"]);
  const conference = conferenceId && (await findConferenceFor(tx, conferenceId));
  if (conference) tags.push(conferenceTag(conference.slug));
  return tags;
}
