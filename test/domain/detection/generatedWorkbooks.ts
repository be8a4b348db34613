import fc from "fast-check";
import type { CellContent } from "../../../src/domain/cells";
import type { SalesExpression } from "../../../src/domain/detection/answer";
import type { WorkbookExtract } from "../../../src/domain/detection/extract";
import { sheetOf, workbookOf, type Grid } from "./extracts";
import { gridOf, ledger, type LedgerColumn, type LedgerLine } from "./ledgers";

const SYNONYMS: Readonly<Partial<Record<keyof LedgerLine, readonly string[]>>> = {
  order: ["N° facture", "Invoice No.", "Document", "Rechnungsnummer"],
  date: ["Date", "Date facture", "Order Date", "Belegdatum"],
  code: ["Code client", "Customer ID", "N° client", "Kundennr.", "Compte client"],
  client: ["Client", "Raison sociale", "Customer Name", "Nom du client", "Firma"],
  salesperson: ["Commercial", "Sales Rep", "Vendeur", "Account Manager"],
  product: ["Article", "Désignation", "Product", "Artikel"],
  quantity: ["Qté", "Quantity", "Quantité livrée", "Menge"],
  unitPrice: ["PU HT", "Unit Price", "Prix unitaire", "Einzelpreis"],
  net: ["Montant HT", "CA", "Net Sales", "Total HT", "Umsatz"],
  gross: ["Montant TTC", "Total TTC", "Amount incl. VAT"],
  cost: ["Coût", "COGS", "Prix de revient"],
};

/** What a ledger's columns are; the sales stand in an amount, or are quantity × price where there is none. */
const LAYOUTS: readonly (readonly (keyof LedgerLine)[])[] = [
  ["order", "date", "code", "client", "salesperson", "product", "quantity", "unitPrice", "net", "cost"],
  ["order", "date", "code", "client", "net", "gross"],
  ["order", "date", "client", "salesperson", "product", "quantity", "unitPrice"],
];

const french = (amount: number): string =>
  amount
    .toFixed(2)
    .replace(".", ",")
    .replace(/\B(?=(\d{3})+(?!\d))/gu, "\u202F");

const NOTATIONS: Readonly<Record<string, (amount: number) => CellContent>> = {
  numbers: (amount) => amount,
  french,
  frenchEuro: (amount) => `${french(amount)} €`,
  english: (amount) => `$${amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/gu, ",")}`,
  german: (amount) =>
    amount
      .toFixed(2)
      .replace(".", ",")
      .replace(/\B(?=(\d{3})+(?!\d))/gu, "."),
};

const cents = (value: number): number => Math.round(value * 100) / 100;

/** Sheets of other subjects, of the same size and shape as sales. */
const NEGATIVES: Readonly<Record<string, (lines: readonly LedgerLine[]) => Grid>> = {
  Achats: (lines) => [
    ["N° commande", "Date", "Fournisseur", "Article", "Montant HT"],
    ...lines.map(({ order, date, client, product, cost }) => [order, date, `${client} SA`, product, cost]),
  ],
  Payroll: (lines) => [
    ["Employee", "Department", "Gross Pay", "Net Pay"],
    ...lines.map(({ salesperson, net }) => [salesperson, "Office", net, cents(net * 0.8)]),
  ],
  Stock: (lines) => [
    ["Référence", "Désignation", "Stock", "Stock mini"],
    ...lines.map(({ product, quantity }, line) => [`A${String(line)}`, product, quantity, 5]),
  ],
  Budget: (lines) => [
    ["Famille", "2024-01", "2024-02", "2024-03", "2024-04"],
    ...lines.slice(0, 12).map(({ product }, line) => [product, 500 * (line + 1), 1000, 1500, 2000]),
  ],
  Banque: (lines) => [
    ["Date opération", "Libellé", "Montant", "Solde"],
    ...lines.map(({ date, order, net }) => [date, `VIR ${order}`, net, cents(net + 1000)]),
  ],
};

/** A workbook with what must be found in it. */
export interface GeneratedWorkbook {
  readonly workbook: WorkbookExtract;
  readonly grid: Grid;
  readonly expected: {
    readonly sheet: string;
    readonly headerRow: number;
    readonly rows: readonly [number, number];
    readonly clientId: readonly number[] | undefined;
    readonly clientName: readonly number[];
    readonly sales: SalesExpression;
  };
}

const variation = fc.record({
  seed: fc.integer({ min: 1, max: 1000 }),
  layout: fc.nat(LAYOUTS.length - 1),
  order: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
  synonym: fc.nat(59),
  titles: fc.array(fc.constantFrom("Journal des ventes", "Édité le 12/03/2024", "Sales 2024"), { maxLength: 3 }),
  blankAfterTitles: fc.boolean(),
  blankRowInside: fc.boolean(),
  totalRow: fc.constantFrom("none", "labelled", "afterBlank"),
  notation: fc.constantFrom(...Object.keys(NOTATIONS)),
  shift: fc.nat(3),
  negatives: fc.subarray(Object.keys(NEGATIVES)),
  negativesFirst: fc.boolean(),
});

type Variation = typeof variation extends fc.Arbitrary<infer Value> ? Value : never;

function columnsOf({ layout, order, synonym }: Variation): LedgerColumn[] {
  return [...(LAYOUTS[layout] ?? [])]
    .map((of, index) => ({ of, place: order[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ of }) => {
      const names = SYNONYMS[of] ?? [];
      return { of, header: names[synonym % names.length] ?? "" };
    });
}

function build(chosen: Variation): GeneratedWorkbook {
  const columns = columnsOf(chosen);
  const lines = ledger(chosen.seed, 25);
  const table: CellContent[][] = gridOf(lines, columns, NOTATIONS[chosen.notation]);
  if (chosen.blankRowInside) table.splice(10, 0, []);
  const total = columns.map(({ of }): CellContent =>
    of === "client"
      ? "Total général"
      : of === "net" || of === "cost" || of === "gross"
        ? cents(lines.reduce((sum, line) => sum + line[of], 0))
        : "",
  );
  const grid: CellContent[][] = [
    ...chosen.titles.map((title) => [title]),
    ...(chosen.blankAfterTitles ? [[]] : []),
    ...table,
    ...(chosen.totalRow === "none" ? [] : chosen.totalRow === "labelled" ? [total] : [[], total]),
  ].map((row) => [...Array.from({ length: chosen.shift }, () => ""), ...row]);
  const at = (of: keyof LedgerLine): number => chosen.shift + columns.findIndex((column) => column.of === of);
  const has = (of: keyof LedgerLine): boolean => columns.some((column) => column.of === of);
  const headerRow = chosen.titles.length + (chosen.blankAfterTitles ? 1 : 0);
  const sales = sheetOf(grid, { name: "Feuil1", formats: { [at("date")]: "dd/mm/yyyy" } });
  const negatives = chosen.negatives.map((name) => sheetOf(NEGATIVES[name]?.(lines) ?? [], { name }));
  return {
    workbook: workbookOf(...(chosen.negativesFirst ? [...negatives, sales] : [sales, ...negatives])),
    grid,
    expected: {
      sheet: "Feuil1",
      headerRow,
      rows: [headerRow + 1, headerRow + lines.length + (chosen.blankRowInside ? 1 : 0)],
      clientId: has("code") ? [at("code")] : undefined,
      clientName: [at("client")],
      sales: has("net")
        ? { kind: "column", column: at("net") }
        : { kind: "product", quantity: at("quantity"), unitPrice: at("unitPrice") },
    },
  };
}

/**
 * Sales ledgers that differ in everything that must not matter: column order, synonyms in three languages, titles, blank
 * rows, total rows, notation of the amounts, position, and sheets of other subjects before or after them.
 */
export const salesWorkbooks: fc.Arbitrary<GeneratedWorkbook> = variation.map(build);
