import { parseArgs } from "node:util";

export type Options = {
  /** Sizes of the world, smallest first. */
  readonly sizes: readonly number[];
  /** How long each work, and its limit, is driven in all. */
  readonly seconds: number;
  /** Only works with one of these in their name; all when empty. */
  readonly only: readonly string[];
  /** Looks at how PostgreSQL carries out the queries instead of driving the portal. */
  readonly plans: boolean;
  /** Writes docs/bench.md. */
  readonly save: boolean;
  /** A folder in which filled worlds stay for the next run. */
  readonly keep: string | null;
};

const DEFAULT_SIZES = "10000,100000";
const FEWEST_CASES = 500;
const MOST_CASES = 5_000_000;

class OptionProblem extends Error {
  override name = "OptionProblem";
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: "string", default: DEFAULT_SIZES },
      seconds: { type: "string", default: "6" },
      only: { type: "string", default: "" },
      plans: { type: "boolean", default: false },
      save: { type: "boolean", default: false },
      keep: { type: "string" },
    },
  });
  return {
    sizes: sizesFrom(values.cases),
    seconds: secondsFrom(values.seconds),
    only: values.only.split(",").filter(Boolean),
    plans: values.plans,
    save: values.save,
    keep: values.keep ?? null,
  };
}

const isSize = (size: number) =>
  Number.isInteger(size) && size >= FEWEST_CASES && size <= MOST_CASES;

function sizesFrom(text: string): number[] {
  const sizes = text.split(",").map(Number);
  if (!sizes.every(isSize)) {
    throw new OptionProblem(
      `--cases ${text}: whole numbers from ${FEWEST_CASES} to ${MOST_CASES}, such as 10000,100000`,
    );
  }
  return [...new Set(sizes)].sort((a, b) => a - b);
}

function secondsFrom(text: string): number {
  const seconds = Number(text);
  if (seconds >= 1 && seconds <= 600) return seconds;
  throw new OptionProblem(`--seconds ${text}: a number from 1 to 600`);
}
