import { describe, expect, it } from "vitest";

import { calendarDate } from "@/lib/domain/calendar-date";
import { aUnit } from "@/lib/domain/unit/unit.builder";
import { formerWardsOf, wardChosen, wardNamed } from "@/lib/domain/unit/ward-named";

const [from, to] = ["2025-07-01", "2025-07-01"] as const;
const lang = aUnit("Láng", { from, slug: "lang" });
const dongDa = aUnit("Đống Đa", { from, slug: "dong-da" });
const kimLien = aUnit("Kim Liên", { from, slug: "kim-lien-2025" });
const oldKimLien = aUnit("Kim Liên", { to, slug: "kim-lien" });
const langHa = aUnit("Láng Hạ", { to, slug: "lang-ha" });
const langThuong = aUnit("Láng Thượng", { to, slug: "lang-thuong" });
const namDong = aUnit("Nam Đồng", { to, slug: "nam-dong" });

const into = (old: { id: string }, ...heirs: { id: string }[]) =>
  heirs.map((heir) => ({
    fromId: old.id,
    toId: heir.id,
    share: "part" as const,
    effectiveOn: calendarDate(from),
    basis: "thử",
    confidence: "high" as const,
  }));
const wards = {
  units: [lang, dongDa, kimLien, oldKimLien, langHa, langThuong, namDong],
  successions: [
    ...into(langHa, lang, dongDa),
    ...into(langThuong, lang),
    ...into(oldKimLien, kimLien, dongDa),
    ...into(namDong, kimLien),
  ],
  today: calendarDate("2026-11-22"),
};

describe("a ward somebody names", () => {
  it.each([
    ["lang", lang.id, null],
    ["P. Kim Liên", kimLien.id, null],
    ["lang thuong", lang.id, langThuong.id],
    ["Nam Đông", kimLien.id, namDong.id],
  ])("%s is found", (name, unitId, formerUnitId) => {
    expect(wardNamed(name, wards)).toEqual({ ok: true, value: { unitId, formerUnitId } });
  });

  it.each([
    ["láng hạ", "ward_was_divided"],
    ["Hoàn Kiếm", "ward_not_known"],
    ["", "ward_not_known"],
  ])("%s has to be said otherwise: %s", (name, problem) => {
    expect(wardNamed(name, wards)).toEqual({ ok: false, problem });
  });

  it("is not known where two of today bear its name", () => {
    const twin = aUnit("Láng", { from, slug: "lang-2" });
    const two = { ...wards, units: [...wards.units, twin] };
    expect(wardNamed("Láng", two)).toEqual({ ok: false, problem: "ward_not_known" });
  });

  it("is the one of its very name, though others begin with it", () => {
    const east = aUnit("Láng Đông", { from, slug: "lang-dong" });
    const more = { ...wards, units: [east, ...wards.units] };
    expect(wardNamed("Láng", more)).toMatchObject({ value: { unitId: lang.id } });
  });

  it("is a ward, not a district of its name", () => {
    const district = aUnit("Nam Từ Liêm", { kind: "district", slug: "ntl" });
    const more = { ...wards, units: [...wards.units, district] };
    expect(wardNamed("Nam Từ Liêm", more)).toEqual({ ok: false, problem: "ward_not_known" });
  });

  it("that left no heir is not known", () => {
    const gone = aUnit("Thổ Quan", { to, slug: "tho-quan" });
    const more = { ...wards, units: [...wards.units, gone] };
    expect(wardNamed("Thổ Quan", more)).toEqual({ ok: false, problem: "ward_not_known" });
  });

  it("lists what it was made of, and nothing that is no ward or still there", () => {
    const district = aUnit("Quận Đống Đa", { kind: "district", to, slug: "quan" });
    const more = {
      ...wards,
      units: [...wards.units, district],
      successions: [...wards.successions, ...into(district, dongDa)],
    };
    expect(formerWardsOf(dongDa.id, more).map(({ name }) => name)).toEqual(["Kim Liên", "Láng Hạ"]);
  });

  it("lists what it was made of", () => {
    const names = formerWardsOf(dongDa.id, wards).map(({ name }) => name);
    expect(names).toEqual(["Kim Liên", "Láng Hạ"]);
  });
});

describe("a ward somebody chose", () => {
  it.each([
    ["", dongDa.id, null, null],
    ["đống đa", dongDa.id, null, null],
    ["láng hạ", dongDa.id, null, langHa.id],
    ["Láng Hạ", dongDa.id, oldKimLien.id, "wards_differ"],
    ["Kim Liên", dongDa.id, null, oldKimLien.id],
    ["Kim Liên", kimLien.id, null, null],
    ["Nam Đồng", dongDa.id, null, "wards_differ"],
    ["Kim Liên", lang.id, null, "wards_differ"],
    ["Đống Đa", dongDa.id, langHa.id, langHa.id],
    ["lang thuong", lang.id, langThuong.id, langThuong.id],
    ["gần chợ", dongDa.id, null, null],
    ["", dongDa.id, namDong.id, "former_ward_elsewhere"],
    ["", dongDa.id, langHa.id, langHa.id],
    ["gần chợ", dongDa.id, oldKimLien.id, oldKimLien.id],
    ["", lang.id, dongDa.id, "former_ward_elsewhere"],
  ])("with %j typed beside it", (name, unitId, formerUnitId, expected) => {
    const chosen = wardChosen({ unitId, formerUnitId, name }, wards);
    expect(chosen.ok ? chosen.value.formerUnitId : chosen.problem).toBe(expected);
  });

  it("with a name two wards of old bore that went into it says which of them to nobody", () => {
    const [one, other] = ["mot", "hai"].map((slug) => aUnit("Cát Linh", { to, slug }));
    if (!one || !other) throw new Error("no wards");
    const more = {
      ...wards,
      units: [...wards.units, one, other],
      successions: [...wards.successions, ...into(one, dongDa), ...into(other, dongDa)],
    };
    const chosen = { unitId: dongDa.id, formerUnitId: null, name: "Cát Linh" };
    expect(wardChosen(chosen, more)).toEqual({
      ok: true,
      value: { unitId: dongDa.id, formerUnitId: null },
    });
  });
});
