import { detect } from "../domain/detection/detect";
import { buildPortfolio } from "../domain/portfolio/buildPortfolio";
import { PLAIN_LINES, type SourceLines } from "../domain/portfolio/portfolio";
import { EVERYTHING } from "../domain/portfolio/periods";
import { Calculator } from "../embeddedExcel/calculation/calculator";
import { startInNode } from "../embeddedExcel/bootstrap/node";
import { Book } from "../embeddedExcel/workbook/book";
import { columnName, rectangle } from "../embeddedExcel/workbook/address";
import type { CellValue } from "../embeddedExcel/workbook/cellValue";
import type { Sheet } from "../embeddedExcel/workbook/sheet";
import { ExcelWorkbook } from "../excel/excelWorkbook";
import { benchAnalysis } from "./bench/analysis";
import { compare, type Work } from "./bench/compare";
import { benchCustomFunctions } from "./bench/customFunctions";

const HEADERS = [
  ["N° facture", "Date", "Code client", "Raison sociale", "Code article", "Désignation", "Famille", "Commercial"],
  ["Région", "Qté", "PU HT", "Remise", "Montant HT", "TVA", "Montant TTC", "Devise", "Dépôt", "Poids", "Mode", "Note"],
].flat();

/** Invoice lines as an ERP exports them: 20 columns. */
function ledgerRow(line: number): CellValue[] {
  const client = (line * 7919) % 2500;
  const quantity = 1 + (line % 9);
  const price = 10 + ((line * 31) % 500) / 4;
  const net = quantity * price;
  return [
    [`F${100_000 + Math.floor(line / 3)}`, 45_000 + (line % 1000), `C${client}`, `Client ${client}`, `A${line % 300}`],
    [`Article ${line % 300}`, `Famille ${line % 12}`, `Vendeur ${line % 7}`, `Région ${line % 5}`, quantity, price, 0],
    [net, net * 0.2, net * 1.2, "EUR", `D${line % 3}`, (line % 80) / 10, line % 2 ? "Route" : "Air", ""],
  ].flat();
}

function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      sheet.grid.setValue(index, column, value);
    });
  });
  sheet.cellsChanged(rectangle(0, 0, rows.length - 1, HEADERS.length - 1));
}

/** Looking at a ledger against reading all of it. */
async function benchDetection(): Promise<void> {
  const lines = 100_000;
  const book = new Book();
  fill(book.addSheet("Factures"), [HEADERS, ...Array.from({ length: lines }, (_, line) => ledgerRow(line))]);
  const host = startInNode({ book });
  const workbook = new ExcelWorkbook();
  const columns = HEADERS.map((_, column) => column);
  const sheet = { sheetId: book.sheets[0]?.id ?? "", sheetName: "Factures" };
  const never = new AbortController().signal;
  const readAll = async (): Promise<void> => {
    const request = { ...sheet, firstRow: 1, lastRow: lines, columns, asksHidden: true };
    await workbook.readColumns([request], never, () => undefined);
  };
  await compare(
    `Detection, ${lines} rows × ${HEADERS.length} columns`,
    {
      name: "look and detect",
      run: async () => {
        const extract = await workbook.extract();
        if (extract.kind === "done") detect(extract.value);
      },
    },
    { name: "read everything", run: readAll },
  );
  host.close();
}

/** Clients from lines against adding up the amounts alone. */
async function benchPortfolio(): Promise<void> {
  const rows = Array.from({ length: 100_000 }, (_, line) => ledgerRow(line));
  const cells = HEADERS.map((_, column) => rows.map((row) => row[column] as string | number)); // a ledger has no others
  const source: SourceLines = {
    parts: [{ sheetName: "Lines", lineCount: rows.length, columnShift: 0 }],
    rows: rows.map((_, line) => line + 1),
    columns: new Map(cells.map((column, index) => [index, column])),
    headers: new Map(HEADERS.map((header, index) => [index, header])),
    keyColumns: new Map(),
    hidden: null,
    uses1904Dates: false,
  };
  await compare(
    "Portfolio of 100000 lines",
    {
      name: "clients, codes, dates, control total",
      run: () => {
        // Fresh lines every time: their reading is kept as long as they are.
        const lines = { ...source };
        const sales = { kind: "column", column: 12 } as const;
        const choice = { orientation: "lines", clientId: 2, clientName: [3], sales, date: 1, ...PLAIN_LINES } as const;
        buildPortfolio(lines, choice, EVERYTHING);
      },
    },
    {
      name: "one Map from code to sum",
      run: () => {
        const sums = new Map<CellValue, number>();
        for (const row of rows) sums.set(row[2] ?? null, (sums.get(row[2] ?? null) ?? 0) + Number(row[12]));
      },
    },
  );
}

/** A chain of look-ups and sums over ten times as many rows: 10 would be linear. */
async function benchCalculation(): Promise<void> {
  await compare("Calculation, SUMIFS, share, INDEX and class a row", calculationOf(10_000), calculationOf(1_000));
}

function calculationOf(rows: number): Work {
  return {
    name: `${rows} rows`,
    run: () => {
      const book = new Book();
      const sheet = book.addSheet("Sheet1");
      for (let row = 0; row < rows; row++) {
        sheet.grid.setValue(row, 0, `client ${row % 997}`);
        sheet.grid.setValue(row, 1, (row * 7919) % 10_007);
        const [, amount, sum, share] = [0, 1, 2, 3].map((column) => `${columnName(column)}${row + 1}`);
        const formulas = [
          `SUMIFS(B$1:B$${rows},A$1:A$${rows},A${row + 1})`,
          `${sum}/SUM(B$1:B$${rows})`,
          `INDEX(B$1:B$${rows},MATCH(${amount},B$1:B$${rows},0))`,
          `IF(${share}>0.01,"A",IF(${share}>0.001,"B","C"))`,
        ];
        formulas.forEach((text, index) => {
          sheet.setFormula(row, 2 + index, { text });
        });
      }
      new Calculator(book).recalculate(book.takeChanges());
    },
  };
}

/**
 * Speed as ratios between two pieces of work done side by side, several times: a machine's own speed and load fall out
 * of them. `npm run bench` prints them; nothing is asserted.
 */
async function main(): Promise<void> {
  await benchDetection();
  await benchPortfolio();
  await benchCalculation();
  await benchCustomFunctions();
  await benchAnalysis();
}

void main();
