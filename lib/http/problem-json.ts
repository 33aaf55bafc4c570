/** What is wrong with one thing that was asked for, in words and as a code that stays the same. */
export type ParameterProblem = {
  readonly parameter: string;
  readonly code: string;
  readonly detail: string;
};

type Problem = {
  readonly status: number;
  /** Names the kind of problem for programs: our own word, no address. */
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly ParameterProblem[];
};

/** A refusal that a program can read (RFC 9457). */
export function problemReply(
  { code, ...problem }: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ type: `urn:problem:${code}`, ...problem }), {
    status: problem.status,
    headers: { ...headers, "content-type": "application/problem+json; charset=utf-8" },
  });
}
