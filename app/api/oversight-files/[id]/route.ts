import { openOversightFile } from "@/db/queries/oversight-file";
import { findActingScope } from "@/lib/auth/gates";
import { isPicture } from "@/lib/domain/case-file/attachments";
import { idFrom } from "@/lib/domain/input";
import { contentDisposition } from "@/lib/files/content-disposition";

import { sendStoredFile, UNKEPT } from "../../send-stored-file";

/**
 * One file of oversight: for everybody once it is published with its finding or report, before that for who works on
 * it. A picture is shown where a page asks for it, a document is saved; neither is ever a page of ours.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/oversight-files/[id]">,
): Promise<Response> {
  const id = idFrom((await params).id);
  const file = id === null ? null : await openOversightFile(await findActingScope(), id);
  if (!file) return new Response(null, { status: 404, headers: UNKEPT });

  return sendStoredFile(file, {
    ...GUARDED,
    "content-disposition": isPicture(file.mediaType)
      ? "inline"
      : contentDisposition(file.originalName),
  });
}

/** Kept by nobody: who may see it depends on whether it is published. */
const GUARDED = {
  ...UNKEPT,
  "content-security-policy":
    "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};
