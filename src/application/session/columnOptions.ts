import { isEmptyCell, type CellContent } from "../../domain/cells";
import type { DetectedTable } from "../../domain/detection/answer";
import type { WorkbookExtract } from "../../domain/detection/extract";
import { columnLetters } from "../../text/cellAddress";
import type { ColumnOption } from "./state";

/** Different cells of a column shown next to its header. */
const SAMPLES = 3;

/** The columns of a table as the user may choose them, with what stands in them. */
export function columnOptions(table: DetectedTable, workbook: WorkbookExtract): readonly ColumnOption[] {
  const sheet = workbook.sheets.find(({ id }) => id === table.sheetId);
  const rows = sheet?.rows.filter(({ row }) => row >= table.firstDataRow && row <= table.lastDataRow) ?? [];
  const firstColumn = sheet?.firstColumn ?? 0;
  return Array.from({ length: table.lastColumn - table.firstColumn + 1 }, (_, index) => {
    const column = table.firstColumn + index;
    return {
      column,
      letter: columnLetters(column),
      header: table.headers[index] ?? "",
      samples: samplesOf(rows.map(({ cells }) => cells[column - firstColumn])),
    };
  });
}

function samplesOf(cells: readonly (CellContent | undefined)[]): string[] {
  const samples: string[] = [];
  for (const cell of cells) {
    if (cell === undefined || isEmptyCell(cell)) continue;
    const shown = String(cell).trim();
    if (!samples.includes(shown)) samples.push(shown);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}
