import { type SourceCell, isEmptyCell } from "../cells";
import { dateReader, type DateReading } from "../dates";
import { isRepeatedHeader } from "../detection/totalRows";
import { normaliseName } from "../names";
import type { ExactSum } from "./amount";
import { columnCells } from "./columnCells";
import { lineAmountReader, salesColumns } from "./lineAmount";
import { type LineClient, lineClientReader } from "./lineClient";
import type { ColumnChoice, LeftOutReason, SourceLines } from "./portfolio";
import { remembering } from "./remembering";
import { totalLineFinder } from "./totalLines";

export interface Fault {
  readonly reason: LeftOutReason;
  readonly cells: readonly SourceCell[];
}

/** One line of the source, read. */
export type ReadLine = LineContent &
  (
    | { readonly fault: null; readonly client: LineClient }
    /** Why the line cannot count in any period. `client` is null on totals, repeated headers and the like. */
    | { readonly fault: Fault; readonly client: LineClient | null }
  );

interface LineContent {
  /** The line's amount; its readable part, or nothing, where the amount is at fault. */
  readonly amount: ExactSum;
  readonly date: DateReading;
  /** Null without a date column. */
  readonly dateCell: SourceCell | null;
}

/**
 * Reads every line with the chosen columns. A row with nothing in any of them is no line.
 * The periods, everything and the chosen year are each built from the same lines: their reading is kept as long as
 * the lines are.
 */
export const readLines = (lines: SourceLines, choice: ColumnChoice): readonly ReadLine[] => {
  const last = lastReading.get(lines);
  if (last?.choice === choice) return last.read;
  const read = readAll(lines, choice);
  lastReading.set(lines, { choice, read });
  return read;
};

const lastReading = new WeakMap<SourceLines, { readonly choice: ColumnChoice; readonly read: readonly ReadLine[] }>();

const readAll = (lines: SourceLines, choice: ColumnChoice): readonly ReadLine[] => {
  const client = lineClientReader(lines, choice);
  const amountAt = lineAmountReader(lines, choice.sales);
  const dates = choice.date === null ? null : columnCells(lines, choice.date);
  const readDate = dates === null ? null : dateReader(dates.cells, lines.uses1904Dates);
  const sales = salesColumns(choice.sales).map((column) => columnCells(lines, column));
  const chosen = [...client.columns, ...sales, ...(dates === null ? [] : [dates])];
  const headers = chosen.map((column) => column.header);
  const others = [...lines.columns.keys()]
    .filter((column) => !sales.some((one) => one.column === column))
    .map((column) => columnCells(lines, column));
  const totalCell = totalLineFinder(client, others);

  const faultOf = (line: number, who: LineClient, hasDate: boolean, amountFault: Fault | null): Fault | null => {
    const [firstClientColumn] = client.columns;
    const clientCell = firstClientColumn === undefined ? [] : [firstClientColumn.positionOf(line)];
    if (repeatsHeader(line)) return { reason: "repeatedHeader", cells: clientCell };
    const total = totalCell(line, hasDate);
    if (total !== null) return { reason: "totalRow", cells: [total] };
    const errors = client.errors(line);
    if (errors.length > 0) return { reason: "errorCell", cells: errors };
    if (who.code === "" && who.name === "") return { reason: "noClient", cells: clientCell };
    return amountFault;
  };
  const normalised = remembering(normaliseName);
  // The whole test is for the few lines whose first filled cell is the header's.
  const repeatsHeader = (line: number): boolean => {
    const first = chosen.find((column) => !isEmptyCell(column.at(line)));
    const cell = first?.at(line);
    if (first === undefined || typeof cell !== "string" || normalised(cell) !== normalised(first.header)) return false;
    const cells = chosen.map((column) => column.at(line));
    return isRepeatedHeader(cells, headers);
  };

  const read: ReadLine[] = [];
  for (let line = 0; line < lines.rows.length; line++) {
    if (chosen.every((column) => isEmptyCell(column.at(line)))) continue;
    const date: DateReading = readDate === null || dates === null ? { kind: "empty" } : readDate(dates.at(line));
    const who = client.read(line);
    const { amount, fault: amountFault } = amountAt(line);
    const fault = faultOf(line, who, date.kind === "date", amountFault);
    const content = { amount, date, dateCell: dates === null ? null : dates.positionOf(line) };
    if (fault === null) read.push({ ...content, client: who, fault });
    else read.push({ ...content, client: fault === amountFault ? who : null, fault });
  }
  return read;
};
