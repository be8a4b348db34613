import fc from "fast-check";
import type { CellContent } from "../../../src/domain/cells";
import { detect } from "../../../src/domain/detection/detect";
import type { SheetExtract } from "../../../src/domain/detection/extract";
import { readerWithout } from "../../../src/domain/detection/headerReader";
import { headerWords } from "../../../src/domain/names";
import { cutLedgers, splitLedgers } from "./generatedParts";
import { salesWorkbooks } from "./generatedWorkbooks";
import { gridOf, ledger, type LedgerColumn } from "./ledgers";
import { sheetOf, workbookOf } from "./extracts";

test("column order, titles, blank rows, totals, notation, synonyms and other sheets do not change what is found", () => {
  fc.assert(
    fc.property(salesWorkbooks, ({ workbook, expected }) => {
      const { outcome, table } = detect(workbook);
      expect({
        outcome,
        sheet: table?.sheetName,
        headerRows: table?.headerRows,
        rows: [table?.firstDataRow, table?.lastDataRow],
        clientId: table?.roles.clientId,
        clientName: table?.roles.clientName,
        sales: table?.sales,
      }).toEqual({
        outcome: "found",
        sheet: expected.sheet,
        headerRows: [expected.headerRow],
        rows: expected.rows,
        clientId: expected.clientId,
        clientName: expected.clientName,
        sales: expected.sales,
      });
    }),
    { numRuns: 80 },
  );
});

test("where nobody understands the headers, nothing is taken unasked", () => {
  fc.assert(
    fc.property(salesWorkbooks, ({ workbook, grid, expected }) => {
      const words = (grid[expected.headerRow] ?? []).flatMap((header) => headerWords(String(header)));
      expect(detect(workbook, readerWithout(words)).outcome).not.toBe("found");
    }),
    { numRuns: 30 },
  );
});

test("a sample of the rows gives the same answer as all of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
      const columns: LedgerColumn[] = [
        { of: "order", header: "N° facture" },
        { of: "date", header: "Date" },
        { of: "code", header: "Code client" },
        { of: "client", header: "Client" },
        { of: "quantity", header: "Qté" },
        { of: "unitPrice", header: "PU HT" },
        { of: "net", header: "Montant HT" },
      ];
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

/** What stands in a column of a sheet, by row. */
const cellAt = (sheets: readonly SheetExtract[], name: string, row: number, column: number): CellContent | undefined =>
  sheets.find((sheet) => sheet.name === name)?.rows.find((other) => other.row === row)?.cells[column];

test("a ledger cut over months is found as a whole, wherever its columns stand on each sheet", () => {
  fc.assert(
    fc.property(cutLedgers, (sheets) => {
      const { outcome, table } = detect(workbookOf(...sheets));
      if (table === null) throw new Error("nothing found");
      expect([outcome, table.continuedOn?.length]).toEqual(["found", sheets.length - 1]);
      for (const part of table.continuedOn ?? []) {
        const header = part.headerRows.at(-1) ?? 0;
        const headers = table.headers.flatMap((own, index) => {
          const column = part.columns === undefined ? part.firstColumn + index : part.columns[index];
          return own === "" || own === "Remarque" ? [] : [[own, cellAt(sheets, part.sheetName, header, column ?? -1)]];
        });
        expect(headers.length).toBeGreaterThanOrEqual(6);
        for (const [own, its] of headers) expect(its).toBe(own);
      }
    }),
    { numRuns: 40 },
  );
});

test("lines, orders and clients on three sheets are joined, wherever their columns stand", () => {
  fc.assert(
    fc.property(splitLedgers, ({ sheets, lines }) => {
      const { outcome, table } = detect(workbookOf(...sheets));
      if (table === null) throw new Error("nothing found");
      expect([outcome, table.sheetName]).toEqual(["found", "Lignes"]);
      const value = (row: number, column: number): CellContent | undefined => {
        const joined = table.joined?.find((other) => other.column === column);
        if (joined === undefined) return cellAt(sheets, table.sheetName, row, column);
        const key = value(row, joined.keyColumn);
        const found = Array.from(
          { length: joined.lastDataRow - joined.firstDataRow + 1 },
          (_, at) => joined.firstDataRow + at,
        ).find((at) => cellAt(sheets, joined.sheetName, at, joined.lookupColumn) === key);
        return cellAt(sheets, joined.sheetName, found ?? -1, joined.valueColumn);
      };
      const read = lines.map((_, line) =>
        [table.roles.clientId, table.roles.clientName, table.roles.date].map((columns) =>
          value(table.firstDataRow + line, columns?.[0] ?? -1),
        ),
      );
      expect(read).toEqual(lines.map(({ code, client, date }) => [code, client, date]));
    }),
    { numRuns: 40 },
  );
});
