import { describe, expect, it } from "vitest";

import { logLine } from "@/lib/log";

const AT = new Date("2026-11-22T01:02:03.000Z");
const read = (line: string): unknown => JSON.parse(line);

describe("a line of the log", () => {
  it("tells the event and the fields that may be told", () => {
    const line = logLine("info", "job_done", { job: "mail", count: 3, milliseconds: 12 }, AT);
    expect(read(line)).toEqual({
      at: "2026-11-22T01:02:03.000Z",
      level: "info",
      event: "job_done",
      count: 3,
      job: "mail",
      milliseconds: 12,
    });
  });

  it.each(["email", "name", "phone", "password", "text", "subject", "__proto__"])(
    "keeps %s to itself, even when the types were evaded",
    (field) => {
      const fields = JSON.parse(`{"${field}": "Nguyễn Văn A", "job": "mail"}`);
      expect(logLine("info", "job_done", fields, AT)).not.toContain("Nguyễn");
    },
  );

  it.each([
    'invalid input syntax for type uuid: "Nguyễn Văn A"',
    "No account for nguyen.van.a@example.vn",
    "Card 001203004567 was refused",
  ])("does not quote the person in: %s", (message) => {
    const line = logLine("error", "job_failed", { error: new TypeError(message) }, AT);
    expect(line).not.toMatch(/Nguyễn|nguyen|001203/);
    expect(read(line)).toMatchObject({ error: { name: "TypeError" } });
  });

  it("names the code of the cause, which the driver hides one level below", () => {
    const cause = Object.assign(new Error("duplicate key"), { code: "23505" });
    const line = logLine("error", "job_failed", { error: new Error("query", { cause }) }, AT);
    expect(read(line)).toMatchObject({ error: { code: "23505" } });
  });
});
