import "server-only";
import type { Transaction } from "@/db/client";
import { outbox } from "@/db/schema";

/** An address that is known, or an account whose address and language the worker reads when it sends. */
export type MailRecipient =
  | { readonly to: string; readonly locale: "vi" | "en" }
  | { readonly toAccount: string };

/** Facts a mail is made of when it is sent; words come from messages/{vi,en}/emails.json under `template`. */
export type MailPromise = MailRecipient & {
  readonly template: string;
  readonly facts: Readonly<Record<string, string>>;
};

/** Promises a mail in the same transaction as its cause; the same key is never promised twice. */
export async function promiseMail(tx: Transaction, key: string, mail: MailPromise): Promise<void> {
  await tx.insert(outbox).values({ key, kind: "mail", payload: { ...mail } });
}
