import { setTimeout as sleep } from "node:timers/promises";

import errors from "@/messages/vi/errors.json";

/** A page as it came: without scripts, what can be done on it are its forms. */
export type Page = {
  readonly url: string;
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
};

type Answers = readonly (readonly [name: string, value: string | File])[];

/** A form filled in, with everything it brought along; sent again it is the very same. */
export type Filled = { readonly url: string; readonly body: FormData };

/** Nobody tries for longer, and nobody waits longer for one answer. */
const PATIENCE = 90_000;
const ONE_ANSWER = 20_000;

const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};
const unescaped = (text: string) =>
  text.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

type Attributes = ReadonlyMap<string, string>;

function attributesOf(tag: string): Attributes {
  const pairs = [...tag.matchAll(/([^\s"=<>]+)="([^"]*)"/g)];
  return new Map(pairs.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

const inputsOf = (html: string) =>
  [...html.matchAll(/<input\b[^>]*>/g)].map(([tag]) => attributesOf(tag));

/** What a page says to its reader; its scripts carry all the words that it might have to say. */
const wordsShown = (html: string) => html.replaceAll(/<script\b[\s\S]*?<\/script>/g, "");

/** The choices a field offers. */
export const choicesOf = ({ body }: Page, field: string): string[] =>
  inputsOf(body).flatMap((input) =>
    input.get("name") === field ? [input.get("value") ?? ""] : [],
  );

/** Fills in the form that has this field, as a browser without scripts would send it. */
export function fillIn(page: Page, field: string, answers: Answers): Filled {
  const forms = [...page.body.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form);
  const form = forms.find((each) => each.includes(` name="${field}"`));
  if (!form) {
    throw new Error(`${page.url} (${page.status}) has no form that asks for “${field}”`);
  }
  const body = new FormData();
  for (const input of inputsOf(form)) {
    if (input.get("type") === "hidden")
      body.append(input.get("name") ?? "", input.get("value") ?? "");
  }
  for (const [name, value] of answers) body.append(name, value);
  const target = attributesOf(form.slice(0, form.indexOf(">") + 1)).get("action") ?? "";
  return { url: new URL(target, page.url).href, body };
}

/** Somebody with a browser without scripts, who tries again until there is an answer. */
export class Reader {
  /** How often no answer came, or only that something is out of order and to try again. */
  retries = 0;
  readonly #base: string;
  readonly #address: string;
  #cookie = "";

  constructor(base: string, address: string) {
    this.#base = base;
    this.#address = address;
  }

  async read(path: string): Promise<Page> {
    return this.#insist(new URL(path, this.#base).href, { method: "GET" });
  }

  async send({ url, body }: Filled): Promise<Page> {
    return this.#insist(url, { method: "POST", body });
  }

  /** The bytes of a file. */
  async download(path: string): Promise<Buffer> {
    const reply = await fetch(new URL(path, this.#base), this.#request({ method: "GET" }));
    if (reply.status !== 200) throw new Error(`${path} answers ${reply.status}`);
    return Buffer.from(await reply.arrayBuffer());
  }

  #request(init: RequestInit): RequestInit {
    return {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(ONE_ANSWER),
      headers: {
        cookie: this.#cookie,
        origin: this.#base,
        // Each as from a home of their own: what one address may do is limited.
        "x-forwarded-for": this.#address,
      },
    };
  }

  async #insist(url: string, init: RequestInit): Promise<Page> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const page = await this.#tryOnce(url, init);
      if (typeof page !== "string") return page;
      if (Date.now() > deadline) throw new Error(`${url} gave no answer: ${page}`);
      this.retries += 1;
      await sleep(150);
    }
  }

  /** The page, or why there was none. */
  async #tryOnce(url: string, init: RequestInit): Promise<Page | string> {
    try {
      const reply = await fetch(url, this.#request(init));
      const body = await reply.text();
      if (reply.status >= 500) return `status ${reply.status}`;
      // Kept on the page with what was typed, and nowhere else: one is asked to try again.
      if (wordsShown(body).includes(errors.not_saved)) return errors.not_saved;
      this.#keepCookie(reply);
      return { url, status: reply.status, location: reply.headers.get("location"), body };
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #keepCookie({ headers }: Response): void {
    const session = headers.getSetCookie().find((each) => each.startsWith("portal-session="));
    if (session) this.#cookie = session.split(";")[0] ?? "";
  }
}
