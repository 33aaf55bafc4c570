import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { isBookable, slotAt, slotsOf } from "@/lib/domain/reception/booking";
import { BookInput } from "@/lib/domain/reception/booking-input";

describe("the turns of a day of reception", () => {
  it("follow each other every twenty minutes, as many as fit whole", () => {
    expect(slotsOf({ startsAt: "08:00", endsAt: "09:30" })).toEqual([
      { number: 1, at: "08:00" },
      { number: 2, at: "08:20" },
      { number: 3, at: "08:40" },
      { number: 4, at: "09:00" },
    ]);
    expect(slotsOf({ startsAt: "13:50", endsAt: "14:10" })).toEqual([{ number: 1, at: "13:50" }]);
    expect(slotsOf({ startsAt: "09:00", endsAt: "09:19" })).toEqual([]);
    expect(slotsOf({ startsAt: "09:00", endsAt: "08:00" })).toEqual([]);
  });

  it("are found by number, and no others", () => {
    const day = { startsAt: "08:00", endsAt: "09:00" };
    expect([0, 1, 3, 4].map((number) => slotAt(day, number)?.at ?? null)).toEqual([
      null,
      "08:00",
      "08:40",
      null,
    ]);
  });

  it.each([
    ["2026-11-26", "published", false],
    ["2026-11-27", "published", true],
    ["2026-11-27", "postponed", false],
  ] as const)("are taken the day before at the latest: %s, %s", (onDay, state, may) => {
    expect(isBookable({ onDay: calendarDate(onDay), state }, calendarDate("2026-11-26"))).toBe(may);
  });
});

describe("a booking", () => {
  const typed = {
    day: "0b8a1f5e-5c0e-4d7e-9d50-5a8d3c1c7f01",
    slot: "2",
    people: "1",
    name: "Nguyễn Văn An",
    phone: "0912 345 678",
  };

  it("says who comes, how many, and in which turn", () => {
    expect(BookInput.parse(typed)).toEqual({
      ...typed,
      slot: 2,
      people: 1,
      phone: "0912345678",
    });
  });

  it.each([
    [{ slot: undefined }, "slot", "slot_missing"],
    [{ slot: "0" }, "slot", "slot_missing"],
    [{ slot: "x" }, "slot", "slot_missing"],
    [{ people: "5" }, "people", "people_out_of_range"],
    [{ people: "0" }, "people", "people_out_of_range"],
    [{ name: undefined }, "name", "name_missing"],
    [{ phone: "12" }, "phone", "phone_malformed"],
  ])("%j is wrong", (but, field, code) => {
    const read = BookInput.safeParse({ ...typed, ...but });
    expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      [field, code],
    ]);
  });

  it("says nothing of what it is about", () => {
    expect(BookInput.safeParse({ ...typed, subject: "Tố cáo ông A" }).success).toBe(false);
  });
});
