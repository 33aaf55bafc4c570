import postgres, { type Sql } from "postgres";

import type { Changes, ChangeSource } from "@/server/cache/change-feed";

const ANSWER_WITHIN_MS = 2000;
const CHANNEL = "portal_cache";

type Row = { generation: string; today: string; lineage: string; tags: string[] };

/**
 * Two connections: one asks, one listens. One that does not answer in time is thrown away, for it may be half
 * open; and news found by asking that nobody announced mean that listening is broken, so that is renewed.
 */
export function postgresChanges(url: string): ChangeSource {
  let asking: Sql | null = null;
  let closed = false;
  const ear = new Ear(url);

  return {
    read: async (since) => {
      if (closed) throw new Error("closed");
      asking ??= connection(url, "portal-cache-ask");
      const sql = asking;
      try {
        const [row] = await within(
          ANSWER_WITHIN_MS,
          sql<
            Row[]
          >`select generation, today::text as today, lineage, tags from cache_changes(${since})`,
        );
        if (row === undefined) throw new Error("the database does not know its cache generation");
        ear.check(row.tags.length > 0);
        return { ...row, generation: Number(row.generation) } satisfies Changes;
      } catch (error) {
        if (asking === sql) asking = null;
        void sql.end({ timeout: 0 }).catch(() => {});
        ear.doubt();
        throw error;
      }
    },
    listen: (wake) => ear.listen(wake),
    close: async () => {
      closed = true;
      await Promise.all([asking?.end({ timeout: 1 }), ear.close()]);
    },
  };
}

class Ear {
  readonly #url: string;
  #sql: Sql | null = null;
  #wake: () => void = () => {};
  /** Something was announced since news were last found by asking. */
  #heard = false;
  #isDoubtful = false;

  constructor(url: string) {
    this.#url = url;
  }

  listen(wake: () => void): void {
    this.#wake = wake;
    this.#renew();
  }

  doubt(): void {
    this.#isDoubtful = true;
  }

  /** Called with every answer: did asking bring news? The announcement may still be a moment behind. */
  check(isNews: boolean): void {
    if (this.#isDoubtful) this.#renew();
    else if (isNews) {
      this.#isDoubtful = !this.#heard;
      this.#heard = false;
    }
  }

  async close(): Promise<void> {
    await this.#sql?.end({ timeout: 1 });
  }

  #renew(): void {
    void this.#sql?.end({ timeout: 0 }).catch(() => {});
    this.#isDoubtful = false;
    const sql = connection(this.#url, "portal-cache-listen");
    this.#sql = sql;
    const hear = () => {
      this.#heard = true;
      this.#isDoubtful = false;
      this.#wake();
    };
    sql
      .listen(CHANNEL, hear, () => this.#wake())
      .catch(() => {
        if (this.#sql === sql) this.doubt();
      });
  }
}

function connection(url: string, name: string): Sql {
  return postgres(url, {
    max: 1,
    connect_timeout: 1,
    onnotice: () => {},
    connection: { application_name: name, statement_timeout: ANSWER_WITHIN_MS },
  });
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const refuse = () => reject(new Error(`no answer within ${ms} ms`));
    // When it is this process that was held up, the answer lies in the socket: it is read before "immediate".
    timer = setTimeout(() => setImmediate(() => setImmediate(refuse)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
