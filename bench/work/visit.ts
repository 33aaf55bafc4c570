import { request } from "node:http";

/** What a first visit brings: bytes over the line, packed as they are for a browser. */
export type Visit = {
  readonly path: string;
  readonly page: number;
  readonly others: number;
  readonly files: number;
  readonly scripts: number;
};

type Got = { readonly bytes: number; readonly text: string };

const STATUS_LINE = "HTTP/1.1 200 OK\r\n\r\n".length;

async function get(url: string, path: string, coding: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": coding, accept: "text/html" };
    const asking = request(new URL(path, url), { headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => {
        const body = Buffer.concat(chunks);
        // The status line, each header with its separators, and the empty line.
        const head = res.rawHeaders.reduce((sum, text) => sum + text.length + 2, STATUS_LINE);
        resolve({ bytes: head + body.length, text: body.toString() });
      });
    });
    asking.on("error", reject).end();
  });
}

/** Styles, letters that are fetched ahead, and pictures: what a browser asks for before it shows the page. */
function filesOf(html: string): string[] {
  const found = [...html.matchAll(/<link\b[^>]*>/g), ...html.matchAll(/<img\b[^>]*>/g)].flatMap(
    ([tag]) => {
      const isNeeded = /rel="(?:stylesheet|preload|icon)"/.test(tag) || tag.startsWith("<img");
      const address = /(?:href|src)="(\/[^"]*)"/.exec(tag)?.[1];
      return isNeeded && address ? [address] : [];
    },
  );
  return [...new Set(found)];
}

export async function visit(url: string, path: string): Promise<Visit> {
  const page = await get(url, path, "br, gzip");
  const { text: html } = await get(url, path, "identity");
  const files = filesOf(html);
  let others = 0;
  for (const file of files) others += (await get(url, file, "br, gzip")).bytes;
  const scripts = [
    ...html.matchAll(/<script\b(?![^>]*type="(?:application\/ld\+json|speculationrules)")/g),
  ];
  return { path, page: page.bytes, others, files: files.length, scripts: scripts.length };
}
