import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import { boardTag, projectsTag, projectTag, unitTag } from "@/lib/cache-tags";

/** Every page a board stands on: its own, its ward's, and those of the works that name who watches them. */
export async function tellBoardPages(
  tx: Transaction,
  { slug, unitSlug }: { readonly slug: string; readonly unitSlug: string },
  watched: readonly string[] = [],
): Promise<void> {
  const works = watched.length > 0 ? [projectsTag, ...watched.map(projectTag)] : [];
  await invalidateTags(tx, [boardTag(slug), unitTag(unitSlug), ...works]);
}
