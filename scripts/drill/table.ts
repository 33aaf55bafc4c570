type Row = { readonly what: string; readonly figure: string; readonly holds: boolean };

const rows: Row[] = [];

/** Counts one thing, says it at once, and remembers whether it holds. */
export function note(what: string, figure: string | number, holds = true): void {
  rows.push({ what, figure: String(figure), holds });
  console.log(`  ${holds ? "✓" : "✗"} ${what.padEnd(66)} ${String(figure)}`);
}

export const seconds = (value: number | undefined) =>
  value === undefined ? "never" : `${value.toFixed(1)} s`;

export const failures = () => rows.filter(({ holds }) => !holds).length;

/** The last line. */
export const summary = () => `\n${rows.length - failures()} held, ${failures()} did not`;
