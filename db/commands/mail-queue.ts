import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { accounts, outbox } from "@/db/schema";

export type WaitingMail = {
  readonly id: number;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
};

/**
 * The oldest mail whose time has come and before which nothing waits for the same person; nobody else takes it
 * while this transaction lasts.
 */
export async function takeWaitingMail(tx: Transaction): Promise<WaitingMail | null> {
  const [mail] = await tx.execute<WaitingMail>(sql`
    select o.id::integer as id, o.payload, o.attempts
    from ${outbox} o
    where o.kind = 'mail' and o.sent_at is null and o.not_before <= now()
      and not exists (
        select 1 from ${outbox} earlier
        where earlier.kind = 'mail' and earlier.sent_at is null and earlier.id < o.id
          and earlier.not_before < 'infinity'
          and earlier.recipient = o.recipient)
    order by o.id limit 1
    for update of o skip locked`);
  return mail ?? null;
}

/** Where somebody reads mail now, which may be elsewhere than when it was promised. */
export async function findAddressee(tx: Transaction, accountId: string) {
  const [addressee] = await tx
    .select({ to: accounts.email, locale: accounts.locale })
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)));
  return addressee ?? null;
}

/** What the mail was made of is forgotten with it: some of it opens accounts. */
export async function recordMailDone(tx: Transaction, id: number, note?: string): Promise<void> {
  await tx
    .update(outbox)
    .set({
      sentAt: sql`now()`,
      attempts: sql`${outbox.attempts} + 1`,
      payload: sql`${outbox.payload} - 'facts'`,
      lastError: note ?? null,
    })
    .where(eq(outbox.id, id));
}

/** Tries again after so many seconds; null gives it up, and leaves it to be looked at. */
export async function recordMailFailed(
  tx: Transaction,
  id: number,
  { code, again }: { code: string; again: number | null },
): Promise<void> {
  const notBefore = again === null ? sql`'infinity'` : sql`now() + make_interval(secs => ${again})`;
  await tx
    .update(outbox)
    .set({ notBefore, attempts: sql`${outbox.attempts} + 1`, lastError: code })
    .where(eq(outbox.id, id));
}

/** Forgets mails that were sent more than a week ago. */
export async function sweepSentMail(tx: Transaction): Promise<void> {
  await tx.delete(outbox).where(sql`${outbox.sentAt} < now() - interval '7 days'`);
}

export async function sweepSignIn(tx: Transaction): Promise<void> {
  await tx.execute(sql`select * from sweep_sign_in()`);
}
