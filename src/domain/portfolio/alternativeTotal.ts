import { type Amount, type ExactSum, rounded } from "./amount";
import { attributeLines } from "./attributedLines";
import { positiveCreditNotes } from "./creditNotes";
import { lineAmountReader } from "./lineAmount";
import type { ColumnChoice, PortfolioOptions, SourceLines } from "./portfolio";
import type { SalesExpression } from "../detection/answer";

/**
 * What all that counts would add up to if the sales were computed another way: the same lines, documents, currency and
 * clients as in the portfolio of everything. The columns of `sales` must have been read.
 */
export const alternativeTotal = (
  lines: SourceLines,
  choice: ColumnChoice,
  sales: SalesExpression,
  options: PortfolioOptions = {},
): Amount => {
  const amountAt = lineAmountReader(lines, sales);
  const reversed = positiveCreditNotes(lines, { ...choice, sales }, (line) => amountAt(line).amount);
  let total: ExactSum = 0n;
  for (const attributed of attributeLines(lines, choice, options)) {
    const { read, fault } = attributed;
    // A line whose present amount is at fault may well have another one.
    const counts = fault === null || (fault === read.fault && read.client !== null && !attributed.isExcluded);
    if (!counts || read.setAside !== null) continue;
    const { amount, fault: amountFault } = amountAt(read.line);
    if (amountFault === null) total += reversed.has(read.line) ? -amount : amount;
  }
  return rounded(total);
};
