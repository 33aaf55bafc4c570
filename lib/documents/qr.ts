import sharp from "sharp";
import { encode } from "uqr";

/** A square code as rows of dark and light, without a margin. */
export const qrOf = (text: string) => encode(text, { ecc: "M", border: 0 });

const SIDE = 8;

/** The same code as a picture, for files that take no drawing. */
export async function qrPicture(text: string): Promise<Buffer> {
  const { data, size } = qrOf(text);
  const pixels = Buffer.from(data.flatMap((row) => row.map((dark) => (dark ? 0 : 255))));
  return sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(size * SIDE, size * SIDE, { kernel: "nearest" })
    .png()
    .toBuffer();
}
