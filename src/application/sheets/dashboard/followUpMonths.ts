import { civilDate } from "../../../domain/dates";
import { type Month, monthsOfYear, nextMonth } from "../../../domain/followUp/monthlyFigures";
import { fiscalYearOf } from "../../../domain/portfolio/fiscalCalendar";
import { periodName } from "../../../text/periodName";
import type { SheetFacts } from "../facts";

/** The months that are reviewed: the fiscal year of the month after the data or, where these know no months, of today. */
export function followUpMonths({ followUp, options, analysedOn }: SheetFacts): readonly Month[] {
  const last = followUp.monthly?.months.at(-1);
  const next = last === undefined ? civilDate(analysedOn) : nextMonth(last);
  return monthsOfYear({ year: next.year, month: next.month }, options.fiscalYearStartMonth);
}

const QUARTERS = [1, 2, 3, 4] as const;

/** Their quarters, as the sheet names them. */
export function followUpQuarters(facts: SheetFacts): readonly string[] {
  const { options, terms, texts } = facts;
  const [first] = followUpMonths(facts);
  if (first === undefined) return [];
  const year = fiscalYearOf(first, options.fiscalYearStartMonth);
  const name = periodName({ kind: "year", year }, options.fiscalYearStartMonth, terms);
  return QUARTERS.map((quarter) => texts.dashboard.quarters.name(quarter, name));
}

/** A quarter in today's language, whichever it was written in; any other text as it is. */
export function quarterInWords({ texts }: SheetFacts, written: string): string {
  const [, quarter, year] = /^[TQ]([1-4]) (\d{4}(?:-\d{4})?)$/.exec(written.trim()) ?? [];
  return quarter === undefined || year === undefined ? written : texts.dashboard.quarters.name(Number(quarter), year);
}
