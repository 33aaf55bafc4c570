import "server-only";
import type { Transaction } from "@/db/client";
import { invalidateTags } from "@/db/commands/cache";
import { figuresTag, resultsTag, resultTag, unitTag } from "@/lib/cache-tags";

type Slugs = {
  readonly resultSlug: string;
  readonly boardUnitSlug: string;
  readonly addresseeUnitSlug: string;
};

/** Every public page that shows how a recommendation goes on. */
export async function tellPages(tx: Transaction, slugs: Slugs): Promise<void> {
  await invalidateTags(tx, [
    resultTag(slugs.resultSlug),
    resultsTag,
    figuresTag,
    unitTag(slugs.boardUnitSlug),
    unitTag(slugs.addresseeUnitSlug),
  ]);
}
