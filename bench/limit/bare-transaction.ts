import { randomUUID } from "node:crypto";

import postgres, { type Sql, type TransactionSql } from "postgres";

import type { Slice } from "../measure/statistics";

export type BareWish = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly accountIds: readonly string[];
  readonly unitIds: readonly string[];
};

type Filing = { readonly accountId: string; readonly unitId: string };

/** What must be written for one case, and nothing else: its number without a gap, its trail, its clock and its mail. */
async function file(sql: TransactionSql, { accountId, unitId }: Filing): Promise<void> {
  const [id, matterId, key] = [randomUUID(), randomUUID(), randomUUID()];
  await sql`select set_config('app.kind', 'account', true), set_config('app.account', ${accountId}, true),
    set_config('app.role', 'resident', true)`;
  const [given] = await sql<{ number: number }[]>`
    select next_register_number(${unitId}, extract(year from vietnam_today())::smallint, 'KNPA') as number`;
  const mail = { template: "case_received", toAccount: accountId, facts: { caseId: id } };
  await Promise.all([
    sql`insert into matters (id, title, opened_on) values (${matterId}, 'Rác chưa được dọn', vietnam_today())`,
    sql`insert into case_files (id, receipt_code, matter_id, kind, state, signature, channel, field, subject, content, filed_by,
        filed_unit_id, responsible_unit_id, sent_at, received_on, register_year, register_series, register_number,
        idempotency_key, content_hash, due_on, due_stage)
      values (${id}, ${id}, ${matterId}, 'report', 'sent', 'none', 'online', 'environment', 'Rác chưa được dọn',
        'Rác để ba ngày chưa được dọn ở đầu ngõ.', ${accountId}, ${unitId}, ${unitId}, now(), vietnam_today(),
        extract(year from vietnam_today()), 'KNPA', ${given?.number ?? 0}, ${key}, ${key}, vietnam_today() + 14, 'answer')`,
    sql`insert into case_events (case_file_id, action, to_state, at, account_id, role)
      values (${id}, 'send', 'sent', now(), ${accountId}, 'resident')`,
    sql`insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
      values (${id}, ${unitId}, 'report', 'answer', 'report-answer', vietnam_today(), vietnam_today() + 14)`,
    sql`insert into outbox (key, kind, payload) values (${`bare-${id}`}, 'mail', ${sql.json(mail)})`,
  ]);
}

/** Files case after case on so many connections at once. */
export async function driveBare(wish: BareWish): Promise<Slice> {
  const { url, connections, seconds, accountIds, unitIds } = wish;
  const sql = postgres(url, { max: connections, onnotice: () => {} });
  const durations: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  let filed = 0;
  const client = async () => {
    while (performance.now() < end) {
      const n = filed++;
      const filing = { accountId: inTurn(accountIds, n), unitId: inTurn(unitIds, n) };
      durations.push(await timed(sql, filing));
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const took = (performance.now() - began) / 1000;
  await sql.end({ timeout: 5 });
  return { durations, seconds: took, errors: {} };
}

async function timed(sql: Sql, filing: Filing): Promise<number> {
  const began = performance.now();
  await sql.begin(async (tx) => file(tx, filing));
  return performance.now() - began;
}

const inTurn = (values: readonly string[], n: number) => values[n % values.length] ?? "";
