import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

import busboy, { type FileInfo } from "busboy";

import type { UploadProblem } from "@/lib/domain/case-file/attachments";
import { fail, ok, type Result } from "@/lib/domain/result";

/** A file as it came: its bytes lie in a temporary file, or it was longer than is taken. */
export type ArrivedFile = {
  readonly field: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly isTooLarge: boolean;
};

export type Arrived = {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly ArrivedFile[];
  /** More files came than are taken; those beyond were not read. */
  readonly hasTooMany: boolean;
  /** Removes what is left of the temporary files. */
  readonly discard: () => Promise<void>;
};

export type ArrivalProblem = Extract<UploadProblem, "upload_malformed" | "upload_interrupted">;

export type ArrivalLimits = {
  readonly folder: string;
  readonly maxFiles: number;
  readonly maxFileBytes: number;
};

const MAX_FIELDS = 20;
/** As much as a form without files may be: what is typed beyond a limit comes back to be shortened, not cut. */
const MAX_FIELD_BYTES = 256 * 1024;

/**
 * Reads a multipart form as it arrives, each file straight to the disk. Nothing is kept when the form breaks off:
 * either all of it is answered, or none.
 */
export async function receiveForm(
  request: Request,
  limits: ArrivalLimits,
): Promise<Result<Arrived, ArrivalProblem>> {
  const reception = new Reception(limits);
  const parser = parserFor(request, limits);
  if (!parser || !request.body) return fail("upload_malformed");

  parser.on("file", (field, stream, info) => reception.takeFile({ field, stream, info }));
  parser.on("field", (name, value, { valueTruncated }) => {
    if (!valueTruncated) reception.fields.set(name, value);
  });
  parser.on("filesLimit", () => {
    reception.hasTooMany = true;
  });

  try {
    await pipeline(bytesOf(request.body), parser);
    return ok(await reception.finish());
  } catch (error) {
    await reception.discard();
    if (isFullDisk(error)) throw error;
    return fail(isCutOff(error) ? "upload_interrupted" : "upload_malformed");
  }
}

/**
 * The words of a form whose files nobody will take. It is read to its end, as a browser only hears an answer when it
 * has sent everything, but not for ever; what was read until then counts.
 */
export async function receiveWords(
  request: Request,
  maxBytes: number,
): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  const parser = parserFor(request, { folder: "", maxFiles: 0, maxFileBytes: 0 });
  if (!parser || !request.body) return fields;

  parser.on("field", (name, value, { valueTruncated }) => {
    if (!valueTruncated) fields.set(name, value);
  });
  await pipeline(bytesOf(request.body), atMost(maxBytes), parser).catch(() => {});
  return fields;
}

function atMost(maxBytes: number): Transform {
  let read = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      read += chunk.byteLength;
      done(read > maxBytes ? new Error("longer than anything we ask for") : null, chunk);
    },
  });
}

const bytesOf = (body: NonNullable<Request["body"]>) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the web's stream and Node's differ only in their types
  Readable.fromWeb(body as ReadableStream);

function parserFor(request: Request, { maxFiles, maxFileBytes }: ArrivalLimits) {
  try {
    return busboy({
      headers: { "content-type": request.headers.get("content-type") ?? "" },
      defParamCharset: "utf8",
      limits: {
        files: maxFiles,
        fileSize: maxFileBytes,
        fields: MAX_FIELDS,
        fieldSize: MAX_FIELD_BYTES,
        headerPairs: 40,
      },
    });
  } catch {
    return null; // no multipart, or one without a boundary
  }
}

type FilePart = {
  readonly field: string;
  readonly stream: Readable & { truncated?: boolean };
  readonly info: FileInfo;
};

class Reception {
  readonly fields = new Map<string, string>();
  hasTooMany = false;
  readonly #limits: ArrivalLimits;
  readonly #arriving: Promise<ArrivedFile>[] = [];
  readonly #paths: string[] = [];
  #isOver = false;

  constructor(limits: ArrivalLimits) {
    this.#limits = limits;
  }

  takeFile(part: FilePart): void {
    if (this.#isOver) {
      part.stream.resume();
      return;
    }
    const arriving = this.#write(part);
    // The form may break off before anybody waits for this file.
    arriving.catch(() => {});
    this.#arriving.push(arriving);
  }

  async finish(): Promise<Arrived> {
    const files = await Promise.all(this.#arriving);
    return {
      fields: this.fields,
      // A field of files that nobody filled in comes as a file without name and bytes.
      files: files.filter(({ name, bytes }) => name !== "" || bytes > 0),
      hasTooMany: this.hasTooMany,
      discard: async () => this.discard(),
    };
  }

  async discard(): Promise<void> {
    this.#isOver = true;
    await Promise.allSettled(this.#arriving);
    await Promise.all(this.#paths.map(async (file) => rm(file, { force: true })));
  }

  async #write({ field, stream, info }: FilePart): Promise<ArrivedFile> {
    const file = path.join(this.#limits.folder, randomUUID());
    this.#paths.push(file);
    const out = createWriteStream(file, { flags: "wx", mode: 0o600 });
    const closed = new Promise<void>((resolve) => out.once("close", () => resolve()));
    try {
      await pipeline(stream, out);
    } finally {
      // A form may break off while its file is still being opened: it would be there only after it was removed.
      await closed;
    }
    return {
      field,
      // Without a name the part is no file of a person, whatever its type says.
      name: info.filename ?? "",
      path: file,
      bytes: out.bytesWritten,
      isTooLarge: stream.truncated === true,
    };
  }
}

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

const isFullDisk = (error: unknown) => codeOf(error) === "ENOSPC" || codeOf(error) === "EDQUOT";

const isCutOff = (error: unknown) =>
  codeOf(error) === "ECONNRESET" ||
  codeOf(error) === "ERR_STREAM_PREMATURE_CLOSE" ||
  (error instanceof Error && /aborted|terminated|Unexpected end of form/i.test(error.message));
