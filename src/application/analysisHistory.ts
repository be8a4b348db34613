import { civilDate } from "../domain/dates";
import type { AnalysedPeriod } from "../domain/history/analysedPeriod";
import type { ClientHistory } from "../domain/history/clientHistory";
import { renewHistory, type RenewedHistory } from "../domain/history/renewHistory";
import type { Quadrant } from "../domain/matrix/quadrant";
import type { Abc } from "../domain/pareto/abc";
import { clientsNow } from "../domain/portfolio/clientsNow";
import type { HistoryPeriod } from "../domain/portfolio/history";
import type { Client, ColumnChoice, Portfolio, SourceLines } from "../domain/portfolio/portfolio";
import { salesHistory } from "../domain/portfolio/salesHistory";
import type { AnalysisOptions } from "./session/state";

/** What an analysis adds to the histories of the clients. */
export interface HistorySource {
  readonly lines: SourceLines;
  readonly choice: ColumnChoice;
  readonly options: AnalysisOptions;
  /** Everything read, whatever the period. */
  readonly everything: Portfolio;
  readonly abc: Abc<Client>;
  /** By client number; empty where the matrix is not known yet. */
  readonly quadrants: ReadonlyMap<number, Quadrant>;
  /** Serial number of the day of the analysis. */
  readonly analysedOn: number;
}

/** The histories that were kept, with this analysis in them. */
export function analysisHistory(earlier: readonly ClientHistory[], source: HistorySource): RenewedHistory {
  const { options, everything, abc, quadrants, analysedOn } = source;
  return renewHistory(earlier, {
    period: analysedPeriod(source),
    analysedOn,
    clients: abc.rows.map(({ item, abcClass, sales }) => ({
      key: item.key,
      name: item.name,
      abcClass,
      sales,
      quadrant: quadrants.get(item.number) ?? null,
    })),
    clientNow: clientsNow(everything.clients, options.decisions),
  });
}

const DECEMBER = 12;

/** What the analysis is about; a source without dates is known by the year in which it was analysed. */
export function analysedPeriod(
  source: Pick<HistorySource, "lines" | "choice" | "options" | "everything" | "analysedOn">,
): AnalysedPeriod {
  const { options, analysedOn } = source;
  const { kind, year } = options.period;
  if (year !== undefined) return { kind: "year", year, month: options.fiscalYearStartMonth };
  const last = lastPeriod(source);
  if (last === null) return { kind: "undated", year: civilDate(analysedOn).year, month: DECEMBER };
  return kind === "lastTwelveMonths"
    ? { kind: "twelveMonths", year: last.year, month: last.month ?? DECEMBER }
    : { kind: "everything", year: last.year, month: DECEMBER };
}

/** The last month, or year, of which the source has lines; null where it does not tell. */
function lastPeriod({
  lines,
  choice,
  options,
  everything,
}: Pick<HistorySource, "lines" | "choice" | "options" | "everything">): HistoryPeriod | null {
  if (everything.dates !== null) return civilDate(everything.dates.last);
  return salesHistory(lines, choice, options)?.periods.at(-1) ?? null;
}
