import type { Problem } from "../problems";
import { addAmounts, type ExactSum, negate, rounded, sumOf } from "./amount";
import { countedLines, type OwnedLine } from "./countedLines";
import { gatherClients } from "./gatherClients";
import type { Client, ColumnChoice, LeftOut, Period, Portfolio, PortfolioOptions, SourceLines } from "./portfolio";
import { type ReadLine, readLines } from "./readLines";
import { repeatedNames } from "./repeatedNames";
import { rowsStayApart } from "./sourceClients";
import { timelineOf } from "./timeline";

export type PortfolioOutcome =
  { readonly kind: "built"; readonly portfolio: Portfolio } | { readonly kind: "problem"; readonly problem: Problem };

/**
 * Makes clients out of lines (method.md, Portfolio data). In a list of lines and in a pivot, equal keys are one client;
 * in a table of clients each row is one. Client numbers follow the first appearance in the whole file, so that they
 * are the same in every period and under all decisions. Every line that stays out is counted with its reason and cells.
 */
export const buildPortfolio = (
  lines: SourceLines,
  choice: ColumnChoice,
  period: Period,
  options: PortfolioOptions = {},
): PortfolioOutcome => {
  if (choice.clientId === null && choice.clientName.length === 0) return problem({ code: "chooseClientColumn" });
  const read = readLines(lines, choice);
  if (!read.some(({ fault }) => fault === null)) return problem({ code: "noUsableLines", linesRead: read.length });

  const { counted, leftOut: out } = countedLines(lines, choice, period, options);
  if (counted.length === 0)
    return problem(
      period.year === undefined
        ? { code: "noUsableLines", linesRead: read.length }
        : { code: "emptyPeriod", year: period.year },
    );

  // The three sums are taken independently, before anything is rounded: over all lines, those that count, the others.
  const everything = total(read.map(({ amount }) => amount));
  const explained = total(counted.map(({ sales }) => sales)) + out.total;
  if (everything !== explained) {
    return problem({ code: "controlTotalDiffers", read: rounded(everything), explained: rounded(explained) });
  }
  const clients = gatherClients(counted);
  const leftOut = out.list();
  const reversed = read.filter(({ isReversed }) => isReversed);
  if (!clients.some(({ sales }) => sales > 0)) return problem({ code: "noPositiveSales", clients: clients.length });
  return {
    kind: "built",
    portfolio: {
      period,
      clients,
      linesRead: counted.length,
      leftOut,
      control: { ...controlTotal(everything, clients, leftOut), reversed: rounded(excess(reversed)) },
      reversedLines: reversed.length,
      linesWithoutCurrency: counted.filter(({ isCurrencyBlank }) => isCurrencyBlank).length,
      repeatedNames: rowsStayApart(choice.orientation) ? repeatedNames(clients) : [],
      // A date beside columns of periods is not that of the sales.
      dates: timelineOf(lines, choice).kind === "dates" ? firstAndLast(counted) : null,
    },
  };
};

const problem = (found: Problem): PortfolioOutcome => ({ kind: "problem", problem: found });

const total = (amounts: readonly ExactSum[]): ExactSum => amounts.reduce((sum, amount) => sum + amount, 0n);

/** What credit notes add to the source as it stands, beyond what they were read as. */
const excess = (reversed: readonly ReadLine[]): ExactSum => total(reversed.map(({ amount }) => -2n * amount));

const controlTotal = (
  read: ExactSum,
  clients: readonly Client[],
  leftOut: readonly LeftOut[],
): Omit<Portfolio["control"], "reversed"> => {
  const sums = {
    read: rounded(read),
    clients: sumOf(clients.map(({ sales }) => sales)),
    leftOut: sumOf(leftOut.map(({ sales }) => sales)),
  };
  return { ...sums, rounding: addAmounts(sums.read, negate(addAmounts(sums.clients, sums.leftOut))) };
};

const firstAndLast = (lines: readonly OwnedLine[]): Portfolio["dates"] => {
  let first = Infinity;
  let last = -Infinity;
  for (const { date } of lines) {
    if (date === null) continue;
    first = Math.min(first, date);
    last = Math.max(last, date);
  }
  return last < first ? null : { first, last };
};
