import { cellAddress } from "../../embeddedExcel/workbook/address";
import type { Book } from "../../embeddedExcel/workbook/book";
import type { CellValue } from "../../embeddedExcel/workbook/cellValue";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import { COMPANY } from "./company";
import { hasAmount, type InvoiceLine } from "./invoiceLine";
import { styleIn, type SampleStyle } from "./styles";

export const INVOICE_SHEET = "Factures";
/** Title rows stand above the header. Rows and columns are 0-based. */
export const HEADER_ROW = 3;

interface Column {
  readonly header: string;
  readonly width: number;
  readonly style: SampleStyle;
  readonly cell: (line: InvoiceLine) => CellValue;
  readonly isTotalled?: true;
}

const euros = (cents: number): number => cents / 100;
const yesNo = (answer: boolean): string => (answer ? "O" : "N");
const text = (value: string): CellValue => (value === "" ? null : value);
const taxed = (line: InvoiceLine, cents: number): CellValue => (hasAmount(line) ? euros(cents) : null);

const COLUMNS: readonly Column[] = [
  { header: "N° facture", width: 11.5, style: "text", cell: ({ invoice }) => invoice },
  { header: "Date", width: 11.5, style: "date", cell: ({ date }) => date },
  { header: "Type", width: 9, style: "text", cell: ({ type }) => type },
  { header: "N° commande", width: 12, style: "text", cell: ({ order }) => text(order) },
  { header: "Code client", width: 8.5, style: "centered", cell: ({ clientCode }) => text(clientCode) },
  { header: "Raison sociale", width: 36, style: "text", cell: ({ clientName }) => text(clientName) },
  { header: "Région", width: 25, style: "text", cell: ({ region }) => region },
  { header: "Commercial", width: 17, style: "text", cell: ({ salesperson }) => salesperson },
  { header: "Référence", width: 11, style: "text", cell: ({ reference }) => reference },
  { header: "Désignation", width: 41, style: "text", cell: ({ product }) => product },
  { header: "Famille", width: 18, style: "text", cell: ({ family }) => family },
  { header: "Quantité", width: 9, style: "integer", cell: ({ quantity }) => quantity },
  {
    header: "Prix unitaire HT",
    width: 12,
    style: "money",
    cell: ({ unitPriceInCents }) => euros(unitPriceInCents),
  },
  { header: "Remise", width: 8, style: "percent", cell: ({ discountInPercent }) => discountInPercent / 100 },
  {
    header: "Montant HT",
    width: 15,
    style: "money",
    cell: ({ netInCents, netAsText }) => netAsText ?? euros(netInCents),
    isTotalled: true,
  },
  { header: "TVA", width: 13, style: "money", cell: (line) => taxed(line, line.taxInCents), isTotalled: true },
  {
    header: "Montant TTC",
    width: 15,
    style: "money",
    cell: (line) => taxed(line, line.netInCents + line.taxInCents),
    isTotalled: true,
  },
  { header: "Livraison express", width: 9.5, style: "centered", cell: ({ isExpress }) => yesNo(isExpress) },
  {
    header: "Frais de port",
    width: 12,
    style: "money",
    cell: ({ freightInCents }) => (freightInCents === 0 ? null : euros(freightInCents)),
    isTotalled: true,
  },
  { header: "Retour", width: 8, style: "centered", cell: ({ isReturn }) => yesNo(isReturn) },
  {
    header: "Coût de revient",
    width: 14,
    style: "money",
    cell: ({ costInCents }) => (costInCents === null ? null : euros(costInCents)),
    isTotalled: true,
  },
];

/** The invoice list as an accounting department keeps it: title, filter on the header, total below. */
export function addInvoiceSheet(book: Book, lines: readonly InvoiceLine[]): void {
  const sheet = book.addSheet(INVOICE_SHEET);
  put(book, sheet, 0, 0, `${COMPANY} – Lignes de factures et d'avoirs`, "title");
  put(book, sheet, 1, 0, "Gestion commerciale, export du 04/05/2026 – période du 01/01/2023 au 30/04/2026", "subtitle");
  const firstRow = HEADER_ROW + 1;
  const totalRow = firstRow + lines.length;
  COLUMNS.forEach((column, index) => {
    sheet.columns.set(index, { width: column.width, hidden: false });
    put(book, sheet, HEADER_ROW, index, column.header, "header");
    lines.forEach((line, offset) => put(book, sheet, firstRow + offset, index, column.cell(line), column.style));
    put(book, sheet, totalRow, index, null, column.isTotalled ? "totalMoney" : "total");
    if (column.isTotalled) addTotal(sheet, column, index, lines);
  });
  put(book, sheet, totalRow, 0, "TOTAL GÉNÉRAL", "total");
  sheet.rows.set(HEADER_ROW, { height: 32, hidden: false });
  sheet.filterArea = { top: HEADER_ROW, left: 0, bottom: totalRow - 1, right: COLUMNS.length - 1 };
  sheet.view.frozenRows = HEADER_ROW + 1;
  sheet.view.tabColor = "#1F3A5F";
  sheet.page = {
    ...sheet.page,
    orientation: "Landscape",
    fitWidth: 1,
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    footer: { left: COMPANY, center: "", right: "Page &P / &N" },
  };
}

/** A plain SUM, as people write it: amounts stored as text are missing in it. */
function addTotal(sheet: Sheet, column: Column, index: number, lines: readonly InvoiceLine[]): void {
  const firstRow = HEADER_ROW + 1;
  const totalRow = firstRow + lines.length;
  const numbers = lines.map(column.cell).filter((value) => typeof value === "number");
  const cents = numbers.reduce((sum, value) => sum + Math.round(value * 100), 0);
  const area = `${cellAddress(firstRow, index)}:${cellAddress(totalRow - 1, index)}`;
  sheet.setFormula(totalRow, index, { text: `SUM(${area})` });
  sheet.grid.setValue(totalRow, index, euros(cents));
}

function put(book: Book, sheet: Sheet, row: number, column: number, value: CellValue, style: SampleStyle): void {
  sheet.setValue(row, column, value);
  if (style !== "text") sheet.setStyle(row, column, styleIn(book, style));
}
