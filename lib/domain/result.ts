/** What a rule or a use case answers: a value, or the name of what went wrong. */
export type Result<Value, Problem extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;

export const fail = <Problem extends string>(problem: Problem) => ({ ok: false, problem }) as const;
