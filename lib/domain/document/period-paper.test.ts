import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { disclosureForm } from "@/lib/domain/document/forms";
import {
  CHANNEL_NAMES,
  ITEM_NAMES,
  WEBSITE_NAME,
} from "@/lib/domain/document/forms/disclosure-words";
import { isTimeFor } from "@/lib/domain/document/period-paper";

import words from "../../../messages/vi/disclosure.json";

const TODAY = calendarDate("2026-11-26");

describe("the words of a list of disclosure", () => {
  it("are those of the pages", () => {
    expect(ITEM_NAMES).toEqual(words.item);
    expect({ website: WEBSITE_NAME, ...CHANNEL_NAMES }).toEqual(words.channel);
  });
});

describe("a list or report of a period", () => {
  it.each([
    ["disclosure_list", "q3", true],
    ["disclosure_list", "q4", false],
    ["disclosure_report", "q4", true],
    ["disclosure_report", "year", true],
    ["disclosure_report", "h1", true],
  ] as const)("%s of %s of this year: %s", (kind, part, is) => {
    const form = disclosureForm(kind, { part }, TODAY);
    expect(form && isTimeFor(form, { year: 2026, part }, TODAY)).toBe(is);
  });

  it("a list is of a quarter, and nothing is of a year that has not begun", () => {
    expect(disclosureForm("disclosure_list", { part: "year" }, TODAY)).toBeNull();
    expect(isTimeFor({ isOfPast: false }, { year: 2027, part: "q1" }, TODAY)).toBe(false);
    expect(
      disclosureForm("disclosure_list", { part: "q1" }, calendarDate("2023-06-30")),
    ).toBeNull();
  });
});
