import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import * as z from "zod";

import { writePrivately } from "./secrets";

const AccountsSchema = z.array(
  z.object({ role: z.string(), email: z.string(), password: z.string() }),
);

/** Demonstration accounts as the person at the terminal is told them. */
export type Account = z.infer<typeof AccountsSchema>[number];

const accountsFile = (dataFolder: string) => path.join(dataFolder, "demo-accounts.json");

export function readAccounts(dataFolder: string): Account[] {
  const file = accountsFile(dataFolder);
  if (!existsSync(file)) return [];
  return AccountsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The seed tells a password once, when it makes the account; the file remembers it. */
export function rememberAccounts(dataFolder: string, told: readonly Account[]): void {
  if (told.length === 0) return;
  const news = new Set(told.map(({ email }) => email));
  const kept = readAccounts(dataFolder).filter(({ email }) => !news.has(email));
  writePrivately(accountsFile(dataFolder), JSON.stringify([...kept, ...told], null, 2));
}
