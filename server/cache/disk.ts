import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import type { PageFacts, PageParts } from "@/server/cache/page";

const MAGIC = "portal-page-2\n";
const SUFFIX = ".page";
const MAX_HEADER_BYTES = 256 * 1024;

type Header = PageFacts & {
  readonly lengths: { readonly body: number; readonly routerData: number | null };
  readonly sha256: string;
};

export type PageOnDisk = {
  readonly facts: PageFacts;
  readonly sha256: string;
  readonly size: number;
};

const fileName = (key: string) => createHash("sha256").update(key).digest("hex") + SUFFIX;

/**
 * Copies of rendered pages, one file each, so that they outlive the process. A file is written beside its
 * place and renamed, so it is whole or not there; a torn or foreign file fails its checksum and is a miss.
 * Nothing here waits for the disk to be sure: losing a copy costs one render.
 */
export class PageDisk {
  readonly #folder: string;
  #temporaryFiles = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder, removes what other builds and torn writes left, and lists what can be used. */
  async open(): Promise<PageOnDisk[]> {
    const parent = path.dirname(this.#folder);
    await mkdir(this.#folder, { recursive: true });
    for (const sibling of await readdir(parent)) {
      if (sibling !== path.basename(this.#folder)) {
        await rm(path.join(parent, sibling), { recursive: true, force: true });
      }
    }
    const pages: PageOnDisk[] = [];
    for (const name of await readdir(this.#folder)) {
      const page = name.endsWith(SUFFIX) ? await this.#readFacts(name) : null;
      if (page === null) await rm(path.join(this.#folder, name), { recursive: true, force: true });
      else pages.push(page);
    }
    return pages;
  }

  /** The file's checksum, by which the page is recognised later. */
  async write(facts: PageFacts, parts: PageParts): Promise<string> {
    const { header, content } = encode(facts, parts);
    this.#temporaryFiles += 1;
    const temporary = path.join(this.#folder, `${process.pid}-${this.#temporaryFiles}.tmp`);
    try {
      await writeFile(temporary, content);
      await rename(temporary, path.join(this.#folder, fileName(facts.key)));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return header.sha256;
  }

  /** The bytes of that very page, or null when the file is gone, torn, or another process's. */
  async read(key: string, sha256: string): Promise<PageParts | null> {
    const bytes = await readFile(path.join(this.#folder, fileName(key))).catch(() => null);
    if (bytes === null) return null;
    const decoded = decode(bytes);
    if (decoded?.header.sha256 !== sha256 || decoded.header.key !== key) return null;
    return decoded.parts;
  }

  async remove(key: string): Promise<void> {
    await rm(path.join(this.#folder, fileName(key)), { force: true });
  }

  async #readFacts(name: string): Promise<PageOnDisk | null> {
    const file = await open(path.join(this.#folder, name)).catch(() => null);
    if (file === null) return null;
    try {
      const start = Buffer.alloc(MAX_HEADER_BYTES);
      const { bytesRead } = await file.read(start, 0, start.length, 0);
      const header = readHeader(start.subarray(0, bytesRead))?.header ?? null;
      if (header === null || fileName(header.key) !== name) return null;
      const { size } = await file.stat();
      return { facts: factsOf(header), sha256: header.sha256, size };
    } finally {
      await file.close();
    }
  }
}

function encode(facts: PageFacts, { body, routerData }: PageParts) {
  const content = Buffer.concat(routerData === null ? [body] : [body, routerData]);
  const header: Header = {
    ...facts,
    lengths: { body: body.length, routerData: routerData?.length ?? null },
    sha256: createHash("sha256").update(content).digest("hex"),
  };
  return {
    header,
    content: Buffer.concat([Buffer.from(`${MAGIC}${JSON.stringify(header)}\n`), content]),
  };
}

function readHeader(bytes: Buffer): { header: Header; end: number } | null {
  if (!bytes.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC))) return null;
  const end = bytes.indexOf("\n", MAGIC.length);
  if (end === -1) return null;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, named by this version's magic
    const header = JSON.parse(bytes.toString("utf8", MAGIC.length, end)) as Header;
    return { header, end: end + 1 };
  } catch {
    return null;
  }
}

function decode(bytes: Buffer): { header: Header; parts: PageParts } | null {
  const read = readHeader(bytes);
  if (read === null) return null;
  const { header, end } = read;
  const content = bytes.subarray(end);
  if (createHash("sha256").update(content).digest("hex") !== header.sha256) return null;

  const { lengths } = header;
  const body = content.subarray(0, lengths.body);
  const routerData = lengths.routerData === null ? null : content.subarray(lengths.body);
  return { header, parts: { body, routerData } };
}

function factsOf({ lengths: _lengths, sha256: _sha256, ...facts }: Header): PageFacts {
  return facts;
}
