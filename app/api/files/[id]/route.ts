import { openAttachment } from "@/db/queries/attachment";
import { findActingScope } from "@/lib/auth/gates";
import { isPicture } from "@/lib/domain/case-file/attachments";
import { idFrom } from "@/lib/domain/input";
import { contentDisposition } from "@/lib/files/content-disposition";
import { openFile } from "@/lib/files/keep";
import { drawPreview } from "@/lib/files/preview";

import { sendStoredFile, storedFileMissing, UNKEPT } from "../../send-stored-file";

/**
 * One file of a case, for whoever may read the case. It is saved, never shown as a page of ours, and kept by no
 * cache; to everybody else it does not exist. Of a picture `?preview` shows a small one, to the same people.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/files/[id]">,
): Promise<Response> {
  const id = idFrom((await params).id);
  const scope = await findActingScope();
  if (id === null || !scope) return notThere();

  const isPreview = new URL(request.url).searchParams.has("preview");
  const file = await openAttachment(scope, id, isPreview ? "read" : "download");
  if (!file || (isPreview && !isPicture(file.mediaType))) return notThere();

  if (isPreview) {
    const handle = await openFile(file.sha256);
    if (!handle) return storedFileMissing(file);
    await handle.close();
    const preview = new Uint8Array(await drawPreview(file.sha256));
    return new Response(preview, { headers: { ...GUARDED, "content-type": "image/webp" } });
  }
  return sendStoredFile(file, {
    ...GUARDED,
    "content-disposition": contentDisposition(file.originalName),
  });
}

const GUARDED = {
  ...UNKEPT,
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};
const notThere = () => new Response(null, { status: 404, headers: UNKEPT });
