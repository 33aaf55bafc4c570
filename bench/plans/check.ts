import { plainTable } from "../report/table";
import { type Recorded, statementsOf } from "../work/recording";
import type { Work } from "../work/works";
import { explainRuns, growingTables } from "./explain";
import { type Findings, together } from "./scans";

type Checked = Findings & { readonly work: Work; readonly statements: number };

type Wish = {
  readonly superuserUrl: string;
  readonly cases: number;
  readonly works: readonly Work[];
  readonly recorded: Recorded;
};

/** How PostgreSQL carries out what each page asks. A growing table read from end to end is a problem. */
export async function checkPlans({ superuserUrl, cases, works, recorded }: Wish): Promise<boolean> {
  const growing = await growingTables(superuserUrl, cases);
  const checked: Checked[] = [];
  for (const work of works) {
    const queries = recorded.get(work.name) ?? [];
    const found: Findings[] = [];
    for (const one of queries) found.push(await explainRuns(superuserUrl, one, growing));
    const rows = Math.max(0, ...found.map((one) => one.rows));
    checked.push({ work, statements: statementsOf(queries), ...together(found), rows });
  }
  print(checked, growing, cases);
  return checked.every(({ scans }) => scans.length === 0);
}

function print(checked: readonly Checked[], growing: ReadonlySet<string>, cases: number) {
  const rows = checked.map(({ work, statements, rows: read, scans }) => [
    work.title,
    String(statements),
    read.toLocaleString("en"),
    scans.length === 0 ? "none" : [...new Set(scans.map(({ table }) => table))].join(", "),
  ]);
  const head = ["work", "statements", "rows read", "read from end to end"];
  console.log(`\nPlans at ${cases.toLocaleString("en")} cases\n\n${plainTable({ head, rows })}\n`);
  console.log(`Tables that grow: ${[...growing].sort().join(", ")}.\n`);
  for (const { work, scans } of checked) {
    for (const { table, query } of scans) console.log(`✗ ${work.name}: ${table} in: ${query}\n`);
  }
}
