type LockedPackage = {
  readonly version?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type LockFile = { readonly packages: Readonly<Record<string, LockedPackage>> };

type Part = number | string;

/** "5.0.0-beta.32" → [[5, 0, 0], ["beta", 32]] */
function parts(version: string): { release: number[]; preview: Part[] } {
  const [withoutBuild = ""] = version.split("+");
  const dash = withoutBuild.indexOf("-");
  const release = dash === -1 ? withoutBuild : withoutBuild.slice(0, dash);
  const preview = dash === -1 ? "" : withoutBuild.slice(dash + 1);
  return {
    release: release.split(".").map(Number),
    preview: preview
      .split(".")
      .filter((part) => part !== "")
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  };
}

function comparePart(left: Part | undefined, right: Part | undefined): number {
  if (left === right) return 0;
  if (left === undefined) return -1;
  if (right === undefined) return 1;
  if (typeof left === typeof right) return left < right ? -1 : 1;
  return typeof left === "number" ? -1 : 1;
}

function compareLists(left: readonly Part[], right: readonly Part[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = comparePart(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The order of semantic versions: a preview comes before its release. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [parts(left), parts(right)];
  const release = compareLists(a.release, b.release);
  if (release !== 0) return release;
  if (a.preview.length === 0 || b.preview.length === 0) return b.preview.length - a.preview.length;
  return compareLists(a.preview, b.preview);
}

const nameOf = (place: string) => place.slice(place.lastIndexOf("node_modules/") + 13);

/** Packages older than what their advisories ask for, wherever in the tree they hide, and floors nobody stands on. */
export function belowFloor(lock: LockFile, floors: Readonly<Record<string, string>>): string[] {
  const installed = Object.entries(lock.packages).map(([place, { version = "" }]) => ({
    place,
    version,
    floor: floors[nameOf(place)],
  }));
  const tooOld = installed
    .filter(({ version, floor }) => floor !== undefined && compareVersions(version, floor) < 0)
    .map(({ place, version, floor }) => `${place} is ${version}, below ${floor}`);
  const names = new Set(Object.keys(lock.packages).map(nameOf));
  const idle = Object.keys(floors)
    .filter((name) => !names.has(name))
    .map((name) => `${name} has a floor, and nothing installs it`);
  return [...tooOld, ...idle];
}

/** Where Node looks for a package from a place in the tree, nearest first. */
function placesOf(from: string, name: string): string[] {
  const places = [`${from === "" ? "" : `${from}/`}node_modules/${name}`];
  let folder = from;
  while (folder !== "") {
    const cut = folder.lastIndexOf("node_modules/");
    folder = cut <= 0 ? "" : folder.slice(0, cut - 1);
    places.push(`${folder === "" ? "" : `${folder}/`}node_modules/${name}`);
  }
  return places;
}

/** Optional packages, such as another system's binaries, that `npm ci` would look for in vain. */
export function missingOptional({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesOf(place, name).some((each) => packages[each]))
      .map(([name, range]) => `${place} wants ${name}@${range}`),
  );
}
