import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";

import { type CalendarEvent, iCalendar } from "./icalendar";

const EVENT: CalendarEvent = {
  id: "7a0d7c8e-0000-4000-8000-000000000001",
  date: calendarDate("2026-12-03"),
  hours: { startsAt: "08:00", endsAt: "11:30" },
  summary: "Chủ tịch tiếp công dân",
  description: "Phòng tiếp công dân; mang theo căn cước, đơn",
  location: "Số 1, ngõ 2",
  href: "http://localhost/phuong/lang/lich-tiep-dan",
  isCancelled: false,
  sequence: 0,
  createdAt: new Date("2026-11-20T02:00:00Z"),
  changedAt: new Date("2026-11-20T02:00:00Z"),
};

const feedOf = (...events: readonly CalendarEvent[]) =>
  iCalendar({ name: "Lịch", description: "Các buổi tiếp", language: "vi", events });

/** The properties of a calendar, unfolded, as a reader sees them. */
function propertiesOf(text: string): string[] {
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

const unescaped = (value: string) =>
  value.replaceAll(/\\([\\,;n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

describe("a calendar of receptions", () => {
  it("says when by the clock of Vietnam, and names its zone", () => {
    const lines = propertiesOf(feedOf(EVENT));
    expect(lines).toContain("DTSTART;TZID=Asia/Ho_Chi_Minh:20261203T080000");
    expect(lines).toContain("DTEND;TZID=Asia/Ho_Chi_Minh:20261203T113000");
    expect(lines).toContain("TZID:Asia/Ho_Chi_Minh");
    expect(lines).toContain("TZOFFSETTO:+0700");
    expect(lines).toContain("DTSTAMP:20261120T020000Z");
  });

  it("keeps the id of a day that is put off, counts the change and cancels it", () => {
    const before = propertiesOf(feedOf(EVENT));
    const changedAt = new Date("2026-11-25T03:00:00Z");
    const after = propertiesOf(feedOf({ ...EVENT, isCancelled: true, sequence: 1, changedAt }));
    const uid = `UID:${EVENT.id}`;
    expect([before.includes(uid), after.includes(uid)]).toEqual([true, true]);
    expect(before).toEqual(expect.arrayContaining(["SEQUENCE:0", "STATUS:CONFIRMED"]));
    expect(after).toEqual(
      expect.arrayContaining(["SEQUENCE:1", "STATUS:CANCELLED", "LAST-MODIFIED:20261125T030000Z"]),
    );
  });

  it("escapes what would part a value", () => {
    const lines = propertiesOf(feedOf({ ...EVENT, summary: "a,b;c\\d\ne" }));
    expect(lines).toContain(String.raw`SUMMARY:a\,b\;c\\d\ne`);
  });

  it("gives the same bytes for the same days", () => {
    expect(feedOf(EVENT)).toBe(feedOf({ ...EVENT }));
  });

  it("gives any words back whole, in lines of at most 75 octets that end as they must", () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 1, max: 20 }), (words, times) => {
        const text = words.repeat(times);
        const feed = feedOf({ ...EVENT, description: text });
        const lines = feed.split("\r\n");
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(feed.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const read =
          propertiesOf(Buffer.from(feed).toString()).filter((line) =>
            line.startsWith("DESCRIPTION:"),
          )[1] ?? "";
        const said = text.replaceAll(/\r\n?/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, " ");
        expect(unescaped(read.slice("DESCRIPTION:".length))).toBe(Buffer.from(said).toString());
      }),
      { numRuns: Math.min(RUNS, 1000) },
    );
  });
});
