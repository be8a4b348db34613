import { isCreditNote } from "../detection/documentWords";
import { plainLetters } from "../names";
import type { ExactSum } from "./amount";
import { columnCells } from "./columnCells";
import type { ColumnChoice, SourceLines } from "./portfolio";
import { remembering } from "./remembering";

/**
 * Lines that are credit notes written as positive amounts, to be counted negative (method.md, Documents). None where
 * half or more of the credit notes that have an amount are negative already: a positive one is then what it says. None
 * in a ledger either, whose credit − debit has its sign.
 */
export const positiveCreditNotes = (
  lines: SourceLines,
  { documentType, sales }: Pick<ColumnChoice, "documentType" | "sales">,
  amountAt: (line: number) => ExactSum,
): ReadonlySet<number> => {
  if (documentType === null || sales.kind === "difference") return new Set();
  const reduces = remembering((text: string) => isCreditNote(plainLetters(text).trim(), true));
  const positive: number[] = [];
  let negative = 0;
  for (const [line, cell] of columnCells(lines, documentType).cells.entries()) {
    if (typeof cell !== "string" || !reduces(cell)) continue;
    const amount = amountAt(line);
    if (amount > 0n) positive.push(line);
    else if (amount < 0n) negative++;
  }
  return new Set(positive.length > negative ? positive : []);
};
