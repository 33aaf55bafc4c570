/** Ways one object can be asked for. Each has shown in some portal what another hid. */
export const REPRESENTATIONS = ["html", "internal", "rsc", "prefetch", "subrequest"] as const;
export type Representation = (typeof REPRESENTATIONS)[number];

const HEADERS: Record<Representation, Readonly<Record<string, string>>> = {
  html: {},
  /** The folder itself instead of the address people see; needs no proxy. */
  internal: {},
  rsc: { rsc: "1" },
  prefetch: { rsc: "1", "next-router-prefetch": "1" },
  /** The header that once switched a proxy off. */
  subrequest: {
    "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    "x-middleware-rewrite": "/vi/desk",
  },
};

export type Reply = {
  readonly status: number;
  readonly location: string;
  readonly body: string;
};

export type Asking = { readonly base: string; readonly token: string | null };

const cookieOf = (token: string | null): Record<string, string> =>
  token === null ? {} : { cookie: `portal-session=${token}` };

async function replyOf(response: Response): Promise<Reply> {
  return {
    status: response.status,
    location: response.headers.get("location") ?? response.headers.get("x-action-redirect") ?? "",
    body: await response.text(),
  };
}

export async function ask(
  { base, token }: Asking,
  path: string,
  representation: Representation,
): Promise<Reply> {
  const response = await fetch(new URL(path, base), {
    redirect: "manual",
    headers: { ...HEADERS[representation], ...cookieOf(token) },
    signal: AbortSignal.timeout(20_000),
  });
  return replyOf(response);
}

export type Call = {
  readonly path: string;
  readonly actionId: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly isPlain?: boolean;
};

/** Calls a server action the way the browser does, with the state and the form as its arguments. */
export async function call(
  { base, token }: Asking,
  { path, actionId, fields, isPlain }: Call,
): Promise<Reply> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value);
  const state = isPlain ? [] : [{ fieldErrors: {}, values: {} }];
  form.append("0", JSON.stringify([...state, "$K1"]));
  const response = await fetch(new URL(path, base), {
    method: "POST",
    redirect: "manual",
    headers: {
      "next-action": actionId,
      accept: "text/x-component",
      origin: new URL(base).origin,
      ...cookieOf(token),
    },
    body: form,
    signal: AbortSignal.timeout(20_000),
  });
  return replyOf(response);
}
