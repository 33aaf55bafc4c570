import { createHash } from "node:crypto";

import { type OfficialDocument, plainText } from "@/lib/domain/document/structure";

/** What somebody looked at, in a few letters: whoever signs, signs what they read, and nothing that changed since. */
export const fingerprintOf = (document: OfficialDocument): string =>
  createHash("sha256")
    .update(JSON.stringify(plainText(document)))
    .digest("base64url");
