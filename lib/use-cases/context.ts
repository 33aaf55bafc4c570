import "server-only";
import type { Database, Transaction } from "@/db/client";
import { withScope } from "@/db/scope";
import type { Actor } from "@/lib/domain/actor";
import type { Result } from "@/lib/domain/result";
import type { Scope } from "@/lib/domain/scope";

/** Who is asking and as whom the database is asked. A test hands in its own database. */
export type UseCaseContext<S extends Scope = Scope> = {
  readonly actor: Actor;
  readonly scope: S;
  readonly database?: Database;
};

/**
 * One use case, one transaction: a refusal undoes whatever was written before it, so nothing is half saved.
 * `now` is the database's clock.
 */
export async function carryOut<Outcome extends Result<unknown, string>>(
  { scope, database }: UseCaseContext,
  work: (tx: Transaction, now: Date) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await withScope(
      scope,
      async (tx, now) => {
        const outcome = await work(tx, now);
        if (!outcome.ok) throw new Refusal(outcome);
        return outcome;
      },
      database,
    );
  } catch (error) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this call's own refusal can reach here
    if (error instanceof Refusal) return error.outcome as Outcome;
    throw error;
  }
}

class Refusal extends Error {
  readonly outcome: Result<unknown, string>;
  constructor(outcome: Result<unknown, string>) {
    super("refused");
    this.outcome = outcome;
  }
}
