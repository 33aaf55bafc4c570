import { fail, ok, type Result } from "@/lib/domain/result";

/** Longitude and latitude in degrees, WGS 84. */
export type Point = readonly [longitude: number, latitude: number];
type Ring = readonly Point[];
/** Polygons, each an outer ring and its holes. */
export type Boundary = readonly (readonly Ring[])[];

export const BOUNDARY_PROBLEMS = [
  "boundary_unreadable",
  "boundary_not_one_area",
  "boundary_other_system",
  "boundary_not_closed",
  "boundary_elsewhere",
  "boundary_too_fine",
] as const;
export type BoundaryProblem = (typeof BOUNDARY_PROBLEMS)[number];

/** Vietnam with its islands and seas, generously: what lies outside has its numbers in another order or another system. */
const VIETNAM = { west: 102, east: 118, south: 6, north: 24 } as const;
const MOST_POINTS = 20_000;
/** Some five metres: finer than any map on a screen. */
const TOLERANCE = 0.00005;
const DIGITS = 100_000;

type Read<Value> = Result<Value, BoundaryProblem>;
type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The one area of a GeoJSON file (RFC 7946), checked and made as coarse as a screen. */
export function readBoundary(text: string): Read<Boundary> {
  const file = parsed(text);
  if (!isThing(file)) return fail("boundary_unreadable");
  if (namesAnotherSystem(file)) return fail("boundary_other_system");
  const geometry = geometryOf(file);
  if (!geometry) return fail("boundary_not_one_area");

  const polygons = polygonsOf(geometry);
  if (!polygons) return fail("boundary_not_one_area");
  const points = polygons.flat(2);
  if (points.length > MOST_POINTS) return fail("boundary_too_fine");
  if (!polygons.flat().every(isClosed)) return fail("boundary_not_closed");
  if (!points.every(isInVietnam)) return fail("boundary_elsewhere");
  return ok(polygons.map((rings) => rings.map(simplified)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Older files name their system; the standard knows one alone. */
function namesAnotherSystem({ crs }: Thing): boolean {
  if (crs === undefined || crs === null) return false;
  const name = isThing(crs) && isThing(crs["properties"]) ? crs["properties"]["name"] : null;
  return !(typeof name === "string" && /(?:CRS84|EPSG:+4326)$/i.test(name));
}

function geometryOf(thing: Thing): Thing | null {
  const { type, features, geometry } = thing;
  if (type === "FeatureCollection") {
    const [only, ...more] = Array.isArray(features) ? features : [];
    return isThing(only) && more.length === 0 ? geometryOf(only) : null;
  }
  if (type === "Feature") return isThing(geometry) ? geometry : null;
  return type === "Polygon" || type === "MultiPolygon" ? thing : null;
}

function polygonsOf({ type, coordinates }: Thing): Point[][][] | null {
  const polygons: unknown = type === "Polygon" ? [coordinates] : coordinates;
  if ((type !== "Polygon" && type !== "MultiPolygon") || !isFullList(polygons)) return null;
  const read = polygons.map((rings) =>
    isFullList(rings)
      ? rings.map((ring) => (isFullList(ring) ? ring.map(pointOf) : [null]))
      : [[null]],
  );
  return read.every((rings): rings is Point[][] => rings.every((ring) => !ring.includes(null)))
    ? read
    : null;
}

const isFullList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

function pointOf(value: unknown): Point | null {
  const [longitude, latitude]: unknown[] = Array.isArray(value) ? value : [];
  return Number.isFinite(longitude) && Number.isFinite(latitude)
    ? [Number(longitude), Number(latitude)]
    : null;
}

const isSame = (a: Point | undefined, b: Point | undefined) =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

const isClosed = (ring: Ring) => ring.length >= 4 && isSame(ring[0], ring.at(-1));

const isInVietnam = ([longitude, latitude]: Point) =>
  longitude >= VIETNAM.west &&
  longitude <= VIETNAM.east &&
  latitude >= VIETNAM.south &&
  latitude <= VIETNAM.north;

const rounded = ([longitude, latitude]: Point): Point => [
  Math.round(longitude * DIGITS) / DIGITS,
  Math.round(latitude * DIGITS) / DIGITS,
];

/** The ring with fewer points, nowhere farther from it than a screen shows; one too small for that stays as it is. */
function simplified(ring: Ring): Ring {
  const far = farthestFromFirst(ring);
  const kept = [...thinned(ring.slice(0, far + 1)), ...thinned(ring.slice(far)).slice(1)];
  return (kept.length >= 4 ? kept : ring).map(rounded);
}

/** A closed ring begins where it ends: it is thinned in two halves. */
function farthestFromFirst(ring: Ring): number {
  const [first = [0, 0] as Point] = ring;
  let [best, most] = [1, -1];
  for (const [index, [x, y]] of ring.entries()) {
    const distance = Math.hypot(x - first[0], y - first[1]);
    if (distance > most) [best, most] = [index, distance];
  }
  return best;
}

/** Douglas and Peucker, without recursion: a file of others decides how deep it would go. */
function thinned(line: Ring): Point[] {
  const keep = new Set([0, line.length - 1]);
  const open: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const split = farthestBetween(line, from, to);
    if (split === null) continue;
    keep.add(split);
    open.push([from, split], [split, to]);
  }
  return line.filter((_, index) => keep.has(index));
}

function farthestBetween(line: Ring, from: number, to: number): number | null {
  const [a, b] = [line[from], line[to]];
  if (!a || !b) return null;
  let [best, most]: [number | null, number] = [null, TOLERANCE];
  for (let index = from + 1; index < to; index += 1) {
    const distance = distanceToSegment(line[index] ?? a, a, b);
    if (distance > most) [best, most] = [index, distance];
  }
  return best;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

export const pointsIn = (boundary: Boundary) => boundary.flat(2).length;

/** Areas drawn on one sheet: as SVG paths, north above, in units of the sheet. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly { readonly path: string; readonly x: number; readonly y: number }[];
};

const RADIAN = Math.PI / 180;

/** Over a ward the earth is flat: degrees of longitude only shrink with the latitude. */
export function sheetOf(boundaries: readonly Boundary[], width: number): Sheet {
  const all = boundaries.flat(3);
  const [west, east] = extent(all.map(([longitude]) => longitude));
  const [south, north] = extent(all.map(([, latitude]) => latitude));
  const shrink = Math.cos(((south + north) / 2) * RADIAN);
  const scale = width / Math.max((east - west) * shrink, 1e-9);
  const place = ([longitude, latitude]: Point): Point => [
    Math.round((longitude - west) * shrink * scale * 10) / 10,
    Math.round((north - latitude) * scale * 10) / 10,
  ];
  const shapes = boundaries.map((boundary) => {
    const rings = boundary.flat().map((ring) => ring.map(place));
    const [left, right] = extent(rings.flat().map(([x]) => x));
    const [top, bottom] = extent(rings.flat().map(([, y]) => y));
    return {
      path: rings.map(pathOf).join(""),
      x: Math.round((left + right) / 2),
      y: Math.round((top + bottom) / 2),
    };
  });
  return { width, height: Math.ceil((north - south) * scale), shapes };
}

const pathOf = (ring: Ring) =>
  `M${ring
    .slice(0, -1)
    .map(([x, y]) => `${x} ${y}`)
    .join("L")}Z`;

const extent = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
];
