import "server-only";
import { and, eq, isNull, ne, type SQL, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { accounts, sessions } from "@/db/schema";

/** What signing in has to know of the account behind an address. */
export type Credentials = {
  readonly accountId: string;
  readonly hash: string | null;
  readonly confirmed: boolean;
  readonly disabled: boolean;
  /** Holds an office, or will. */
  readonly appointed: boolean;
};

/** What a link from a mail is for. */
export type TokenPurpose = "confirm_email" | "reset_password" | "change_email";
export type OpenToken = {
  readonly purpose: TokenPurpose;
  readonly email: string;
  readonly name: string;
  readonly appointed: boolean;
};

type Locale = "vi" | "en";

export async function findCredentials(tx: Transaction, email: string): Promise<Credentials | null> {
  return first(
    tx,
    sql`select account_id as "accountId", hash, confirmed, disabled, appointed from find_credentials(${email})`,
  );
}

/** The day and hour the session ends whatever happens; null when the account may not sign in. */
export async function openSession(
  tx: Transaction,
  { tokenHash, accountId, device }: { tokenHash: string; accountId: string; device: string | null },
): Promise<Date | null> {
  return instant(tx, sql`select open_session(${tokenHash}, ${accountId}, ${device}) as value`);
}

/** Takes the office, or none, and another token with it; null when the session or the office is not theirs. */
export async function recordActingPosition(
  tx: Transaction,
  change: { oldHash: string; newHash: string; positionId: string | null },
): Promise<Date | null> {
  const { oldHash, newHash, positionId } = change;
  return instant(tx, sql`select act_as(${oldHash}, ${newHash}, ${positionId}) as value`);
}

export async function endSession(tx: Transaction, tokenHash: string): Promise<void> {
  await tx.execute(sql`select end_session(${tokenHash})`);
}

/** 0 when one more try is allowed, else the seconds until it is. Counts also what is refused. */
export async function hitRateLimit(
  tx: Transaction,
  { key, atMost, seconds }: { key: string; atMost: number; seconds: number },
): Promise<number> {
  const row = await first<{ value: number }>(
    tx,
    sql`select hit_rate_limit(${key}, ${atMost}, ${seconds}) as value`,
  );
  return row?.value ?? seconds;
}

/** "created", "pending" when nobody has proved this address yet, "taken". */
export async function signUp(
  tx: Transaction,
  person: { email: string; name: string; phone: string | null; locale: Locale; tokenHash: string },
): Promise<"created" | "pending" | "taken"> {
  const { email, name, phone, locale, tokenHash } = person;
  const row = await first<{ value: "created" | "pending" | "taken" }>(
    tx,
    sql`select sign_up(${email}, ${name}, ${phone}, ${locale}, ${tokenHash}) as value`,
  );
  return row?.value ?? "taken";
}

/** The language to write in; null when there is nobody to write to. */
export async function promiseReset(
  tx: Transaction,
  { email, tokenHash }: { email: string; tokenHash: string },
): Promise<Locale | null> {
  const row = await first<{ value: Locale | null }>(
    tx,
    sql`select promise_reset(${email}, ${tokenHash}) as value`,
  );
  return row?.value ?? null;
}

/** False when the address is somebody's already. */
export async function promiseNewAddress(
  tx: Transaction,
  { email, tokenHash }: { email: string; tokenHash: string },
): Promise<boolean> {
  return truth(tx, sql`select promise_new_address(${email}, ${tokenHash}) as value`);
}

/** False when the account needs no invitation: it is confirmed, disabled or not there. */
export async function promiseInvitation(
  tx: Transaction,
  { accountId, tokenHash }: { accountId: string; tokenHash: string },
): Promise<boolean> {
  return truth(tx, sql`select promise_invitation(${accountId}, ${tokenHash}) as value`);
}

/** What an unused link is for, without using it. */
export async function findOpenToken(tx: Transaction, tokenHash: string): Promise<OpenToken | null> {
  return first(tx, sql`select purpose, email, name, appointed from peek_token(${tokenHash})`);
}

/** Uses the link: the password counts from now on, every session and other link is gone. */
export async function choosePassword(
  tx: Transaction,
  { tokenHash, passwordHash }: { tokenHash: string; passwordHash: string },
): Promise<string | null> {
  const row = await first<{ value: string | null }>(
    tx,
    sql`select choose_password(${tokenHash}, ${passwordHash}) as value`,
  );
  return row?.value ?? null;
}

export type AddressChange = {
  readonly outcome: "changed" | "taken" | "gone";
  readonly oldEmail: string | null;
  readonly locale: Locale | null;
};

/** Uses the link that was sent to a new address. */
export async function confirmNewAddress(
  tx: Transaction,
  tokenHash: string,
): Promise<AddressChange> {
  const row = await first<AddressChange>(
    tx,
    sql`select outcome, old_email as "oldEmail", locale from confirm_new_address(${tokenHash})`,
  );
  return row ?? { outcome: "gone", oldEmail: null, locale: null };
}

/** False when the stored hash is another by now. */
export async function replacePassword(
  tx: Transaction,
  { accountId, oldHash, newHash }: { accountId: string; oldHash: string; newHash: string },
): Promise<boolean> {
  return truth(tx, sql`select replace_password(${accountId}, ${oldHash}, ${newHash}) as value`);
}

/** One of one's own: row-level security knows no others. */
export async function endOwnSession(tx: Transaction, sessionId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.id, sessionId));
}

export async function endOtherSessions(tx: Transaction, sessionId: string): Promise<void> {
  await tx.delete(sessions).where(ne(sessions.id, sessionId));
}

export async function recordDetails(
  tx: Transaction,
  details: { accountId: string; name: string; phone: string | null; locale: Locale },
): Promise<boolean> {
  const { accountId, ...changed } = details;
  const saved = await tx
    .update(accounts)
    .set(changed)
    .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)))
    .returning({ id: accounts.id });
  return saved.length > 0;
}

async function first<Row>(tx: Transaction, query: SQL): Promise<Row | null> {
  const rows: readonly unknown[] = await tx.execute(query);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each query above names its columns after its type
  return (rows[0] ?? null) as Row | null;
}

async function truth(tx: Transaction, query: SQL): Promise<boolean> {
  return (await first<{ value: boolean }>(tx, query))?.value ?? false;
}

async function instant(tx: Transaction, query: SQL): Promise<Date | null> {
  const row = await first<{ value: string | null }>(tx, query);
  return row?.value ? new Date(row.value) : null;
}
