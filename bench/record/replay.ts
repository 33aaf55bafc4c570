import postgres, { type Sql } from "postgres";

import type { Run, Statement } from "./wire";

/** Values were written down as text and go back as the same text. */
const asWritten = (...from: readonly number[]) => ({
  to: from[0] ?? 0,
  from: [...from],
  serialize: String,
  parse: (text: string) => text,
});

export function connectForReplay(url: string, max: number, more: object = {}): Sql {
  return postgres(url, {
    max,
    onnotice: () => {},
    types: {
      boolean: asWritten(16),
      number: asWritten(20, 21, 23, 26, 700, 701, 1700),
      bytea: asWritten(17),
      json: asWritten(114, 3802),
      date: asWritten(1082, 1114, 1184),
    },
    ...more,
  }) as Sql;
}

type Asking = Pick<Sql, "unsafe">;

const ask = async (sql: Asking, { sql: text, values }: Statement) =>
  sql.unsafe(text, [...values], { prepare: true });

async function askBatches(sql: Asking, { batches }: Run): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const batch of batches) {
    answers.push(...(await Promise.all(batch.map(async (one) => ask(sql, one)))));
  }
  return answers;
}

/** Asks the same again in the same way: transaction by transaction, batch by batch. */
export async function replay(sql: Sql, runs: readonly Run[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const run of runs) {
    answers.push(
      ...(await (run.isTransaction
        ? sql.begin(async (tx) => askBatches(tx, run))
        : askBatches(sql, run))),
    );
  }
  return answers;
}
