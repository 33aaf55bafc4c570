import "server-only";
import { cookies } from "next/headers";

import { endSession, recordActingPosition } from "@/db/commands/account";
import { findSession, type Session } from "@/db/queries/account";
import { withScope } from "@/db/scope";
import { sessionCookie } from "@/lib/auth/cookie";
import { signIn, SignInRefused } from "@/lib/auth/options";
import { hashOf, newToken } from "@/lib/auth/token";
import { fail, ok, type Result } from "@/lib/domain/result";
import { VISITOR } from "@/lib/domain/scope";
import type { SignInProblem } from "@/lib/use-cases/account/check-password";

/** Signs in from a server action, and ends the session this browser had before. */
export async function signInWith(credentials: {
  readonly email: string;
  readonly password: string;
}): Promise<Result<Session, SignInProblem>> {
  const { name } = sessionCookie();
  const before = (await cookies()).get(name)?.value;
  try {
    await signIn("password", { ...credentials, redirect: false, redirectTo: "/" });
  } catch (error) {
    if (error instanceof SignInRefused) return fail(error.code);
    throw error;
  }
  const token = (await cookies()).get(name)?.value;
  const session = token && token !== before ? await findSession(hashOf(token)) : null;
  if (!session) throw new Error("signing in opened no session");
  if (before) await withScope(VISITOR, (tx) => endSession(tx, hashOf(before)));
  return ok(session);
}

/** Takes another office, or none; the browser gets another token with it. False when it isn't theirs. */
export async function actAs(positionId: string | null): Promise<boolean> {
  const { name, options } = sessionCookie();
  const jar = await cookies();
  const before = jar.get(name)?.value;
  if (!before) return false;

  const token = newToken();
  const change = { oldHash: hashOf(before), newHash: hashOf(token), positionId };
  const expires = await withScope(VISITOR, (tx) => recordActingPosition(tx, change));
  if (!expires) return false;
  jar.set(name, token, { ...options, expires });
  return true;
}

/** Ends the session of this browser, wherever it stands. */
export async function leave(): Promise<void> {
  const { name, options } = sessionCookie();
  const jar = await cookies();
  const token = jar.get(name)?.value;
  if (token) await withScope(VISITOR, (tx) => endSession(tx, hashOf(token)));
  jar.set(name, "", { ...options, maxAge: 0 });
}
