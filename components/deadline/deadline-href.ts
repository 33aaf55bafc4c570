import type { AskedDeadline } from "@/lib/domain/clock/deadline-question";
import { getPathname } from "@/lib/i18n/navigation";

/** What is asked, as the part of an address behind its "?": without what is empty, and without what a rule says. */
export function deadlineQuery(asked: Partial<AskedDeadline>): string {
  const { start = "", rule = "", length = "", unit = "", pause = [], extend = [] } = asked;
  const pairs = [
    ["start", start],
    ["rule", rule],
    ["length", length],
    ["unit", rule === "" ? unit : ""],
    ...pause.map((days) => ["pause", days] as const),
    ...extend.map((days) => ["extend", days] as const),
  ] as const;
  return new URLSearchParams(
    pairs.filter(([, value]) => value !== "").map(([name, value]) => [name, value]),
  ).toString();
}

/** The calculator with the answer to this question: the same for everyone who opens it. */
export function deadlineHref(asked: Partial<AskedDeadline>, locale: string): string {
  return `${getPathname({ href: "/deadline", locale })}?${deadlineQuery(asked)}`;
}
