import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { LunarDays } from "@/lib/domain/clock/calendar-proposal";

/**
 * The Vietnamese lunar calendar, counted at 105° east (UTC+7): a month begins on the day of the new moon, and the
 * eleventh month holds the winter solstice. Series after Jean Meeus, Astronomical Algorithms (1998), and the rules as
 * Hồ Ngọc Đức wrote them down for Vietnam. What it gives is a proposal: the Prime Minister decides.
 */
const ZONE = 7 / 24;
const DEGREE = Math.PI / 180;
const EPOCH_1900 = 2_415_021.076_998_695;
const SYNODIC_MONTH = 29.530_588_853;
/** Of 1970-01-01 at noon. */
const UNIX_JULIAN = 2_440_588;

const sin = (degrees: number) => Math.sin(degrees * DEGREE);

const julianOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + UNIX_JULIAN;

const dateOf = (julian: number): CalendarDate =>
  calendarDate(new Date((julian - UNIX_JULIAN) * 86_400_000).toISOString().slice(0, 10));

/** The day of the k-th new moon after 01/01/1900, as a Julian day number in Vietnam. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.759_33 +
    29.530_588_68 * k +
    0.000_117_8 * t ** 2 -
    0.000_000_155 * t ** 3 +
    0.000_33 * sin(166.56 + 132.87 * t - 0.009_173 * t ** 2);
  const sun = 359.2242 + 29.105_356_08 * k - 0.000_033_3 * t ** 2 - 0.000_003_47 * t ** 3;
  const moon = 306.0253 + 385.816_918_06 * k + 0.010_730_6 * t ** 2 + 0.000_012_36 * t ** 3;
  const node = 21.2964 + 390.670_506_46 * k - 0.001_652_8 * t ** 2 - 0.000_002_39 * t ** 3;
  const correction =
    (0.1734 - 0.000_393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const deltaT = -0.000_278 + 0.000_265 * t + 0.000_262 * t ** 2;
  return Math.floor(mean + correction - deltaT + 0.5 + ZONE);
}

/** In which of the twelve signs the sun stands at midnight of that day in Vietnam; 9 from the winter solstice on. */
function sunSign(julian: number): number {
  const t = (julian - 0.5 - ZONE - 2_451_545) / 36_525;
  const anomaly = (357.5291 + 35_999.0503 * t - 0.000_155_9 * t ** 2) * DEGREE;
  const centre =
    (1.9146 - 0.004_817 * t) * Math.sin(anomaly) +
    (0.019_993 - 0.000_101 * t) * Math.sin(2 * anomaly) +
    0.000_29 * Math.sin(3 * anomaly);
  const longitude = 280.466_45 + 36_000.769_83 * t + 0.000_303_2 * t ** 2 + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const moonsUntil = (julian: number) => Math.floor((julian - EPOCH_1900) / SYNODIC_MONTH);

/** The new moon that begins the eleventh month of a lunar year, as the number of that moon. */
function eleventhMonth(year: number): number {
  const k = moonsUntil(julianOf(year, 12, 31));
  return sunSign(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** First day of one of the first lunar months of a year; a leap month before it moves it by one moon. */
function monthBegins(year: number, month: number): number {
  const from = eleventhMonth(year - 1);
  const isLeapYear = eleventhMonth(year) - from === 13;
  const leap = isLeapYear ? leapMonthAfter(from) : null;
  const plain = month + 1;
  return newMoonDay(from + plain + (leap !== null && plain >= leap ? 1 : 0));
}

/** The first month after the eleventh in which the sun enters no new sign. */
function leapMonthAfter(from: number): number {
  let months = 1;
  while (sunSign(newMoonDay(from + months)) !== sunSign(newMoonDay(from + months + 1))) months += 1;
  return months;
}

/** The days of a year that the moon gives; `daysBeforeTet` is what was usual, and is decided anew each year. */
export function lunarDaysOf(year: number): LunarDays {
  return {
    year,
    tetOn: dateOf(monthBegins(year, 1)),
    daysBeforeTet: 1,
    hungKingsOn: dateOf(monthBegins(year, 3) + 9),
  };
}
