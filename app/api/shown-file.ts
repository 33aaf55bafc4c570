import "server-only";
import { Readable } from "node:stream";

import { isPicture } from "@/lib/domain/case-file/attachments";
import { contentDisposition } from "@/lib/files/content-disposition";
import { openFile } from "@/lib/files/keep";
import { log } from "@/lib/log";

type ShownFile = {
  readonly sha256: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly originalName: string;
};

/**
 * One file that this reader may see. A picture is shown where a page asks for it, a document is saved; neither is ever
 * a page of ours.
 */
export async function answerWithFile(file: ShownFile | null): Promise<Response> {
  if (!file) return new Response(null, { status: 404, headers: UNKEPT });

  const handle = await openFile(file.sha256);
  if (!handle) {
    log.error("stored_file_missing", { bytes: file.byteSize });
    return new Response(null, { status: 500, headers: UNKEPT });
  }
  const bytes = Readable.toWeb(handle.createReadStream());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node's web stream and the web's differ only in their types
  return new Response(bytes as ReadableStream<Uint8Array>, {
    headers: {
      ...GUARDED,
      "content-type": file.mediaType,
      "content-length": String(file.byteSize),
      "content-disposition": isPicture(file.mediaType)
        ? "inline"
        : contentDisposition(file.originalName),
    },
  });
}

/** Kept by nobody: who may see it depends on whether it is published. */
const UNKEPT = { "cache-control": "private, no-store" };
const GUARDED = {
  ...UNKEPT,
  "content-security-policy":
    "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};
