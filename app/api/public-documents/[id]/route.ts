import { findPublicPaper } from "@/db/queries/disclosure-paper";
import { idFrom } from "@/lib/domain/input";
import { contentDisposition } from "@/lib/files/content-disposition";
import { publicQuery } from "@/lib/public-query";

import { sendStoredFile, UNKEPT } from "../../send-stored-file";

/** A file of a list or report of disclosure, for everybody. It was stored once and never changes. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/public-documents/[id]">,
): Promise<Response> {
  const id = idFrom((await params).id);
  const file = id === null ? null : await publicQuery([], async (tx) => findPublicPaper(tx, id));
  if (!file) return new Response(null, { status: 404, headers: UNKEPT });
  return sendStoredFile(file, {
    "cache-control": "public, max-age=31536000, immutable",
    "content-disposition": contentDisposition(file.originalName),
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
}
