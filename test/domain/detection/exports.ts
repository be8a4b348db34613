import type { CellContent } from "../../../src/domain/cells";
import type { SheetExtract } from "../../../src/domain/detection/extract";
import { sheetOf } from "./extracts";
import { ledger, type LedgerLine } from "./ledgers";

const LINES = ledger(3, 60);
const cents = (value: number): number => Math.round(value * 100) / 100;
/** A number from 0 to 1 that a line always has. */
const chance = (line: number, salt: number): number =>
  Math.abs(Math.sin(line * 12.9898 + salt * 78.233) * 43758.5453) % 1;
const oneOf = (values: readonly string[], share: number): string => values[Math.floor(share * values.length)] ?? "";

const PEOPLE = ["Alice Petit", "Bruno Lenoir", "Chloé Martel", "David Roux", "Emma Blanc", "Farid Saïd", "Hugo Lopez"];

type Field = (line: LedgerLine, at: number) => CellContent;

/** What the columns of usual exports hold, besides the fields of a ledger. */
const FIELDS = {
  order: ({ order }) => order,
  date: ({ date }) => date,
  due: ({ date }) => date + 30,
  code: ({ code }) => code,
  client: ({ client }) => client,
  salesperson: ({ salesperson }) => salesperson,
  product: ({ product }) => product,
  sku: ({ product }) => `A${String(product.length)}${String(product.charCodeAt(0))}`,
  quantity: ({ quantity }) => quantity,
  unitPrice: ({ unitPrice }) => unitPrice,
  net: ({ net }) => net,
  tax: ({ net, gross }) => cents(gross - net),
  gross: ({ gross }) => gross,
  cost: ({ cost }) => cost,
  margin: ({ margin }) => margin,
  lineNumber: (_, at) => at + 1,
  city: ({ client }) => oneOf(["Lyon", "Paris", "Lille", "Nantes"], (client.length % 4) / 4),
  documentType: () => "Facture",
  creditNotes: (_, at) => (at % 7 === 0 ? "Avoir" : "Facture"),
  status: (_, at) => oneOf(["Validée", "Validée", "Annulée", "Brouillon"], chance(at, 1)),
  paid: () => "Paid",
  currency: () => "EUR",
  currencies: (_, at) => (at % 4 === 0 ? "USD" : "EUR"),
  mixedMoney: ({ net }, at) => `${String(net)} ${at % 4 === 0 ? "$" : "€"}`,
  entry: ({ order }) => `Facture ${order}`,
  zero: () => 0,
  blank: () => "",
  earlier: ({ net }, at) => cents(net * (0.6 + chance(at, 2))),
  earliest: ({ net }, at) => cents(net * (0.5 + chance(at, 3))),
  person: (_, at) => oneOf(PEOPLE, chance(at, 4)),
  department: (_, at) => oneOf(["Ventes", "RH", "Atelier"], chance(at, 5)),
  category: (_, at) => oneOf(["Voyage", "Repas", "Hôtel", "Taxi"], chance(at, 6)),
  stock: (_, at) => Math.floor(chance(at, 7) * 500),
  hours: (_, at) => 1 + Math.floor(chance(at, 8) * 8),
  balance: (_, at) => cents(chance(at, 9) * 10_000 - 5_000),
  planned: (_, at) => Math.floor(1 + chance(at, 10) * 20) * 1000,
} satisfies Readonly<Record<string, Field>>;

/** One line a client, with what its lines add up to. */
const CLIENTS: readonly LedgerLine[] = [...new Set(LINES.map(({ code }) => code))].flatMap((code) => {
  const own = LINES.filter((line) => line.code === code);
  const sum = (of: "net" | "gross" | "cost" | "margin") => cents(own.reduce((total, line) => total + line[of], 0));
  const [first] = own;
  return first === undefined
    ? []
    : [{ ...first, net: sum("net"), gross: sum("gross"), cost: sum("cost"), margin: sum("margin") }];
});

interface ExportOptions {
  readonly name?: string;
  readonly title?: string;
  readonly oneRowAClient?: boolean;
}

/** A sheet whose columns are given as "Header=field", separated by bars. */
export function exportOf(specification: string, { name, title, oneRowAClient }: ExportOptions = {}): SheetExtract {
  const columns = specification.split("|").map((column) => {
    const [header = "", field = ""] = column.split("=");
    // The fields are named by the tests of this folder.
    const read: Field | undefined = FIELDS[field as keyof typeof FIELDS];
    if (read === undefined) throw new Error(`there is no field ${field}`);
    return { header, field, read };
  });
  const grid: CellContent[][] = [
    ...(title === undefined ? [] : [[title]]),
    columns.map(({ header }) => header),
    ...(oneRowAClient === true ? CLIENTS : LINES).map((line, at) => columns.map(({ read }) => read(line, at))),
  ];
  const formats = Object.fromEntries(
    columns.flatMap(({ field }, index) => (field === "date" || field === "due" ? [[index, "dd/mm/yyyy"]] : [])),
  );
  return sheetOf(grid, { formats, ...(name === undefined ? {} : { name }) });
}
