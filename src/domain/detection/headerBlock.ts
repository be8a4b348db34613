import { isEmptyCell } from "../cells";
import { readDateText } from "../dateTexts";
import type { ExtractedRow } from "./extract";
import { headerText, isDateFormat } from "./headerText";
import { isPageLabel } from "./totalRows";

/** The rows that make a header together, as positions in the rows given. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Text of each column's header, outer labels first. */
  readonly labels: ReadonlyMap<number, string>;
  /** Text of the header's main row alone: what is repeated where a header is. */
  readonly bottomLabels: ReadonlyMap<number, string>;
}

const MOST_ROWS_ABOVE = 2;

const filled = (row: ExtractedRow | undefined, columns: readonly number[]): number[] =>
  row === undefined ? [] : columns.filter((column) => !isEmptyCell(row.cells[column]));

/** True where a row holds labels only: texts, years and dates. */
const isLabelRow = (row: ExtractedRow, columns: readonly number[]): boolean =>
  filled(row, columns).every((column) => {
    const cell = row.cells[column];
    if (typeof cell === "string") return true;
    return (
      typeof cell === "number" && ((cell >= 1990 && cell <= 2100) || isDateFormat(row.numberFormats[column] ?? ""))
    );
  });

/** Group labels above (merged cells): at least two, over columns that have a label of their own below. */
function rowsAbove(rows: readonly ExtractedRow[], header: number, columns: readonly number[]): number[] {
  const above: number[] = [];
  for (let at = header - 1; at >= 0 && above.length < MOST_ROWS_ABOVE; at -= 1) {
    const row = rows[at];
    const labels = filled(row, columns);
    if (row === undefined || labels.length < 2 || !isLabelRow(row, columns)) break;
    if (labels.some((column) => isPageLabel(row.cells[column] ?? ""))) break;
    const overLabels = labels.filter((column) => !isEmptyCell(rows[header]?.cells[column]));
    if (overLabels.length * 2 < labels.length) break;
    above.unshift(at);
  }
  return above;
}

/** Field names of a pivot table one row lower: labels only, over the few columns that hold no amounts. */
function rowBelow(rows: readonly ExtractedRow[], header: number, columns: readonly number[]): number[] {
  const row = rows[header + 1];
  const next = rows[header + 2];
  const labels = filled(row, columns);
  if (row === undefined || next === undefined || labels.length === 0) return [];
  const isText = labels.every((column) => {
    const cell = row.cells[column];
    return typeof cell === "string" && !/\d/u.test(cell) && readDateText(cell) === null;
  });
  const leavesGroupsOpen = labels.length * 2 <= filled(rows[header], columns).length;
  const overValues = labels.some(
    (column) => typeof next.cells[column] === "number" || /\d/u.test(String(next.cells[column] ?? "")),
  );
  const fillsGap = labels.some((column) => isEmptyCell(rows[header]?.cells[column]));
  return isText && leavesGroupsOpen && overValues && fillsGap ? [header + 1] : [];
}

/** Gathers the header rows around the main one, with what each column is called. */
export function headerBlock(rows: readonly ExtractedRow[], header: number, columns: readonly number[]): HeaderBlock {
  const above = rowsAbove(rows, header, columns);
  const below = rowBelow(rows, header, columns);
  const positions = [...above, header, ...below];
  const lastRow = positions.at(-1) ?? header;
  const data = rows.slice(lastRow + 1, lastRow + 12);
  const holdsNumbers = (column: number): boolean =>
    data.filter(({ cells }) => typeof cells[column] === "number").length * 3 >=
    data.filter(({ cells }) => !isEmptyCell(cells[column])).length;

  const labels = new Map<number, string>();
  const bottomLabels = new Map<number, string>();
  const spread = new Map<number, string>();
  for (const column of columns) {
    const parts: string[] = [];
    for (const at of positions) {
      const own = headerText(rows[at]?.cells[column], rows[at]?.numberFormats[column]);
      if (own !== "") spread.set(at, holdsNumbers(column) ? own : "");
      // A merged group label stands in its first cell only; it spreads over the columns of numbers to its right.
      const group = at < lastRow && holdsNumbers(column) ? (spread.get(at) ?? "") : "";
      const part = own !== "" ? own : at === header ? "" : group;
      if (part !== "" && !parts.includes(part)) parts.push(part);
    }
    const isGroupOnly = above.length > 0 && below.length === 0 && isEmptyCell(rows[header]?.cells[column]);
    labels.set(
      column,
      isGroupOnly ? headerText(rows[above.at(-1) ?? header]?.cells[column], undefined) : parts.join(" / "),
    );
    bottomLabels.set(column, headerText(rows[header]?.cells[column], rows[header]?.numberFormats[column]));
  }
  return { rows: positions, firstRow: positions[0] ?? header, lastRow, labels, bottomLabels };
}
