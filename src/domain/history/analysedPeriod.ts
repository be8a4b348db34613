/**
 * What a kept analysis was about, told so that the same period is the same again in a later analysis (method.md, Class
 * history): a fiscal year, the twelve months up to a month, everything up to a year; for sources without dates the year
 * in which they were analysed.
 */
export interface AnalysedPeriod {
  readonly kind: (typeof KINDS)[number];
  /** A fiscal year starts in it, any other period ends in it. */
  readonly year: number;
  /** 1–12: the first month of a fiscal year, the last of any other period. */
  readonly month: number;
}

const KINDS = ["year", "twelveMonths", "everything", "undated"] as const;
const MONTHS_A_YEAR = 12;

/** "year-2025-1": also how a period is kept in the workbook. */
export const periodKey = ({ kind, year, month }: AnalysedPeriod): string => `${kind}-${String(year)}-${String(month)}`;

/** Null where the text is none of `periodKey`. */
export function periodOfKey(text: string): AnalysedPeriod | null {
  const [, word = "", year = "", month = ""] = /^([a-zA-Z]+)-(\d{1,4})-(\d{1,2})$/.exec(text) ?? [];
  const kind = KINDS.find((one) => one === word);
  const isMonth = Number(month) >= 1 && Number(month) <= MONTHS_A_YEAR;
  return kind === undefined || !isMonth ? null : { kind, year: Number(year), month: Number(month) };
}

export const isSamePeriod = (a: AnalysedPeriod, b: AnalysedPeriod): boolean => periodKey(a) === periodKey(b);

/** Months from year 0 to the period's last month. */
const endOf = ({ kind, year, month }: AnalysedPeriod): number =>
  year * MONTHS_A_YEAR + month + (kind === "year" ? MONTHS_A_YEAR - 1 : 0);

/** Sorts the latest period first; of those that end together the shorter one. */
export const latestFirst = (a: AnalysedPeriod, b: AnalysedPeriod): number =>
  endOf(b) - endOf(a) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.year - b.year;

/** Whether the other period is of the same kind and lies before: what a new period is compared with. */
export const isEarlierAlike = (other: AnalysedPeriod, period: AnalysedPeriod): boolean =>
  other.kind === period.kind && endOf(other) < endOf(period);
