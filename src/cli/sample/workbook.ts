import { Book } from "../../embeddedExcel/workbook/book";
import { addClientSheet } from "./clientSheet";
import { sampleClients } from "./clients";
import { SAMPLE_FILE_NAME } from "./company";
import { addInvoiceSheet } from "./invoiceSheet";
import { Random } from "../../domain/random";
import { addReadMeSheet } from "./readMeSheet";
import { invoiceLines } from "./sales";
import { withTraps } from "./traps";

const SEED = 2002;

/** The sample workbook, the same at every call. */
export function sampleWorkbook(): Book {
  const random = new Random(SEED);
  const clients = sampleClients(random);
  const lines = withTraps(invoiceLines(clients, random), random);
  const book = new Book();
  book.fileName = SAMPLE_FILE_NAME;
  addInvoiceSheet(book, lines);
  addClientSheet(book, clients);
  addReadMeSheet(book);
  return book;
}
