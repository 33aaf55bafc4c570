import type { CaseCursor } from "@/db/queries/my-case";
import { idFrom } from "@/lib/domain/input";

/** Signs an address keeps as they are: the instant is written in microseconds since 1970. */
export const cursorQuery = ({ sentAt, id }: CaseCursor) => `before=${sentAt}&after=${id}`;

/** Where the page asked for begins; a cursor we did not make begins at the top. */
export function cursorFrom(asked: Readonly<Record<string, unknown>>): CaseCursor | null {
  const { before, after } = asked;
  const id = idFrom(after);
  if (typeof before !== "string" || !/^\d{1,17}$/.test(before) || id === null) return null;
  return { sentAt: before, id };
}
