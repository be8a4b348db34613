import type { FoundList, ListQuestion } from "../application/ports";
import type { Area } from "../application/sheetPlan";
import type { CellContent } from "../domain/cells";
import { LAYOUT_VERSION } from "../domain/generatedSheets";
import { areaOf, fixedAreaOf, panelMarkOf } from "./fixedArea";
import { layoutOf, versionIn } from "./layoutVersion";
import { answered } from "./run";

/** A list looked for, and the cell it is named by. */
interface Look {
  readonly question: ListQuestion;
  readonly header: Excel.Range;
}

/**
 * Finds generated lists in two round trips: by the native table that covers the named header cell, by the table's name
 * where the cell's name was dropped, and by the cell alone where the user made a plain range of the table.
 */
export async function findLists(
  context: Excel.RequestContext,
  questions: readonly ListQuestion[],
): Promise<(FoundList | null)[]> {
  const tables = context.workbook.tables.load("items/name,items/showTotals");
  const looks = questions.map((question): Look => {
    const header = context.workbook.names.getItemOrNullObject(question.name).getRangeOrNullObject();
    header.load("rowIndex,columnIndex");
    return { question, header };
  });
  await answered(context.sync());
  const isThere = ({ question, header }: Look): boolean =>
    !header.isNullObject || tables.items.some(({ name }) => name === question.table);
  if (!looks.some(isThere)) return questions.map(() => null);
  const placedTables = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    const headers = table.getHeaderRowRange();
    headers.load("values");
    return { table, range, headers, ...sheetFacts(range) };
  });
  const cells = looks.map(({ header }) => {
    if (header.isNullObject) return null;
    // By place where there is no table any more: the texts to the right of the named cell.
    const row = header.getEntireRow().getUsedRangeOrNullObject(true);
    row.load("columnIndex,values");
    return { row, ...sheetFacts(header) };
  });
  await answered(context.sync());
  return looks.map(({ question, header }, index) => {
    const cell = cells[index] ?? null;
    const covering = placedTables.find(
      ({ sheet, range }) => cell !== null && sheet.id === cell.sheet.id && covers(range, header),
    );
    const table = covering ?? placedTables.find((placed) => placed.table.name === question.table);
    if (table !== undefined) {
      const { range } = table;
      return {
        ...commonFacts(table, range.rowIndex),
        tableName: table.table.name,
        firstColumn: range.columnIndex,
        headers: (table.headers.values as CellContent[][])[0]?.map(String) ?? [],
        rowCount: range.rowCount - 1 - (table.table.showTotals ? 1 : 0),
        hasTotals: table.table.showTotals,
      };
    }
    const texts = cell === null ? [] : headersFrom(cell.row, header.columnIndex);
    // Where writing stopped before the first row, there is a name and nothing more.
    if (cell === null || texts.length === 0) return null;
    const common = commonFacts(cell, header.rowIndex);
    const headers = headersFrom(cell.row, header.columnIndex);
    // Named, but never written: a first analysis stopped before that.
    if (headers.length === 0) return null;
    return {
      ...common,
      tableName: null,
      firstColumn: header.columnIndex,
      headers,
      rowCount: common.usedRowCount,
      hasTotals: false,
    };
  });
}

/** What is asked of the sheet a range stands on. */
function sheetFacts(range: Excel.Range) {
  const sheet = range.worksheet;
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const fixedArea = fixedAreaOf(sheet).load("formula");
  const panel = panelMarkOf(sheet).load("formula");
  const layout = layoutOf(sheet).load("formula");
  return { sheet, used, fixedArea, panel, layout };
}

function commonFacts({ sheet, used, fixedArea, panel, layout }: ReturnType<typeof sheetFacts>, headerRow: number) {
  const panelArea = placeOf(panel);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    headerRow,
    usedRowCount: used.isNullObject ? 0 : Math.max(0, used.rowIndex + used.rowCount - headerRow - 1),
    usedColumnCount: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    panel: panelArea && { column: panelArea.column, columnCount: panelArea.columnCount },
    fixedArea: placeOf(fixedArea),
    isOutdated: versionIn(layout) < LAYOUT_VERSION,
  };
}

const placeOf = (name: Excel.NamedItem): Area | null => (name.isNullObject ? null : areaOf(String(name.formula)));

const covers = (range: Excel.Range, cell: Excel.Range): boolean =>
  range.rowIndex === cell.rowIndex &&
  cell.columnIndex >= range.columnIndex &&
  cell.columnIndex < range.columnIndex + range.columnCount;

/** The texts from a column on, down to the first empty cell. */
function headersFrom(row: Excel.Range, firstColumn: number): string[] {
  if (row.isNullObject) return [];
  const texts = ((row.values as CellContent[][])[0] ?? [])
    .slice(Math.max(0, firstColumn - row.columnIndex))
    .map(String);
  const end = texts.indexOf("");
  return end < 0 ? texts : texts.slice(0, end);
}
