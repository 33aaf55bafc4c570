import { Agent, type IncomingMessage, request } from "node:http";

/** Who asks which portal; a visitor has no token. */
export type Asking = { readonly base: string; readonly token: string | null };

export type Reply = {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly location: string;
  readonly body: string;
  /** Everything that was sent, headers too. */
  readonly bytes: string;
};

type Sending = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
};

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const PATIENCE_MS = 20_000;

/** Asks for a path exactly as it is written: no program on the way tidies up `//` or `%2e`. */
export async function send(
  { base, token }: Asking,
  path: string,
  { method = "GET", headers = {}, body }: Sending = {},
): Promise<Reply> {
  const { hostname, port, host } = new URL(base);
  const own = {
    host,
    ...(token !== null && { cookie: `portal-session=${token}` }),
    ...(body && { "content-length": String(body.length) }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: own, agent }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on("data", (chunk: Buffer) => chunks.push(chunk));
      reply.once("error", reject);
      reply.once("end", () => resolve(replyOf(reply, Buffer.concat(chunks).toString())));
    });
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`${path} was never answered`)));
    asked.once("error", reject);
    asked.end(body);
  });
}

function replyOf(reply: IncomingMessage, body: string): Reply {
  const { statusCode: status = 0, headers, rawHeaders } = reply;
  const redirect = headers["x-action-redirect"] ?? headers.location ?? "";
  return {
    status,
    headers,
    // An action's redirect says after a semicolon how the browser goes there.
    location: String(redirect).split(";")[0] ?? "",
    body,
    bytes: `${rawHeaders.join("\n")}\n${body}`,
  };
}

export type Form = Readonly<Record<string, string | File>>;

export type Call = {
  readonly path: string;
  readonly actionId: string;
  readonly fields: Form;
  readonly isPlain?: boolean;
};

/** Calls a server action the way the browser does, with the state and the form as its arguments. */
export async function call(
  asking: Asking,
  { path, actionId, fields, isPlain }: Call,
  headers: Sending["headers"] = from(asking.base),
): Promise<Reply> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value);
  const state = isPlain ? [] : [{ fieldErrors: {}, values: {} }];
  form.append("0", JSON.stringify([...state, "$K1"]));
  const { type, body } = await written(form);
  return send(asking, path, {
    method: "POST",
    headers: {
      "next-action": actionId,
      accept: "text/x-component",
      "content-type": type,
      ...headers,
    },
    body,
  });
}

/** Sends a form to a route handler, with a file if there is one. */
export async function submit(
  asking: Asking,
  { path, fields, file }: { path: string; fields: Form; file?: File },
  headers: Sending["headers"] = from(asking.base),
): Promise<Reply> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) form.append("files", file);
  const { type, body } = await written(form);
  return send(asking, path, {
    method: "POST",
    headers: { "content-type": type, ...headers },
    body,
  });
}

/** What a browser says of a form that a page of ours sent. */
const from = (base: string) => ({ origin: new URL(base).origin });

async function written(form: FormData): Promise<{ type: string; body: Buffer }> {
  const whole = new Response(form);
  const type = whole.headers.get("content-type") ?? "";
  return { type, body: Buffer.from(await whole.arrayBuffer()) };
}
