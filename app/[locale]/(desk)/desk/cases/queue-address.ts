import { type QueueFilter, writeCursor } from "@/lib/domain/case-file/queue";
import { getPathname } from "@/lib/i18n/navigation";

/** The address of the queue as it is asked for; what is not asked for is not in it. */
export function queueAddress(locale: string, filter: Partial<QueueFilter>): string {
  const { after, view, ...narrowing } = filter;
  const query = new URLSearchParams();
  if (view && view !== "all") query.set("view", view);
  for (const [name, value] of Object.entries(narrowing)) if (value) query.set(name, value);
  if (after) query.set("after", writeCursor(after));

  const path = getPathname({ href: "/desk/cases", locale });
  return query.size === 0 ? path : `${path}?${query}`;
}
