import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const CURSOR = new RegExp(`^(?<place>[0-9TZ:.-]{10,24})_(?<id>${UUID})$`);

/** What was last shown of a list: the next page begins after it. */
export const writeCursor = (place: string, id: string) => `${place}_${id}`;

function placeIn(text: unknown): { place: string; id: string } | null {
  const { place, id } = (typeof text === "string" && CURSOR.exec(text)?.groups) || {};
  return place && id ? { place, id } : null;
}

/** A place among moments, newest first; null begins at the top. */
export function readMoment(text: unknown): { readonly at: Date; readonly id: string } | null {
  const found = placeIn(text);
  const at = new Date(found?.place ?? "");
  return found && !Number.isNaN(at.getTime()) ? { at, id: found.id } : null;
}

/** A place among due dates, first due first; null begins at the top. */
export function readDueDate(
  text: unknown,
): { readonly dueOn: CalendarDate; readonly id: string } | null {
  const found = placeIn(text);
  if (!found) return null;
  try {
    return { dueOn: calendarDate(found.place), id: found.id };
  } catch {
    return null; // a day that does not exist is no place in a list
  }
}
