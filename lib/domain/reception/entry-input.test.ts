import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { correctReceptionInput, recordReceptionInput } from "@/lib/domain/reception/entry-input";

const today = calendarDate("2026-11-26");
const KEY = "7a0d7c8e-1111-4000-8000-000000000001";

const VISIT = {
  key: KEY,
  receivedDay: "5",
  receivedMonth: "11",
  receivedYear: "2026",
  occasion: "regular",
  kind: "report",
  people: "1",
  name: "Trần Thị Thử",
  address: "Ngõ 4",
  content: "Vỉa hè hỏng.",
};
const DENUNCIATION = { ...VISIT, kind: "denunciation", name: "", address: "", content: "" };

/** The first complaint about each field. */
function complaints(typed: object): Record<string, string> {
  const { error } = recordReceptionInput(today).safeParse(typed);
  return Object.fromEntries(
    (error?.issues ?? []).toReversed().map(({ path, message }) => [String(path[0] ?? ""), message]),
  );
}

describe("a visit that is written down", () => {
  it("is a line with who came apart from what for", () => {
    const read = recordReceptionInput(today).parse({
      ...VISIT,
      paperTail: " 45c ",
      isOurs: "on",
      caseReference: "kn 2026 12",
    });
    expect(read).toMatchObject({
      key: KEY,
      entry: {
        receivedOn: "2026-11-05",
        people: 1,
        visitor: { name: "Trần Thị Thử", address: "Ngõ 4", paperTail: "45C" },
        matter: { content: "Vỉa hè hỏng.", isOurs: true, outcome: null },
      },
      caseReference: { series: "KN", year: 2026, number: 12 },
    });
  });

  it.each<[object, Record<string, string>]>([
    [{ receivedDay: "", receivedMonth: "", receivedYear: "" }, { receivedDay: "date_missing" }],
    [{ receivedDay: "31" }, { receivedDay: "date_not_real" }],
    [{ receivedDay: "27" }, { receivedDay: "date_in_future" }],
    [{ receivedDay: "26" }, {}],
    [{ kind: "" }, { kind: "reception_kind_missing" }],
    [{ people: "0" }, { people: "people_malformed" }],
    [{ people: "1,5" }, { people: "people_malformed" }],
    [
      { name: " ", address: "" },
      { name: "visitor_name_missing", address: "visitor_address_missing" },
    ],
    [{ content: "" }, { content: "content_missing" }],
    [{ paperTail: "001190012345" }, { paperTail: "paper_tail_malformed" }],
    [{ paperTail: "12" }, { paperTail: "paper_tail_malformed" }],
    [{ caseReference: "số 12" }, { caseReference: "reference_malformed" }],
    [{ planted: "x" }, { "": "form_malformed" }],
  ])("with %j: %j", (but, problems) => {
    expect(complaints({ ...VISIT, ...but })).toEqual(problems);
  });
});

describe("a denunciation", () => {
  it("is a day and a count", () => {
    const read = recordReceptionInput(today).parse({ ...DENUNCIATION, isOurs: "on" });
    expect(read.entry).toMatchObject({ kind: "denunciation", visitor: null, matter: null });
  });

  it.each([
    "name",
    "address",
    "paperTail",
    "content",
    "settledBy",
    "guidedTo",
    "takenUpBy",
    "outcome",
    "note",
    "caseReference",
  ])("has no %s", (field) => {
    const typed = field === "paperTail" ? "123" : field === "caseReference" ? "KN-2026-1" : "Lời";
    expect(complaints({ ...DENUNCIATION, [field]: typed })).toEqual({
      [field]: "denunciation_not_kept",
    });
  });

  it("is corrected without a word of why", () => {
    const corrected = {
      ...DENUNCIATION,
      entryId: KEY,
      version: "1",
      cause: "wrong_kind",
      reason: "Vì có điều không được ghi.",
    };
    const input = correctReceptionInput(today);
    expect(input.safeParse(corrected).error?.issues).toMatchObject([
      { path: ["reason"], message: "denunciation_not_kept" },
    ]);
    expect(input.parse({ ...corrected, reason: "" })).toMatchObject({ version: 1, reason: null });
  });
});
