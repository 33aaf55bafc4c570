import "server-only";
import { isPicture } from "@/lib/domain/case-file/attachments";
import { contentDisposition } from "@/lib/files/content-disposition";

import { sendStoredFile, UNKEPT } from "./send-stored-file";

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
