import sharp from "sharp";

import { MAX_PIXELS } from "@/lib/domain/case-file/attachments";
import { filesFolder, pathOf } from "@/lib/files/folder";
import { SECONDS_PER_IMAGE, withDecoder } from "@/lib/files/inspect";

/** Twice the side it is shown at, for screens with fine dots. */
const SIDE = 192;

/** A kept picture in small, cut to a square: a few kilobytes where the whole one may be ten megabytes. */
export async function drawPreview(sha256: string, root = filesFolder()): Promise<Buffer> {
  return withDecoder(async () =>
    sharp(pathOf(sha256, root), { limitInputPixels: MAX_PIXELS, pages: 1 })
      .timeout({ seconds: SECONDS_PER_IMAGE })
      .resize(SIDE, SIDE, { fit: "cover" })
      .webp({ quality: 75 })
      .toBuffer(),
  );
}
