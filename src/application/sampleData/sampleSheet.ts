import { Random } from "../../domain/random";
import type { Language } from "../../text/language";
import type { SampleColumn } from "../../text/sampleData/words";
import { sampleWordsIn } from "../../text/sampleData/translations";
import type { NewSheet } from "../ports";
import type { CellFormat, PlanCell } from "../sheetPlan";
import { FORMATS } from "../sheets/style";
import { sampleInvoices, type SampleLine } from "./sampleInvoices";

const SEED = 20_260;
const MONEY: CellFormat = { numberFormat: "#,##0.00\u00a0€" };
const CENTRED: CellFormat = { horizontal: "Center" };

/** Invoice lines of a company that does not exist, as its accounts would export them. */
export function sampleSheet(language: Language): NewSheet {
  const words = sampleWordsIn(language);
  const columns: Readonly<Record<SampleColumn, { width: number; format?: CellFormat; cell: CellOf }>> = {
    date: { width: 12, format: { numberFormat: "dd/mm/yyyy" }, cell: ({ date }) => date },
    invoice: { width: 13, cell: (line) => documentNumber(line, line.isCredit ? words.creditMark : words.invoiceMark) },
    code: { width: 12, format: CENTRED, cell: ({ client }) => client.code },
    client: { width: 28, cell: ({ client }) => words.clients[client.place] ?? "" },
    salesperson: { width: 17, cell: ({ salesperson }) => words.salespeople[salesperson] ?? "" },
    product: { width: 24, cell: ({ product }) => words.products[product] ?? "" },
    quantity: { width: 10, format: { numberFormat: "#,##0" }, cell: ({ quantity }) => quantity },
    unitPrice: { width: 15, format: MONEY, cell: ({ unitPrice }) => unitPrice },
    sales: { width: 14, format: MONEY, cell: ({ sales }) => sales },
    cost: { width: 14, format: MONEY, cell: ({ cost }) => cost },
    express: { width: 17, format: CENTRED, cell: ({ isExpress }) => (isExpress ? words.yes : null) },
  };
  // Object.keys forgets the type of the keys of the constant above.
  const names = Object.keys(columns) as SampleColumn[];
  const lines = sampleInvoices(new Random(SEED));
  return {
    name: words.sheetName,
    columns: names.map((name) => {
      const { width, format } = columns[name];
      return { header: words.headers[name], width, ...(format === undefined ? {} : { format }) };
    }),
    headerFormat: FORMATS.header,
    rows: lines.map((line) => names.map((name) => columns[name].cell(line))),
  };
}

type CellOf = (line: SampleLine) => PlanCell;

/** "FA23-0042" */
const documentNumber = ({ date, number }: SampleLine, mark: string): string => {
  const year = new Date((date - 25_569) * 86_400_000).getUTCFullYear() % 100;
  return `${mark}${String(year)}-${String(number).padStart(4, "0")}`;
};
