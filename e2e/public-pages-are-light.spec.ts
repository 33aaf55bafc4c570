import type { CDPSession, Page } from "@playwright/test";

import { PROBLEMS, STATUS_OF } from "../lib/http/problem";
import { addressesOf, PAGES } from "./permissions/pages";
import { tokenOf, WHO } from "./permissions/people";
import { aWorld, type World } from "./permissions/world";
import { ASKED, builtPublicPages, executableScripts, isPublicRoute } from "./support/public-pages";
import { expect, test } from "./support/test";

const LOCALES = ["vi", "en"] as const;
/** All that a first visit may cost: the document, its style, its letters and its pictures. */
const MOST_BYTES = 60_000;
const KEPT = "public, max-age=0, s-maxage=1, must-revalidate";
const NEVER_KEPT = "private, no-store";

const PUBLIC = Object.keys(PAGES).filter(isPublicRoute);
/** Pages made for one reader; those that only lead on to another have no words of their own. */
const PRIVATE = Object.entries(PAGES)
  .filter(([route, { who }]) => !isPublicRoute(route) && who.length > 0)
  .map(([route]) => route);

let world: World;
test.beforeAll(async () => {
  world = await aWorld();
});

test("Every public page of the build is looked at here, and everybody may read it", () => {
  expect(builtPublicPages()).toEqual(PUBLIC.toSorted());
  expect(PUBLIC.filter((route) => PAGES[route]?.who.length !== WHO.length)).toEqual([]);
});

/** Counts every byte that comes over the wire for this page, headers included. */
async function counting(page: Page): Promise<() => number> {
  const client: CDPSession = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  let bytes = 0;
  client.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}

/** A browser that was never here opens the page, and nothing in it is or asks for a script. */
async function expectLight(page: Page, path: string, status = 200): Promise<void> {
  const bytes = await counting(page);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  const reply = await page.goto(path, { waitUntil: "load" });
  expect(reply?.status()).toBe(status);
  await page.evaluate(async () => document.fonts.ready);
  const inDocument = await page.evaluate(
    () =>
      [...document.scripts].filter(({ type }) => !/ld\+json|speculationrules/.test(type)).length,
  );
  expect(scripts).toEqual([]);
  expect(inDocument).toBe(0);
  test.info().annotations.push({ type: "first visit", description: `${bytes()} bytes ${path}` });
  expect(bytes()).toBeLessThanOrEqual(MOST_BYTES);
}

/** What holds for the reply to any public address. */
async function expectScriptless(response: Response): Promise<void> {
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).toContain("default-src 'none'");
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(executableScripts(await response.text())).toBe(0);
}

/** Whoever has the page is told that it is still the same, without its bytes. */
async function expectKept(url: URL): Promise<void> {
  const etag = (await fetch(url)).headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[^"]+"$/);
  const again = await fetch(url, { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  expect(again.headers.get("etag")).toBe(etag);
  expect(again.headers.get("cache-control")).toBe(KEPT);
}

for (const route of PUBLIC) {
  for (const locale of LOCALES) {
    test(`${route} is light in ${locale}`, async ({ page, baseURL }) => {
      const path = addressesOf(route, world)[locale];
      await expectLight(page, path);

      const url = new URL(path, baseURL);
      const response = await fetch(url);
      expect(response.status).toBe(200);
      await expectScriptless(response);
      const isAsked = ASKED.has(route);
      expect(response.headers.get("cache-control")).toBe(isAsked ? NEVER_KEPT : KEPT);
      if (isAsked) return;

      // Another journey may publish between the two: then the page is another one, and is asked for anew.
      await expect(async () => expectKept(url)).toPass({ timeout: 15_000 });
      const other = await fetch(url, { headers: { "if-none-match": '"another"' } });
      expect(other.status).toBe(200);
    });
  }
}

for (const problem of PROBLEMS) {
  test(`The page about “${problem}” is light`, async ({ page, baseURL }) => {
    for (const path of [`/su-co/${problem}`, `/en/problems/${problem}`]) {
      await expectLight(page, path);
      await expectScriptless(await fetch(new URL(path, baseURL)));
    }
  });
}

test("A page that is not there is as light as any other", async ({ page, baseURL }) => {
  const path = "/phuong/khong-co-phuong-nay";
  const status = STATUS_OF["not-found"];
  await expectLight(page, path, status);
  const response = await fetch(new URL(path, baseURL));
  expect(response.status).toBe(status);
  await expectScriptless(response);
});

/** What tests of other things put on the map meanwhile. */
const MADE_UP = /-[0-9a-f]{8}(?:\/|$)/;

/** Every address of the site map in both languages: what has been published, not what a test made up. */
async function mappedAddresses(baseURL: string): Promise<string[]> {
  const xml = await (await fetch(new URL("/sitemap.xml", baseURL))).text();
  const urls = [...xml.matchAll(/hreflang="(?:vi|en)" href="([^"]+)"/g)].map(([, url = ""]) => url);
  const paths = urls.map((url) => new URL(url).pathname);
  return [...new Set(paths)].filter((path) => !MADE_UP.test(path));
}

test("Whatever has been published is light, the longest page too", async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const base = baseURL ?? "";
  const addresses = await mappedAddresses(base);
  expect(addresses.length).toBeGreaterThan(100);
  const sizes: (readonly [string, number])[] = [];
  for (const address of addresses) {
    const response = await fetch(new URL(address, base));
    expect(`${response.status} ${address}`).toBe(`200 ${address}`);
    sizes.push([address, Number(response.headers.get("content-length"))]);
    await expectScriptless(response);
  }
  const [[longest] = [""]] = sizes.toSorted(([, one], [, other]) => other - one);
  await expectLight(page, longest);
});

for (const route of PRIVATE) {
  test(`${route} runs only scripts that carry its nonce`, async ({ baseURL }) => {
    const [who = "visitor"] = PAGES[route]?.who ?? [];
    const token = tokenOf(world.cast, who);
    const nonces = new Set<string>();
    for (const locale of LOCALES) {
      const response = await fetch(new URL(addressesOf(route, world)[locale], baseURL), {
        redirect: "manual",
        headers: token ? { cookie: `portal-session=${token}` } : {},
      });
      expect(response.status).toBe(200);
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic'(?:;|$)/.exec(policy)?.[1] ?? "";
      expect(nonce).not.toBe("");
      nonces.add(nonce);
      expect(policy).not.toMatch(/unsafe-(?:inline|eval)/);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(response.headers.get("cache-control")).toBe(NEVER_KEPT);
      const html = await response.text();
      const scripts = html.match(/<script\b[^>]*>/gi) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    }
    expect(nonces.size).toBe(LOCALES.length);
  });
}
