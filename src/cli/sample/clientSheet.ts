import type { Book } from "../../embeddedExcel/workbook/book";
import type { Client } from "./clients";
import { styleIn } from "./styles";

export const CLIENT_SHEET = "Clients";

const COLUMNS = [
  { header: "Code client", width: 12, cell: ({ code }: Client) => code },
  { header: "Raison sociale", width: 40, cell: ({ name }: Client) => name },
  { header: "Segment", width: 15, cell: ({ segment }: Client) => segment },
  { header: "Région", width: 28, cell: ({ region }: Client) => region },
  { header: "Délai de paiement", width: 24, cell: ({ paymentTerm }: Client) => paymentTerm },
] as const;

/** The client file: one native table from the first row on. */
export function addClientSheet(book: Book, clients: readonly Client[]): void {
  const sheet = book.addSheet(CLIENT_SHEET);
  COLUMNS.forEach(({ header, width, cell }, column) => {
    sheet.columns.set(column, { width, hidden: false });
    sheet.setValue(0, column, header);
    sheet.setStyle(0, column, styleIn(book, "header"));
    clients.forEach((client, index) => sheet.setValue(index + 1, column, cell(client)));
  });
  clients.forEach((_, index) => sheet.setStyle(index + 1, 0, styleIn(book, "centered")));
  sheet.tables.push({
    id: 1,
    name: "FichierClients",
    area: { top: 0, left: 0, bottom: clients.length, right: COLUMNS.length - 1 },
    columns: COLUMNS.map(({ header }, index) => ({ id: index + 1, name: header })),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  sheet.touch("tables");
  sheet.view.frozenRows = 1;
  sheet.page = { ...sheet.page, fitWidth: 1, titleRows: { first: 0, last: 0 } };
}
