/** More rows than a report of one supervision has ever needed. */
export const MOST_ROWS = 20;

/** The flat fields of the form of a result while it is being written, without JavaScript too. */
export type DraftValues = Readonly<Record<string, string>>;

export const ROW_SORTS = ["finding", "recommendation"] as const;
export type RowSort = (typeof ROW_SORTS)[number];

const PREFIX: Record<RowSort, "f" | "r"> = { finding: "f", recommendation: "r" };

/** `finding-text-3` → ["finding", "text", 3]; null for a field that belongs to no row. */
function placeOf(name: string): { sort: string; part: string; index: number } | null {
  const [, sort, part, index] = /^(finding|recommendation)-([a-z]+)-(\d{1,2})$/.exec(name) ?? [];
  return sort && part && index ? { sort, part, index: Number(index) } : null;
}

export function rowCount(values: DraftValues, sort: RowSort): number {
  return Object.keys(values).filter((name) => name.startsWith(`${sort}-key-`)).length;
}

/** One more empty row, with a key no row ever had before in this form. */
export function addRow(values: DraftValues, sort: RowSort): DraftValues {
  const count = rowCount(values, sort);
  if (count >= MOST_ROWS) return values;
  const used = Object.entries(values)
    .filter(([name]) => name.startsWith(`${sort}-key-`))
    .map(([, key]) => Number(key.slice(1)) || 0);
  return { ...values, [`${sort}-key-${count}`]: `${PREFIX[sort]}${Math.max(0, ...used) + 1}` };
}

/** Without one row; those after it move up and keep their keys. */
export function removeRow(values: DraftValues, sort: RowSort, index: number): DraftValues {
  const kept = Object.entries(values).flatMap(([name, value]) => {
    const place = placeOf(name);
    if (place?.sort !== sort || place.index < index) return [[name, value]];
    if (place.index === index) return [];
    return [[`${sort}-${place.part}-${place.index - 1}`, value]];
  });
  return Object.fromEntries(kept);
}
