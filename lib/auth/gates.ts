import "server-only";
import { notFound, redirect } from "next/navigation";

import type { Session } from "@/db/queries/account";
import { askedPath } from "@/lib/auth/asked-path";
import { dropKept, keepForSignIn } from "@/lib/auth/kept-words";
import { readSession } from "@/lib/auth/session";
import { wayBack } from "@/lib/auth/way-back";
import type { Actor, PositionRole } from "@/lib/domain/actor";
import type { AccountScope, PositionScope } from "@/lib/domain/scope";
import { localeOfPath } from "@/lib/i18n/locale-of-path";
import { getPathname } from "@/lib/i18n/navigation";
import type { Words } from "@/lib/use-cases/account/kept-words";

/**
 * Lets anyone through who is signed in, acting for themselves, whatever offices they hold. An action says what was
 * typed: whose session is over signs in and finds every word again.
 */
export async function requireAccount(
  typed?: Words,
): Promise<{ actor: Actor; scope: AccountScope }> {
  const { accountId, name } = await requireSession(typed);
  return {
    actor: { accountId, name, position: null },
    scope: { kind: "account", accountId },
  };
}

/** The same for route handlers, which answer instead of leading to a page: null when nobody is signed in. */
export async function findAccount(): Promise<{ actor: Actor; scope: AccountScope } | null> {
  const session = await readSession();
  if (!session) return null;
  const { accountId, name } = session;
  return { actor: { accountId, name, position: null }, scope: { kind: "account", accountId } };
}

/** As what the person acts now: in their office if they act in one, else for themselves. */
export async function findActingScope(): Promise<AccountScope | PositionScope | null> {
  const session = await readSession();
  if (!session) return null;
  const { accountId, position } = session;
  if (!position) return { kind: "account", accountId };
  const { id: positionId, role, unitId, unitIds } = position;
  return { kind: "position", accountId, positionId, role, unitId, unitIds };
}

/** Lets people through who act in one of these offices; to all others the page does not exist. */
export async function requirePosition(
  ...roles: readonly PositionRole[]
): Promise<{ actor: Actor; scope: PositionScope }> {
  const session = await requireSession();
  const { accountId, name, position } = session;
  if (!position || !roles.includes(position.role)) return turnAway(session, roles);

  const { id: positionId, role, unitId, unitIds } = position;
  return {
    actor: { accountId, name, position },
    scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
  };
}

/** The same for route handlers: null for all others. */
export async function findPosition(
  ...roles: readonly PositionRole[]
): Promise<{ actor: Actor; scope: PositionScope } | null> {
  const session = await readSession();
  if (!session?.position || !roles.includes(session.position.role)) return null;

  const { accountId, name, position } = session;
  const { id: positionId, role, unitId, unitIds } = position;
  return {
    actor: { accountId, name, position },
    scope: { kind: "position", accountId, positionId, role, unitId, unitIds },
  };
}

async function requireSession(typed?: Words): Promise<Session> {
  const session = await readSession();
  if (typed) await (session ? dropKept() : keepForSignIn(typed));
  return session ?? sendTo("/account/sign-in");
}

/** Whoever holds a fitting office but acts in another is asked to change; the rest learn nothing. */
async function turnAway(session: Session, roles: readonly PositionRole[]): Promise<never> {
  const fits = session.roles.some((role) => roles.includes(role));
  return fits ? sendTo("/desk/position") : notFound();
}

async function sendTo(href: "/account/sign-in" | "/desk/position"): Promise<never> {
  const asked = await askedPath();
  const back = wayBack(asked) ?? wayBack(asked?.split("?")[0]);
  const address = getPathname({ href, locale: localeOfPath(asked) });
  redirect(back ? `${address}?next=${encodeURIComponent(back)}` : address);
}
