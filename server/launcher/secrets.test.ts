import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readAccounts, rememberAccounts } from "./accounts";
import { keepSecrets } from "./secrets";

describe("a data folder", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "portal-secrets-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("keeps its secrets, for its owner's eyes only", () => {
    const first = keepSecrets(folder);
    expect(keepSecrets(folder)).toEqual(first);
    expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["secrets.json"]);
  });

  it("has no two secrets alike", () => {
    const { rolePasswords, ...others } = keepSecrets(folder);
    const all = [...Object.values(rolePasswords), ...Object.values(others)];
    expect(new Set(all).size).toBe(all.length);
  });

  it("says so when the secrets of a database are gone or damaged", () => {
    mkdirSync(path.join(folder, "pg"));
    expect(() => keepSecrets(folder)).toThrow("is gone");
    writeFileSync(path.join(folder, "secrets.json"), "{");
    expect(() => keepSecrets(folder)).toThrow("is damaged");
  });

  it("remembers demonstration accounts by their address, the newest password last", () => {
    const resident = { role: "resident", email: "a@example.vn", password: "first" };
    const clerk = { role: "clerk", email: "b@example.vn", password: "other" };
    expect(readAccounts(folder)).toEqual([]);
    rememberAccounts(folder, [resident, clerk]);
    rememberAccounts(folder, []);
    rememberAccounts(folder, [{ ...resident, password: "second" }]);
    expect(readAccounts(folder)).toEqual([clerk, { ...resident, password: "second" }]);
    expect(statSync(path.join(folder, "demo-accounts.json")).mode & 0o777).toBe(0o600);
  });
});
