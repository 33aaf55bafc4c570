import "server-only";
import type { Transaction } from "@/db/client";
import { outbox } from "@/db/schema";

/** Facts a mail is made of when it is sent; words come from messages/{vi,en}/emails.json under `template`. */
export type MailPromise = {
  readonly template: string;
  readonly to: string;
  readonly locale: "vi" | "en";
  readonly facts: Readonly<Record<string, string>>;
};

/** Promises a mail in the same transaction as its cause; the same key is never promised twice. */
export async function promiseMail(tx: Transaction, key: string, mail: MailPromise): Promise<void> {
  await tx.insert(outbox).values({ key, kind: "mail", payload: { ...mail } });
}
