import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import postgres from "postgres";

/** Writes through the owner role as fast as one client may, and remembers what was acknowledged. */
export function writer(data) {
  const { rolePasswords } = JSON.parse(readFileSync(path.join(data, "secrets.json"), "utf8"));
  const port = readFileSync(path.join(data, "pg.port"), "utf8");
  const sql = postgres(
    `postgres://portal_owner:${rolePasswords.portal_owner}@127.0.0.1:${port}/portal`,
    { max: 4, connect_timeout: 2, onnotice: () => {} },
  );
  const acknowledged = [];
  const stopping = new AbortController();
  let next = 1;
  async function client() {
    while (!stopping.signal.aborted) {
      const number = next++;
      try {
        await sql`insert into drill_marks values (${number})`;
        acknowledged.push(number);
      } catch {
        await sleep(50);
      }
    }
  }
  return {
    acknowledged,
    begin: async () => {
      await sql`create table if not exists drill_marks (number int primary key)`;
      await sql`delete from drill_marks`;
      return [client(), client(), client(), client()];
    },
    end: async (clients) => {
      stopping.abort();
      await Promise.all(clients);
      const stored = new Set(
        (await sql`select number from drill_marks`).map(({ number }) => number),
      );
      await sql`drop table drill_marks`;
      await sql.end({ timeout: 5 });
      return acknowledged.filter((number) => !stored.has(number)).length;
    },
  };
}
