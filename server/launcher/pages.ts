import path from "node:path";

import { buildProblem } from "./problem";
import { runQuietly } from "./program";
import { forgetBuild, isBuilt, sourceHash, stampBuild } from "./sources";

export const nextProgram = (root: string) => path.join(root, "node_modules/next/dist/bin/next");

export type Pages = { readonly hash: string; readonly built: boolean };

/** Whether the pages on disk are those of the sources on disk. */
export function lookAtPages(root: string): Pages {
  const hash = sourceHash(root);
  return { hash, built: isBuilt(root, hash) };
}

/** Builds the pages. Needs neither database nor secrets, so it may run beside their making. */
export async function buildPages(root: string, hash: string): Promise<void> {
  forgetBuild(root);
  const { code, output } = await runQuietly({
    args: [nextProgram(root), "build"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) throw buildProblem(output);
  stampBuild(root, hash);
}
