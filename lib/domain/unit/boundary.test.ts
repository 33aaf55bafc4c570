import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";

import { pointsIn, readBoundary, sheetOf } from "./boundary";

/** About one kilometre square, in the middle of Hà Nội. */
const SQUARE = [
  [105.82, 21.01],
  [105.83, 21.01],
  [105.83, 21.02],
  [105.82, 21.02],
  [105.82, 21.01],
];
const polygon = (...rings: unknown[]) => ({ type: "Polygon", coordinates: rings });
const feature = (geometry: unknown) => ({ type: "Feature", properties: {}, geometry });
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const read = (data: unknown) => readBoundary(JSON.stringify(data));
const problemOf = (text: string) => {
  const result = readBoundary(text);
  return result.ok ? null : result.problem;
};

describe("a boundary is read from", () => {
  it.each([
    ["a polygon", polygon(SQUARE)],
    ["a feature", feature(polygon(SQUARE))],
    ["a collection of one", collection(feature(polygon(SQUARE)))],
    ["several areas that are one ward", { type: "MultiPolygon", coordinates: [[SQUARE]] }],
    [
      "a file that names the one system",
      {
        ...collection(feature(polygon(SQUARE))),
        crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
      },
    ],
    ["points with heights", polygon(SQUARE.map((point) => [...point, 12]))],
  ])("%s", (_name, data) => {
    expect(read(data)).toEqual({ ok: true, value: [[SQUARE]] });
  });

  it("a file that begins with a mark of its encoding", () => {
    expect(problemOf(`\uFEFF${JSON.stringify(polygon(SQUARE))}`)).toBeNull();
  });
});

describe("a boundary is refused", () => {
  const swapped = SQUARE.map(([longitude, latitude]) => [latitude, longitude]);
  const metres = SQUARE.map(([longitude = 0, latitude = 0]) => [longitude * 5000, latitude * 1e5]);
  it.each([
    ["boundary_unreadable", ""],
    ["boundary_unreadable", "{"],
    ["boundary_unreadable", "[]"],
    ["boundary_unreadable", "null"],
    ["boundary_not_one_area", "{}"],
    ["boundary_not_one_area", JSON.stringify({ type: "Point", coordinates: [105.8, 21] })],
    ["boundary_not_one_area", JSON.stringify(collection())],
    [
      "boundary_not_one_area",
      JSON.stringify(collection(feature(polygon(SQUARE)), feature(polygon(SQUARE)))),
    ],
    ["boundary_not_one_area", JSON.stringify(feature(null))],
    ["boundary_not_one_area", JSON.stringify(polygon())],
    ["boundary_not_one_area", JSON.stringify(polygon([]))],
    ["boundary_not_one_area", JSON.stringify(polygon([["a", "b"], ...SQUARE]))],
    ["boundary_not_closed", JSON.stringify(polygon(SQUARE.slice(0, 4)))],
    ["boundary_not_closed", JSON.stringify(polygon([SQUARE[0], SQUARE[1], SQUARE[0]]))],
    ["boundary_elsewhere", JSON.stringify(polygon(swapped))],
    ["boundary_elsewhere", JSON.stringify(polygon(metres))],
    [
      "boundary_other_system",
      JSON.stringify({
        ...polygon(SQUARE),
        crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3405" } },
      }),
    ],
    [
      "boundary_too_fine",
      JSON.stringify(polygon([...Array.from({ length: 20_000 }, () => SQUARE[1]), SQUARE[1]])),
    ],
  ])("as %s: %.40s", (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it("without failing, whatever is in the file", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.json(),
          fc.json().map((json) => `{"type":"Polygon","coordinates":${json}}`),
        ),
        (text) => {
          expect(() => readBoundary(text)).not.toThrow();
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("a boundary is made coarse", () => {
  it("where a screen shows no difference, and nowhere else", () => {
    const fine = Array.from({ length: 101 }, (_, n) => [105.82 + n / 10_000, 21.01]);
    const dented = [...fine, [105.83, 21.02], [105.825, 21.0195], [105.82, 21.02], [105.82, 21.01]];
    expect(read(polygon(dented))).toEqual({
      ok: true,
      value: [[[...SQUARE.slice(0, 3), [105.825, 21.0195], ...SQUARE.slice(3)]]],
    });
  });

  it("a ring too small for a screen stays a ring", () => {
    const tiny = SQUARE.map(([x = 0, y = 0]) => [
      105.82 + (x - 105.82) / 1e4,
      21.01 + (y - 21.01) / 1e4,
    ]);
    const result = read(polygon(SQUARE, tiny));
    expect(result.ok && result.value[0]?.[1]?.length).toBe(5);
  });

  it("counts its points", () => {
    const result = read({ type: "MultiPolygon", coordinates: [[SQUARE], [SQUARE, SQUARE]] });
    expect(result.ok && pointsIn(result.value)).toBe(15);
  });
});

describe("a sheet", () => {
  it("has north above, east to the right, and the shape of the ground", () => {
    const result = read(polygon(SQUARE));
    const boundary = result.ok ? result.value : [];
    const { width, height, shapes } = sheetOf([boundary], 100);
    expect(width).toBe(100);
    // One degree of longitude is shorter here than one of latitude by the cosine of 21°.
    expect(height).toBe(Math.ceil(100 / Math.cos((21.015 * Math.PI) / 180)));
    expect(shapes[0]?.path).toBe("M0 107.1L100 107.1L100 0L0 0Z");
    expect([shapes[0]?.x, shapes[0]?.y]).toEqual([50, 54]);
  });
});
