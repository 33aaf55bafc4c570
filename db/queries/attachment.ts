import "server-only";
import { eq } from "drizzle-orm";

import { accessLog, attachments } from "@/db/schema";
import { withScope } from "@/db/scope";
import type { AccountScope, PositionScope } from "@/lib/domain/scope";

/**
 * A file one may open, found by row-level security alone. Opening it is written down before the first byte leaves,
 * and so is the attempt to open one that isn't theirs or isn't there: both give null. Seeing it in small is a read.
 */
export async function openAttachment(
  scope: AccountScope | PositionScope,
  id: string,
  opening: "download" | "read",
) {
  return withScope(scope, async (tx) => {
    const [file] = await tx
      .select({
        sha256: attachments.sha256,
        mediaType: attachments.mediaType,
        byteSize: attachments.byteSize,
        originalName: attachments.originalName,
      })
      .from(attachments)
      .where(eq(attachments.id, id));
    await tx.insert(accessLog).values({
      accountId: scope.accountId,
      positionId: scope.kind === "position" ? scope.positionId : null,
      role: scope.kind === "position" ? scope.role : "resident",
      action: file ? opening : "refused",
      objectType: "attachment",
      objectId: id,
    });
    return file ?? null;
  });
}
