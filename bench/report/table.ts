export type Cell = string | number | null;

/** A figure nobody measured. */
const NOTHING = "–";

/** Three digits say what a measurement is good for. */
export function figure(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return NOTHING;
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A ratio as peers speak of it: "1/3.2" of the limit. */
export function share(ratio: number | null): string {
  if (ratio === null || ratio <= 0) return NOTHING;
  return ratio >= 1 ? `${ratio.toFixed(2)} ×` : `1/${(1 / ratio).toFixed(1)}`;
}

export const megabytes = (bytes: number | null) =>
  bytes === null ? NOTHING : `${Math.round(bytes / 1024 / 1024)} MB`;

export const kilobytes = (bytes: number | null) =>
  bytes === null ? NOTHING : `${(bytes / 1024).toFixed(1)} KB`;

const textOf = (cell: Cell) => (typeof cell === "number" ? figure(cell) : (cell ?? NOTHING));

type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** Columns as wide as what stands in them; the first is read from the left, the others from the right. */
function columns({ head, rows }: Table) {
  // A letter with its marks is one sign, however it was typed.
  const lines = [head, ...rows.map((row) => row.map(textOf))].map((line) =>
    line.map((text) => text.normalize("NFC")),
  );
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const padded = lines.map((line) =>
    widths.map((width, column) => {
      const cell = line[column] ?? "";
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    }),
  );
  return { padded, widths };
}

export function plainTable(table: Table): string {
  const { padded, widths } = columns(table);
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const [head = [], ...rows] = padded;
  return [head.join("  "), rule, ...rows.map((row) => row.join("  "))].join("\n");
}

export function markdownTable(table: Table): string {
  const { padded, widths } = columns(table);
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(Math.max(width - 1, 1))}:`,
  );
  const [head = [], ...rows] = padded;
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
