import { describe, expect, it } from "vitest";

import type { Actor, PositionRole } from "@/lib/domain/actor";
import { calendarDate } from "@/lib/domain/calendar-date";
import { legalCalendar } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";
import {
  channelInput,
  contentValues,
  disclosureContentInput,
  planLineInput,
} from "@/lib/domain/disclosure/draft-input";
import {
  disclosureState,
  type DisclosureVerb,
  mayWithDisclosure,
  stepOfDisclosure,
} from "@/lib/domain/disclosure/lifecycle";
import {
  type ChannelKind,
  channelsLacking,
  channelStanding,
  wantedUntil,
} from "@/lib/domain/disclosure/postings";
import { quarterAmong, quarterDays, quarterOf } from "@/lib/domain/disclosure/quarter";
import { readRequest, writeRequest } from "@/lib/domain/disclosure/request";
import { disclosureChanges } from "@/lib/domain/disclosure/version-changes";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

const on = calendarDate;
const calendar = legalCalendar(CALENDAR_DAYS);
const today = on("2026-11-26");

const channel = (kind: ChannelKind, from: string, to: string | null) => ({
  kind,
  fromOn: on(from),
  toOn: to === null ? null : on(to),
});

describe("a notice board and the loudspeaker", () => {
  it.each<[DisclosureItem, ChannelKind, string, string | null, string | null, string]>([
    [1, "board", "2026-10-01", "2026-10-31", "2026-10-31", "long_enough"],
    [1, "board", "2026-10-01", "2026-10-30", "2026-10-31", "too_short"],
    [1, "board", "2026-11-20", null, "2026-12-20", "running"],
    [1, "board", "2026-09-01", null, "2026-10-01", "running"],
    // Thirty days that end on a Saturday end there: what must last is not moved.
    [1, "board", "2026-09-24", "2026-10-24", "2026-10-24", "long_enough"],
    [7, "radio", "2026-11-10", "2026-11-13", "2026-11-13", "long_enough"],
    [7, "radio", "2026-11-10", "2026-11-12", "2026-11-13", "too_short"],
    // Nobody asks for it to be broadcast, or to come off the board at all.
    [1, "radio", "2026-11-10", "2026-11-10", null, "long_enough"],
    [4, "board", "2026-11-10", null, null, "running"],
    [7, "network", "2026-11-10", "2026-11-10", null, "long_enough"],
  ])("item %i, %s from %s to %s: until %s, %s", (...row) => {
    const [item, kind, from, to, neededUntil, status] = row;
    const standing = channelStanding(item, channel(kind, from, to), today, calendar);
    expect(standing).toEqual({ neededUntil, status });
  });

  it("count from the posting that is long enough, not from the one cut short", () => {
    const postings = [
      channel("board", "2026-09-01", "2026-09-05"),
      channel("board", "2026-10-01", null),
    ];
    expect(wantedUntil(1, "board", postings, { today, calendar })).toBe("2026-10-31");
    expect(wantedUntil(1, "board", postings.slice(0, 1), { today, calendar })).toBeNull();
    expect(wantedUntil(1, "radio", postings, { today, calendar })).toBeNull();
  });

  it("are missed where article 13 asks for them", () => {
    expect(channelsLacking(7, [channel("board", "2026-10-01", null)])).toEqual([
      "radio",
      "neighbourhood_head",
    ]);
    expect(channelsLacking(4, [])).toEqual(["board"]);
    expect(channelsLacking(14, [])).toEqual([]);
  });
});

const someone = (role: PositionRole | null, unitId = "lang"): Actor => ({
  accountId: `account of ${role} ${unitId}`,
  name: "Người Thử",
  position: role && { id: "p", role, unitId, unitIds: [unitId] },
});

describe("who may do what", () => {
  const disclosure = { unitId: "lang", draftedBy: "somebody" };

  it.each<[DisclosureVerb, PositionRole[]]>([
    ["plan", ["publisher"]],
    ["draft", ["publisher"]],
    ["edit", ["publisher"]],
    ["submit", ["publisher"]],
    ["amend", ["publisher"]],
    ["keep_channels", ["publisher"]],
    ["approve_plan", ["leader"]],
    ["return", ["leader"]],
    ["publish", ["leader"]],
    ["end_posting", ["publisher", "leader"]],
  ])("%s: %j of the ward", (verb, allowed) => {
    const roles: PositionRole[] = ["publisher", "leader", "clerk", "front", "administrator"];
    const may = (role: PositionRole, unitId = "lang") =>
      mayWithDisclosure(someone(role, unitId), verb, disclosure);
    expect(roles.filter((role) => may(role))).toEqual(allowed);
    expect(roles.filter((role) => may(role, "kim-lien"))).toEqual([]);
    expect(mayWithDisclosure(someone(null), verb, disclosure)).toBe(false);
  });

  it("nobody approves what they wrote themselves", () => {
    const leader = someone("leader");
    const own = { unitId: "lang", draftedBy: leader.accountId };
    expect(mayWithDisclosure(leader, "publish", own)).toBe(false);
    expect(mayWithDisclosure(leader, "return", own)).toBe(true);
  });

  it("follows the procedure from where it stands", () => {
    const facts = { item: 1, today, postedUntil: null, broadcastUntil: null } as const;
    const step = (state: Parameters<typeof disclosureState>[0], isOver = false) => ({
      ...facts,
      state: disclosureState(state, isOver),
    });
    const [publisher, leader] = [someone("publisher"), someone("leader")];
    expect(stepOfDisclosure(publisher, "draft", step(null))).toMatchObject({ ok: true });
    expect(stepOfDisclosure(publisher, "submit", step("draft"))).toMatchObject({ ok: true });
    expect(stepOfDisclosure(leader, "publish", step("submitted"))).toMatchObject({ ok: true });
    expect(stepOfDisclosure(leader, "publish", step("draft"))).toMatchObject({ ok: false });
    expect(stepOfDisclosure(publisher, "amend", step("published"))).toMatchObject({
      problem: "ground_missing",
    });
    expect(
      stepOfDisclosure(publisher, "amend", { ...step("published", true), ground: "was_wrong" }),
    ).toMatchObject({ ok: true, value: { to: "draft" } });
    expect(stepOfDisclosure(leader, "end_posting", step("published"))).toMatchObject({
      problem: "posted_too_short",
    });
  });
});

const content: DisclosureContent = {
  title: "Dự toán ngân sách phường năm 2026",
  body: "Tổng thu, tổng chi và thuyết minh.",
  decidedOn: on("2026-11-12"),
  documentNumber: "15/NQ-HĐND",
  issuer: "Hội đồng nhân dân phường",
  variant: "budget_decided",
  expiresOn: on("2027-12-31"),
};

const problems = (parsed: {
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
}) => parsed.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("what is typed", () => {
  it("becomes what is stored, and the other way", () => {
    const input = disclosureContentInput(2, { today, complete: true });
    expect(input.parse(contentValues(content))).toEqual(content);
  });

  it("may lack the text and the day while it is a draft, and may not when it is sent", () => {
    const typed = { ...contentValues(content), body: "", decidedOn: "" };
    const read = (complete: boolean) =>
      disclosureContentInput(2, { today, complete }).safeParse(typed);
    expect(read(false).data).toMatchObject({ body: "", decidedOn: null });
    expect(problems(read(true))).toEqual([
      "body: disclosure_body_missing",
      "body: disclosure_body_too_short",
      "decidedOn: decided_on_missing",
    ]);
  });

  it.each([
    ["decidedOn", "2026-11-27", "date_in_future"],
    ["decidedOn", "2026-11-31", "date_not_real"],
    ["expiresOn", "2026-11-11", "expires_before_decided"],
    ["expiresOn", "31/12/x", "date_not_real"],
    ["title", "Ngắn", "disclosure_title_too_short"],
    ["variant", "whatever", "choice_missing"],
  ])("is refused: %s %s, %s", (name, typed, problem) => {
    const input = disclosureContentInput(2, { today, complete: true });
    expect(problems(input.safeParse({ ...contentValues(content), [name]: typed }))).toEqual([
      `${name}: ${problem}`,
    ]);
  });

  it("knows the time of the budget only for the budget", () => {
    const input = disclosureContentInput(1, { today, complete: true });
    expect(problems(input.safeParse(contentValues(content)))).toEqual(["variant: choice_missing"]);
  });

  it("is a line of the plan for a year that may be planned", () => {
    const line = {
      item: "2",
      year: "2026",
      name: "Dự toán ngân sách phường năm 2026",
      responsible: "",
      plannedOn: "2026-12-20",
      decidedOn: "",
    };
    const input = planLineInput(today, [2026, 2027]);
    expect(input.parse(line)).toMatchObject({ item: 2, year: 2026, decidedOn: null });
    expect(problems(input.safeParse({ ...line, item: "15", year: "2030" }))).toEqual([
      "item: disclosure_item_missing",
      "year: disclosure_year_unknown",
    ]);
  });

  it("is a posting that has begun, and does not end before", () => {
    const posting = {
      disclosureId: "6f9619ff-8b86-4011-b42d-00cf4fc964ff",
      kind: "board",
      fromOn: "2026-11-12",
      toOn: "2026-11-11",
      place: "Trụ sở UBND phường",
      evidence: "",
    };
    const read = (but: object) => problems(channelInput(today).safeParse({ ...posting, ...but }));
    expect(read({})).toEqual(["toOn: channel_ends_before_it_begins"]);
    expect(read({ toOn: "" })).toBeUndefined();
    expect(read({ toOn: "", fromOn: "2026-12-01" })).toEqual(["fromOn: date_in_future"]);
  });
});

describe("a later version", () => {
  it("says what it changed", () => {
    const later = { ...content, body: "Số mới.", issuer: null };
    expect(disclosureChanges(content, later)).toEqual([
      { part: "body", before: content.body, after: "Số mới." },
      { part: "issuer", before: content.issuer, after: null },
    ]);
    expect(disclosureChanges(content, content)).toEqual([]);
  });
});

describe("a quarter", () => {
  it.each([
    ["2026-01-01", 1, "2026-01-01", "2026-03-31"],
    ["2026-06-30", 2, "2026-04-01", "2026-06-30"],
    ["2026-11-26", 4, "2026-10-01", "2026-12-31"],
  ])("of %s is %i", (day, quarter, from, to) => {
    const found = quarterOf(on(day));
    expect(found.quarter).toBe(quarter);
    expect(quarterDays(found.year, found.quarter)).toEqual({ from, to });
  });

  it("has a list once it has begun", () => {
    expect(quarterAmong("4", 2026, today)).toBe(4);
    expect(quarterAmong("1", 2027, today)).toBeNull();
    expect(quarterAmong("5", 2026, today)).toBeNull();
  });
});

describe("a request for what is not public", () => {
  it("survives its way through an address", () => {
    const request = { wardSlug: "kim-lien-2025", year: 2026, item: 14 } as const;
    expect(readRequest(writeRequest(request))).toEqual(request);
  });

  it.each(["", "cong-khai.lang.2026.15", "cong-khai.lang.1999.1", "cong-khai.LANG.2026.1", "x"])(
    "is not read from “%s”",
    (text) => {
      expect(readRequest(text)).toBeNull();
    },
  );
});
