import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";
import { type AtomEntry, atomFeed, stableUrn } from "@/lib/feeds/atom";
import { type CalendarEvent, iCalendar } from "@/lib/feeds/icalendar";
import { CALENDAR_READERS } from "@/lib/feeds/testing/outside-calendars";
import { FEED_READERS } from "@/lib/feeds/testing/outside-feeds";

const NUM_RUNS = Math.min(RUNS, 300);

const entry = (title: string, summary = "Một nắp rãnh vỡ."): AtomEntry => ({
  id: stableUrn("result", "1"),
  title,
  href: "https://portal.example/giam-sat/nap?a=1&b=2",
  updated: new Date("2026-11-19T03:00:00Z"),
  author: "Ban Thanh tra nhân dân",
  summary,
  categories: [{ term: "construction", label: "Xây dựng & sửa chữa" }],
});
const feedOf = (...entries: readonly AtomEntry[]) =>
  atomFeed({
    id: stableUrn("unit", "00229-20250701"),
    title: "Kim Liên",
    subtitle: "Kết quả giám sát",
    language: "vi",
    href: "https://portal.example/phuong/kim-lien",
    selfHref: "https://portal.example/phuong/kim-lien/tin.atom",
    updated: new Date("2026-11-20T03:00:00Z"),
    entries,
  });

/** Readers of feeds may treat runs of blanks as one; nothing else may change. */
const words = (text: string | null) => (text ?? "").split(/\s+/u).filter(Boolean).join(" ");
/** What XML cannot hold is left out by us, whatever reads it. */
const sayable = (text: string) =>
  text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");

describe.each(Object.entries(FEED_READERS))("an Atom feed in %s", (_name, read) => {
  it("is read as it was meant", async () => {
    const feed = await read(feedOf(entry(`Rác & "nắp" <vỡ>`)));
    expect(feed).toMatchObject({
      title: "Kim Liên",
      href: "https://portal.example/phuong/kim-lien",
      updated: "2026-11-20T03:00:00.000Z",
      entries: [
        {
          id: stableUrn("result", "1"),
          title: `Rác & "nắp" <vỡ>`,
          href: "https://portal.example/giam-sat/nap?a=1&b=2",
          updated: "2026-11-19T03:00:00.000Z",
          author: "Ban Thanh tra nhân dân",
          summary: "Một nắp rãnh vỡ.",
        },
      ],
    });
  });

  it("without entries is a feed", async () => {
    expect(await read(feedOf())).toMatchObject({ title: "Kim Liên", entries: [] });
  });

  it("cannot be broken by what people write, nor can what they write", async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        const { entries } = await read(feedOf(entry(`x ${text}`, `y ${text}`)));
        expect(entries.map(({ title, summary }) => [words(title), words(summary)])).toEqual([
          [words(sayable(`x ${text}`)), words(sayable(`y ${text}`))],
        ]);
      }),
      { numRuns: NUM_RUNS },
    );
  });
});

const EVENT: CalendarEvent = {
  id: "7a0d7c8e-0000-4000-8000-000000000001",
  date: calendarDate("2026-12-03"),
  hours: { startsAt: "08:00", endsAt: "11:30" },
  summary: "Chủ tịch tiếp công dân",
  description: "Phòng tiếp công dân; mang theo căn cước, đơn",
  location: String.raw`Số 1\2, ngõ 2`,
  href: "http://localhost/phuong/lang/lich-tiep-dan",
  isCancelled: false,
  sequence: 0,
  createdAt: new Date("2026-11-20T02:00:00Z"),
  changedAt: new Date("2026-11-20T02:00:00Z"),
};
const calendarOf = (...events: readonly CalendarEvent[]) =>
  iCalendar({ name: "Lịch", description: "Các buổi tiếp", language: "vi", events });

describe.each(Object.entries(CALENDAR_READERS))("a calendar in %s", (_name, read) => {
  it("of a whole day is that day of the calendar, wherever it is read, and moves when it is put off", () => {
    const lastDay = { ...EVENT, hours: null };
    const [before] = read(calendarOf(lastDay));
    expect(before).toMatchObject({ wholeDay: "2026-12-03", sequence: EVENT.sequence });
    const hours = Date.parse(before?.endsAt ?? "") - Date.parse(before?.startsAt ?? "");
    expect(hours).toBe(24 * 3_600_000);
    const later = { ...lastDay, date: calendarDate("2026-12-31"), sequence: EVENT.sequence + 1 };
    expect(read(calendarOf(later))).toMatchObject([
      { id: before?.id, wholeDay: "2026-12-31", sequence: EVENT.sequence + 1 },
    ]);
    expect(read(calendarOf(EVENT))).toMatchObject([{ wholeDay: null }]);
  });

  it("has its days at the hour of Vietnam, wherever the reader is", () => {
    expect(read(calendarOf(EVENT))).toEqual([
      {
        id: EVENT.id,
        startsAt: "2026-12-03T01:00:00.000Z",
        endsAt: "2026-12-03T04:30:00.000Z",
        zone: "Asia/Ho_Chi_Minh",
        wholeDay: null,
        summary: EVENT.summary,
        description: EVENT.description,
        location: EVENT.location,
        status: "CONFIRMED",
        sequence: 0,
        changedAt: "2026-11-20T02:00:00.000Z",
      },
    ]);
  });

  it("says of a day that was put off that it is the same day, changed since and cancelled", () => {
    const changedAt = new Date("2026-11-25T03:00:00Z");
    const putOff = { ...EVENT, isCancelled: true, sequence: 1, changedAt };
    const [before] = read(calendarOf(EVENT));
    const [after] = read(calendarOf(putOff));
    expect(after).toEqual({
      ...before,
      status: "CANCELLED",
      sequence: 1,
      changedAt: "2026-11-25T03:00:00.000Z",
    });
  });

  it("keeps any words whole", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const sent = Buffer.from(calendarOf({ ...EVENT, description: `x ${text}` })).toString();
        const [event] = read(sent);
        const said = `x ${text}`.replaceAll(/\r\n?/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, " ");
        expect(words(event?.description ?? null)).toBe(words(Buffer.from(said).toString()));
      }),
      { numRuns: NUM_RUNS },
    );
  });
});
