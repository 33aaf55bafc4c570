import type { Readable } from "node:stream";

import { SaxesParser } from "saxes";

import { UnreadableFile } from "@/lib/files/sheet/rows";

export type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

export type Hearing = {
  readonly open?: (tag: Tag) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** Held while one text, tag or remark is read; the longest cell takes a fifth of it. */
const LONGEST_PIECE = 1024 * 1024;
const DEEPEST = 100;

/** Reads XML as it arrives; after each piece `turn` may hand on what was gathered. No document type: nothing to expand. */
export async function* hearXml<Value>(
  stream: Readable,
  hearing: Hearing,
  turn: () => Iterable<Value>,
): AsyncGenerator<Value> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let depth = 0;
  let sinceTag = 0;
  parser.on("doctype", refuse);
  parser.on("error", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    sinceTag = 0;
    depth += 1;
    if (depth > DEEPEST) throw new UnreadableFile("file_too_large_inside");
    hearing.open?.({ name: local(name), attributes });
  });
  if (hearing.text) parser.on("text", hearing.text);
  parser.on("closetag", ({ name }) => {
    sinceTag = 0;
    depth -= 1;
    hearing.close?.(local(name));
  });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sinceTag += chunk.length;
      if (sinceTag > LONGEST_PIECE) throw new UnreadableFile("file_too_large_inside");
      parser.write(decoder.decode(chunk, { stream: true }));
      yield* turn();
    }
    parser.close();
    yield* turn();
  } catch (error) {
    if (error instanceof UnreadableFile || !isOfFile(error)) throw error;
    throw new UnreadableFile("file_unreadable");
  } finally {
    stream.destroy();
  }
}

/** Bytes that are not what they say: wrong letters, wrong length, wrong packing. */
const isOfFile = (error: unknown) =>
  error instanceof TypeError ||
  (error instanceof Error &&
    ("code" in error
      ? String(error.code).startsWith("Z_")
      : /size|bytes|crc/i.test(error.message)));

const local = (name: string) => name.slice(name.indexOf(":") + 1);

function refuse(): never {
  throw new UnreadableFile("file_unreadable");
}

/** Reads a part for what it says as a whole. */
export async function hearAll(stream: Readable, hearing: Hearing): Promise<void> {
  for await (const _ of hearXml(stream, hearing, () => []));
}

/** Signs XML has no room for are written by their number. */
export const unescapeCell = (text: string) =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

// oxlint-disable-next-line no-control-regex -- these very signs have no place in XML
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

export const escapeCell = (text: string) =>
  text
    .replaceAll(
      UNWRITABLE,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
