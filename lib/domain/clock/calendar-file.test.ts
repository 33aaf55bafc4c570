import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { yearOf } from "@/lib/domain/clock/calendar";
import {
  areStillTrue,
  calendarWith,
  changedFrom,
  changesBetween,
} from "@/lib/domain/clock/calendar-change";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import {
  CALENDAR_COLUMNS,
  calendarTable,
  readCalendarTable,
} from "@/lib/domain/clock/calendar-file";
import { RUNS } from "@/lib/domain/testing/runs";

const OF_2026 = CALENDAR_DAYS.filter(({ date }) => yearOf(date) === 2026);
const HEAD = [...CALENDAR_COLUMNS];
const GOOD = ["30/04/2026", "nghỉ lễ", "Ngày Chiến thắng", "Bộ luật Lao động", "đã xác nhận"];

describe("a file of a year", () => {
  it("is read as it was written", () => {
    expect(readCalendarTable(calendarTable(OF_2026), 2026)).toEqual({ ok: true, value: OF_2026 });
  });

  it("may name its columns in any order and letters, and write days the other way", () => {
    const turned = [["XAC_NHAN", "Van_ban", "ten", "loai", "ngay", "ghi chú"]];
    const row = ["CẦN XÁC NHẬN", "Công văn 1", "Nghỉ bù", "Nghỉ bù", "2026-05-04", "x"];
    expect(readCalendarTable([...turned, row], 2026)).toMatchObject({
      value: [{ date: "2026-05-04", kind: "compensation", confirmed: false }],
    });
  });

  it.each<[string, readonly string[], object]>([
    [
      "a day that is none",
      ["31/04/2026", ...GOOD.slice(1)],
      { column: "ngay", problem: "date_not_real" },
    ],
    [
      "a day of another year",
      ["30/04/2027", ...GOOD.slice(1)],
      { column: "ngay", problem: "date_other_year" },
    ],
    [
      "a kind nobody knows",
      [GOOD[0] ?? "", "nghỉ mát", ...GOOD.slice(2)],
      { column: "loai", problem: "kind_unknown" },
    ],
    [
      "no name",
      [...GOOD.slice(0, 2), "", ...GOOD.slice(3)],
      { column: "ten", problem: "name_missing" },
    ],
    [
      "no document",
      [...GOOD.slice(0, 3), " ", ...GOOD.slice(4)],
      { column: "van_ban", problem: "source_missing" },
    ],
    [
      "no word whether it is confirmed",
      [...GOOD.slice(0, 4), "?"],
      { column: "xac_nhan", problem: "confirmed_unknown" },
    ],
  ])("is refused whole for %s, and says in which line", (_, row, expected) => {
    const read = readCalendarTable([HEAD, [...GOOD], row], 2026);
    expect(read).toEqual({
      ok: false,
      problem: "calendar_file_wrong",
      rows: [{ line: 3, ...expected }],
    });
  });

  it("passes over rows nobody wrote in, and still says the right line", () => {
    const read = readCalendarTable(
      [HEAD, ["", "", ""], [...GOOD], [""], ["31/04/2026", ...GOOD.slice(1)]],
      2026,
    );
    expect(read).toMatchObject({ rows: [{ line: 5, column: "ngay", problem: "date_not_real" }] });
  });

  it("says of a day entered twice which line is the second", () => {
    expect(readCalendarTable([HEAD, GOOD, GOOD], 2026)).toMatchObject({
      rows: [{ line: 3, column: "ngay", problem: "date_twice" }],
    });
  });

  it.each([
    ["columns_missing", [["ngay", "loai"]]],
    ["columns_missing", []],
    ["file_empty", [HEAD]],
  ])("is no file of a year: %s", (problem, table) => {
    expect(readCalendarTable(table, 2026)).toMatchObject({ rows: [{ problem }] });
  });

  it("never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), (rows) => {
        expect(typeof readCalendarTable([HEAD, ...rows], 2026).ok).toBe("boolean");
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a change of the calendar", () => {
  const some = fc.uniqueArray(fc.constantFrom(...OF_2026), { selector: ({ date }) => date });

  it("made of the difference leads from the one to the other, and made twice changes nothing", () => {
    fc.assert(
      fc.property(some, some, (from, to) => {
        const wanted = to.map((day) => ({ ...day, confirmed: !day.confirmed }));
        const changes = changesBetween(from, wanted);
        const once = calendarWith(from, changes);
        expect(changesBetween(once, wanted)).toEqual([]);
        expect(calendarWith(once, changes)).toEqual(once);
      }),
      { numRuns: RUNS },
    );
  });

  it("is looked at again when somebody else changed one of its days", () => {
    const [day] = OF_2026;
    if (!day) throw new Error("no day");
    const changes = changesBetween([day], [{ ...day, name: "Tên khác" }]);
    expect(areStillTrue(OF_2026, changes)).toBe(true);
    const meanwhile = [{ ...day, name: "Tên thứ ba" }];
    expect(areStillTrue(meanwhile, changes)).toBe(false);
    expect(changedFrom(meanwhile, changes)).toMatchObject([{ before: { name: "Tên thứ ba" } }]);
    expect(changedFrom([{ ...day, name: "Tên khác" }], changes)).toEqual([]);
  });

  it("is none where nothing differs", () => {
    expect(changesBetween(OF_2026, OF_2026)).toEqual([]);
  });
});
