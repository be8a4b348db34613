import { clientTrends } from "../domain/movements/clientTrends";
import { type Migration, migration } from "../domain/movements/migration";
import type { Trend } from "../domain/movements/trend";
import { clientVariations } from "../domain/movements/variation";
import { type AnalysedYears, analysedYears } from "../domain/movements/years";
import { movementsByYear, type YearMovements } from "../domain/movements/yearMovements";
import { fiscalYears, type FiscalYear, type SalesHistory } from "../domain/portfolio/history";
import type { ColumnChoice, SourceLines } from "../domain/portfolio/portfolio";
import { salesHistory } from "../domain/portfolio/salesHistory";
import type { Steps } from "../domain/steps";
import type { AnalysisOptions } from "./session/state";

/** How the portfolio developed, where the source tells. */
export interface OverTime {
  readonly history: SalesHistory;
  readonly years: readonly FiscalYear[];
  readonly analysedYears: AnalysedYears;
  /** Every pair of consecutive years, ascending. */
  readonly allMovements: readonly YearMovements[];
  /** From N−1 to N; null where the source starts with N. */
  readonly movements: YearMovements | null;
  readonly migration: Migration | null;
  /** By client number. */
  readonly trends: ReadonlyMap<number, Trend>;
  /** Coefficient of variation of the monthly sales by client number; null where it has none. */
  readonly variations: ReadonlyMap<number, number | null>;
}

/** Null where lines do not stand in time, or no year of theirs is complete and none was chosen. */
export function* overTime(lines: SourceLines, choice: ColumnChoice, options: AnalysisOptions): Steps<OverTime | null> {
  const history = salesHistory(lines, choice, options);
  yield;
  if (history === null) return null;
  const years = fiscalYears(history, options.fiscalYearStartMonth);
  const analysed = analysedYears(years, options.period);
  if (analysed === null) return null;
  const allMovements = movementsByYear(history, years);
  yield;
  const movements = allMovements.find(({ pair }) => pair.now.year === analysed.analysed.year) ?? null;
  return {
    history,
    years,
    analysedYears: analysed,
    allMovements,
    movements,
    migration: movements && migration(history, movements.pair, options.abc),
    trends: clientTrends(history, analysed, options.trend),
    variations: clientVariations(history, years),
  };
}
