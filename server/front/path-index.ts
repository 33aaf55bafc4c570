import type { StoredPage } from "@/server/cache/page-store";

const MAX_PATHS = 10_000;
const MAX_LENGTH = 512;

/** Which stored page an address showed last. Addresses cost nothing to make up, so their number is bounded. */
export class PathIndex {
  readonly #pages = new Map<string, StoredPage>();
  readonly #limit: number;

  constructor(limit = MAX_PATHS) {
    this.#limit = limit;
  }

  find(path: string): StoredPage | null {
    const page = this.#pages.get(path);
    if (page === undefined) return null;
    if (page.isAlive) return page;
    this.#pages.delete(path);
    return null;
  }

  /** The oldest entry makes room; a page that is still read is found again at the price of one lookup. */
  remember(path: string, page: StoredPage): void {
    if (path.length > MAX_LENGTH) return;
    this.#pages.delete(path);
    this.#pages.set(path, page);
    if (this.#pages.size <= this.#limit) return;
    const [oldest] = this.#pages.keys();
    if (oldest !== undefined) this.#pages.delete(oldest);
  }

  get size(): number {
    return this.#pages.size;
  }
}
