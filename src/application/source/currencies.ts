import { currencyNamed } from "../../domain/currency";
import type { DetectedTable } from "../../domain/detection/answer";
import { type CurrencyTotal, currencyTotals } from "../../domain/portfolio/currencyTotals";
import type { ColumnChoice, SourceLines } from "../../domain/portfolio/portfolio";
import type { Problem } from "../../domain/problems";

/** Currencies among the lines, the largest first; none without a currency column. */
export function currenciesAmong(
  lines: SourceLines,
  table: DetectedTable,
  choice: ColumnChoice,
): readonly CurrencyTotal[] {
  const column = choice.currency?.column ?? table.roles.currency?.[0];
  return column === undefined ? [] : currencyTotals(lines, choice, column);
}

/** Amounts in several currencies are never added: the problem where the user has to choose one of them. */
export function currencyProblem(
  currencies: readonly CurrencyTotal[],
  { currency: chosen }: ColumnChoice,
): Problem | null {
  const isDecided =
    chosen === null
      ? currencies.length < 2
      : currencies.some(({ currency }) => currencyNamed(currency) === currencyNamed(chosen.kept));
  return isDecided ? null : { code: "chooseCurrency", currencies: currencies.map(({ currency }) => currency) };
}
