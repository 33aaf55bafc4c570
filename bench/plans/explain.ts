import postgres, { type Sql } from "postgres";

import type { KeptQueries } from "../limit/orders";
import { connectForReplay, replay } from "../record/replay";
import { forgetCase } from "./forget";
import { type Findings, lookAtPlan, Plan, together } from "./scans";

/** As the values are known, and as they are not: a statement asked often is planned without them. */
const MODES = ["force_custom_plan", "force_generic_plan"] as const;

/** A table with so many rows for so many cases grows with them. */
const CASES_PER_ROW = 50;
/** One row per unit, kind and day: as many as there are days, however many cases. */
const BOUNDED = new Set(["case_daily"]);

export async function growingTables(superuserUrl: string, cases: number): Promise<Set<string>> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`analyze`;
    const rows = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= ${cases / CASES_PER_ROW}`;
    return new Set(rows.map(({ name }) => name).filter((name) => !BOUNDED.has(name)));
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Has PostgreSQL tell, with every answer, how it found it; also inside functions and policies. */
async function talkative(superuserUrl: string, hear: (words: string) => void): Promise<Sql> {
  const sql = connectForReplay(superuserUrl, 1, {
    onnotice: ({ message }: { message?: string }) => hear(message ?? ""),
  });
  await sql.unsafe(`
    load 'auto_explain';
    set auto_explain.log_min_duration = 0;
    set auto_explain.log_nested_statements = on;
    set auto_explain.log_analyze = on;
    set auto_explain.log_timing = off;
    set auto_explain.log_format = json;
    set auto_explain.log_level = notice;
    set client_min_messages = notice;
    set session authorization portal_app`);
  return sql;
}

/** The address from which a case is sent. */
const DRAFT = /^\/gui-don\/([0-9a-f-]{36})\//;

const SAID = /^duration: [\d.]+ ms\s+plan:\n([\s\S]*)$/;

function planIn(words: string): Plan | null {
  const json = SAID.exec(words)?.[1];
  return json === undefined ? null : Plan.parse(JSON.parse(json));
}

/** Asks once more what a page asked, and looks at how it was answered. */
export async function explainRuns(
  superuserUrl: string,
  { path, runs }: KeptQueries,
  growing: ReadonlySet<string>,
): Promise<Findings> {
  const sentDraft = DRAFT.exec(path)?.[1];
  const findings: Findings[] = [];
  for (const mode of MODES) {
    const heard: Findings[] = [];
    if (sentDraft) await forgetCase(superuserUrl, sentDraft);
    const sql = await talkative(superuserUrl, (words) => {
      const plan = planIn(words);
      if (plan) heard.push(lookAtPlan(plan, growing));
    });
    try {
      await sql.unsafe(`set plan_cache_mode = ${mode}`);
      await replay(sql, runs);
    } finally {
      await sql.end({ timeout: 5 });
    }
    findings.push(together(heard));
  }
  const all = together(findings);
  return { scans: all.scans, rows: Math.max(...findings.map(({ rows }) => rows)) };
}
