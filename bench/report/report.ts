import { writeFileSync } from "node:fs";

import type { Errors } from "../measure/statistics";
import type { Measured } from "../work/run";
import type { Visit } from "../work/visit";
import { judge, MOST_GROWTH, sayGoal } from "./goals";
import { type Cell, kilobytes, markdownTable, megabytes, plainTable, share } from "./table";

type Memory = {
  readonly web: number | null;
  readonly worker: number | null;
  readonly postgres: number | null;
};

export type SizeReport = {
  readonly cases: number;
  readonly fillSeconds: number | null;
  readonly measured: readonly Measured[];
  readonly visits: readonly Visit[];
  readonly memory: Memory;
};

export type Report = {
  readonly machine: {
    readonly processors: number;
    readonly node: string;
    readonly platform: string;
  };
  readonly seconds: number;
  readonly sizes: readonly SizeReport[];
};

const HEAD = [
  "work",
  "/s",
  "p50 ms",
  "p95",
  "p99",
  "limit /s",
  "of it",
  "goal",
  "",
  "SQL",
  "web",
  "db",
  "errors",
];

function rowOf({ work, ours, limit, ratio, statements, load }: Measured, cases: number): Cell[] {
  const verdict = judge(work.goal, { ours, ratio }, cases);
  return [
    work.title,
    ours.rate,
    ours.p50,
    ours.p95,
    ours.p99,
    limit?.rate ?? null,
    share(ratio),
    sayGoal(work.goal, cases),
    verdict === "none" ? "" : verdict,
    String(statements),
    load?.web ?? null,
    load?.postgres ?? null,
    sayErrors(ours.errors),
  ];
}

const sayErrors = (errors: Errors) =>
  Object.entries(errors)
    .map(([name, count]) => `${count} × ${name}`)
    .join(", ") || "0";

const workTable = ({ measured, cases }: SizeReport) => ({
  head: HEAD,
  rows: measured.map((one) => rowOf(one, cases)),
});

const p95Of = ({ measured }: SizeReport, name: string) =>
  measured.find(({ work }) => work.name === name)?.ours.p95 ?? null;

const p95At = ({ cases }: SizeReport) => `p95 ms at ${cases.toLocaleString("en")}`;

/** How each work's p95 changed from the smallest size to the largest. */
function growthTable({ sizes }: Report) {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (!smallest || !largest || smallest === largest) return null;
  const rows = largest.measured.map(({ work }) => {
    const [from, to] = [p95Of(smallest, work.name), p95Of(largest, work.name)];
    const growth = from && to ? to / from : null;
    const verdict = growth === null ? "" : growth <= MOST_GROWTH ? "met" : "missed";
    return [work.title, from, to, growth === null ? null : `${growth.toFixed(2)} ×`, verdict];
  });
  return { head: ["work", p95At(smallest), p95At(largest), "growth", `≤ ${MOST_GROWTH}`], rows };
}

const visitTable = ({ visits }: SizeReport) => ({
  head: ["first visit", "page", "styles, letters, pictures", "in all", "files", "scripts"],
  rows: visits.map((one) => [
    one.path,
    kilobytes(one.page),
    kilobytes(one.others),
    kilobytes(one.page + one.others),
    String(one.files + 1),
    String(one.scripts),
  ]),
});

const webBytes = ({ measured }: SizeReport) =>
  Math.max(0, ...measured.map(({ load }) => load?.webBytes ?? 0)) || null;

const memoryTable = ({ sizes }: Report) => ({
  head: [
    "memory after the load",
    ...sizes.map(({ cases }) => `${cases.toLocaleString("en")} cases`),
  ],
  rows: [
    ["web program, most while loaded", ...sizes.map((size) => megabytes(webBytes(size)))],
    ["web program", ...sizes.map(({ memory }) => megabytes(memory.web))],
    ["worker", ...sizes.map(({ memory }) => megabytes(memory.worker))],
    ["PostgreSQL, shared memory once", ...sizes.map(({ memory }) => megabytes(memory.postgres))],
  ],
});

function tablesOf(report: Report) {
  const last = report.sizes.at(-1);
  return [
    ...report.sizes.map((size) => ({
      title: `${size.cases.toLocaleString("en")} cases`,
      table: workTable(size),
    })),
    { title: "Growth", table: growthTable(report) },
    { title: "Memory", table: memoryTable(report) },
    { title: "Bytes", table: last ? visitTable(last) : null },
  ];
}

export function print(report: Report): void {
  for (const { title, table } of tablesOf(report)) {
    if (table) console.log(`\n${title}\n\n${plainTable(table)}`);
  }
  console.log(`\n${legend(report)}\n`);
}

const legend = ({ machine, seconds }: Report) =>
  [
    `${machine.processors} processors, Node ${machine.node}, ${machine.platform}. The load generator and the server share them.`,
    `Each work was driven for ${seconds} s in three stretches, in turn with its limit; rates are the middle stretch's, "of it" the middle ratio of neighbours.`,
    `Limits: kept pages against node:http sending the same bytes; rendered ones against node:http asking the same SQL and sending the rows; a sent case against its bare transaction.`,
    `"web" and "db" say how many processors the web program and PostgreSQL kept busy; "SQL" how many statements one request asks (of a kept page: its first rendering).`,
  ].join("\n");

export function writeMarkdown(file: string, report: Report): void {
  const tables = tablesOf(report).flatMap(({ title, table }) =>
    table ? [`## ${title}`, markdownTable(table)] : [],
  );
  const text = ["# What the portal does in a second", ...legend(report).split("\n"), ...tables];
  writeFileSync(file, `${text.join("\n\n")}\n`);
}
