import { fold } from "@/lib/domain/unit/fold";
import type { Unit } from "@/lib/domain/unit/unit";

/** How well a name fits what was typed, best first. */
const MATCH_QUALITIES = ["exact", "start", "word", "inside", "slip"] as const;
type MatchQuality = (typeof MATCH_QUALITIES)[number];

export type UnitMatch = { readonly unit: Unit; readonly quality: MatchQuality };

/** What people write before a name: "phường", "p.", "xã", "quận", "q.", "thành phố", "tp". */
const TITLE = /^(?:phuong|p|xa|quan|q|thanh pho|tp) /;
const MAX_QUERY = 80;

/** Units by name, in any spelling and with small slips; what exists today before what is gone. */
export function findUnits(query: string, units: readonly Unit[]): UnitMatch[] {
  const asked = bare(query.slice(0, MAX_QUERY));
  if (asked === "") return [];

  return units
    .flatMap((unit) => {
      const quality = qualityOf(asked, bare(unit.name));
      return quality === null ? [] : [{ unit, quality }];
    })
    .sort(byRank);
}

function bare(text: string): string {
  return fold(text).replace(TITLE, "");
}

function qualityOf(asked: string, name: string): MatchQuality | null {
  if (name === asked) return "exact";
  if (name.startsWith(`${asked} `) || (asked.length > 1 && name.startsWith(asked))) return "start";
  if (` ${name} `.includes(` ${asked} `)) return "word";
  if (asked.length > 2 && ` ${name}`.includes(` ${asked}`)) return "inside";
  return isSlip(asked, name) ? "slip" : null;
}

/** One slip in a short name, two in a long one; blanks forgotten or added are none. */
function isSlip(asked: string, name: string): boolean {
  const [typed, meant] = [asked.replaceAll(" ", ""), name.replaceAll(" ", "")];

  const allowed = allowedSlips(typed.length);
  return Math.abs(typed.length - meant.length) <= allowed && distance(typed, meant) <= allowed;
}

function allowedSlips(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Insertions, deletions, changes and exchanged neighbours between two texts. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const isExchange = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + cost,
        isExchange ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = previous;
    previous = current;
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;

const COLLATOR = new Intl.Collator("vi");

function byRank(a: UnitMatch, b: UnitMatch): number {
  return (
    MATCH_QUALITIES.indexOf(a.quality) - MATCH_QUALITIES.indexOf(b.quality) ||
    Number(a.unit.validTo !== null) - Number(b.unit.validTo !== null) ||
    COLLATOR.compare(a.unit.name, b.unit.name) ||
    b.unit.validFrom.localeCompare(a.unit.validFrom)
  );
}
