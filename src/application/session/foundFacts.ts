import type { DetectedTable, SalesExpression } from "../../domain/detection/answer";
import { alternativeTotal } from "../../domain/portfolio/alternativeTotal";
import { buildPortfolio } from "../../domain/portfolio/buildPortfolio";
import { collectiveAccounts } from "../../domain/portfolio/collectiveAccounts";
import { hiddenLineCount } from "../../domain/portfolio/hiddenLines";
import { EVERYTHING, periodsIn } from "../../domain/portfolio/periods";
import type { ColumnChoice, Portfolio } from "../../domain/portfolio/portfolio";
import { linesInSteps } from "../../domain/portfolio/readLines";
import type { Problem } from "../../domain/problems";
import type { Steps } from "../../domain/steps";
import { currenciesAmong, currencyProblem } from "../source/currencies";
import type { Source } from "../source/sourceLines";
import type { AnalysisOptions, Found, SalesAlternative } from "./state";

/** What is shown of the lines that were read; it follows the options without reading again. */
export interface FoundFacts extends Pick<
  Found,
  "periods" | "alternatives" | "currencies" | "hiddenLines" | "suggestedExclusions" | "lookups" | "refresh"
> {
  readonly everything: Portfolio | null;
  /** Why the lines make no portfolio. */
  readonly problem: Problem | null;
}

export const NO_FACTS: FoundFacts = {
  periods: [EVERYTHING],
  alternatives: [],
  currencies: [],
  hiddenLines: 0,
  suggestedExclusions: [],
  lookups: [],
  refresh: null,
  everything: null,
  problem: null,
};

/** Other ways to compute the sales: those the table allows, and the detected one where the user chose another. */
export function otherSales(table: DetectedTable, chosen: SalesExpression): readonly SalesExpression[] {
  const all = [...(table.sales === null ? [] : [table.sales]), ...(table.otherSales ?? [])];
  const distinct = new Map(all.map((sales) => [JSON.stringify(sales), sales]));
  distinct.delete(JSON.stringify(chosen));
  return [...distinct.values()];
}

/** What the lines that were read make with this choice and these options. */
export function* factsOf(
  { lines, lookups }: Source,
  table: DetectedTable,
  choice: ColumnChoice,
  options: AnalysisOptions,
): Steps<FoundFacts> {
  yield* linesInSteps(lines, choice);
  const currencies = currenciesAmong(lines, table, choice);
  const known: FoundFacts = { ...NO_FACTS, currencies, hiddenLines: hiddenLineCount(lines), lookups };
  const undecided = currencyProblem(currencies, choice);
  if (undecided) return { ...known, problem: undecided };
  yield;
  const built = buildPortfolio(lines, choice, EVERYTHING, options);
  if (built.kind === "problem") return { ...known, problem: built.problem };
  yield;
  const periods = periodsIn(lines, choice, options);
  const alternatives: SalesAlternative[] = [];
  for (const sales of otherSales(table, choice.sales)) {
    yield;
    alternatives.push({ sales, total: alternativeTotal(lines, choice, sales, options) });
  }
  return {
    ...known,
    everything: built.portfolio,
    periods,
    alternatives,
    suggestedExclusions: collectiveAccounts(built.portfolio.clients).map(({ name, sales }) => ({
      client: name,
      sales,
    })),
  };
}
