import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";
import { findUnits } from "@/lib/domain/unit/find-unit";
import { fold, slugify } from "@/lib/domain/unit/fold";
import { aUnit } from "@/lib/domain/unit/unit.builder";

const old = { to: "2025-07-01" } as const;
const units = [
  aUnit("Láng", { from: "2025-07-01", slug: "lang" }),
  aUnit("Ô Chợ Dừa", { from: "2025-07-01", slug: "o-cho-dua-2025" }),
  aUnit("Văn Miếu – Quốc Tử Giám", { from: "2025-07-01", slug: "van-mieu-quoc-tu-giam" }),
  aUnit("Đống Đa", { from: "2025-07-01", slug: "dong-da" }),
  aUnit("Kim Liên", { from: "2025-07-01", slug: "kim-lien-2025" }),
  aUnit("Kim Liên", { ...old, slug: "kim-lien" }),
  aUnit("Ô Chợ Dừa", { ...old, slug: "o-cho-dua" }),
  aUnit("Láng Hạ", { ...old, slug: "lang-ha" }),
  aUnit("Láng Thượng", { ...old, slug: "lang-thuong" }),
  aUnit("Quốc Tử Giám", { ...old, slug: "quoc-tu-giam" }),
  aUnit("Văn Chương", { ...old, slug: "van-chuong" }),
  aUnit("Khương Thượng", { ...old, slug: "khuong-thuong" }),
  aUnit("Ngã Tư Sở", { ...old, slug: "nga-tu-so" }),
];
const found = (query: string) => findUnits(query, units).map(({ unit: { slug } }) => slug);

describe("a ward is found", () => {
  it.each([
    ["Láng Hạ", ["lang-ha"]],
    ["lang ha", ["lang-ha"]],
    ["LÁNG  HẠ", ["lang-ha"]],
    ["Láng Hạ".normalize("NFD"), ["lang-ha"]],
    ["phường Láng Hạ", ["lang-ha"]],
    ["P. Láng Hạ", ["lang-ha"]],
    ["p.lang ha", ["lang-ha"]],
    ["langha", ["lang-ha"]],
    ["dong da", ["dong-da"]],
    ["Quận Đống Đa", ["dong-da"]],
    ["o cho dua", ["o-cho-dua-2025", "o-cho-dua"]],
    ["ochodua", ["o-cho-dua-2025", "o-cho-dua"]],
    ["Nga tu so", ["nga-tu-so"]],
    ["van mieu quoc tu giam", ["van-mieu-quoc-tu-giam"]],
    ["văn miếu - quốc tử giám", ["van-mieu-quoc-tu-giam"]],
  ])("by %j: %j", (query, slugs) => expect(found(query)).toEqual(slugs));

  it.each([
    ["kim lein", ["kim-lien-2025", "kim-lien"]],
    ["kin lien", ["kim-lien-2025", "kim-lien"]],
    ["khuong thuog", ["khuong-thuong"]],
    ["quoc tu giamm", ["quoc-tu-giam"]],
    ["donh da", ["dong-da"]],
  ])("in spite of the slip in %j: %j", (query, slugs) => {
    expect(found(query)).toEqual(slugs);
  });

  it.each([
    ["dong daa", ["dong-da"]],
    ["xdong da", ["dong-da"]],
    ["kimlixyn", ["kim-lien-2025", "kim-lien"]],
    ["lank", ["lang"]],
  ])("also where the slip is the most its length allows: %j", (query, slugs) => {
    expect(found(query)).toEqual(slugs);
  });

  it.each(["kimlxyn", "doxn da", "dogx da", "odnk da", "odgn dx", "langg haaa", "lng", "th", "l"])(
    "not where there are more: %j",
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it.each([
    ["kim lien", "exact"],
    ["kim", "start"],
    ["ki", "start"],
    ["o", "start"],
    ["lien", "word"],
    ["lie", "inside"],
    ["kim lein", "slip"],
  ])("and told how well %j fits: %s", (query, quality) => {
    const [first] = findUnits(query, units);
    expect(first?.quality).toBe(quality);
  });

  it("by no more than the first eighty signs of what is typed", () => {
    expect(found(`kim lien${" ".repeat(72)}junk`)).toEqual(["kim-lien-2025", "kim-lien"]);
    expect(found(`kim lien${" ".repeat(68)}junk`)).toEqual([]);
  });

  it("with its title at its head, and only there", () => {
    const west = [aUnit("Thượng Quan Tây", { slug: "west" })];
    expect(findUnits("quận thuong quan tay", west).map(({ unit }) => unit.slug)).toEqual(["west"]);
    expect(findUnits("thuong tay", west)).toEqual([]);
    const titled = ["phường", "p", "xã", "quận", "q.", "thành phố", "TP"];
    expect(titled.flatMap((title) => found(`${title} Đống Đa`))).toEqual(
      titled.map(() => "dong-da"),
    );
    expect(found("huyện Đống Đa")).toEqual([]);
  });

  it("in the order of fit, then of what is there, then of the alphabet, then of age", () => {
    const some = [
      aUnit("Đồng An", { slug: "dong-an" }),
      aUnit("Dong Yên", { slug: "dong-yen" }),
      aUnit("Đông Ba", { ...old, slug: "dong-ba" }),
      aUnit("Dong Anh", { ...old, slug: "dong-anh" }),
      aUnit("Dong Anh", { from: "2022-01-01", to: "2025-07-01", slug: "dong-anh-2022" }),
      aUnit("Hà Đông", { slug: "ha-dong" }),
      aUnit("Đông", { ...old, slug: "dong" }),
    ];
    expect(findUnits("dong", some).map(({ unit }) => unit.slug)).toEqual([
      "dong",
      "dong-yen",
      "dong-an",
      "dong-anh-2022",
      "dong-anh",
      "dong-ba",
      "ha-dong",
    ]);
    expect(findUnits("dong", some.toReversed()).map(({ unit }) => unit.slug)).toEqual(
      findUnits("dong", some).map(({ unit }) => unit.slug),
    );
  });

  it("with what fits best first: the name, then its beginning, then a word of it", () => {
    expect(found("lang")).toEqual(["lang", "lang-ha", "lang-thuong"]);
    expect(found("quoc tu giam")).toEqual(["quoc-tu-giam", "van-mieu-quoc-tu-giam"]);
    expect(found("thuong")).toEqual(["khuong-thuong", "lang-thuong"]);
  });

  it("with what exists today before what is gone", () => {
    expect(found("kim liên")).toEqual(["kim-lien-2025", "kim-lien"]);
  });

  it.each(["", "  ", "phường", "…", "xyz", "lag", "kim lan", "hoàn kiếm", "abc".repeat(100)])(
    "not by %j",
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it("by its own name in any case and without marks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.boolean(), fc.boolean(), (unit, loud, plain) => {
        const named = plain ? fold(unit.name) : unit.name;
        expect(found(loud ? named.toUpperCase() : named)).toContain(unit.slug);
      }),
      { numRuns: RUNS },
    );
  });

  it("without failing, whatever is typed", () => {
    fc.assert(
      fc.property(anyText(), (query) => {
        expect(found(query).length).toBeLessThanOrEqual(units.length);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("Vietnamese text", () => {
  it.each([
    ["Đống Đa", "dong da"],
    ["ĐƯỜNG LÁNG", "duong lang"],
    ["Hòa, hoà; thuỷ, thủy", "hoa hoa thuy thuy"],
    ["Văn Miếu – Quốc Tử Giám", "van mieu quoc tu giam"],
    ["  Ngõ 12/3 ", "ngo 12 3"],
    ["", ""],
  ])("%j is compared as %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize("NFD"))).toBe(folded);
  });

  it.each([
    ["Văn Miếu – Quốc Tử Giám", "van-mieu-quoc-tu-giam"],
    ["Giám sát sửa chữa ngõ 12/3 (đợt 2)", "giam-sat-sua-chua-ngo-12-3-dot-2"],
    ["—", ""],
  ])("%j stands in an address as %j", (text, slug) => expect(slugify(text)).toBe(slug));

  it("folded or made an address twice is the same as once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(slugify(slugify(text))).toBe(slugify(text));
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
      { numRuns: RUNS },
    );
  });
});
