import "server-only";
import { cookies, headers } from "next/headers";

import { askedPath } from "@/lib/auth/asked-path";
import { addressOf } from "@/lib/auth/client";
import { sessionCookie } from "@/lib/auth/cookie";
import { newToken } from "@/lib/auth/token";
import {
  dropKeptWords,
  keepWords,
  readKeptWords,
  type Words,
} from "@/lib/use-cases/account/kept-words";

const AN_HOUR = 3600;

/** What opens the words again: this browser alone has it. */
function keyCookie() {
  const { name, options } = sessionCookie();
  return { name: name.replace(/session$/, "kept"), options };
}

/** Keeps what was sent from this page by somebody whose session was over. */
export async function keepForSignIn(words: Words, at?: string): Promise<void> {
  const path = pathOf(at ?? (await askedPath()));
  if (path === null) return;

  const { name, options } = keyCookie();
  const jar = await cookies();
  const token = jar.get(name)?.value ?? newToken();
  const from = addressOf(await headers());
  if (!(await keepWords({ token, path }, words, { from }))) return;
  jar.set(name, token, { ...options, maxAge: AN_HOUR });
}

/** What this browser sent from this page while nobody was signed in; null when nothing, or when it was sent since. */
export async function findKept(at?: string): Promise<Words | null> {
  const form = await formHere(at);
  return form && readKeptWords(form);
}

/** Sent once more, by somebody who is signed in. */
export async function dropKept(at?: string): Promise<void> {
  const form = await formHere(at);
  if (form) await dropKeptWords(form);
}

/** Null for nearly everybody: who has kept nothing has no key, and costs nothing. */
async function formHere(at?: string) {
  const token = (await cookies()).get(keyCookie().name)?.value;
  const path = token ? pathOf(at ?? (await askedPath())) : null;
  return token && path !== null ? { token, path } : null;
}

const pathOf = (address: string | null) => address?.split("?")[0] ?? null;
