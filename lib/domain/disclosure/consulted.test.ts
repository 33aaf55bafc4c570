import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { consultedIn, consultedRows, withConsultations } from "@/lib/domain/disclosure/consulted";
import { ITEM_STATES, type ItemState, type MatrixRow } from "@/lib/domain/disclosure/matrix";
import { DISCLOSURE_ITEMS } from "@/lib/domain/procedure/disclosure-items";

const matrixOf = (state: ItemState): MatrixRow<never>[] =>
  DISCLOSURE_ITEMS.map((item) => ({ item, state, published: [], unpublished: [] }));
const ASKED = [{ openedOn: calendarDate("2026-05-01") }];

const asked = (openedOn: string | null) => ({
  id: String(openedOn),
  slug: "cho-tam",
  title: "Phương án chợ tạm",
  openedOn: openedOn === null ? null : calendarDate(openedOn),
  isDemonstration: true,
});

describe("consultations in the list of the fourteen items", () => {
  it.each(ITEM_STATES)("leave every other item %s, and take nothing from what is owed", (state) => {
    const matrix = withConsultations(matrixOf(state), ASKED);
    for (const row of matrix) {
      const isShown = row.item === 11 && state === "missing";
      expect([row.item, row.state]).toEqual([row.item, isShown ? "published" : state]);
    }
  });

  it("change nothing where there is none", () => {
    expect(withConsultations(matrixOf("missing"), [])).toEqual(matrixOf("missing"));
  });

  it("belong to the year in which they became public", () => {
    const drafted = { openedOn: null };
    const before = { openedOn: calendarDate("2025-12-31") };
    expect(consultedIn([...ASKED, drafted, before], 2026)).toEqual(ASKED);
  });

  it("are lines of a list of the time in which they became public, and owe no day", () => {
    const [from, to] = [calendarDate("2026-07-01"), calendarDate("2026-09-30")];
    const rows = consultedRows(
      [null, "2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01"].map(asked),
      { from, to },
    );
    expect(rows.map(({ publishedOn }) => publishedOn)).toEqual([from, to]);
    expect(rows[0]).toMatchObject({ item: 11, isConsultation: true, decidedOn: null, version: 1 });
  });
});
