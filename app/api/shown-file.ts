import "server-only";
import { isPicture } from "@/lib/domain/case-file/attachments";
import { contentDisposition } from "@/lib/files/content-disposition";

import { sendStoredFile, UNKEPT } from "./send-stored-file";

type ShownFile = {
  readonly sha256: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly originalName: string;
  /** When it was taken away again, if it was. */
  readonly withdrawnAt?: Date | null;
};

/**
 * One file that this reader may see. A picture is shown where a page asks for it, a document is saved; neither is ever
 * a page of ours.
 */
export async function answerWithFile(file: ShownFile | null): Promise<Response> {
  if (!file) return new Response(null, { status: 404, headers: UNKEPT });
  // Gone for good, and said so: whoever kept the address may forget it. Where it lay says why.
  if (file.withdrawnAt) return new Response(GONE, { status: 410, headers: GONE_HEADERS });
  return sendStoredFile(file, {
    ...GUARDED,
    "content-disposition": isPicture(file.mediaType)
      ? "inline"
      : contentDisposition(file.originalName),
  });
}

const GONE =
  "Tệp này đã được rút khỏi công khai. Trang đăng tệp ghi ngày rút và lý do.\nThis file was withdrawn. The page it was published on says when and why.\n";
const GONE_HEADERS = {
  ...UNKEPT,
  "content-type": "text/plain; charset=utf-8",
  "x-content-type-options": "nosniff",
};

/** Kept by nobody: who may see it depends on whether it is published. */
const GUARDED = {
  ...UNKEPT,
  "content-security-policy":
    "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};
