import { activeInYear, type ActiveClients, type YearMovements } from "../../../domain/movements/yearMovements";
import type { ComparedYear } from "../../../domain/movements/years";
import type { FiscalYear } from "../../../domain/portfolio/history";
import { periodName } from "../../../text/periodName";
import type { SheetFacts } from "../facts";
import type { Comparison } from "./comparison";

/** As many years stand side by side. */
export const MOST_YEARS = 6;

/** A year as one column shows it. */
export interface ShownYear {
  /** "2025", or "2026 (janv.–juin)" where only part of it counts. */
  readonly label: string;
  readonly isPartial: boolean;
  /** From the year before; null where there is nothing to compare it with. */
  readonly movements: YearMovements | null;
  readonly active: ActiveClients;
  /** True for N, whose movements the list holds. */
  readonly isCompared: boolean;
}

type Facts = Pick<SheetFacts, "options" | "terms" | "texts" | "formats">;

/** The last years of the history, or those up to N and before where N lies further back. */
export function shownYears(facts: Facts, comparison: Comparison): readonly ShownYear[] {
  const { history, years, allMovements, movements: compared } = comparison;
  const indexOfBefore = years.findIndex(({ year }) => year === compared.pair.before.year);
  const first = Math.max(0, Math.min(years.length - MOST_YEARS, indexOfBefore));
  return years.slice(first, first + MOST_YEARS).map((year): ShownYear => {
    const movements = allMovements.find(({ pair }) => pair.now.year === year.year) ?? null;
    const months = movements === null ? monthsOf(comparison, year) : movements.pair.months;
    return {
      label: partLabel(facts, year.year, months),
      isPartial: months !== null,
      movements,
      active: movements?.activeNow ?? activeInYear(history, year),
      isCompared: movements === compared,
    };
  });
}

/** Months of a year that is not complete; null for a whole one. */
const monthsOf = ({ history }: Comparison, { isComplete, periods }: FiscalYear): readonly number[] | null =>
  isComplete ? null : periods.map((period) => history.periods[period]?.month ?? null).filter((month) => month !== null);

/** "2025" or "2024-2025". */
export const yearName = ({ options, terms }: Facts, { year }: Pick<ComparedYear, "year">): string =>
  periodName({ kind: "year", year }, options.fiscalYearStartMonth, terms);

/** The name of a year, with the months that count where they are not all. */
const partLabel = (facts: Facts, year: number, months: readonly number[] | null): string => {
  const name = yearName(facts, { year });
  const range = monthRange(facts, months, facts.formats.shortMonth);
  return range === null ? name : facts.texts.movements.partialYear(name, range);
};

/** "janv.–juin"; null for whole years. */
export const monthRange = (
  { texts }: Facts,
  months: readonly number[] | null,
  nameOf: (month: number) => string,
): string | null => {
  const [first, last] = [months?.[0], months?.at(-1)];
  return first === undefined || last === undefined ? null : texts.movements.monthRange(nameOf(first), nameOf(last));
};

/** The labels of the two compared years. */
export const comparedLabels = (facts: Facts, { movements: { pair } }: Comparison) => ({
  before: partLabel(facts, pair.before.year, pair.months),
  now: partLabel(facts, pair.now.year, pair.months),
});

/** A label as a cell: a year alone is a number, which text in its place would be warned of. */
export const labelCell = (label: string): string | number => (/^\d+$/.test(label) ? Number(label) : label);
