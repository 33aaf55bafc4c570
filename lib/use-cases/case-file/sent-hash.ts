import { createHash } from "node:crypto";

import { type CompleteDraft, sentText } from "@/lib/domain/case-file/draft";

/** Two sends are the same when this is: words, place, people and the bytes of every file. */
export function sentHash(draft: CompleteDraft, files: readonly { readonly sha256: string }[]) {
  const hashes = files.map(({ sha256 }) => sha256);
  return createHash("sha256").update(sentText(draft, hashes)).digest("hex");
}
