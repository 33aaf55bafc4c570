import "server-only";
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

import * as z from "zod";

import type { Database } from "@/db/client";
import { findKeptWords, forgetKeptWords, insertKeptWords } from "@/db/commands/kept-words";
import { withScope } from "@/db/scope";
import { hashOf } from "@/lib/auth/token";
import { VISITOR } from "@/lib/domain/scope";
import { mayTry } from "@/lib/use-cases/account/limits";

/** What was typed into a form, by field. */
export type Words = Readonly<Record<string, string | readonly string[]>>;
const Words = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** A form of one browser: the browser's token, and the address the form stands at. */
export type FormOf = { readonly token: string; readonly path: string };

/** More than every form of ours takes; what is longer was not written by a person. */
const MOST_BYTES = 256 * 1024;

/**
 * Keeps what somebody typed whose session was over when they sent it. Sealed with the browser's token, of which the
 * database has a hash: a copy of it reads nothing. False when it could not be kept.
 */
export async function keepWords(
  form: FormOf,
  words: Words,
  { from, database }: { readonly from: string; readonly database?: Database },
): Promise<boolean> {
  const text = JSON.stringify(words);
  if (Buffer.byteLength(text) > MOST_BYTES) return false;
  if (!(await mayTry([["keep-words-from", from]], database))) return false;

  const sealed = seal(form.token, text);
  await withScope(VISITOR, async (tx) => insertKeptWords(tx, idOf(form), sealed), database);
  return true;
}

/** What this browser sent from this address in the last hour without being signed in; null when nothing. */
export async function readKeptWords(form: FormOf, database?: Database): Promise<Words | null> {
  const sealed = await withScope(VISITOR, async (tx) => findKeptWords(tx, idOf(form)), database);
  const text = sealed && unseal(form.token, sealed);
  return text ? Words.parse(JSON.parse(text)) : null;
}

/** The form was sent again by somebody who is signed in. */
export async function dropKeptWords(form: FormOf, database?: Database): Promise<void> {
  await withScope(VISITOR, async (tx) => forgetKeptWords(tx, idOf(form)), database);
}

const idOf = ({ token, path }: FormOf) => hashOf(`${token}\n${path}`);

const CIPHER = "aes-256-gcm";
const keyOf = (token: string) => createHmac("sha256", token).update("kept words").digest();

function seal(token: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, keyOf(token), iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64");
}

function unseal(token: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv(CIPHER, keyOf(token), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
  } catch {
    return null; // sealed by another browser, or cut: there is nothing of this one
  }
}
