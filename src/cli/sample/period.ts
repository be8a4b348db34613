/** The sample's invoices run from January 2023 to April 2026; months are counted from 0. */
export const FIRST_YEAR = 2023;
export const LAST_MONTH = 39;

export const yearOfMonth = (month: number): number => FIRST_YEAR + Math.floor(month / 12);

/** How much of a year's business falls on each month, January first. August is quiet, as in every French workshop. */
export const SEASON = [0.9, 0.95, 1.1, 1, 0.85, 1.15, 0.9, 0.4, 1.15, 1.2, 1.1, 0.8] as const;

/** Excel's serial number of a calendar day; days beyond the month's end run on into the next. */
export const serialDate = (year: number, monthOfYear: number, day: number): number =>
  Date.UTC(year, monthOfYear, day) / 86_400_000 + 25_569;

/** French public holidays that fall on the same day every year, as month and day. */
const HOLIDAYS = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** The same day, or the next on which the company works. */
export function workingDay(serial: number): number {
  const isWeekend = serial % 7 < 2; // Saturday is 0, Sunday 1: Excel's count began on a Sunday.
  const isHoliday = HOLIDAYS.includes(isoDate(serial).slice(5));
  return isWeekend || isHoliday ? workingDay(serial + 1) : serial;
}

const isoDate = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
