import { existsSync, readFileSync } from "node:fs";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { columnLetters } from "../../src/text/cellAddress";
import type { Sheet } from "../../src/embeddedExcel/workbook/sheet";
import type { Table } from "../../src/embeddedExcel/workbook/table";
import { analysed, bookOf, done, fill, opened, type Opened, type Rows, sheetIn, typed } from "./opened";

/** A year of a user's with the sample: two years analysed, the lists filled in, a third year pasted in. */

const SAMPLE = "assets/sample/atelier-brisemarne.xlsx";
const HEADER_ROW = 3;
const COLUMNS = 21;
const DATE_COLUMN = 1;
const CLIENT_COLUMN = 5;
const CODE_COLUMN = 4;
const NEW_YEAR = 2025;
/** Serial number of the first day of a year. */
const firstDay = (year: number): number => Math.round(Date.UTC(year, 0, 1) / 86_400_000) + 25_569;

export const hasSample = (): boolean => existsSync(SAMPLE);

/** A value that the user typed: where it stands is told by table, row key and column header, never by address. */
export interface TypedValue {
  readonly table: string;
  readonly key: string;
  /** Empty for a cell beside the table. */
  readonly header: string;
  readonly value: string | number;
}

/** Lines of the sample up to the end of a year, without one client code and with one client under another name. */
function sampleLines(lastYear: number): Rows {
  const sheet = openWorkbook(readFileSync(SAMPLE), "sample.xlsx").sheetNamed("Factures");
  if (sheet === undefined) throw new Error("the sample has no sheet Factures");
  const rows = Array.from({ length: sheet.grid.rowCount }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => cellOf(sheet.grid.value(row, column))),
  );
  const isLine = (row: readonly (string | number | null)[]): boolean => {
    const date = row[DATE_COLUMN];
    return typeof date === "number" && date < firstDay(lastYear + 1);
  };
  return [
    ...rows.slice(0, HEADER_ROW + 1),
    ...rows
      .slice(HEADER_ROW + 1)
      .filter(isLine)
      .map(withWrittenDate),
  ];
}

const cellOf = (value: unknown): string | number | null =>
  typeof value === "string" || typeof value === "number" ? value : null;

/** Cells filled by these tests have no number format that would tell a date. */
function withWrittenDate(row: readonly (string | number | null)[]): readonly (string | number | null)[] {
  return row.map((cell, column) => {
    if (column !== DATE_COLUMN || typeof cell !== "number") return cell;
    const day = new Date((cell - 25_569) * 86_400_000);
    return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
  });
}

export function tableNamed(workbook: Opened, name: string): { readonly sheet: Sheet; readonly table: Table } {
  for (const sheet of workbook.host.book.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

const headersOf = ({ grid }: Sheet, { area: { top, left, right } }: Table): readonly string[] =>
  Array.from({ length: right - left + 1 }, (_, column) => String(grid.value(top, left + column) ?? ""));

/** Rows of a table as records by header; `beside` holds what stands right of it in the same row. */
export function recordsIn(workbook: Opened, name: string) {
  const { sheet, table } = tableNamed(workbook, name);
  const { top, left, bottom, right } = table.area;
  const headers = headersOf(sheet, table);
  return Array.from({ length: bottom - top }, (_, index) => {
    const row = top + 1 + index;
    const cells = new Map(headers.map((header, column) => [header, sheet.grid.value(row, left + column) ?? null]));
    const beside: unknown[] = [];
    for (let column = right + 1; column < sheet.grid.rowWidth(row); column++) {
      const value = sheet.grid.value(row, column);
      if (value !== null && value !== undefined) beside.push(value);
    }
    return { row, cells, beside };
  });
}

/** An action that the user types below the plan. */
export const OWN_ACTION = {
  Cible: "Transporteur",
  Action: "Renégocier les tarifs",
  Responsable: "Claire",
  Notes: "idée de l’atelier",
} as const;

const KEY_HEADERS: Readonly<Record<string, string>> = { CP_ActionPlan: "N°" };
export const keyHeader = (table: string): string => KEY_HEADERS[table] ?? "Clé";

/** Those of the typed values that are not where they belong. */
export const lostValues = (workbook: Opened, values: readonly TypedValue[]): readonly TypedValue[] =>
  values.filter(({ table, key, header, value }) => {
    const record = recordsIn(workbook, table).find(({ cells }) => String(cells.get(keyHeader(table))) === key);
    return (
      record === undefined || (header === "" ? !record.beside.includes(value) : record.cells.get(header) !== value)
    );
  });

/** The workbook of the year before, analysed, and filled in by hand, as a file that was saved and opened again. */
export async function yearBefore(): Promise<{ readonly workbook: Opened; readonly values: readonly TypedValue[] }> {
  const workbook = opened(bookOf({ Factures: sampleLines(NEW_YEAR - 1) }));
  const outcome = await analysed(workbook);
  if (outcome !== "done") throw new Error(`the first analysis ended with ${outcome}`);
  const values = await filledIn(workbook);
  const file = saveWorkbook(workbook.host.book);
  workbook.host.close();
  return { workbook: opened(openWorkbook(file, "year.xlsx")), values };
}

/** What the simulated person does with the lists. */
async function filledIn(workbook: Opened): Promise<readonly TypedValue[]> {
  const values: TypedValue[] = [];
  const put = (table: string, index: number, header: string, value: string | number) => {
    const { sheet, table: placed } = tableNamed(workbook, table);
    const column = headersOf(sheet, placed).indexOf(header);
    const record = recordsIn(workbook, table)[index];
    if (record === undefined || (header !== "" && column < 0)) throw new Error(`no cell ${table} ${index} ${header}`);
    const place = header === "" ? placed.area.right + 3 : placed.area.left + column;
    typed(workbook, sheet.name, { [`${columnLetters(place)}${record.row + 1}`]: value });
    values.push({ table, key: String(record.cells.get(keyHeader(table))), header, value });
  };
  const plan = recordsIn(workbook, "CP_ActionPlan").length;
  for (let index = 0; index < Math.min(plan, 4); index++) {
    put("CP_ActionPlan", index, "Responsable", ["Claire", "Hugo"][index % 2] ?? "");
    put("CP_ActionPlan", index, "Statut", index === 0 ? "faite" : "en cours");
    put("CP_ActionPlan", index, "Avancement", index === 0 ? 1 : 0.25 * index);
    put("CP_ActionPlan", index, "Notes", `vu le ${index + 1} mars`);
  }
  put("CP_ActionPlan", 5, "Objectif", "Un autre objectif, à nous");
  put("CP_Matrix", 2, "Friction", "difficile");
  put("CP_Matrix", 7, "Friction", "facile");
  put("CP_Matrix", 4, "Potentiel", 250_000);
  put("CP_CostToServe", 3, "Visites (à saisir)", 6);
  put("CP_CostToServe", 11, "Visites (à saisir)", 2);
  const abc = tableNamed(workbook, "CP_ABC");
  const besideName = headersOf(abc.sheet, abc.table).indexOf("Client") + 1;
  // A column of the user's own, inserted beside the clients' names.
  await done(({ worksheets }) => {
    const letters = columnLetters(abc.table.area.left + besideName);
    worksheets.getItem(abc.sheet.name).getRange(`${letters}:${letters}`).insert("Right");
  });
  typed(workbook, abc.sheet.name, {
    [`${columnLetters(abc.table.area.left + besideName)}${abc.table.area.top + 1}`]: "Visité par",
  });
  put("CP_ABC", 0, "Visité par", "Claire");
  put("CP_ABC", 14, "Visité par", "Hugo");
  await sortedFilteredAndMoved(workbook);
  // Beside the list, where sorting does not reach.
  put("CP_Matrix", 9, "", "appeler en janvier");
  const own = tableNamed(workbook, "CP_ActionPlan");
  const headers = headersOf(own.sheet, own.table);
  for (const [header, value] of Object.entries(OWN_ACTION)) {
    const column = columnLetters(own.table.area.left + headers.indexOf(header));
    typed(workbook, own.sheet.name, { [`${column}${own.table.area.bottom + 2}`]: value });
  }
  return values;
}

/** Sorts one list, filters another, renames and moves sheets. */
async function sortedFilteredAndMoved(workbook: Opened): Promise<void> {
  const [plan, matrix, abc] = ["CP_ActionPlan", "CP_Matrix", "CP_ABC"].map((name) => tableNamed(workbook, name));
  await done(({ tables, worksheets }) => {
    tables.getItem("CP_Matrix").sort.apply([{ key: 0, ascending: true }]);
    tables.getItem("CP_ActionPlan").sort.apply([{ key: 1, ascending: false }]);
    tables.getItem("CP_ABC").columns.getItem("Classe").filter.applyValuesFilter(["A", "B"]);
    worksheets.getItem(matrix?.sheet.name ?? "").name = "Notre matrice";
    worksheets.getItem(plan?.sheet.name ?? "").name = "Le plan";
    worksheets.getItem(abc?.sheet.name ?? "").position = 0;
  });
}

export interface NewYear {
  /** A client that came back under another name, and the one it is. */
  readonly alias: string;
  readonly renamed: string;
  /** Keys of clients that are in the data no more. */
  readonly gone: readonly string[];
}

/** The lines with the new year: columns moved, a client under a new name, two clients gone. */
export function newYearLines(gone: readonly string[], renamed: string, alias: string): Rows {
  const rows = sampleLines(NEW_YEAR);
  const [before, after] = [rows.slice(0, HEADER_ROW + 1), rows.slice(HEADER_ROW + 1)];
  const kept = after
    .filter((row) => !gone.includes(`code:${String(row[CODE_COLUMN])}`))
    .map((row) =>
      row[CLIENT_COLUMN] === renamed && String(row[DATE_COLUMN]).endsWith(String(NEW_YEAR))
        ? row.map((cell, column) => (column === CLIENT_COLUMN ? alias : column === CODE_COLUMN ? "N9999" : cell))
        : row,
    );
  // The column of types moves to the end.
  const moved = (row: Rows[number]) => [...row.slice(0, 2), ...row.slice(3), row[2] ?? null];
  return [...before, ...kept].map(moved);
}

/** Puts the new year's lines in place of those there were. */
export function pastedIn(workbook: Opened, rows: Rows): void {
  fill(sheetIn(workbook, "Factures"), rows);
  workbook.host.host.commit();
}

/** All cells of all sheets that hold anything, to see whether anything changed. */
export const contentsOf = (workbook: Opened): readonly unknown[] =>
  workbook.host.book.sheets.map(({ name, grid }) => [
    name,
    Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.rowWidth(row) }, (__, column) => [row, column, grid.value(row, column) ?? null]),
    )
      .flat()
      .filter(([, , value]) => value !== null),
  ]);
