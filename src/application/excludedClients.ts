import { buildPortfolio } from "../domain/portfolio/buildPortfolio";
import { addAmounts, type Amount, negate, NO_AMOUNT } from "../domain/portfolio/amount";
import type { ColumnChoice, Portfolio, PortfolioOptions, SourceLines } from "../domain/portfolio/portfolio";

/** A client the user left out, and what it bought in the period. */
export interface ExcludedClient {
  readonly name: string;
  readonly code: string;
  readonly sales: Amount;
  readonly lines: number;
}

/** What the portfolio would have had besides, client by client, had nobody been left out. */
export function excludedClients(
  lines: SourceLines,
  choice: ColumnChoice,
  options: PortfolioOptions,
  analysed: Portfolio,
): readonly ExcludedClient[] {
  const { decisions } = options;
  if (!decisions || decisions.excluded.length === 0) return [];
  const whole = buildPortfolio(lines, choice, analysed.period, {
    ...options,
    decisions: { ...decisions, excluded: [] },
  });
  if (whole.kind === "problem") return [];
  const kept = new Map(analysed.clients.map((client) => [client.number, client]));
  return whole.portfolio.clients.flatMap(({ number, name, code, sales, lines: lineCount }) => {
    const rest = kept.get(number);
    const leftOut = lineCount - (rest?.lines ?? 0);
    return leftOut === 0
      ? []
      : [{ name, code, sales: addAmounts(sales, negate(rest?.sales ?? NO_AMOUNT)), lines: leftOut }];
  });
}
