import { Readable } from "node:stream";

import { openAttachment } from "@/db/queries/attachment";
import { findActingScope } from "@/lib/auth/gates";
import { isPicture } from "@/lib/domain/case-file/attachments";
import { idFrom } from "@/lib/domain/input";
import { contentDisposition } from "@/lib/files/content-disposition";
import { openFile } from "@/lib/files/keep";
import { drawPreview } from "@/lib/files/preview";
import { log } from "@/lib/log";

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

  const handle = await openFile(file.sha256);
  if (!handle) {
    // The row says that it is there: that its bytes are not is our failure, and no answer to the question.
    log.error("stored_file_missing", { bytes: file.byteSize });
    return new Response(null, { status: 500, headers: PRIVATE });
  }
  if (isPreview) {
    await handle.close();
    const preview = new Uint8Array(await drawPreview(file.sha256));
    return new Response(preview, { headers: { ...GUARDED, "content-type": "image/webp" } });
  }
  const bytes = Readable.toWeb(handle.createReadStream());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node's web stream and the web's differ only in their types
  return new Response(bytes as ReadableStream<Uint8Array>, {
    headers: {
      ...GUARDED,
      "content-type": file.mediaType,
      "content-length": String(file.byteSize),
      "content-disposition": contentDisposition(file.originalName),
    },
  });
}

const PRIVATE = { "cache-control": "private, no-store" };
const GUARDED = {
  ...PRIVATE,
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};
const notThere = () => new Response(null, { status: 404, headers: PRIVATE });
