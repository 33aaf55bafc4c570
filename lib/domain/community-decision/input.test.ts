import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { contentValues, decisionContentInput } from "@/lib/domain/community-decision/content-input";
import { NeighbourhoodResultInput, WardResultInput } from "@/lib/domain/community-decision/input";

const TODAY = calendarDate("2026-11-20");
const TYPED = {
  subject: "self_management",
  scope: "neighbourhood",
  origin: "neighbourhood_head",
  method: "meeting",
  neighbourhood: "Tổ dân phố số 5",
  title: "Nội quy nhà sinh hoạt cộng đồng",
  proposal: "Giờ mở cửa, người giữ chìa khóa, cách dọn dẹp.",
  notice: "Giấy mời từng hộ và loa tổ dân phố",
  place: "Nhà văn hóa tổ 5",
  households: "120",
  neighbourhoods: "",
  agreedOnline: "",
  consents: "",
  consentsFrom: "",
  groupMembers: "",
  planIssuedOn: "",
  planSentOn: "",
  announcedOn: "2026-11-20",
  heldOn: "2026-11-25",
  startsAt: "19:30",
  endsAt: "21:00",
  endsOn: "",
};
const read = (but: Record<string, string>, complete = true) =>
  decisionContentInput({ today: TODAY, complete }).safeParse({ ...TYPED, ...but });
const problems = (but: Record<string, string>, complete = true) =>
  Object.fromEntries(
    (read(but, complete).error?.issues ?? [])
      .map(({ path, message }) => [path[0], message])
      .toReversed(),
  );

describe("what is put to the people", () => {
  it("is complete as it stands, and a draft may be empty", () => {
    expect(problems({})).toEqual({});
    const empty = { proposal: "", notice: "", place: "", households: "", heldOn: "" };
    expect(problems({ ...empty, startsAt: "", announcedOn: "" }, false)).toEqual({});
  });

  it("names everything that is lacking at once, each beside its field", () => {
    expect(problems({ neighbourhood: "", households: "", startsAt: "", title: "" })).toEqual({
      neighbourhood: "neighbourhood_missing",
      households: "households_missing",
      startsAt: "starts_at_missing",
      title: "decision_title_missing",
    });
    expect(problems({ method: "ballot", scope: "ward" })).toEqual({
      neighbourhoods: "neighbourhoods_missing",
      endsOn: "ends_on_missing",
      planIssuedOn: "plan_issued_on_missing",
    });
  });

  it.each([
    [{ households: "0" }, "count_not_positive"],
    [{ startsAt: "25:00" }, "time_malformed"],
    [{ endsAt: "19:30" }, "vote_ends_before_it_begins"],
  ])("%j: %s", (but, code) => {
    expect(Object.values(problems(but))).toContain(code);
  });

  it("keeps nothing that was typed for another way of deciding", () => {
    const typed = { groupMembers: "Bà A\n Ông B \n\nBà C", endsOn: "2026-11-30", consents: "9" };
    expect(read({ ...typed, neighbourhoods: "9" }).data).toMatchObject({
      groupMembers: [],
      endsOn: null,
      consents: null,
      neighbourhoods: null,
      startsAt: "19:30",
    });
    expect(read(typed, false).data).toMatchObject({
      groupMembers: ["Bà A", "Ông B", "Bà C"],
      endsOn: "2026-11-30",
    });
  });

  it("comes back as it was typed", () => {
    const { data } = read({});
    expect(data && contentValues(data)).toMatchObject(TYPED);
  });
});

const codes = (parsed: ReturnType<typeof NeighbourhoodResultInput.safeParse>) =>
  Object.fromEntries((parsed.error?.issues ?? []).map((one) => [one.path[0], one.message]));

describe("a result", () => {
  const typed = {
    decisionId: "5a3c1c57-5ad0-4a7e-8a53-0b3c1d4c8f01",
    revision: "1",
    documentForm: "minutes",
    source: "Biên bản họp ngày 20/11/2026",
    decided: "Góp 200.000 đồng mỗi hộ.",
    isWitnessed: "on",
  };
  it.each([
    [{}, {}],
    [{ present: "121" }, { present: "present_more_than_households" }],
    [{ other: "7" }, { inFavour: "votes_more_than_present" }],
    [
      { other: "x", households: "" },
      { other: "count_malformed", households: "count_not_positive" },
    ],
  ])("%j: %j", (but, expected) => {
    const counts = { households: "120", present: "100", inFavour: "84", against: "10", other: "6" };
    expect(codes(NeighbourhoodResultInput.safeParse({ ...typed, ...counts, ...but }))).toEqual(
      expected,
    );
  });

  it("of the ward has no more lines than neighbourhoods", () => {
    const lines = "Tổ 1; 9; 9; 9; 0; 0\nTổ 2; 9; 9; 9; 0; 0";
    const one = WardResultInput.safeParse({ ...typed, tallies: lines, neighbourhoods: "1" });
    expect(one.error?.issues[0]?.message).toBe("neighbourhoods_too_few");
    const two = WardResultInput.safeParse({ ...typed, tallies: lines, neighbourhoods: "2" });
    expect(two.data?.tallies).toHaveLength(2);
  });
});
