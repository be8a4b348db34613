import { readDateText } from "../dateTexts";
import { monthNamed } from "../monthNames";
import { headerWords } from "../names";

/** A header that names a year, a quarter or a month, and the rest of its words ("CA" of "CA 2023"). */
export interface PeriodHeader {
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  /** 1–4 */
  readonly quarter: number | null;
  readonly rest: string;
}

const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

const QUARTER = /\b(?:q|t|trim|trimestre|quarter|quartal|kw)\s?([1-4])\b/iu;
/** "FY24", "CA 23/24" and the like carry two digits only: too little to be sure without a word before it. */
const SHORT_YEAR = /\b(?:fy|ex|exercice|annee)\s?(\d{2})\b/iu;

/** The period a column header names; null where it names none. */
export function periodOfHeader(header: string): PeriodHeader | null {
  const date = readDateText(header);
  if (date !== null && !/^\d{1,3}$/u.test(header.trim())) {
    // A header of a column of months names a month's first or last day: whichever order gives one.
    const civil = [date.date("dayFirst"), date.date("monthFirst")].find((found) => found !== null) ?? null;
    const isYearAlone = /^\s*\d{4}\s*$/u.test(header);
    if (civil !== null) return { year: civil.year, month: isYearAlone ? null : civil.month, quarter: null, rest: "" };
  }
  const quarterMatch = QUARTER.exec(header);
  const shortYear = SHORT_YEAR.exec(header);
  const words = headerWords(header.replace(QUARTER, " ").replace(SHORT_YEAR, " "));
  let year: number | null = shortYear?.[1] === undefined ? null : 2000 + Number(shortYear[1]);
  let month: number | null = null;
  const rest: string[] = [];
  for (const word of words) {
    const named = monthNamed(word);
    if (year === null && /^\d{4}$/u.test(word) && isYear(Number(word))) year = Number(word);
    else if (month === null && named !== null) month = named;
    else rest.push(word);
  }
  const quarter = quarterMatch === null ? null : Number(quarterMatch[1]);
  return year === null && month === null && quarter === null ? null : { year, month, quarter, rest: rest.join(" ") };
}
