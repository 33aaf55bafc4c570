/** What can go wrong between a reader and a page; each has words in messages/problems. */
export const PROBLEMS = [
  "not-found",
  "refused",
  "malformed",
  "too-large",
  "broken",
  "outage",
] as const;
export type Problem = (typeof PROBLEMS)[number];

export const STATUS_OF: Readonly<Record<Problem, number>> = {
  "not-found": 404,
  refused: 403,
  malformed: 400,
  "too-large": 413,
  broken: 500,
  outage: 503,
};

export function isProblem(text: string): text is Problem {
  return Object.hasOwn(STATUS_OF, text);
}
