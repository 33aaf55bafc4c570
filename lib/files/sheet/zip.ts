import type { Readable } from "node:stream";
import { promisify } from "node:util";

import yauzl, { type Entry, type ZipFile } from "yauzl";

import { UnreadableFile } from "@/lib/files/sheet/rows";

/** A file of a spreadsheet has a dozen parts; each says how large it is, and is cut off where it says less than it holds. */
const MOST_PARTS = 500;
const MEBI = 1024 * 1024;
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^xl\/worksheets\//, 256 * MEBI],
  [/^xl\/sharedStrings\.xml$/, 48 * MEBI],
  [/./, 4 * MEBI],
];

export type Parts = {
  readonly has: (name: string) => boolean;
  readonly open: (name: string) => Promise<Readable>;
  readonly close: () => void;
};

const openZip = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

/** The parts of a packed file, each read as a stream; nothing is unpacked to the disk. */
export async function openParts(path: string): Promise<Parts> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false }).catch(unreadable);
  const entries = await entriesOf(zip).catch((error: unknown) => {
    zip.close();
    return unreadable(error);
  });
  const open = promisify(zip.openReadStream.bind(zip) as OpenStream);
  return {
    has: (name) => entries.has(name),
    open: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new UnreadableFile("file_no_sheet");
      const limit = LIMITS.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
      if (entry.uncompressedSize > limit) throw new UnreadableFile("file_too_large_inside");
      return open(entry).catch(unreadable);
    },
    close: () => zip.close(),
  };
}

type OpenStream = (entry: Entry, done: (error: Error | null, stream: Readable) => void) => void;

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_PARTS) throw new UnreadableFile("file_too_large_inside");
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once("end", () => resolve(entries));
    zip.once("error", reject);
    zip.readEntry();
  });
}

function unreadable(error: unknown): never {
  throw error instanceof UnreadableFile ? error : new UnreadableFile("file_unreadable");
}
