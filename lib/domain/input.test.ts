import { describe, expect, it } from "vitest";

import {
  beside,
  dayFrom,
  dayPart,
  form,
  id,
  idFrom,
  isId,
  key,
  line,
  optionalLine,
  optionalParagraphs,
  paragraphs,
  phone,
} from "./input";

const ID = "6f1c1f0e-3c1f-4c56-9a55-0d6a3f1f9a11";

const problems = (result: { error?: { issues: readonly { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message);

describe("a line that may be left out", () => {
  const title = optionalLine({ name: "title", max: 20 });

  it.each([
    [undefined, null],
    ["  ", null],
    ["  Phó  chủ \n\t tịch ", "Phó chủ tịch"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(title.parse(typed)).toBe(kept);
  });
});

describe("a text that is not there, or is none", () => {
  it.each([
    ["line", line({ name: "name", max: 9 }), "name_missing"],
    ["paragraphs", paragraphs({ name: "story", max: 9 }), "story_missing"],
    ["optional line", optionalLine({ name: "title", max: 9 }), "form_malformed"],
    ["optional paragraphs", optionalParagraphs({ name: "hours", max: 9 }), "form_malformed"],
    ["id", id, "form_malformed"],
    ["key", key, "form_malformed"],
    ["telephone number", phone, "phone_missing"],
    ["part of a day", dayPart, "date_not_real"],
  ])("as %s is refused in words of its own", (_, schema, problem) => {
    expect(problems(schema.safeParse(7))).toStrictEqual([problem]);
  });
});

describe("an id", () => {
  it("is known in an address, and what cannot be one is simply not there", () => {
    expect([isId(ID), isId(`${ID}0`), isId("")]).toStrictEqual([true, false, false]);
    expect([idFrom(ID), idFrom("leader"), idFrom(undefined)]).toStrictEqual([ID, null, null]);
  });
});

describe("a key", () => {
  it.each(["kim-lien", "a", "x".repeat(64), "HN_1"])("may be %s", (text) => {
    expect(key.parse(text)).toBe(text);
  });

  it.each(["", "x".repeat(65), "kim lien", "/kim-lien", "kim-lien/"])("is not %j", (text) => {
    expect(problems(key.safeParse(text))).toStrictEqual(["form_malformed"]);
  });
});

describe("a telephone number", () => {
  it.each([
    ["", "phone_missing"],
    ["0912+84345", "phone_malformed"],
    ["091234+84567", "phone_malformed"],
    ["10912345678", "phone_malformed"],
    ["091234567890", "phone_malformed"],
  ])("%j is refused: %s", (typed, problem) => {
    expect(problems(phone.safeParse(typed))).toContain(problem);
  });
});

describe("a text of any kind", () => {
  const story = paragraphs({ name: "story", max: 99 });

  it.each(["a\u200D👍", "👍\u200Da", "👍\u200D", "\u200D👍"])(
    "holds a joiner only between two signs that it joins: not in %j",
    (text) => {
      expect(problems(story.safeParse(text))).toContain("text_has_hidden_characters");
    },
  );

  it.each(["👩\u200D🚒", "👩🏽\u200D🚒", "❤\uFE0F\u200D🔥", "a\nb"])("may be %j", (text) => {
    expect(story.parse(text)).toBe(text);
  });
});

describe("a check between fields", () => {
  const pair = form({ one: id.optional(), other: id.optional() }).refine(
    ({ one, other }) => one === undefined || one !== other,
    beside("other", "same"),
  );

  it.each([
    [{ one: ID, other: ID }, ["same"]],
    [{ one: ID }, []],
    [{ one: ID, other: ID, more: "x" }, ["form_malformed", "same"]],
    [null, ["form_malformed"]],
    [undefined, ["form_malformed"]],
    ["text", ["form_malformed"]],
  ])("of %j says %j", (typed, said) => {
    expect(problems(pair.safeParse(typed)) ?? []).toEqual(said);
  });
});

describe("a day in three fields", () => {
  const typed = { day: "1", month: "2", year: "2026" };

  it("is found with and without leading noughts", () => {
    expect(dayFrom(typed)).toBe("2026-02-01");
    expect(dayFrom({ ...typed, day: "01", month: "02" })).toBe("2026-02-01");
  });

  it.each([{ day: "001" }, { day: "1." }, { month: "a2" }, { year: "02026" }, { year: "2026 " }])(
    "is none with %j",
    (changed) => {
      expect(dayFrom({ ...typed, ...changed })).toBeNull();
    },
  );

  it("is trimmed part by part, and empty where nothing came", () => {
    expect([dayPart.parse(" 7 "), dayPart.parse(undefined)]).toStrictEqual(["7", ""]);
  });
});
