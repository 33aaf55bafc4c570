import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** An appointment as somebody else's program understood it. */
export type ReadEvent = {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string | null;
  /** "2026-12-18" where the event is a whole day of the calendar. */
  readonly wholeDay: string | null;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly status: string;
  readonly sequence: number;
  readonly changedAt: string;
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The parser of a mail program's calendar: it counts with the zone that stands in the file. */
function byIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const changedAt = component.getFirstPropertyValue("last-modified");
    if (!(changedAt instanceof ICAL.Time)) throw new Error("no LAST-MODIFIED");
    return {
      id: event.uid,
      startsAt: event.startDate.toJSDate().toISOString(),
      endsAt: event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone?.tzid ?? null,
      wholeDay: event.startDate.isDate ? event.startDate.toString() : null,
      summary: event.summary,
      description: event.description,
      location: event.location,
      status: textOf(component.getFirstPropertyValue("status")),
      sequence: event.sequence,
      changedAt: changedAt.toJSDate().toISOString(),
    };
  });
}

const localDay = (date: Date) =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, "0"),
    String(date.getDate()).padStart(2, "0"),
  ].join("-");

/** The other counts with the zones it knows itself. */
function byNodeIcal(text: string): ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) => {
    if (part?.type !== "VEVENT") return [];
    const { start, end, lastmodified, sequence } = part;
    if (!end || !lastmodified) throw new Error("no DTEND or no LAST-MODIFIED");
    return [
      {
        id: part.uid,
        startsAt: start.toISOString(),
        endsAt: end.toISOString(),
        zone: start.tz ?? null,
        wholeDay: start.dateOnly === true ? localDay(start) : null,
        summary: textOf(part.summary),
        description: textOf(part.description),
        location: textOf(part.location),
        status: part.status ?? "",
        sequence: Number(sequence),
        changedAt: lastmodified.toISOString(),
      },
    ];
  });
}

export const CALENDAR_READERS = { "ical.js": byIcalJs, "node-ical": byNodeIcal } as const;
