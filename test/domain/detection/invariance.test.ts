import fc from "fast-check";
import type { CellContent } from "../../../src/domain/cells";
import type { SalesExpression } from "../../../src/domain/detection/answer";
import { detect } from "../../../src/domain/detection/detect";
import { gridOf, ledger, type LedgerColumn, type LedgerLine } from "./ledgers";
import { sheetOf, workbookOf } from "./extracts";

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
  cost: ["Coût", "COGS", "Prix de revient"],
};
const FIELDS = [
  "order",
  "date",
  "code",
  "client",
  "salesperson",
  "product",
  "quantity",
  "unitPrice",
  "net",
  "cost",
] as const;

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

const variation = fc.record({
  seed: fc.integer({ min: 1, max: 1000 }),
  order: fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length, maxLength: FIELDS.length }),
  synonym: fc.nat(59),
  titles: fc.array(fc.constantFrom("Journal des ventes", "Édité le 12/03/2024", "Sales 2024"), { maxLength: 3 }),
  blankAfterTitles: fc.boolean(),
  blankRowInside: fc.boolean(),
  totalRow: fc.constantFrom("none", "labelled", "afterBlank"),
  notation: fc.constantFrom(...Object.keys(NOTATIONS)),
  shift: fc.nat(3),
});

test("column order, titles, blank rows, totals, notation and synonyms do not change what is found", () => {
  fc.assert(
    fc.property(variation, (chosen) => {
      const columns: LedgerColumn[] = chosen.order.map((of) => {
        const names = SYNONYMS[of] ?? [];
        return { of, header: names[chosen.synonym % names.length] ?? "" };
      });
      const lines = ledger(chosen.seed, 25);
      const table: CellContent[][] = gridOf(lines, columns, NOTATIONS[chosen.notation]);
      if (chosen.blankRowInside) table.splice(10, 0, []);
      const total = columns.map(({ of }): CellContent =>
        of === "client"
          ? "Total général"
          : of === "net" || of === "cost"
            ? lines.reduce((sum, line) => sum + line[of], 0)
            : "",
      );
      const grid: CellContent[][] = [
        ...chosen.titles.map((title) => [title]),
        ...(chosen.blankAfterTitles ? [[]] : []),
        ...table,
        ...(chosen.totalRow === "none" ? [] : chosen.totalRow === "labelled" ? [total] : [[], total]),
      ].map((row) => [...Array.from({ length: chosen.shift }, () => ""), ...row]);
      const at = (of: keyof LedgerLine): number => chosen.shift + columns.findIndex((column) => column.of === of);
      const header = chosen.titles.length + (chosen.blankAfterTitles ? 1 : 0);

      const { outcome, table: found } = detect(workbookOf(sheetOf(grid, { formats: { [at("date")]: "dd/mm/yyyy" } })));
      const sales: SalesExpression = { kind: "column", column: at("net") };
      expect({
        outcome,
        headerRows: found?.headerRows,
        rows: [found?.firstDataRow, found?.lastDataRow],
        client: [found?.roles.clientId, found?.roles.clientName],
        sales: found?.sales,
      }).toEqual({
        outcome: "found",
        headerRows: [header],
        rows: [header + 1, header + lines.length + (chosen.blankRowInside ? 1 : 0)],
        client: [[at("code")], [at("client")]],
        sales,
      });
    }),
    { numRuns: 60 },
  );
});

test("a sample of the rows gives the same answer as all of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
      const columns = FIELDS.map((of) => ({ of, header: SYNONYMS[of]?.[0] ?? "" }));
      const lines = ledger(seed, 300);
      const whole = sheetOf(gridOf(lines, columns), { formats: { 1: "dd/mm/yyyy" } });
      const sampled = {
        ...whole,
        isComplete: false,
        rows: whole.rows.filter(({ row }) => row < 60 || row % 9 === 0 || row > lines.length - 20),
      };
      const [all, some] = [whole, sampled].map((sheet) => detect(workbookOf(sheet)));
      expect(some?.outcome).toBe(all?.outcome);
      expect(some?.table?.roles).toEqual(all?.table?.roles);
      expect(some?.table?.sales).toEqual(all?.table?.sales);
      expect(some?.table?.lastDataRow).toBe(all?.table?.lastDataRow);
    }),
    { numRuns: 15 },
  );
});

test("detection never throws, whatever the cells", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom("", "Client", "Total", "CA", "12,5 €", "#N/A", "2024"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 15 }), (grid) => {
      const { outcome, table } = detect(workbookOf(sheetOf(grid)));
      expect(["found", "needs-confirmation", "needs-client", "needs-sales", "not-sales"]).toContain(outcome);
      if (table !== null) expect(table.confidence).toBeGreaterThanOrEqual(0);
    }),
  );
});
