import type * as z from "zod";

import { fail, ok } from "@/lib/domain/result";

/** What was typed, by field; a field that may be given several times holds a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What a form shows after the server answered. `values` survives React's reset on submit. */
export type FormState = {
  readonly problem?: string;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly values: FormValues;
};

export const PRISTINE: FormState = { fieldErrors: {}, values: {} };

/** What a form is checked by, for those who only hand it on. */
export type FormSchema<Value> = z.ZodType<Value>;

type Options = {
  /** Fields of the schema that are lists: always read as one, whether sent never, once or often. */
  readonly repeated?: readonly string[];
  /** Fields checked but never sent back. Whatever is named like a password is one without saying. */
  readonly secret?: readonly string[];
};

const NAMED_LIKE_A_SECRET = /password/i;

/** Checks what was sent. Files are not read here: they have a way of their own. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  formData: FormData,
  { repeated = [], secret = [] }: Options = {},
) {
  const sent = valuesOf(formData, repeated);
  const values = Object.fromEntries(
    Object.entries(sent).filter(
      ([name]) => !secret.includes(name) && !NAMED_LIKE_A_SECRET.test(name),
    ),
  );
  const parsed = schema.safeParse(sent);
  if (parsed.success) return { ...ok(parsed.data), values };

  return { ...fail("invalid_form"), values, state: stateOf(parsed.error.issues, values) };
}

/** The form as it was sent, with what the server found wrong with one field. */
export function withFieldError(values: FormValues, name: string, code: string): FormState {
  return { fieldErrors: { [name]: code }, values };
}

/** The form as it was sent, with what the server found wrong with the whole. */
export function withProblem(values: FormValues, problem: string): FormState {
  return { problem, fieldErrors: {}, values };
}

/** What was typed into a field that holds one value. */
export function valueOf(state: FormState, name: string): string | undefined {
  const value = state.values[name];
  return typeof value === "string" ? value : value?.[0];
}

/** What was chosen in a field that may hold several. */
export function valuesIn(state: FormState, name: string): readonly string[] | undefined {
  const value = state.values[name];
  return typeof value === "string" ? [value] : value;
}

/** React's own fields say which action to run; `locale` says the language of the page: see `localeOf`. */
const isAboutTheForm = (name: string) => name === "locale" || name.startsWith("$ACTION");

function valuesOf(formData: FormData, repeated: readonly string[]) {
  const values: Record<string, string | string[]> = Object.fromEntries(
    repeated.map((name) => [name, []]),
  );
  for (const [name, value] of formData) {
    if (typeof value !== "string" || isAboutTheForm(name)) continue;
    const before = values[name];
    if (Array.isArray(before)) before.push(value);
    else values[name] = before === undefined ? value : [before, value];
  }
  return values;
}

/** The first complaint about a field is the one shown; a complaint about no field is the problem. */
function stateOf(issues: readonly z.core.$ZodIssue[], values: FormValues): FormState {
  const fieldErrors: Record<string, string> = {};
  for (const { path, message } of issues) {
    const name = String(path[0] ?? "");
    fieldErrors[name] ??= message;
  }
  const { "": problem, ...ofFields } = fieldErrors;
  return { ...(problem === undefined ? {} : { problem }), fieldErrors: ofFields, values };
}
