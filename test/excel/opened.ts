import { WorkbookSession } from "../../src/application/session/workbookSession";
import { startInNode, type RunningHost } from "../../src/embeddedExcel/bootstrap/node";
import type { HostOptions } from "../../src/embeddedExcel/bootstrap/embeddedHost";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { columnIndex } from "../../src/embeddedExcel/workbook/address";
import { Book } from "../../src/embeddedExcel/workbook/book";
import type { Sheet } from "../../src/embeddedExcel/workbook/sheet";
import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { Language } from "../../src/text/language";

export type Rows = readonly (readonly (string | number | null)[])[];

/** A workbook open in the embedded host, with the pane's session over it, as a user has it before them. */
export interface Opened {
  readonly host: RunningHost;
  readonly session: WorkbookSession;
  language: Language;
}

/** A plain list of clients and their sales, the largest first. */
export const clientRows = (clients: number, factor = 1): Rows => [
  ["Client", "Montant HT"],
  ...Array.from({ length: clients }, (_, index) => [
    `Client ${index + 1}`,
    Math.round((10_000 * factor) / (index + 1)),
  ]),
];

export function bookOf(sheets: Readonly<Record<string, Rows>>): Book {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) fill(book.addSheet(name), rows);
  return book;
}

/** Puts rows in the first columns of a sheet, in place of what they held. */
export function fill(sheet: Sheet, rows: Rows): void {
  const columns = rows[0]?.length ?? 0;
  for (let row = 0; row < Math.max(rows.length, sheet.grid.rowCount); row++) {
    for (let column = 0; column < columns; column++) sheet.setValue(row, column, rows[row]?.[column] ?? null);
  }
}

export function opened(book: Book, options: HostOptions = {}): Opened {
  const host = startInNode({ book, displayLanguage: "fr-FR", ...options });
  const state: { language: Language } = { language: "fr" };
  const session = new WorkbookSession(new ExcelWorkbook(), { language: () => state.language, today: () => 46_000 });
  return Object.assign(state, { host, session });
}

/** The same workbook saved, closed and opened again. */
export const reopened = ({ host }: Opened): Opened => opened(openWorkbook(saveWorkbook(host.book), "again.xlsx"));

/** Looks, confirms what is found, analyses; tells the problem's code where it ends with one. */
export async function analysed({ session }: Opened): Promise<string> {
  await session.look();
  session.confirm();
  await session.analyse();
  const { state } = session;
  if (state.kind === "found") return state.found.problem?.code ?? "found";
  return "problem" in state ? state.problem.code : state.kind;
}

export function sheetIn({ host }: Opened, name: string): Sheet {
  const sheet = host.book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name} among ${host.book.sheets.map((other) => other.name).join(", ")}`);
  return sheet;
}

/** What the user types into cells. */
export function typed(workbook: Opened, sheetName: string, cells: Readonly<Record<string, string | number>>): void {
  const sheet = sheetIn(workbook, sheetName);
  for (const [address, value] of Object.entries(cells)) {
    const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    sheet.setValue(Number(row) - 1, columnIndex(letters), value);
  }
  workbook.host.host.commit();
}

/** What the user does by hand, through Excel's own commands. */
export const done = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** Cells of a sheet row by row, from a row (1 is the first) on, empty ones null. */
export function cellsIn(workbook: Opened, name: string, firstRow: number, columns: number): unknown[][] {
  const { grid } = sheetIn(workbook, name);
  return Array.from({ length: Math.max(0, grid.rowCount - firstRow + 1) }, (_, offset) =>
    Array.from({ length: columns }, (__, column) => grid.value(firstRow - 1 + offset, column) ?? null),
  );
}
