import { describe, expect, it } from "vitest";

import { PostponeInput, ScheduleInput } from "@/lib/domain/reception/schedule-input";

const WEEKLY = {
  schedule: "",
  kind: "weekly",
  weekday: "4",
  from: "2026-12-01",
  to: "2026-12-31",
  startsAt: "08:00",
  endsAt: "11:30",
  place: "Trụ sở",
  receiver: "Chủ tịch",
};

function complaints(but: object): Record<string, string> {
  const { error } = ScheduleInput.safeParse({ ...WEEKLY, ...but });
  return Object.fromEntries(
    (error?.issues ?? []).toReversed().map(({ path, message }) => [String(path[0] ?? ""), message]),
  );
}

describe("a schedule", () => {
  it("is each Thursday from a day to a day, or one day on its own", () => {
    expect(ScheduleInput.parse(WEEKLY)).toMatchObject({
      schedule: null,
      span: { kind: "weekly", weekday: 4, fromOn: "2026-12-01", toOn: "2026-12-31" },
      notice: { startsAt: "08:00", attendants: null },
    });
    expect(ScheduleInput.parse({ ...WEEKLY, kind: "extra" }).span).toEqual({
      kind: "extra",
      weekday: null,
      fromOn: "2026-12-01",
      toOn: "2026-12-01",
    });
  });

  it.each<[object, Record<string, string>]>([
    [{ weekday: "" }, { weekday: "weekday_missing" }],
    [{ kind: "extra", weekday: "", to: "" }, {}],
    [{ weekday: "6" }, { weekday: "form_malformed" }],
    [{ kind: "" }, { kind: "schedule_kind_missing" }],
    [{ from: "" }, { from: "date_missing" }],
    [{ from: "2026-02-30" }, { from: "date_not_real" }],
    [{ to: "" }, { to: "date_missing" }],
    [{ to: "2026-11-30" }, { to: "ends_before_it_begins" }],
    [{ to: "2027-12-02" }, {}],
    [{ to: "2027-12-03" }, { to: "schedule_too_long" }],
    [{ startsAt: "8h" }, { startsAt: "time_malformed" }],
    [{ startsAt: "" }, { startsAt: "time_missing" }],
    [{ endsAt: "08:00" }, { endsAt: "time_out_of_order" }],
    [{ place: "" }, { place: "reception_place_missing" }],
    [{ onlinePlaces: "Nhà văn hóa" }, { onlineCases: "online_cases_missing" }],
    [{ onlineCases: ["complex"] }, { onlinePlaces: "online_places_missing" }],
    [
      { onlinePlaces: "Nhà văn hóa", onlineCases: ["denunciation"] },
      { onlineCases: "form_malformed" },
    ],
  ])("with %j: %j", (but, problems) => {
    expect(complaints(but)).toEqual(problems);
  });
});

it("a day is held on-line only with places and cases, else face to face", () => {
  const online = { onlinePlaces: "Nhà văn hóa", onlineCases: ["complex", "other"] };
  expect(ScheduleInput.parse({ ...WEEKLY, ...online }).notice).toMatchObject(online);
  expect(ScheduleInput.parse(WEEKLY).notice).toMatchObject({
    onlinePlaces: null,
    onlineCases: null,
  });
});

it("a day is put off with a reason to a day that exists", () => {
  const day = "7a0d7c8e-1111-4000-8000-000000000001";
  const reason = "Chủ tịch họp ở thành phố.";
  expect(PostponeInput.parse({ day, newDay: "2026-12-15", reason })).toEqual({
    day,
    newDay: "2026-12-15",
    reason,
  });
  expect(PostponeInput.safeParse({ day, newDay: "2026-02-30", reason }).success).toBe(false);
  expect(PostponeInput.safeParse({ day, newDay: "2026-12-15", reason: "Bận" }).success).toBe(false);
});
