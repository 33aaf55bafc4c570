import "server-only";
import type { Transaction } from "@/db/client";
import { holdAdministration } from "@/db/commands/administration";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import { fail, type Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

type NoLonger = { readonly ok: false; readonly problem: "no_longer_administrator" };

/** What an administrator does, one administrator at a time, and only while being one. */
export async function administer<Outcome extends Result<unknown, string>>(
  context: UseCaseContext<PositionScope>,
  work: (tx: Transaction, today: CalendarDate) => Promise<Outcome>,
): Promise<Outcome | NoLonger> {
  return carryOut<Outcome | NoLonger>(context, async (tx, now) => {
    const today = calendarDateOf(now);
    const isHeld =
      context.scope.role === "administrator" &&
      (await holdAdministration(tx, context.scope, today));
    return isHeld ? work(tx, today) : fail("no_longer_administrator");
  });
}
