import { spawn } from "node:child_process";
import path from "node:path";

import { diesWithParent } from "@/db/cluster/guard";

/** The programs of the suite, started by Node itself: no shell, no `.cmd` files. */
const TOOLS = {
  oxfmt: "oxfmt/bin/oxfmt",
  oxlint: "oxlint/bin/oxlint",
  next: "next/dist/bin/next",
  tsc: "typescript/bin/tsc",
  knip: "knip/bin/knip.js",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
} as const;

export type Tool = {
  readonly name: keyof typeof TOOLS;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Shown as it comes, or kept until it is known whether anybody wants to read it. */
  readonly show?: boolean;
  readonly minutes: number;
};

export type Outcome = { readonly code: number; readonly output: string };

/** Runs a tool to its end, or to the end of its time. */
export async function runTool(root: string, tool: Tool): Promise<Outcome> {
  const program = path.join(root, "node_modules", TOOLS[tool.name]);
  const command = diesWithParent({ file: process.execPath, args: [program, ...tool.args] }, "TERM");
  const child = spawn(command.file, command.args, {
    cwd: root,
    stdio: [
      "ignore",
      ...(tool.show ? (["inherit", "inherit"] as const) : (["pipe", "pipe"] as const)),
    ],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...tool.env },
  });
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const limit = setTimeout(() => {
    output += `\n${tool.name} was ended: it took longer than ${tool.minutes} minutes.`;
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
  }, tool.minutes * 60_000);
  const code = await new Promise<number>((resolve) => {
    child.once("error", (error) => {
      output += error.message;
      resolve(1);
    });
    child.once("close", (exit) => resolve(exit ?? 1));
  });
  clearTimeout(limit);
  return { code, output };
}

/** One tool after another, until one fails. */
export async function runTools(root: string, tools: readonly Tool[]): Promise<Outcome> {
  let output = "";
  for (const tool of tools) {
    const outcome = await runTool(root, tool);
    output += outcome.output;
    if (outcome.code !== 0) return { code: outcome.code, output };
  }
  return { code: 0, output };
}
