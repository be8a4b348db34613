import { ordersIn } from "../domain/costToServe/orders";
import { type MonthlyFigures, monthlyFigures } from "../domain/followUp/monthlyFigures";
import { salespeople, type Salesperson } from "../domain/followUp/salespeople";
import { countedLines } from "../domain/portfolio/countedLines";
import type { CountedSource } from "../domain/portfolio/countedLine";
import { fiscalYears } from "../domain/portfolio/history";
import { EVERYTHING } from "../domain/portfolio/periods";
import { salesHistory } from "../domain/portfolio/salesHistory";
import type { Steps } from "../domain/steps";
import type { ClientEconomics } from "./clientEconomics";
import type { OverTime } from "./overTime";
import type { AnalysisOptions } from "./session/state";

/** What the dashboard follows beside the figures of the other sheets. */
export interface FollowUp {
  /** Over all the data; null where they know no months. */
  readonly monthly: MonthlyFigures | null;
  /** Of the analysed period; a single one without name where the data have none. */
  readonly salespeople: readonly Salesperson[];
}

/**
 * The portfolio month by month and by salesperson.
 * @param source the lines that count in the analysed period
 * @param overTime null where there are no years to compare; there may be months all the same
 */
export function* followUp(
  source: CountedSource,
  overTime: OverTime | null,
  { dataMargins, clientFacts }: ClientEconomics,
  options: AnalysisOptions,
): Steps<FollowUp> {
  const { lines, choice } = source;
  const history = overTime?.history ?? salesHistory(lines, choice, options);
  const bySalesperson = salespeople(source, clientFacts.margins, clientFacts.drivers);
  if (history === null || history.step !== "month") return { monthly: null, salespeople: bySalesperson };
  yield;
  const everything: CountedSource = { ...source, counted: countedLines(lines, choice, EVERYTHING, options).counted };
  yield;
  // Known from here on, so that the figures themselves take half the time.
  ordersIn(everything);
  yield;
  const years = overTime?.years ?? fiscalYears(history, options.fiscalYearStartMonth);
  return { monthly: monthlyFigures(history, years, everything, dataMargins), salespeople: bySalesperson };
}
