/** A row as it stands in a file; the heading is line 1. */
export type FileRow = { readonly line: number; readonly cells: readonly string[] };

export const FILE_PROBLEMS = [
  "file_unreadable",
  "file_not_utf8",
  "file_too_large_inside",
  "file_too_many_rows",
  "file_no_sheet",
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** The file cannot be read to its end; no row of it counts. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** More than a ward writes in a decade, and few enough to be read in a minute. */
export const MOST_FILE_ROWS = 50_000;
export const MOST_CELLS = 100;
export const LONGEST_CELL = 32_767;
