import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";

import { findSession, type Session } from "@/db/queries/account";
import { sessionCookie } from "@/lib/auth/cookie";
import { hashOf } from "@/lib/auth/token";

/** Who is signed in, asked of the database once per request; null for everybody else. */
export const readSession = cache(async (): Promise<Session | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? findSession(hashOf(token)) : null;
});
