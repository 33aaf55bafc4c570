import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { env, EnvProblem, readSettings } from "@/lib/env";

const SECRET = "x".repeat(32);

describe("the settings of a start", () => {
  it("have a default for everything that has one", () => {
    expect(readSettings({})).toEqual({
      PORT: 3000,
      HOST: "127.0.0.1",
      DATA_DIR: ".data",
      MAIL_FROM: "no-reply@portal.invalid",
      DRAFT_DAYS: 90,
    });
  });

  it("take an empty variable for one that was not set", () => {
    expect(readSettings({ PORT: "", SMTP_URL: "", DATABASE_URL: "" }).PORT).toBe(3000);
  });

  it.each([
    ["PORT", "8080", 8080],
    ["PUBLIC_URL", "https://portal.example.vn/", "https://portal.example.vn"],
    ["DATABASE_URL", "postgres://me:pw@db:5432/portal", "postgres://me:pw@db:5432/portal"],
    ["DATABASE_URL", "postgresql://me@db/portal?ssl=true", "postgresql://me@db/portal?ssl=true"],
    ["SMTP_URL", "smtps://me:pw@mail.example.vn", "smtps://me:pw@mail.example.vn"],
    ["MAIL_FROM", "mot-cua@example.vn", "mot-cua@example.vn"],
    ["DRAFT_DAYS", "180", 180],
    ["PORTAL_DEMO", "1", true],
    ["PORTAL_DEMO", "0", false],
    ["AUTH_SECRET", SECRET, SECRET],
  ])("accept %s=%s", (name, given, value) => {
    expect(readSettings({ [name]: given })).toMatchObject({ [name]: value });
  });

  it.each([
    ["PORT", "abc", "PORT must be a port number from 1 to 65535"],
    ["PORT", "0", "PORT must be a port number from 1 to 65535"],
    ["PORT", "70000", "PORT must be a port number from 1 to 65535"],
    ["PORT", "4190", "PORT must be a port that browsers open"],
    ["PORT", "80.5", "PORT must be a whole port number"],
    ["DRAFT_DAYS", "0", "DRAFT_DAYS must be a number of days from 30 to 3650"],
    ["DRAFT_DAYS", "45.5", "DRAFT_DAYS must be a whole number of days"],
    [
      "PUBLIC_URL",
      "portal.example.vn",
      "PUBLIC_URL must be an address that starts with http:// or https://",
    ],
    [
      "DATABASE_URL",
      "mysql://db/portal",
      "DATABASE_URL must be an address that starts with postgres:// or postgresql://",
    ],
    [
      "SMTP_URL",
      "mail.example.vn:25",
      "SMTP_URL must be an address that starts with smtp:// or smtps://",
    ],
    ...["https://portal.example.vn/cong", "https://me@portal.example.vn", "http://a.vn?b"].map(
      (address): [string, string, string] => [
        "PUBLIC_URL",
        address,
        "PUBLIC_URL must be an address without a path, such as https://portal.example.vn",
      ],
    ),
    ...["postgres://", "postgres://db", "postgres:///portal", "postgres://db:5432/"].map(
      (address): [string, string, string] => [
        "DATABASE_URL",
        address,
        "DATABASE_URL must name a host and a database, such as postgres://user:password@host:5432/portal",
      ],
    ),
    [
      "SMTP_URL",
      "smtp://",
      "SMTP_URL must name a host, such as smtp://user:password@mail.example.vn:587",
    ],
    ["MAIL_FROM", "nobody", "MAIL_FROM must be an e-mail address"],
    ["PORTAL_DEMO", "yes", "PORTAL_DEMO must be 0 or 1"],
    ["AUTH_SECRET", "short", "AUTH_SECRET must have at least 32 characters"],
    ["PASSWORD_PEPPER", "short", "PASSWORD_PEPPER must have at least 32 characters"],
  ])("refuse %s=%s in one line", (name, given, line) => {
    expect(() => readSettings({ [name]: given })).toThrow(new EnvProblem(line));
  });

  it("name every wrong value, one line each, and quote none", () => {
    const wrong = { PORT: "x", AUTH_SECRET: "hunter2" };
    expect(() => readSettings(wrong)).toThrow(
      new EnvProblem(
        "PORT must be a port number from 1 to 65535\nAUTH_SECRET must have at least 32 characters",
      ),
    );
  });
});

describe("the environment of a program", () => {
  const before = { ...process.env };

  beforeEach(() => {
    delete process.env["PORTAL_APP_DATABASE_URL"];
    delete process.env["PORTAL_DEMO"];
  });

  afterEach(() => {
    process.env = { ...before };
  });

  it("is read when it is used, not when it is imported", () => {
    expect(() => env.PORTAL_APP_DATABASE_URL).toThrow(
      new EnvProblem("PORTAL_APP_DATABASE_URL is missing"),
    );
    process.env["PORTAL_APP_DATABASE_URL"] = "postgres://app:pw@127.0.0.1/portal";
    expect(env.PORTAL_APP_DATABASE_URL).toBe("postgres://app:pw@127.0.0.1/portal");
  });

  it("shows no demonstration unless told to", () => {
    expect(env.PORTAL_DEMO).toBe(false);
    process.env["PORTAL_DEMO"] = "1";
    expect(env.PORTAL_DEMO).toBe(true);
  });
});
