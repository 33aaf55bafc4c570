import type { ImportKind } from "@/lib/domain/import/import";
import { DISCLOSURES_SHEET } from "@/lib/domain/sheet/disclosures";
import { INDICATORS_SHEET } from "@/lib/domain/sheet/indicators";
import { MEMBERS_SHEET } from "@/lib/domain/sheet/members";
import { PROJECTS_SHEET } from "@/lib/domain/sheet/projects";
import { RECEPTION_DAYS_SHEET } from "@/lib/domain/sheet/reception-days";
import { RESULTS_SHEET } from "@/lib/domain/sheet/results";
import { type Sheet, writeRow } from "@/lib/domain/sheet/sheet";

export type DescribedColumn = {
  readonly key: string;
  readonly heading: string;
  readonly help: string;
  readonly isRequired: boolean;
  readonly words: readonly string[];
};

/** A kind of file as it is described to people: its columns, and rows to begin with. */
export type Description = {
  readonly columns: readonly DescribedColumn[];
  readonly example: readonly string[][];
};

function describe<Row, Item>({ columns, example }: Sheet<Row, Item>): Description {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the columns are those of the row
  const keys = Object.keys(columns) as (keyof Row & string)[];
  return {
    columns: keys.map((key) => {
      const { heading, help, isRequired, words = [] } = columns[key];
      return { key, heading, help, isRequired, words };
    }),
    example: example.map((row) => writeRow(columns, row)),
  };
}

export const SHEETS: Readonly<Record<ImportKind, Description>> = {
  results: describe(RESULTS_SHEET),
  indicators: describe(INDICATORS_SHEET),
  projects: describe(PROJECTS_SHEET),
  disclosures: describe(DISCLOSURES_SHEET),
  reception_days: describe(RECEPTION_DAYS_SHEET),
  members: describe(MEMBERS_SHEET),
};

/** How the column is called in the file. */
export const headingOf = (kind: ImportKind, column: string | null): string | null =>
  SHEETS[kind].columns.find(({ key }) => key === column)?.heading ?? null;
