import type { Problem } from "@/lib/http/problem";
import en from "@/messages/en/problems.json";
import vi from "@/messages/vi/problems.json";

export type Locale = "vi" | "en";

const WORDS = { vi, en };

/** Which page explains this status to a reader; null for those that speak for themselves. */
export function problemOf(status: number, isReachable: boolean): Problem | null {
  if (status >= 500) return isReachable ? "broken" : "outage";
  if (status === 404 || status === 410) return "not-found";
  if (status === 401 || status === 403) return "refused";
  if (status === 400) return "malformed";
  return status === 413 ? "too-large" : null;
}

/** The address of the page about a problem, as a reader of that language would write it. */
export function problemPath(problem: Problem, locale: Locale): string {
  return locale === "vi" ? `/su-co/${problem}` : `/en/problems/${problem}`;
}

/** What is sent when even the page about the problem cannot be rendered: plain, but words, not a blank. */
export function plainProblem(problem: Problem, locale: Locale): Buffer {
  const { title, lead } = WORDS[locale][problem];
  return Buffer.from(
    `<!doctype html><html lang="${locale}"><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><title>${escape(title)}</title>` +
      `<h1>${escape(title)}</h1><p>${escape(lead)}</p></html>\n`,
  );
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
