import type { RenderLedger } from "@/lib/public-read";
import type { ChangeListener, Standpoint } from "@/server/cache/change-feed";
import type { PageDisk } from "@/server/cache/disk";
import { type PageFacts, type PageParts, type Ready, sizeOf } from "@/server/cache/page";

/** A page being rendered: what it says it shows, and what has changed since it began. */
export type Render = RenderLedger & {
  readonly standpoint: Standpoint | null;
  readonly changed: Set<string>;
  isReset: boolean;
};

export class StoredPage {
  readonly id: string;
  readonly facts: PageFacts;
  isAlive = true;
  /** When its use was last noticed, in milliseconds of this process. */
  noticedAt = -Infinity;
  parts: PageParts | null;
  /** The body as readers asked for it, by content coding. */
  readonly ready = new Map<string, Ready>();
  /** Names the copy on disk once it is there. */
  sha256: string | null;

  constructor(id: string, facts: PageFacts, parts: PageParts | null, sha256: string | null) {
    this.id = id;
    this.facts = facts;
    this.parts = parts;
    this.sha256 = sha256;
  }

  get size(): number {
    let size = this.parts === null ? 0 : sizeOf(this.parts);
    for (const { bytes } of this.ready.values())
      if (bytes !== this.parts?.body) size += bytes.length;
    return size;
  }
}

export type Draft = Pick<PageFacts, "key" | "kind" | "status" | "headers" | "until"> & PageParts;

export type Kept =
  | { readonly outcome: "kept"; readonly page: StoredPage }
  /** Something it shows changed while it was rendered: render it again. */
  | { readonly outcome: "changed" }
  /** Fit to send, not to keep. */
  | { readonly outcome: "not_kept" };

const NOT_KEPT: Kept = { outcome: "not_kept" };

export type Limits = {
  readonly bytes: number;
  readonly pages: number;
  /** Redirects and pages that were not found: anyone can make up addresses, so they get a place of their own. */
  readonly others: number;
};

const LIMITS: Limits = { bytes: 64 * 1024 * 1024, pages: 5000, others: 1000 };

/**
 * Rendered public pages, by Next's own key. Bytes are kept in memory up to a limit and on disk up to a count;
 * the least recently used go first. A page leaves when one of its tags changes, and a page during whose
 * rendering one of its tags changed never comes in.
 */
export class PageStore implements ChangeListener {
  readonly #limits: Limits;
  readonly #disk: PageDisk | null;
  readonly #found = new Map<string, StoredPage>();
  readonly #others = new Map<string, StoredPage>();
  readonly #byId = new Map<string, StoredPage>();
  readonly #byTag = new Map<string, Set<StoredPage>>();
  /** Those whose bytes are in memory, least recently used first, with what they were counted as. */
  readonly #resident = new Map<StoredPage, number>();
  readonly #renders = new Set<Render>();
  #bytes = 0;
  #lastId = 0;
  #diskWork: Promise<unknown> = Promise.resolve();

  constructor(disk: PageDisk | null, limits: Limits = LIMITS) {
    this.#disk = disk;
    this.#limits = limits;
  }

  /** Takes up what a former process left, and says where the oldest of it stood. */
  async open(): Promise<Standpoint | null> {
    const left = (await this.#disk?.open()) ?? [];
    left.sort((one, other) => one.facts.renderedAt - other.facts.renderedAt);
    const newest = left.at(-1);
    if (newest === undefined) return null;

    let generation = Infinity;
    for (const { facts, sha256 } of left) {
      if (facts.lineage === newest.facts.lineage) {
        this.#admit(new StoredPage(this.#nextId(), facts, null, sha256));
        generation = Math.min(generation, facts.generation);
      } else this.#onDisk((disk) => disk.remove(facts.key));
    }
    return { generation, today: "", lineage: newest.facts.lineage };
  }

  beginRender(standpoint: Standpoint | null): Render {
    const render: Render = { standpoint, tags: new Set(), changed: new Set(), isReset: false };
    this.#renders.add(render);
    return render;
  }

  endRender(render: Render): void {
    this.#renders.delete(render);
  }

  keep({ key, kind, status, headers, until, ...parts }: Draft, render: Render): Kept {
    const { standpoint } = render;
    const tags = [...render.tags];
    if (render.isReset || tags.some((tag) => render.changed.has(tag)))
      return { outcome: "changed" };
    const isTooLarge = sizeOf(parts) > this.#limits.bytes / 8;
    if (standpoint === null || isTooLarge || !this.#renders.has(render)) return NOT_KEPT;

    const { generation, today: day, lineage } = standpoint;
    const renderedAt = Date.now();
    const facts = { key, kind, status, headers, tags, generation, lineage, day, until, renderedAt };
    const page = new StoredPage(this.#nextId(), facts, parts, null);
    this.#admit(page);
    if (status === 200) this.#saveLater(page, parts);
    return { outcome: "kept", page };
  }

  find(key: string): StoredPage | null {
    return this.#found.get(key) ?? this.#others.get(key) ?? null;
  }

  findById(id: string): StoredPage | null {
    return this.#byId.get(id) ?? null;
  }

  /** The page's bytes from memory or disk; null when they are gone, and then so is the page. */
  async partsOf(page: StoredPage): Promise<PageParts | null> {
    if (page.parts === null && page.sha256 !== null && this.#disk !== null) {
      const parts = await this.#disk.read(page.facts.key, page.sha256);
      if (page.isAlive && page.parts === null) page.parts = parts;
    }
    if (page.parts === null) this.#forget(page);
    else this.touch(page);
    return page.isAlive ? page.parts : null;
  }

  addReady(page: StoredPage, coding: string, ready: Ready): void {
    if (!page.isAlive || page.parts === null) return;
    page.ready.set(coding, ready);
    this.touch(page);
  }

  /** Marks the page as used just now. */
  touch(page: StoredPage): void {
    if (!page.isAlive) return;
    const list = this.#listOf(page);
    list.delete(page.facts.key);
    list.set(page.facts.key, page);
    this.#bytes -= this.#resident.get(page) ?? 0;
    this.#resident.delete(page);
    if (page.parts === null) return;
    const { size } = page;
    this.#resident.set(page, size);
    this.#bytes += size;
    this.#makeRoom();
  }

  drop(page: StoredPage): void {
    this.#forget(page);
  }

  changed(tags: readonly string[]): void {
    for (const tag of tags) {
      for (const render of this.#renders) render.changed.add(tag);
      for (const page of this.#byTag.get(tag) ?? []) this.#forget(page);
    }
  }

  reset(): void {
    for (const render of this.#renders) render.isReset = true;
    for (const page of this.#byId.values()) this.#forget(page);
  }

  /** Waits until what was begun on disk has ended. */
  async settle(): Promise<void> {
    await this.#diskWork;
  }

  get counts() {
    return { found: this.#found.size, others: this.#others.size, bytes: this.#bytes };
  }

  #nextId(): string {
    this.#lastId += 1;
    return this.#lastId.toString(36);
  }

  #listOf({ facts }: StoredPage): Map<string, StoredPage> {
    return facts.status === 200 ? this.#found : this.#others;
  }

  #admit(page: StoredPage): void {
    const former = this.find(page.facts.key);
    // A copy on disk is written over, unless nothing will be written.
    if (former?.facts.status === 200) {
      this.#forget(former, { andOnDisk: page.facts.status !== 200 });
    } else if (former !== null) this.#forget(former);
    this.#byId.set(page.id, page);
    for (const tag of page.facts.tags) {
      const pages = this.#byTag.get(tag) ?? new Set();
      this.#byTag.set(tag, pages.add(page));
    }
    this.#listOf(page).set(page.facts.key, page);
    this.touch(page);
    this.#shorten(this.#found, this.#limits.pages);
    this.#shorten(this.#others, this.#limits.others);
  }

  #shorten(list: Map<string, StoredPage>, limit: number): void {
    for (const page of list.values()) {
      if (list.size <= limit) return;
      this.#forget(page);
    }
  }

  #makeRoom(): void {
    for (const page of this.#resident.keys()) {
      if (this.#bytes <= this.#limits.bytes) return;
      if (page.sha256 === null) this.#forget(page);
      else this.#leaveOnDisk(page);
    }
  }

  #leaveOnDisk(page: StoredPage): void {
    this.#bytes -= this.#resident.get(page) ?? 0;
    this.#resident.delete(page);
    page.parts = null;
    page.ready.clear();
  }

  #forget(page: StoredPage, { andOnDisk = page.facts.status === 200 } = {}): void {
    if (!page.isAlive) return;
    page.isAlive = false;
    this.#leaveOnDisk(page);
    this.#byId.delete(page.id);
    const list = this.#listOf(page);
    if (list.get(page.facts.key) === page) list.delete(page.facts.key);
    for (const tag of page.facts.tags) this.#untag(tag, page);
    if (andOnDisk) this.#onDisk((disk) => disk.remove(page.facts.key));
  }

  #untag(tag: string, page: StoredPage): void {
    const pages = this.#byTag.get(tag);
    pages?.delete(page);
    if (pages?.size === 0) this.#byTag.delete(tag);
  }

  #saveLater(page: StoredPage, parts: PageParts): void {
    this.#onDisk(async (disk) => {
      if (!page.isAlive) return;
      try {
        const sha256 = await disk.write(page.facts, parts);
        if (page.isAlive) page.sha256 = sha256;
      } catch {
        // What lies there now is an older version.
        await disk.remove(page.facts.key);
      }
    });
  }

  /** One after the other, so that a removal never overtakes the writing it follows. */
  #onDisk(work: (disk: PageDisk) => Promise<void>): void {
    const disk = this.#disk;
    if (disk === null) return;
    // A full or broken disk costs copies, not pages.
    this.#diskWork = this.#diskWork.then(() => work(disk)).catch(() => {});
  }
}
