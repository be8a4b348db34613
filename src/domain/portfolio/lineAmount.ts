import type { SourceCell } from "../cells";
import type { SalesExpression } from "../detection/answer";
import { type AmountReading, amountReader } from "../money";
import { exactly, type ExactSum } from "./amount";
import { type ColumnCells, columnCells } from "./columnCells";
import type { SourceLines } from "./portfolio";

/** What one line sells, or why that cannot be said. */
export interface LineAmount {
  /** The amount, or its readable part where there is a fault. */
  readonly amount: ExactSum;
  /** The amounts of several columns to add, in their order, where they are asked for; null for an empty cell. */
  readonly parts: readonly (ExactSum | null)[] | null;
  readonly fault: { readonly reason: AmountFault; readonly cells: readonly SourceCell[] } | null;
}

export type AmountFault = "errorCell" | "unreadableAmount" | "noAmount";

/** Reads the sales of every line (method.md, Portfolio data). */
export const lineAmountReader = (
  lines: SourceLines,
  sales: SalesExpression,
  withParts = false,
): ((line: number) => LineAmount) => {
  switch (sales.kind) {
    case "column":
      return sumReader([readColumn(lines, sales.column)]);
    case "sum":
      return sumReader(
        sales.columns.map((column) => readColumn(lines, column)),
        withParts,
      );
    case "product":
      return productReader(lines, sales);
    case "difference":
      return sumReader([readColumn(lines, sales.credit), readColumn(lines, sales.debit, -1)]);
  }
};

/** Columns that make the sales, in the order of the expression. */
export const salesColumns = (sales: SalesExpression): readonly number[] => {
  switch (sales.kind) {
    case "column":
      return [sales.column];
    case "sum":
      return sales.columns;
    case "product":
      return [sales.quantity, sales.unitPrice, ...(sales.discount ? [sales.discount.column] : [])];
    case "difference":
      return [sales.credit, sales.debit];
  }
};

interface ReadColumn extends ColumnCells {
  /** How its amounts count in a sum. */
  readonly sign: 1 | -1;
  read(line: number): AmountReading;
}

const readColumn = (lines: SourceLines, column: number, sign: ReadColumn["sign"] = 1): ReadColumn => {
  const cells = columnCells(lines, column);
  const reader = amountReader(cells.cells, cells.header);
  return { ...cells, sign, read: (line) => reader(cells.at(line)) };
};

const FAULTS = { error: "errorCell", unreadable: "unreadableAmount", empty: "noAmount" } as const;

const faultIn = (
  columns: readonly ReadColumn[],
  line: number,
  kind: keyof typeof FAULTS,
): Exclude<LineAmount["fault"], null> | null => {
  const cells = columns.filter((column) => column.read(line).kind === kind).map((column) => column.positionOf(line));
  return cells.length === 0 ? null : { reason: FAULTS[kind], cells };
};

/** Empty cells add nothing where another one holds an amount; one unreadable cell keeps the whole line out. */
const sumReader = (columns: readonly ReadColumn[], withParts = false) => {
  return (line: number): LineAmount => {
    let amount = 0n;
    let amounts = 0;
    let isFaulty = false;
    const parts: (ExactSum | null)[] | null = withParts ? [] : null;
    for (const column of columns) {
      const reading = column.read(line);
      const part = reading.kind === "amount" ? exactly(column.sign * reading.value) : null;
      parts?.push(part);
      if (part !== null) {
        amount += part;
        amounts++;
      } else if (reading.kind !== "empty") isFaulty = true;
    }
    if (isFaulty)
      return { amount, parts, fault: faultIn(columns, line, "error") ?? faultIn(columns, line, "unreadable") };
    return { amount, parts, fault: amounts === 0 ? faultIn(columns.slice(0, 1), line, "empty") : null };
  };
};

/** Quantity × unit price × (1 − discount); no discount where its cell is empty. */
const productReader = (
  lines: SourceLines,
  { quantity, unitPrice, discount }: SalesExpression & { kind: "product" },
) => {
  const factors = [readColumn(lines, quantity), readColumn(lines, unitPrice)];
  const reduction = discount === undefined ? null : readColumn(lines, discount.column);
  const columns = reduction === null ? factors : [...factors, reduction];
  const keptShare = (line: number): number => {
    const reading = reduction?.read(line);
    if (reduction === null || reading?.kind !== "amount") return 1;
    const cell = reduction.at(line);
    // "10 %" was read as 0.1 already, whatever the plain numbers of the column mean.
    const isShare = discount?.unit === "share" || (typeof cell === "string" && cell.includes("%"));
    return 1 - (isShare ? reading.value : reading.value / 100);
  };
  return (line: number): LineAmount => {
    const fault =
      faultIn(columns, line, "error") ?? faultIn(columns, line, "unreadable") ?? faultIn(factors, line, "empty");
    if (fault !== null) return { amount: 0n, parts: null, fault };
    const product = factors.reduce((soFar, factor) => {
      const reading = factor.read(line);
      return reading.kind === "amount" ? soFar * reading.value : soFar;
    }, keptShare(line));
    return { amount: exactly(product), parts: null, fault: null };
  };
};
