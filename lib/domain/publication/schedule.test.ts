import { describe, expect, it } from "vitest";

import { momentProblem, SchedulePublicationInput } from "@/lib/domain/publication/schedule";

const versionId = "0b8a1f5e-5c0e-4d7e-9d50-5a8d3c1c7f01";
const read = (at: unknown) => SchedulePublicationInput.safeParse({ kind: "result", versionId, at });

describe("the hour at which something becomes public", () => {
  it("is an hour in Vietnam", () => {
    expect(read("2026-11-30T08:00").data?.at).toEqual(new Date("2026-11-30T01:00:00Z"));
    expect(read("2026-12-01T00:30").data?.at).toEqual(new Date("2026-11-30T17:30:00Z"));
  });

  it.each([
    [undefined, "moment_missing"],
    ["", "moment_missing"],
    ["2026-11-31T08:00", "moment_not_real"],
    ["2026-11-30T24:00", "moment_not_real"],
    ["2026-11-30", "moment_not_real"],
    ["2026-11-30T08:00Z", "moment_not_real"],
    ["mai", "moment_not_real"],
  ])("is no hour: %s", (typed, problem) => {
    expect(read(typed).error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["at"], problem],
    ]);
  });

  it.each([
    ["2026-11-26T08:00:00Z", "moment_past"],
    ["2026-11-26T08:00:01Z", null],
    ["2027-02-24T08:00:00Z", null],
    ["2027-02-24T08:00:01Z", "moment_too_far"],
  ])("lies ahead, and not too far: %s", (at, problem) => {
    expect(momentProblem(new Date(at), new Date("2026-11-26T08:00:00Z"))).toBe(problem);
  });
});
