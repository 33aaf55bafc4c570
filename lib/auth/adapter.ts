import "server-only";
import type { Adapter } from "next-auth/adapters";

import { endSession } from "@/db/commands/account";
import { findSession } from "@/db/queries/account";
import { withScope } from "@/db/scope";
import { hashOf } from "@/lib/auth/token";
import { VISITOR } from "@/lib/domain/scope";

/** Accounts are opened by signing up or by an administrator, never on the way through signing in. */
const refuse = async () => Promise.reject(new Error("signing in opens and changes no account"));

/** The sign-in library's view of our sessions; it never sees an account's row. */
export const adapter: Adapter = {
  createUser: refuse,
  createSession: refuse,
  updateUser: refuse,
  linkAccount: refuse,
  getUser: async () => Promise.resolve(null),
  getUserByEmail: async () => Promise.resolve(null),
  getUserByAccount: async () => Promise.resolve(null),
  /** A session's last hour is fixed when it is opened. */
  updateSession: async () => Promise.resolve(null),

  async getSessionAndUser(sessionToken) {
    const session = await findSession(hashOf(sessionToken));
    if (!session) return null;
    const { accountId: userId, name, email, expiresAt: expires } = session;
    return {
      session: { sessionToken, userId, expires },
      user: { id: userId, name, email, emailVerified: null },
    };
  },

  async deleteSession(sessionToken) {
    await withScope(VISITOR, (tx) => endSession(tx, hashOf(sessionToken)));
  },
};
