import { everythingTag } from "@/lib/cache-tags";
import type { ChangeFeed, Standpoint } from "@/server/cache/change-feed";
import type { Render } from "@/server/cache/page-store";
import type { UnkeptReply } from "@/server/front/unkept-reply";

type Answer = {
  readonly standpoint: Standpoint;
  readonly reply: UnkeptReply;
  readonly size: number;
};

export type Limits = { readonly answers: number; readonly bytes: number };

const LIMITS: Limits = { answers: 2000, bytes: 16 * 1024 * 1024 };
const LONGEST_URL = 512;

/**
 * Answers to questions about everything public, by the address that asks: a search that many have read of is rendered
 * once. What may be asked has no end, so they are few, in memory only, and the least recently asked go first. Each holds
 * until anything public changes or the day in Vietnam ends: which of them a change touches, nobody knows.
 */
export class KeptAnswers {
  readonly #feed: ChangeFeed;
  readonly #limits: Limits;
  readonly #answers = new Map<string, Answer>();
  #bytes = 0;

  constructor(feed: ChangeFeed, limits: Limits = LIMITS) {
    this.#feed = feed;
    this.#limits = limits;
  }

  /** What was answered before and still holds. */
  async find(url: string): Promise<UnkeptReply | null> {
    if (!this.#answers.has(url)) return null;
    if (!this.#feed.isCertain) await this.#feed.ascertain();
    const answer = this.#answers.get(url);
    if (answer === undefined) return null;
    this.#forget(url, answer);
    if (!this.#isNow(answer.standpoint)) return null;
    this.#remember(url, answer);
    return answer.reply;
  }

  /** Only what says that it is about everything; as of when its rendering began, so that a change meanwhile ends it. */
  keep(url: string, { standpoint, tags, isReset }: Render, reply: UnkeptReply): void {
    if (!tags.has(everythingTag) || isReset || standpoint === null) return;
    const size = reply.body.length + url.length;
    const isFit =
      reply.status === 200 && url.length <= LONGEST_URL && size <= this.#limits.bytes / 8;
    if (!isFit) return;
    const before = this.#answers.get(url);
    if (before !== undefined) this.#forget(url, before);
    this.#remember(url, { standpoint, reply, size });
  }

  #isNow({ generation, today, lineage }: Standpoint): boolean {
    const now = this.#feed.standpoint;
    return now?.generation === generation && now.today === today && now.lineage === lineage;
  }

  #remember(url: string, answer: Answer): void {
    this.#answers.set(url, answer);
    this.#bytes += answer.size;
    for (const [oldest, one] of this.#answers) {
      const { answers, bytes } = this.#limits;
      if (this.#answers.size <= answers && this.#bytes <= bytes) return;
      this.#forget(oldest, one);
    }
  }

  #forget(url: string, { size }: Answer): void {
    this.#answers.delete(url);
    this.#bytes -= size;
  }
}
