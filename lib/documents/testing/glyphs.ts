import { readFileSync } from "node:fs";

/** Every sign a font file has a shape for, read from its table of characters (format 4). */
export function signsIn(file: string): Set<number> {
  const font = readFileSync(file);
  const cmap = tableAt(font, "cmap");
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(table) === 4) return signsOfFormat4(font, table);
  }
  throw new Error(`${file} has no table of characters that can be read`);
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`no table ${name}`);
}

function signsOfFormat4(font: Buffer, table: number): Set<number> {
  const doubled = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  const signs = new Set<number>();
  for (let at = 0; at < doubled; at += 2) {
    const [first, last] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const [delta, offset] = [font.readUInt16BE(deltas + at), font.readUInt16BE(offsets + at)];
    for (let sign = first; sign <= last && sign < 0xffff; sign += 1) {
      const place = offsets + at + offset + (sign - first) * 2;
      const glyph = offset === 0 ? sign + delta : font.readUInt16BE(place);
      if ((glyph & 0xffff) !== 0) signs.add(sign);
    }
  }
  return signs;
}
