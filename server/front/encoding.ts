import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Coding = "br" | "gzip" | "identity";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a packet is a packet, compressed or not. */
const WORTH_BYTES = 512;

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|manifest\+json|.*\+xml|xml)|image\/svg)/;

export function isCompressible(contentType: string | undefined): boolean {
  return contentType !== undefined && COMPRESSIBLE.test(contentType);
}

const known = new Map<string, Coding>();

/** The best coding the reader accepts. Few headers are in use, so the answers are remembered. */
export function negotiate(acceptEncoding: string | undefined): Coding {
  if (acceptEncoding === undefined) return "identity";
  const before = known.get(acceptEncoding);
  if (before !== undefined) return before;
  const coding = accepts(acceptEncoding, "br")
    ? "br"
    : accepts(acceptEncoding, "gzip")
      ? "gzip"
      : "identity";
  if (known.size < 200 && acceptEncoding.length < 200) known.set(acceptEncoding, coding);
  return coding;
}

export function accepts(acceptEncoding: string | undefined, coding: Coding): boolean {
  const weights = new Map<string, number>();
  for (const part of (acceptEncoding ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    const quality = parameters.find((text) => text.startsWith("q="));
    weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  return (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
}

/** How hard to try: for what is made once and sent often, and for what is made for one reader while they wait. */
const EFFORT = { often: { br: 9, gzip: 8 }, once: { br: 5, gzip: 6 } } as const;

/** No page of ours is longer than 256 KB of words: a larger window only takes memory from the next reader. */
const WINDOW_BITS = 18;

/** Null when compressing would not pay. */
export async function compress(
  bytes: Buffer,
  coding: Coding,
  sent: keyof typeof EFFORT = "often",
): Promise<Buffer | null> {
  if (coding === "identity" || bytes.length < WORTH_BYTES) return null;
  const packed =
    coding === "br"
      ? await brotli(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: EFFORT[sent].br,
            [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        })
      : await zip(bytes, { level: EFFORT[sent].gzip });
  return packed.length < bytes.length ? packed : null;
}
