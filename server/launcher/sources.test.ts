import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { forgetBuild, isBuilt, sourceHash, stampBuild } from "./sources";

describe("the fingerprint of the sources", () => {
  let root: string;
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), "portal-sources-"));
    write("app/page.tsx", "one");
    write("package-lock.json", "{}");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ["a page changes", "app/page.tsx", "two"],
    ["a page is added", "app/other.tsx", "one"],
    ["a word changes", "messages/vi/common.json", "{}"],
    ["a package changes", "package-lock.json", "{ }"],
  ])("is another when %s", (_, file, content) => {
    const before = sourceHash(root);
    write(file, content);
    expect(sourceHash(root)).not.toBe(before);
  });

  it.each([
    ["a test changes", "lib/domain/result.test.ts"],
    ["data changes", ".data/secrets.json"],
    ["a paper changes", "docs/runbook.md"],
    ["the launcher changes", "server/launch.ts"],
  ])("is the same when %s", (_, file) => {
    const before = sourceHash(root);
    write(file, "anything");
    expect(sourceHash(root)).toBe(before);
  });

  it("is the same when only the clock moved", () => {
    const before = sourceHash(root);
    utimesSync(path.join(root, "app/page.tsx"), 1, 1);
    expect(sourceHash(root)).toBe(before);
  });

  it("tells content from name", () => {
    write("app/a", "bc");
    const before = sourceHash(root);
    rmSync(path.join(root, "app/a"));
    write("app/ab", "c");
    expect(sourceHash(root)).not.toBe(before);
  });

  it("is remembered with a build, and forgotten before the next", () => {
    mkdirSync(path.join(root, ".next"));
    expect(isBuilt(root, "abc")).toBe(false);
    stampBuild(root, "abc");
    expect(isBuilt(root, "abc")).toBe(true);
    expect(isBuilt(root, "abd")).toBe(false);
    forgetBuild(root);
    expect(isBuilt(root, "abc")).toBe(false);
  });
});
