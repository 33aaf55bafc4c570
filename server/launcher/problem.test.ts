import { describe, expect, it } from "vitest";

import { clusterProblem } from "@/db/cluster/problem";
import { EnvProblem } from "@/lib/env";

import { busyPort, explain } from "./problem";

const withCode = (code: string) => Object.assign(new Error("raw words"), { code });

describe("what a person reads when a start fails", () => {
  it.each([
    [busyPort(3000), "PORT=3001 npm start"],
    [new EnvProblem("PORT is missing"), "PORT is missing (see README, Settings)"],
    [withCode("ENOSPC"), "The disk is full"],
    [withCode("EACCES"), "may not write there"],
    [withCode("EROFS"), "read-only"],
    [withCode("ECONNREFUSED"), "Nobody answers at DATABASE_URL"],
    [withCode("ENOTFOUND"), "host in DATABASE_URL"],
    [withCode("28P01"), "password in DATABASE_URL is wrong"],
    [withCode("3D000"), "does not exist"],
    [withCode("42501"), "must own the database"],
  ])("%s", (error, words) => {
    expect(explain(error)).toContain(words);
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
