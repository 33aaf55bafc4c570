import { type Doer, type Procedure, takeStep } from "@/lib/domain/procedure/procedure";

/** Takes steps one after the other; answers the states it came through, and the problem where it stopped. */
export function walk<Facts>(
  procedure: Procedure<string, string, string, Facts>,
  from: string,
  steps: readonly (readonly [action: string, doer: Doer, facts: Facts, ground?: string])[],
): string[] {
  const path = [from];
  for (const [action, doer, facts, ground] of steps) {
    const state = path.at(-1) ?? from;
    const attempt = { state, action, doer, facts, ...(ground !== undefined && { ground }) };
    const taken = takeStep(procedure, attempt);
    path.push(taken.ok ? taken.value.to : `✗ ${taken.problem}`);
    if (!taken.ok) break;
  }
  return path;
}
