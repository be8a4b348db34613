import { isEmptyCell, type CellContent } from "../../domain/cells";
import { dateReader } from "../../domain/dates";
import type { DetectedTable, JoinedColumn } from "../../domain/detection/answer";
import type { WorkbookExtract } from "../../domain/detection/extract";
import { isDateFormat } from "../../domain/detection/headerText";
import { columnLetters } from "../../text/cellAddress";
import { columnAddress } from "../../text/columnAddress";
import type { ColumnOption, ColumnSample } from "./state";

/** Different cells of a column shown next to its header. */
const SAMPLES = 3;

/** The columns of a table as the user may choose them, with what stands in them; those looked up elsewhere last. */
export function columnOptions(table: DetectedTable, workbook: WorkbookExtract): readonly ColumnOption[] {
  const cellsOf = cellReader(workbook);
  const own = table.headers.map((header, index): ColumnOption => {
    const column = table.firstColumn + index;
    return {
      column,
      letter: columnLetters(column),
      header,
      samples: samplesOf(cellsOf(table, column)),
    };
  });
  const joined = (table.joined ?? []).map((one: JoinedColumn): ColumnOption => ({
    column: one.column,
    letter: columnAddress(table, one.column),
    header: one.header,
    samples: samplesOf(cellsOf(one, one.valueColumn)),
  }));
  return [...own, ...joined];
}

type Place = Pick<DetectedTable, "sheetId" | "firstDataRow" | "lastDataRow">;

/** Reads the cells of a column among the rows that were extracted; null where one is empty. */
const cellReader =
  ({ sheets, uses1904Dates }: WorkbookExtract) =>
  ({ sheetId, firstDataRow, lastDataRow }: Place, column: number): (ColumnSample | null)[] => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    const rows = sheet?.rows.filter(({ row }) => row >= firstDataRow && row <= lastDataRow) ?? [];
    const index = column - (sheet?.firstColumn ?? 0);
    return rows.map(({ cells, numberFormats }) =>
      sampleOf(cells[index] ?? "", numberFormats[index] ?? "", uses1904Dates),
    );
  };

function sampleOf(cell: CellContent, numberFormat: string, uses1904Dates: boolean): ColumnSample | null {
  if (isEmptyCell(cell)) return null;
  if (typeof cell !== "number" || !isDateFormat(numberFormat)) return String(cell).trim();
  const reading = dateReader([cell], uses1904Dates)(cell);
  return reading.kind === "date" ? { date: reading.serial } : String(cell);
}

function samplesOf(cells: readonly (ColumnSample | null)[]): ColumnSample[] {
  const samples = new Map<string, ColumnSample>();
  for (const cell of cells) {
    if (cell !== null) samples.set(JSON.stringify(cell), cell);
    if (samples.size === SAMPLES) break;
  }
  return [...samples.values()];
}
