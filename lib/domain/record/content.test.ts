import { describe, expect, it } from "vitest";

import { conclusionCount, withEmptyRows } from "@/lib/domain/record/conclusion-rows";
import {
  changedFields,
  contentOfRecord,
  isComplete,
  recordInput,
  storedContent,
  typedFrom,
} from "@/lib/domain/record/content";
import { AUTHORED_KINDS, type AuthoredKind } from "@/lib/domain/record/draft";

const WHOLE: Record<AuthoredKind, Record<string, string | string[]>> = {
  projects: {
    name: "Cải tạo thoát nước ngõ 25",
    stage: "started",
    capitalDong: "1.250.000.000",
    progressPercent: "40",
    startedOn: "2026-03-02",
    dueOn: "2026-12-31",
  },
  clearances: {
    name: "Đoạn ngõ 25",
    state: "obstructed",
    areaM2: "66,7",
    plotTags: ["too_thin"],
    obstacle: "Một hộ chưa nhận tiền.",
  },
  conferences: {
    kind: "dialogue",
    title: "Đối thoại với Nhân dân năm 2026",
    heldOn: "2026-12-15",
    startsAt: "08:30",
    endsAt: "11:00",
    "conclusion-key-0": "c1",
    "conclusion-content-0": "Niêm yết lại những nội dung còn thiếu",
    "conclusion-owner-0": "Văn phòng",
    "conclusion-dueOn-0": "2027-01-31",
    "conclusion-key-1": "c2",
    "conclusion-content-1": "",
    "conclusion-owner-1": "",
    "conclusion-dueOn-1": "",
  },
  tasks: { content: "Niêm yết lại những nội dung còn thiếu", year: "2026", state: "set" },
  indicators: {
    key: "works_supervised",
    year: "2026",
    value: "6",
    measure: "count",
    scope: "công trình trên địa bàn phường",
  },
  commendations: { year: "2026", names: "Tổ 3\nTổ 3\n\n Ban  giám sát " },
};
const SOURCED = { sourceTitle: "Báo cáo năm 2026", sourceNumber: "12/BC-UBND", verified: "on" };

const read = (kind: AuthoredKind, typed: object, complete = true) =>
  recordInput(kind, { complete }).safeParse({ ...SOURCED, ...typed });
const problems = (kind: AuthoredKind, but: object, complete = true) => {
  const { error } = read(kind, { ...WHOLE[kind], ...but }, complete);
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];
};

describe("what is written of a record", () => {
  it.each(AUTHORED_KINDS)("is read, shown and read again the same: %s", (kind) => {
    const content = read(kind, WHOLE[kind]).data;
    expect(content).toBeDefined();
    expect(isComplete(kind, content ?? {})).toBe(true);
    expect(storedContent(kind, JSON.parse(JSON.stringify(content)))).toEqual(content);
    expect(contentOfRecord(kind, { ...content, id: "x", version: 3 })).toEqual(content);
    expect(changedFields(kind, content ?? {}, content ?? {})).toEqual([]);
  });

  it.each(AUTHORED_KINDS)("may be left empty in a draft, but not when it goes on: %s", (kind) => {
    expect(recordInput(kind, { complete: false }).safeParse({}).success).toBe(true);
    expect(isComplete(kind, {})).toBe(false);
  });

  it("reads numbers as they are written here, and lists without repetitions", () => {
    expect(read("projects", WHOLE.projects).data).toMatchObject({ capitalDong: 1_250_000_000 });
    expect(read("clearances", WHOLE.clearances).data).toMatchObject({ areaM2: 66.7 });
    expect(read("commendations", WHOLE.commendations).data).toMatchObject({
      names: ["Tổ 3", "Ban giám sát"],
    });
  });

  it.each<[AuthoredKind, object, string]>([
    ["projects", { name: "" }, "name: record_title_missing"],
    ["projects", { name: "Ngõ" }, "name: record_title_too_short"],
    ["projects", { stage: "" }, "stage: choice_missing"],
    ["projects", { stage: "gone" }, "stage: choice_missing"],
    ["projects", { dueOn: "2026-01-01" }, "dueOn: ends_before_it_begins"],
    ["projects", { progressPercent: "101" }, "progressPercent: number_out_of_range"],
    ["projects", { capitalDong: "nhiều" }, "capitalDong: number_malformed"],
    ["projects", { sourceTitle: "" }, "sourceId: record_source_missing"],
    ["projects", { sourceUrl: "javascript:alert(1)" }, "sourceUrl: address_malformed"],
    ["clearances", { obstacle: "" }, "obstacle: record_obstacle_missing"],
    ["clearances", { plotTags: ["round"] }, "plotTags: form_malformed"],
    ["conferences", { heldOn: "" }, "heldOn: date_missing"],
    ["conferences", { heldOn: "2026-02-30" }, "heldOn: date_not_real"],
    ["conferences", { startsAt: "8h30" }, "startsAt: hour_malformed"],
    ["conferences", { startsAt: "" }, "startsAt: hour_missing"],
    ["conferences", { endsAt: "07:00" }, "endsAt: ends_before_it_begins"],
    [
      "conferences",
      { "conclusion-owner-1": "Ai đó" },
      "conclusion-content-1: record_content_missing",
    ],
    ["conferences", { "conclusion-dueOn-0": "2026-13-01" }, "conclusion-dueOn-0: date_not_real"],
    ["tasks", { content: "Ngắn" }, "content: record_content_too_short"],
    ["tasks", { year: "" }, "year: number_missing"],
    ["indicators", { scope: "" }, "scope: record_scope_missing"],
    ["indicators", { measure: "percent", value: "101" }, "value: number_out_of_range"],
    ["indicators", { key: "invented" }, "key: choice_missing"],
    ["commendations", { names: "" }, "collectives: record_nobody_commended"],
  ])("is complained of beside its field: %s %j", (kind, but, problem) => {
    expect(problems(kind, but)).toEqual([problem]);
  });

  it("keeps what was typed of a row that lacks its words, also in a draft", () => {
    expect(problems("conferences", { "conclusion-owner-1": "Ai đó" }, false)).toEqual([
      "conclusion-content-1: record_content_missing",
    ]);
  });

  it("shows a box as ticked only where it was: what nobody checked never becomes checked", () => {
    const content = recordInput("projects", { complete: false }).parse(WHOLE.projects);
    expect(content.verified).toBe(false);
    expect(typedFrom("projects", content)).not.toHaveProperty("verified");
    expect(typedFrom("projects", { ...content, verified: true })).toHaveProperty("verified", "on");
  });

  it("says which fields a correction changes", () => {
    const before = read("projects", WHOLE.projects).data ?? {};
    expect(changedFields("projects", before, { ...before, progressPercent: 60 })).toEqual([
      "progressPercent",
    ]);
  });

  it("leaves out of what was stored only what cannot be read any more", () => {
    const stored = { name: "Cải tạo ngõ 25", stage: "abandoned", progressPercent: 40 };
    expect(storedContent("projects", stored)).toMatchObject({
      name: "Cải tạo ngõ 25",
      stage: null,
      progressPercent: 40,
    });
  });
});

describe("the rows of conclusions", () => {
  it("have empty ones after them, under keys none of the others ever had", () => {
    const content = read("conferences", WHOLE.conferences).data ?? {};
    const typed = withEmptyRows(typedFrom("conferences", content), 2);
    expect(conclusionCount(typed)).toBe(3);
    expect([0, 1, 2].map((index) => typed[`conclusion-key-${index}`])).toEqual(["c1", "c2", "c3"]);
    const kept = [{ key: "c7", content: "Một việc", owner: null, dueOn: null }];
    const fresh = withEmptyRows(typedFrom("conferences", { conclusions: kept }), 1);
    expect(fresh["conclusion-key-1"]).toBe("c8");
  });
});
