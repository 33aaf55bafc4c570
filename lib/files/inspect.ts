import { randomUUID } from "node:crypto";
import { open } from "node:fs/promises";
import path from "node:path";

import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";

import { type FileProblem, MAX_PIXELS, type MediaType } from "@/lib/domain/case-file/attachments";
import { fail, ok, type Result } from "@/lib/domain/result";

/** A file that is what it says, without anything in it that its owner did not mean to tell. */
export type CleanFile = { readonly path: string; readonly mediaType: MediaType };

// Only the three formats we take are ever decoded: HEIF, AVIF, SVG, TIFF, GIF and the rest cannot reach their decoders.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegFile", "VipsForeignLoadPngFile", "VipsForeignLoadWebpFile"],
});
sharp.cache(false);
sharp.concurrency(1);

export const SECONDS_PER_IMAGE = 10;
const MAX_AT_ONCE = 2;

const ENCODERS: Partial<Record<MediaType, (image: Sharp) => Sharp>> = {
  "image/jpeg": (image) => image.jpeg({ quality: 88 }),
  "image/png": (image) => image.png(),
  "image/webp": (image) => image.webp({ quality: 88 }),
};

/**
 * Looks at what the bytes are, whatever name and type came with them. Images are drawn anew: place, time and camera
 * are gone, and the picture stands upright. The given file is left as it is.
 */
export async function cleanFile(file: string): Promise<Result<CleanFile, FileProblem>> {
  const { head, tail } = await endsOf(file);
  if (head.length === 0) return fail("file_empty");

  const mediaType = (await fileTypeFromBuffer(head))?.mime ?? "";
  if (isHeif(mediaType)) return fail("file_is_heif");
  if (mediaType === "application/pdf") {
    return isWholePdf(head, tail) ? ok({ path: file, mediaType }) : fail("file_damaged");
  }
  if (mediaType === "image/jpeg" || mediaType === "image/png" || mediaType === "image/webp") {
    return withDecoder(async () => redraw(file, mediaType));
  }
  return fail("file_type_not_allowed");
}

async function redraw(file: string, mediaType: MediaType): Promise<Result<CleanFile, FileProblem>> {
  const target = path.join(path.dirname(file), randomUUID());
  try {
    const image = sharp(file, { failOn: "error", limitInputPixels: MAX_PIXELS, pages: 1 })
      .timeout({ seconds: SECONDS_PER_IMAGE })
      .autoOrient();
    await (ENCODERS[mediaType]?.(image) ?? image).toFile(target);
    return ok({ path: target, mediaType });
  } catch (error) {
    if (error instanceof Error && /pixel limit/i.test(error.message)) {
      return fail("file_has_too_many_pixels");
    }
    return fail("file_damaged");
  }
}

const HEAD_BYTES = 4100;
const TAIL_BYTES = 2048;

async function endsOf(file: string) {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(size, HEAD_BYTES));
    await handle.read(head, 0, head.length, 0);
    const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return { head, tail };
  } finally {
    await handle.close();
  }
}

const isHeif = (mediaType: string) => /^image\/(hei[cf](-sequence)?|avif)$/.test(mediaType);

/** A PDF begins with its mark and ends with another; one that broke off on the way has no end. */
const isWholePdf = (head: Buffer, tail: Buffer) =>
  head.subarray(0, 1024).includes("%PDF-") && tail.includes("%%EOF");

let atWork = 0;
const waiting: (() => void)[] = [];

/** A picture of 40 megapixels takes 160 MB while it is drawn: never more than a few at a time. */
export async function withDecoder<T>(work: () => Promise<T>): Promise<T> {
  if (atWork >= MAX_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else atWork += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else atWork -= 1;
  }
}
