import { isEmptyCell } from "../cells";
import { columnBands } from "./bands";
import type { CandidateTable } from "./candidateTable";
import { sortRows } from "./dataRows";
import type { ExtractedRow, SheetExtract } from "./extract";
import { bestHeader, headerScore } from "./headerRow";
import { WHOLE_VOCABULARY, type HeaderReader } from "./headerReader";
import { headerText } from "./headerText";
import { headerBlock } from "./headerBlock";
import { isRepeatedHeader } from "./totalRows";

/** A header is looked for among this many rows. */
const HEADER_WITHIN = 30;
/** So many blank rows in a row end a table. */
const BLANK_ROWS_BETWEEN_TABLES = 4;
/** A row after a gap that is so clearly a header starts another table. */
const CLEAR_HEADER = 1.5;
const MOST_TABLES = 12;

const isBlank = ({ cells }: ExtractedRow, columns: readonly number[]): boolean =>
  columns.every((column) => isEmptyCell(cells[column]));
const filledIn = ({ cells }: ExtractedRow, columns: readonly number[]): number =>
  columns.filter((column) => !isEmptyCell(cells[column])).length;

/** The rows of a sheet with the blank ones between them, as far as they were extracted. */
function rowsWithGaps(sheet: SheetExtract): ExtractedRow[] {
  if (!sheet.isComplete) return [...sheet.rows];
  const rows: ExtractedRow[] = [];
  for (const row of sheet.rows) {
    for (let next = (rows.at(-1)?.row ?? row.row) + 1; next < row.row; next += 1) {
      rows.push({ row: next, cells: [], numberFormats: [] });
    }
    rows.push(row);
  }
  return rows;
}

/** Where the rows that start at `from` stop being one table: a wide gap, or another table's header after a blank row. */
function endOfTable(
  rows: readonly ExtractedRow[],
  from: number,
  columns: readonly number[],
  headers: readonly string[],
  reader: HeaderReader,
): number {
  let blanks = 0;
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    if (isBlank(row, columns)) {
      blanks += 1;
      continue;
    }
    const isAfterGap = blanks > 0 || filledIn(rows[at - 1] ?? row, columns) === 1;
    if (blanks >= BLANK_ROWS_BETWEEN_TABLES && at > from + blanks) return at;
    const own = columns.map((column) => row.cells[column] ?? "");
    if (isAfterGap && at > from && filledIn(row, columns) >= 2 && !isRepeatedHeader(own, headers)) {
      const judged = headerScore(rows.slice(at), 0, columns, reader);
      if (judged !== null && judged.score >= CLEAR_HEADER && judged.evidence >= 2) return at;
    }
    blanks = 0;
  }
  return rows.length;
}

const cut = (row: ExtractedRow, first: number, last: number): ExtractedRow => ({
  row: row.row,
  cells: row.cells.slice(first, last + 1),
  numberFormats: row.numberFormats.slice(first, last + 1),
});

/** Columns from the first to the last one that holds data under the header; labels of a neighbour's cells drop out. */
function dataColumns(
  rows: readonly ExtractedRow[],
  header: ExtractedRow | undefined,
  columns: readonly number[],
): number[] {
  const used = columns.filter((column) => rows.some(({ cells }) => !isEmptyCell(cells[column])));
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined) return [];
  let end = last;
  // A labelled column that is still empty belongs to the table it stands next to.
  while (
    columns.includes(end + 1) &&
    header !== undefined &&
    typeof header.cells[end + 1] === "string" &&
    !isEmptyCell(header.cells[end + 1])
  ) {
    end += 1;
  }
  return columns.filter((column) => column >= first && column <= end);
}

function tablesInBand(
  sheet: SheetExtract,
  reader: HeaderReader,
  band: readonly number[],
  rows: readonly ExtractedRow[],
): CandidateTable[] {
  const tables: CandidateTable[] = [];
  for (let from = 0; from < rows.length && tables.length < MOST_TABLES;) {
    const rest = rows.slice(from);
    const header = bestHeader(rest, band, HEADER_WITHIN, reader);
    const block = header === null ? null : headerBlock(rest, header, band);
    const firstFilled = rest.findIndex((row) => filledIn(row, band) >= 2);
    if (block === null && firstFilled < 0) break;
    const dataFrom = block === null ? firstFilled : block.lastRow + 1;
    const labels = block === null ? [] : band.map((column) => block.labels.get(column) ?? "");
    const end = endOfTable(rest, dataFrom, band, labels, reader);
    const table = tableFrom(sheet, reader, rest.slice(0, end), dataFrom, block, band);
    if (table !== null) tables.push(table);
    from += Math.max(end, dataFrom + 1);
  }
  return tables;
}

function tableFrom(
  sheet: SheetExtract,
  reader: HeaderReader,
  rows: readonly ExtractedRow[],
  dataFrom: number,
  block: ReturnType<typeof headerBlock> | null,
  band: readonly number[],
): CandidateTable | null {
  const headerRow = block === null ? undefined : rows[block.lastRow];
  const columns = dataColumns(rows.slice(dataFrom), headerRow, band);
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return null;
  const headers: string[] = [];
  for (let column = first; column <= last; column += 1) headers.push(block?.labels.get(column) ?? "");
  const bottom = block?.bottomLabels ?? new Map<number, string>();
  const ownLabels = headers.map((_, index) => bottom.get(first + index) ?? "");
  const sorted = sortRows(
    rows.slice(dataFrom).map((row) => cut(row, first, last)),
    ownLabels,
    sheet.isComplete,
  );
  const firstLine = sorted.lines[0];
  const lastLine = sorted.lines.at(-1);
  if (firstLine === undefined || lastLine === undefined) return null;
  const above = rows.slice(0, block?.firstRow ?? dataFrom);
  return {
    sheet,
    reader,
    nativeTable: null,
    headerRows: block?.rows.map((at) => rows[at]?.row ?? 0) ?? [],
    firstDataRow: firstLine.row,
    lastDataRow: lastLine.row,
    firstColumn: sheet.firstColumn + first,
    lastColumn: sheet.firstColumn + last,
    headers,
    titles: above.flatMap(({ cells }) =>
      cells.filter((cell): cell is string => typeof cell === "string" && !isEmptyCell(cell)),
    ),
    lines: sorted.lines,
    totals: sorted.totals,
    isComplete: sheet.isComplete,
  };
}

/** A native table says itself where its header and its lines are. */
function nativeTable(
  sheet: SheetExtract,
  reader: HeaderReader,
  table: SheetExtract["tables"][number],
): CandidateTable | null {
  const first = table.left - sheet.firstColumn;
  const last = table.right - sheet.firstColumn;
  const header = sheet.rows.find(({ row }) => row === table.top);
  if (header === undefined) return null;
  const headers: string[] = [];
  for (let column = first; column <= last; column += 1) {
    headers.push(headerText(header.cells[column], header.numberFormats[column]));
  }
  const inside = sheet.rows
    .filter(({ row }) => row > table.top && row <= table.bottom)
    .map((row) => cut(row, first, last));
  const sorted = sortRows(inside, headers, sheet.isComplete);
  const firstLine = sorted.lines[0];
  const lastLine = sorted.lines.at(-1);
  if (firstLine === undefined || lastLine === undefined) return null;
  return {
    sheet,
    reader,
    nativeTable: table.name,
    headerRows: [table.top],
    firstDataRow: firstLine.row,
    lastDataRow: lastLine.row,
    firstColumn: table.left,
    lastColumn: table.right,
    headers,
    titles: [],
    lines: sorted.lines,
    totals: sorted.totals,
    isComplete: sheet.isComplete,
  };
}

/** Every table that can be made out on a sheet: native tables, and what else has a header and lines under it. */
export function tablesIn(sheet: SheetExtract, reader: HeaderReader = WHOLE_VOCABULARY): CandidateTable[] {
  const native = sheet.tables.flatMap((table) => nativeTable(sheet, reader, table) ?? []);
  const isInNative = (row: number, column: number): boolean =>
    sheet.tables.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const rows = rowsWithGaps(sheet).map((row) =>
    sheet.tables.length === 0
      ? row
      : { ...row, cells: row.cells.map((cell, index) => (isInNative(row.row, sheet.firstColumn + index) ? "" : cell)) },
  );
  const rest = { ...sheet, rows };
  return [...native, ...columnBands(rest).flatMap((band) => tablesInBand(sheet, reader, band, rows))];
}
