import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { seenText } from "@/lib/domain/unit/contacts";
import { receivingWards } from "@/lib/domain/unit/receiving-wards";
import { CONFIDENCES, SUCCESSION_SHARES, UNIT_KINDS } from "@/lib/domain/unit/unit";
import { aUnit } from "@/lib/domain/unit/unit.builder";

const served = (name: string, but: Parameters<typeof aUnit>[1] = {}, service = "full") => ({
  ...aUnit(name, but),
  service: service === "full" ? ("full" as const) : ("edge" as const),
});

describe("the wards that take petitions", () => {
  it("are the wards of the day that are wholly served, in the order of the alphabet", () => {
    const units = [
      served("Đống Đa"),
      served("Láng"),
      served("Dương Nội"),
      served("Ô Chợ Dừa"),
      served("Hà Nội", { kind: "city" }),
      served("Bạch Mai", {}, "edge"),
      served("Kim Liên", { to: "2025-07-01" }),
      served("Giảng Võ", { from: "2027-01-01" }),
    ];
    const names = receivingWards(units, calendarDate("2026-11-22")).map(({ name }) => name);
    expect(names).toEqual(["Dương Nội", "Đống Đa", "Láng", "Ô Chợ Dừa"]);
    expect(units[0]?.name).toBe("Đống Đa");
  });
});

describe("what somebody had before them", () => {
  const contacts = { seat: "Số 1", phone: "024", email: null, openingHours: "8 giờ" };

  it("is the same text for the same facts, and another for any other", () => {
    const others = (["seat", "phone", "email", "openingHours"] as const).map((name) =>
      seenText({ ...contacts, [name]: "khác" }),
    );
    expect(seenText({ ...contacts })).toBe(seenText(contacts));
    expect(new Set([seenText(contacts), ...others]).size).toBe(5);
  });
});

/** Each of these is stored: none may change its name. */
describe("what is stored of a unit by name", () => {
  it.each<[readonly string[], string]>([
    [UNIT_KINDS, "city district ward"],
    [SUCCESSION_SHARES, "all most part unknown"],
    [CONFIDENCES, "high medium low"],
  ])("%j", (names, stored) => {
    expect(names.join(" ")).toBe(stored);
  });
});
