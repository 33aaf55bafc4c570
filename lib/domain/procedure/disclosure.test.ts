import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { DISCLOSURE, type DisclosureFacts } from "@/lib/domain/procedure/disclosure";
import { DISCLOSURE_ITEMS, formsOf } from "@/lib/domain/procedure/disclosure-items";
import { walk } from "@/lib/domain/procedure/walk.builder";

const on = calendarDate;

const facts = (but: Partial<DisclosureFacts> = {}): DisclosureFacts => ({
  item: 7,
  isOnWebsite: true,
  today: on("2026-11-22"),
  postedUntil: on("2026-11-20"),
  broadcastUntil: on("2026-10-26"),
  ...but,
});

describe("a disclosure", () => {
  it("is planned, drafted, approved, published, taken off the board and kept", () => {
    const f = facts();
    expect(
      walk(DISCLOSURE, "planned", [
        ["draft", "publisher", f],
        ["submit", "publisher", f],
        ["return", "leader", f],
        ["submit", "publisher", f],
        ["publish", "leader", f],
        ["end_posting", "publisher", f],
        ["archive", "leader", f],
      ]).at(-1),
    ).toBe("archived");
  });

  it("is changed by a new version, and never silently", () => {
    expect(walk(DISCLOSURE, "published", [["amend", "publisher", facts()]]).at(-1)).toBe(
      "✗ ground_missing",
    );
    const amended = walk(DISCLOSURE, "published", [["amend", "publisher", facts(), "was_wrong"]]);
    expect(amended.at(-1)).toBe("draft");
  });

  it.each<[Partial<DisclosureFacts>, string]>([
    [{ item: 13 }, "posted_permanently"],
    [{ item: 4 }, "posted_permanently"],
    [{ postedUntil: null }, "posted_too_short"],
    [{ postedUntil: on("2026-11-22") }, "posted_too_short"],
    [{ broadcastUntil: on("2026-11-22") }, "broadcast_too_short"],
    [{ broadcastUntil: null }, "broadcast_too_short"],
  ])("stays on the board: %j", (but, problem) => {
    const path = walk(DISCLOSURE, "published", [["end_posting", "publisher", facts(but)]]);
    expect(path.at(-1)).toBe(`✗ ${problem}`);
  });

  it("of an item that is not broadcast need not have been", () => {
    const f = facts({ item: 1, broadcastUntil: null });
    expect(walk(DISCLOSURE, "published", [["end_posting", "leader", f]]).at(-1)).toBe(
      "posting_over",
    );
  });

  it("is on the website whatever else", () => {
    const f = facts({ isOnWebsite: false });
    expect(walk(DISCLOSURE, "submitted", [["publish", "leader", f]]).at(-1)).toBe(
      "✗ not_on_website",
    );
  });

  it("has its forms by item, as article 13 lists them", () => {
    const rows = DISCLOSURE_ITEMS.map((item) => {
      const { isPosted, isBroadcast, isPermanent } = formsOf(item);
      return [item, isPosted, isBroadcast, isPermanent].map(Number).join("");
    });
    expect(rows).toEqual([
      "1100",
      "2100",
      "3100",
      "4101",
      "5100",
      "6100",
      "7110",
      "8110",
      "9110",
      "10110",
      "11110",
      "12110",
      "13101",
      "14000",
    ]);
  });
});
