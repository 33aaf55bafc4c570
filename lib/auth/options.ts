import "server-only";
import NextAuth, { CredentialsSignin, type NextAuthConfig } from "next-auth";
import type { JWT } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";

import { openSession } from "@/db/commands/account";
import { withScope } from "@/db/scope";
import { adapter } from "@/lib/auth/adapter";
import { addressOf, deviceOf } from "@/lib/auth/client";
import { sessionCookie } from "@/lib/auth/cookie";
import { hashOf, newToken } from "@/lib/auth/token";
import { wayBack } from "@/lib/auth/way-back";
import { email as emailSchema } from "@/lib/domain/account/email";
import { VISITOR } from "@/lib/domain/scope";
import { announceAddress, env } from "@/lib/env";
import { getPathname } from "@/lib/i18n/navigation";
import { log } from "@/lib/log";
import { checkPassword, type SignInProblem } from "@/lib/use-cases/account/check-password";

const HOURS_12 = 12 * 60 * 60;
const PASSWORD_MOST = 1024;

/** Why somebody may not come in; `code` is a SignInProblem. */
export class SignInRefused extends CredentialsSignin {
  override code: SignInProblem;
  constructor(code: SignInProblem) {
    super();
    this.code = code;
  }
}

const password = Credentials({
  id: "password",
  credentials: { email: { type: "email" }, password: { type: "password" } },
  async authorize({ email, password: typed }, { headers }) {
    const address = emailSchema.safeParse(email);
    if (!address.success || typeof typed !== "string" || typed.length > PASSWORD_MOST) {
      throw new SignInRefused("email_or_password_wrong");
    }
    const from = addressOf(headers);
    const checked = await checkPassword({ email: address.data, password: typed, from });
    if (!checked.ok) throw new SignInRefused(checked.problem);
    return { id: checked.value, device: deviceOf(headers) };
  },
});

/** The library makes a signed token after a password; ours is a random one, and the session is a row. */
async function openSessionFor(token: JWT | undefined): Promise<string> {
  const accountId = token?.sub;
  if (!accountId) throw new SignInRefused("email_or_password_wrong");
  const device = typeof token["device"] === "string" ? token["device"] : null;
  const value = newToken();
  const ends = await withScope(VISITOR, (tx) =>
    openSession(tx, { tokenHash: hashOf(value), accountId, device }),
  );
  if (!ends) throw new SignInRefused("account_disabled");
  return value;
}

/** Asked at each use, so that a build needs no secret and a wrong setting stops the request, not the checks. */
function config(): NextAuthConfig {
  announceAddress();
  const cookie = sessionCookie();
  return {
    adapter,
    providers: [password],
    secret: env.AUTH_SECRET,
    basePath: "/api/auth",
    trustHost: true,
    useSecureCookies: cookie.options.secure,
    cookies: { sessionToken: cookie },
    pages: {
      signIn: getPathname({ href: "/account/sign-in", locale: "vi" }),
      error: getPathname({ href: "/account/sign-in", locale: "vi" }),
      signOut: getPathname({ href: "/account", locale: "vi" }),
    },
    // With an adapter sessions are rows. Saying so ("database") makes the library refuse passwords as the only way in.
    session: { maxAge: HOURS_12 },
    jwt: {
      maxAge: HOURS_12,
      encode: async ({ token }) => openSessionFor(token),
      decode: () => null,
    },
    callbacks: {
      jwt: ({ token, user }) => ("device" in user ? { ...token, device: user.device } : token),
      session: ({ session }) => ({
        user: { name: session.user.name ?? null },
        expires: session.expires,
      }),
      redirect: ({ url, baseUrl }) => backOn(url, baseUrl),
    },
    logger: {
      error: (error) => {
        if (!(error instanceof SignInRefused)) log.error("sign_in_failed", { error });
      },
      warn: (code) => log.warn("sign_in_warning", { code }),
      debug: () => {},
    },
  };
}

/** Where the library itself would send people: to a page of ours, whatever was asked. */
function backOn(url: string, baseUrl: string): string {
  const path = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
  return baseUrl + (wayBack(path) ?? getPathname({ href: "/account", locale: "vi" }));
}

export const { handlers, signIn } = NextAuth(config);
