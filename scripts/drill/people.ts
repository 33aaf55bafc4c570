import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

import type { Sql } from "postgres";

import { hashPassword } from "@/lib/auth/password";
import { PATHNAMES } from "@/lib/i18n/pathnames";

import { fillIn, Reader } from "./reader";

export type Resident = { readonly email: string; readonly password: string };

/** Residents with a confirmed account each; they sign in by themselves. */
export async function makeResidents(
  owner: Sql,
  dataFolder: string,
  count: number,
): Promise<Resident[]> {
  const secrets = readFileSync(path.join(dataFolder, "secrets.json"), "utf8");
  const { passwordPepper }: { passwordPepper: string } = JSON.parse(secrets);
  process.env["PASSWORD_PEPPER"] = passwordPepper;
  const password = randomBytes(18).toString("base64url");
  const hash = await hashPassword(password, "resident");
  const residents = Array.from({ length: count }, () => ({
    email: `${randomUUID()}@example.org`,
    password,
  }));
  for (const { email } of residents) {
    await owner`
      insert into accounts (email, email_confirmed_at, name, phone, password_hash, consented_at)
      values (${email}, now(), 'Người Thử Bền', '0900000000', ${hash}, now())`;
  }
  return residents;
}

/** Signs somebody in through the form of the portal. */
export async function signIn(
  base: string,
  { email, password }: Resident,
  number: number,
): Promise<Reader> {
  const reader = new Reader(base, `198.51.100.${(number % 250) + 1}`);
  const page = await reader.read(PATHNAMES["/account/sign-in"].vi);
  const form = fillIn(page, "password", [
    ["email", email],
    ["password", password],
  ]);
  const { status } = await reader.send(form);
  if (status !== 303) throw new Error(`Signing in answers ${status}`);
  return reader;
}
