import "server-only";
import { Readable } from "node:stream";

import { openFile } from "@/lib/files/keep";
import { log } from "@/lib/log";

type Stored = { readonly sha256: string; readonly byteSize: number; readonly mediaType: string };

/** The row says that they are there: that they are not is our failure, and no answer to the question. */
export function storedFileMissing({ byteSize }: Pick<Stored, "byteSize">): Response {
  log.error("stored_file_missing", { bytes: byteSize });
  return new Response(null, { status: 500, headers: UNKEPT });
}

/** The bytes a row speaks of. */
export async function sendStoredFile(
  file: Stored,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const handle = await openFile(file.sha256);
  if (!handle) return storedFileMissing(file);
  const bytes = Readable.toWeb(handle.createReadStream());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node's web stream and the web's differ only in their types
  return new Response(bytes as ReadableStream<Uint8Array>, {
    headers: {
      ...headers,
      "content-type": file.mediaType,
      "content-length": String(file.byteSize),
    },
  });
}

export const UNKEPT = { "cache-control": "private, no-store" };
