import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";

/** One appointment; the id never changes, and what changes about it is counted. */
export type CalendarEvent = {
  readonly id: string;
  readonly date: CalendarDate;
  /** The wall clock in Vietnam, "08:00" to "11:30", or to an end nobody said; null for the whole day. */
  readonly hours: { readonly startsAt: string; readonly endsAt: string | null } | null;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly href: string;
  readonly isCancelled: boolean;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

export type CalendarFeed = {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly events: readonly CalendarEvent[];
};

const ZONE = "Asia/Ho_Chi_Minh";

/** Vietnam keeps one time all year, so that its zone is one line. */
const TIME_ZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0700",
  "TZOFFSETTO:+0700",
  "TZNAME:+07",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/**
 * RFC 5545, with the names of RFC 7986. The same events give the same bytes, so that a reader who has them is told
 * "not modified": DTSTAMP is when an event last changed, not when somebody asked.
 */
export function iCalendar({ name, description, language, events }: CalendarFeed): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Cong Dan chu co so//Lich cua phuong//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(description)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
    ...TIME_ZONE,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent): string[] {
  const { id, summary, description, location, href } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `CREATED:${utc(event.createdAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    ...timeLines(event),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `LOCATION:${escaped(location)}`,
    `URL:${href}`,
    "END:VEVENT",
  ];
}

/** A whole day is a day of the calendar, wherever it is read, and takes nobody's time. */
function timeLines({ date, hours }: CalendarEvent): string[] {
  if (hours === null) {
    return [
      `DTSTART;VALUE=DATE:${basic(date)}`,
      `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
      "TRANSP:TRANSPARENT",
    ];
  }
  return [
    `DTSTART;TZID=${ZONE}:${local(date, hours.startsAt)}`,
    ...(hours.endsAt === null ? [] : [`DTEND;TZID=${ZONE}:${local(date, hours.endsAt)}`]),
  ];
}

const utc = (instant: Date) => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const basic = (date: CalendarDate) => date.replaceAll("-", "");

const local = (date: CalendarDate, time: string) => `${basic(date)}T${time.replace(":", "")}00`;

/** Commas and semicolons part values, and line ends would end the property. No other control character is text. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/(?!\n)\p{Cc}/gu, " ")
    .replaceAll(/[\\,;]/g, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** A line holds at most 75 octets; what follows begins with a blank. A letter is never cut in two. */
const MOST_OCTETS = 75;

function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
