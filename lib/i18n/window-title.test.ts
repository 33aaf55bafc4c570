import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("/page.tsx"))
  .map((path) => ({ path, text: readFileSync(`app/${path}`, "utf8") }))
  // Some only lead elsewhere.
  .filter(({ text }) => text.includes("return ("));

const words = (locale: string, key: string): unknown => {
  const [file, ...path] = key.split(".");
  const root: unknown = JSON.parse(readFileSync(`messages/${locale}/${file}.json`, "utf8"));
  return path.reduce<unknown>(
    (at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined),
    root,
  );
};

describe("the title of a window", () => {
  it("says of every page which one it is", () => {
    expect(pages.length).toBeGreaterThan(100);
    const untitled = pages.filter(
      ({ path, text }) => !text.includes("generateMetadata") && !HOME.has(path),
    );
    expect(untitled.map(({ path }) => path)).toEqual([]);
  });

  it("is there in both languages, and whole as it stands", () => {
    const keys = pages.flatMap(({ text }) => [...text.matchAll(/windowTitle\("([^"]+)"\)/g)]);
    expect(keys.length).toBeGreaterThan(40);
    for (const [, key = ""] of keys) {
      for (const locale of ["vi", "en"]) {
        expect([key, locale, words(locale, key)]).toEqual([
          key,
          locale,
          expect.stringMatching(/^[^{}]+$/),
        ]);
      }
    }
  });
});

/** The first page is called as the portal is. */
const HOME = new Set(["[locale]/(public)/page.tsx"]);
