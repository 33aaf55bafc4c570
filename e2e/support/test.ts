import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";

import { aPerson, aWard, type Office, type Person } from "./given";

export { expect } from "@playwright/test";

type Ward = Awaited<ReturnType<typeof aWard>>;

type Fixtures = {
  /** A ward of this test alone. */
  readonly ward: Ward;
  /** Signs this browser in as somebody new: a resident, or one with an office. */
  readonly signInAs: (office?: Office) => Promise<Person>;
  /** A browser of their own for somebody else, signed in. */
  readonly openAs: (person: Person) => Promise<Page>;
  /** Complaints of the browser's console; none may be left when a test ends. */
  readonly consoleErrors: string[];
};

export async function addSession(context: BrowserContext, token: string, baseURL: string) {
  await context.addCookies([
    { name: "portal-session", value: token, url: baseURL, httpOnly: true },
  ]);
}

/** Answers with a status of refusal are part of some journeys; the browser says them aloud. */
const EXPECTED =
  /Failed to load resource: the server responded with a status of (401|403|404|413|422|429)/;

function listen(page: Page, errors: string[]) {
  page.on("console", (message) => {
    if (message.type() === "error" && !EXPECTED.test(message.text())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture names from the pattern
  ward: async ({}, use) => use(await aWard()),
  signInAs: async ({ context, baseURL }, use) =>
    use(async (office) => {
      const person = await aPerson(office);
      await addSession(context, person.token, baseURL ?? "");
      return person;
    }),
  openAs: async ({ browser, baseURL, consoleErrors }, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ token }) => {
      const context = await browser.newContext({ baseURL: baseURL ?? "" });
      opened.push(context);
      await addSession(context, token, baseURL ?? "");
      const page = await context.newPage();
      listen(page, consoleErrors);
      return page;
    });
    await Promise.all(opened.map(async (context) => context.close()));
  },
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      listen(page, errors);
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
