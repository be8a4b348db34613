import { dateToSerial } from "numfmt";
import { DAYS_1900_TO_1904 } from "../../../workbook/displayText";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const TIME_ONLY = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;

/** Serial number of a date or time as cells of the strict file format hold it; undefined where the text is none. */
export function serialFromIsoDate(text: string, uses1904Dates: boolean): number | undefined {
  const time = TIME_ONLY.exec(text);
  if (time) return dayFraction(time[1], time[2], time[3]);
  const date = ISO.exec(text);
  if (!date) return undefined;
  const [, year, month, day, hour, minute, second] = date;
  const serial = dateToSerial([Number(year), Number(month), Number(day)]);
  if (serial === null) return undefined;
  return serial - (uses1904Dates ? DAYS_1900_TO_1904 : 0) + dayFraction(hour, minute, second);
}

const dayFraction = (hour = "0", minute = "0", second = "0"): number =>
  (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
