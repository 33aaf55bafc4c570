import type { CalendarDate } from "@/lib/domain/calendar-date";

/** The only place that knows how a date or a number is written. Vietnamese: 22/12/2022, 1.234.567,5. */
const TIME_ZONE = "Asia/Ho_Chi_Minh";

type Name = "vi" | "en";

/** Anything but English is written the Vietnamese way. */
const known = (locale: string): Name => (locale === "en" ? "en" : "vi");

const DAY: Record<Name, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi", {
    timeZone: "UTC",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }),
  en: new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    year: "numeric",
  }),
};

const DAY_OF_YEAR: Record<Name, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi", { timeZone: "UTC", day: "2-digit", month: "2-digit" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short" }),
};

const WEEKDAY: Record<Name, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi", { timeZone: "UTC", weekday: "long" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long" }),
};

const IN_VIETNAM = new Intl.DateTimeFormat("en-CA", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const numbers = new Map<string, Intl.NumberFormat>();

/** Made once for each number of decimals: making one costs far more than writing with it. */
function numbersOf(name: Name, decimals: number): Intl.NumberFormat {
  const key = `${name} ${decimals}`;
  const format =
    numbers.get(key) ??
    new Intl.NumberFormat(name === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: decimals });
  numbers.set(key, format);
  return format;
}

const midnight = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** 22/12/2022 · 22 Dec 2022 */
export function formatDay(date: CalendarDate, locale: string): string {
  return known(locale) === "vi" ? DAY.vi.format(midnight(date)) : DAY.en.format(midnight(date));
}

/** 22/12 · 22 Dec, where the year is plain */
export function formatDayOfYear(date: CalendarDate, locale: string): string {
  return known(locale) === "vi"
    ? `${date.slice(8, 10)}/${date.slice(5, 7)}`
    : DAY_OF_YEAR.en.format(midnight(date));
}

/** Thứ Năm · Thursday */
export function formatWeekday(date: CalendarDate, locale: string): string {
  return WEEKDAY[known(locale)].format(midnight(date));
}

/** The wall clock in Vietnam: 9 giờ 05 · 09:05 */
export function formatTime(instant: Date, locale: string): string {
  const { hour, minute } = partsOf(instant);
  return known(locale) === "vi" ? `${Number(hour)} giờ ${minute}` : `${hour}:${minute}`;
}

/** A time of the clock as it is stored, "08:00": 8 giờ 00 · 08:00 */
export function formatClock(time: string, locale: string): string {
  const [hour, minute] = time.split(":");
  return known(locale) === "vi" ? `${Number(hour)} giờ ${minute}` : time;
}

/** For `<time datetime>`: 2026-11-20T14:30+07:00 */
export function machineTime(instant: Date): string {
  const { year, month, day, hour, minute } = partsOf(instant);
  return `${year}-${month}-${day}T${hour}:${minute}+07:00`;
}

/** 1.234.567,5 · 1,234,567.5 */
export function formatNumber(value: number, locale: string, decimals = 1): string {
  return numbersOf(known(locale), decimals).format(value);
}

/** A share between 0 and 1: 92,5% · 92.5% */
export function formatShare(share: number, locale: string): string {
  return `${formatNumber(share * 100, locale)}%`;
}

/** 180 KB · 1,2 MB */
export function formatBytes(bytes: number, locale: string): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale, 0)} KB`
    : `${formatNumber(bytes / 1_000_000, locale)} MB`;
}

function partsOf(instant: Date): Record<string, string> {
  return Object.fromEntries(
    IN_VIETNAM.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
}
