import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import {
  isNarrowed,
  QUEUE_STATES,
  QUEUE_VIEWS,
  QueueFilter,
  readCursor,
  writeCursor,
} from "@/lib/domain/case-file/queue";

const ID = "3b241101-e2bb-4255-8caf-4136c566a962";
const PLAIN = {
  view: "all",
  kind: null,
  state: null,
  field: null,
  holder: null,
  q: null,
  after: null,
} as const;

describe("a place in the queue", () => {
  it.each([
    [`2026-11-20_${ID}`, { dueOn: calendarDate("2026-11-20"), id: ID }],
    [`_${ID}`, { dueOn: null, id: ID }],
  ])("%s is read back as it was written", (text, cursor) => {
    expect(readCursor(text)).toEqual(cursor);
    expect(writeCursor(cursor)).toBe(text);
  });

  it.each([
    "",
    ID,
    `2026-02-30_${ID}`,
    `2026-1-20_${ID}`,
    `x_${ID}`,
    `12026-11-20_${ID}`,
    `_${ID}0`,
    ` _${ID}`,
    `_${ID.toUpperCase()}`,
    `_${ID.replaceAll("-", "")}`,
    `_${ID.slice(1)}`,
    `_${ID.replace("-e2bb", "-e2b")}`,
    `_${ID.replace("-e2bb", "")}`,
    `_${ID.replace("b", "g")}`,
  ])("is not %j", (text) => {
    expect(readCursor(text)).toBeNull();
  });
});

describe("what is asked of the queue", () => {
  it("is everything where nothing is said, or nothing that is known", () => {
    const nonsense = Object.fromEntries(Object.keys(PLAIN).map((name) => [name, "nonsense"]));
    expect(QueueFilter.parse({})).toEqual(PLAIN);
    expect(QueueFilter.parse({ ...nonsense, q: 7 })).toEqual(PLAIN);
    expect(QueueFilter.parse(PLAIN)).toEqual(PLAIN);
  });

  it("has views by the names that stand in addresses", () => {
    expect(QUEUE_VIEWS.join(" ")).toBe(
      "all mine unassigned due_soon overdue near_limit completion reprocessing forwarded_here",
    );
    expect(QUEUE_VIEWS.map((view) => QueueFilter.parse({ view }).view)).toEqual(QUEUE_VIEWS);
  });

  it("may be narrowed in every way at once", () => {
    const asked = {
      view: "mine",
      kind: "complaint",
      state: "forwarded",
      field: "land",
      holder: "nobody",
    };
    expect(QueueFilter.parse({ ...asked, q: " KN-2026 ", after: `_${ID}` })).toEqual({
      ...asked,
      q: "KN-2026",
      after: { dueOn: null, id: ID },
    });
    expect(QueueFilter.parse({ holder: "me", state: "accepted" })).toMatchObject({
      holder: "me",
      state: "accepted",
    });
    expect(QueueFilter.parse({ state: "closed" }).state).toBeNull();
    expect(QUEUE_STATES).toContain("suspended");
  });

  it.each([
    ["  ", null],
    ["ngõ".normalize("NFD"), "ngõ".normalize("NFC")],
    ["x".repeat(120), "x".repeat(100)],
    [` ${"x".repeat(100)}`, "x".repeat(100)],
  ])("looks for %j as %j", (typed, q) => {
    expect(QueueFilter.parse({ q: typed }).q).toBe(q);
  });

  it("is narrowed by anything besides the view", () => {
    const { view: _view, after: _after, ...nothing } = PLAIN;
    const ways = [
      { kind: "report" },
      { state: "sent" },
      { field: "tax" },
      { holder: "me" },
      { q: "x" },
    ] as const;
    expect(isNarrowed(nothing)).toBe(false);
    expect(ways.map((way) => isNarrowed({ ...nothing, ...way }))).toEqual(ways.map(() => true));
  });
});
