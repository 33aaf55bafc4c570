import { describe, expect, it } from "vitest";

import { clusterProblem } from "@/db/cluster/problem";
import { EnvProblem } from "@/lib/env";

import { buildProblem, cannotListen, explain } from "./problem";

const withCode = (code: string) => Object.assign(new Error("raw words"), { code });

const PLACE = { HOST: "203.0.113.9", PORT: 3000 };

describe("what a person reads when a start fails", () => {
  it.each([
    [cannotListen(PLACE, "EADDRINUSE"), "PORT=3001 npm start"],
    [cannotListen({ ...PLACE, PORT: 80 }, "EACCES"), "Choose one from 1024 on"],
    [cannotListen(PLACE, "EADDRNOTAVAIL"), "HOST=203.0.113.9 is no address of this machine"],
    [new EnvProblem("PORT is missing"), "PORT is missing (see README, Settings)"],
    [withCode("ENOSPC"), "The disk is full"],
    [withCode("EACCES"), "may not write there"],
    [withCode("ENOTDIR"), "no folder"],
    [withCode("EROFS"), "read-only"],
    [withCode("ECONNREFUSED"), "Nobody answers at DATABASE_URL"],
    [withCode("ENOTFOUND"), "host in DATABASE_URL"],
    [withCode("28P01"), "its password in DATABASE_URL is wrong"],
    [withCode("3D000"), "does not exist"],
    [withCode("42501"), "must own the database"],
  ])("%s", (error, words) => {
    expect(explain(error)).toContain(words);
  });

  it("says what the database said, not the whole statement it was asked", () => {
    const cause = Object.assign(new Error("could not extend file"), { code: "53100" });
    const error = new Error("Failed query: create table …", { cause });
    expect(explain(error)).toBe(
      "The disk of the database is full. Free some space, then start again. (could not extend file)",
    );
  });

  it("quotes a build that failed, unless the reason is known", () => {
    expect(buildProblem("⨯ Another next build process is already running.").message).toBe(
      "The pages could not be built: They are being built by another start or by `npm test`. Wait until that is done, then start again.",
    );
    expect(buildProblem("Error: ENOSPC, write").message).toContain("The disk is full");
    expect(buildProblem("app/page.tsx is wrong").message).toContain("app/page.tsx is wrong");
  });

  it("keeps the stack of what nobody foresaw", () => {
    const error = new TypeError("x is not a function");
    expect(explain(error)).toContain("problem.test.ts");
  });

  it("gives each wrong setting its own line", () => {
    expect(explain(new EnvProblem("A is missing\nB is missing")).split("\n")).toHaveLength(2);
  });
});

describe("what PostgreSQL says, in words to act on", () => {
  it.each([
    [
      'FATAL:  could not write lock file "postmaster.pid": No space left on device',
      "The disk is full",
    ],
    [
      "FATAL:  could not extend file: wrote only 4096 bytes\nHINT:  Check free disk space.",
      "The disk is full",
    ],
    ["FATAL:  database files are incompatible with server", "another version of PostgreSQL"],
    ["unshare: unshare failed: Operation not permitted", "no user namespace"],
    ["spawn initdb EACCES", "must belong to the user who starts it"],
    ["error while loading shared libraries: libicuuc.so.60", "does not run on this system"],
    ["FATAL:  could not map anonymous shared memory: Cannot allocate memory", "got no memory"],
  ])("%s", (output, words) => {
    expect(clusterProblem("The database did not start", output).message).toContain(words);
  });

  it("is quoted when nobody foresaw it", () => {
    const { message } = clusterProblem("The database did not start", "FATAL:  the moon is wrong");
    expect(message).toContain("the moon is wrong");
  });
});
