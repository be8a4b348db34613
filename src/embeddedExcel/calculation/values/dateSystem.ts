import { ENGLISH_MARKS, type NumberMarks } from "./numberMarks";

/** Days between the first days of the two date systems. */
const DAYS_FROM_1900_TO_1904 = 1462;
const MS_PER_DAY = 86_400_000;
/** Serial number 0 falls on this day once the leap day 1900-02-29, which never was, is behind. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; 0 for serial number 0 of the 1900 system, "January 0". */
  readonly day: number;
}

/**
 * Serial numbers of days, in the system the workbook counts by; with the marks of the numbers that stand in texts beside
 * dates.
 */
export class DateSystem {
  private readonly offset: number;

  constructor(
    readonly uses1904: boolean,
    readonly marks: NumberMarks = ENGLISH_MARKS,
  ) {
    this.offset = uses1904 ? DAYS_FROM_1900_TO_1904 : 0;
  }

  isValid(serial: number): boolean {
    return serial >= 0 && serial + this.offset < LAST_SERIAL + 1;
  }

  /** The calendar date of a valid serial number; 60 is 1900-02-29, as in Excel. */
  toCalendar(serial: number): CalendarDate {
    const day = Math.floor(serial) + this.offset;
    if (day === 60) return { year: 1900, month: 2, day: 29 };
    if (day === 0) return { year: 1900, month: 1, day: 0 };
    const date = new Date(EPOCH_MS + (day < 60 ? day + 1 : day) * MS_PER_DAY);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }

  /** Serial number of a date; months and days outside their range roll over. May lie outside the valid range. */
  toSerial(year: number, month: number, day: number): number {
    const firstOfMonth = Math.round((Date.UTC(2000, month - 1 + (year - 2000) * 12, 1) - EPOCH_MS) / MS_PER_DAY);
    return (firstOfMonth < 61 ? firstOfMonth - 1 : firstOfMonth) + day - 1 - this.offset;
  }

  /** A serial number of the 1900 system in this system. */
  from1900(serial: number): number {
    return serial - this.offset;
  }

  to1900(serial: number): number {
    return serial + this.offset;
  }

  /** Local date and time as the user's clock shows it. */
  fromClock(clock: Date): number {
    const day = this.toSerial(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
    const seconds = clock.getHours() * 3600 + clock.getMinutes() * 60 + clock.getSeconds();
    return day + (seconds + clock.getMilliseconds() / 1000) / 86_400;
  }

  /** 0 for Saturday … 6 for Friday, as Excel counts (off by one before March 1900). */
  weekday(serial: number): number {
    return (Math.floor(serial) + this.offset) % 7;
  }
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
