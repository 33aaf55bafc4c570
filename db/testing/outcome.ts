import type { AccountScope, PositionScope } from "../../lib/domain/scope";
import { withScope } from "../scope";

export type Writer = AccountScope | PositionScope;

/** The code of a write that a policy, a grant or a trigger refuses. */
export const REFUSED = "42501";

class Back extends Error {}

/** What comes of a statement that goes around the use cases; nothing of it stays. */
export async function outcomeOf(who: Writer, statement: string): Promise<string> {
  let count = 0;
  try {
    await withScope(who, async (tx) => {
      count = (await tx.execute(statement)).count;
      throw new Back();
    });
  } catch (error) {
    if (!(error instanceof Back)) return codeOf(error);
  }
  return count > 0 ? "done" : "nothing";
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  throw error;
}
