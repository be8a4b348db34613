import fc from "fast-check";
import type { DetectedTable, Reason } from "../../../src/domain/detection/answer";
import { detect } from "../../../src/domain/detection/detect";
import { readDateText } from "../../../src/domain/dateTexts";
import { amountReader } from "../../../src/domain/money";
import { salesWorkbooks } from "./generatedWorkbooks";
import { gridOf, ledger, type LedgerColumn } from "./ledgers";
import { sheetOf, workbookOf, type Grid } from "./extracts";

const NATIVE_TABLES = ["tblVentes"];

/** Computes a reason's fact again from the grid alone. */
function holds(reason: Reason, table: DetectedTable, grid: Grid): boolean {
  const cells = (column: number) =>
    grid.slice(table.firstDataRow, table.lastDataRow + 1).map((row) => row[column] ?? "");
  const numbers = (column: number): number[] => {
    const read = amountReader(cells(column));
    return cells(column).map((cell) => {
      const reading = read(cell);
      return reading.kind === "amount" ? reading.value : NaN;
    });
  };
  const shareOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;
  switch (reason.code) {
    case "header":
      return grid[table.headerRows.at(-1) ?? 0]?.[reason.column] === reason.header;
    case "distinctValues":
      return (
        new Set(cells(reason.column).filter((cell) => cell !== "")).size === reason.distinct &&
        cells(reason.column).length === reason.lines
      );
    case "oneClientAnOrder": {
      const orders = cells(reason.order);
      const clients = new Map<unknown, Set<unknown>>();
      orders.forEach((order, line) => {
        clients.set(order, (clients.get(order) ?? new Set()).add(cells(reason.column)[line]));
      });
      return reason.share === 1 && [...clients.values()].every(({ size }) => size === 1);
    }
    case "companyNames": {
      const companies = cells(reason.column).map((cell) => / (?:SARL|SAS|SA)$|Fils$|^Ets /u.test(String(cell)));
      return Math.abs(shareOf(companies) - reason.share) < 1e-9;
    }
    case "numericShare":
      return shareOf(numbers(reason.column).map((value) => !Number.isNaN(value))) === reason.share;
    case "dateShare":
      return (
        shareOf(cells(reason.column).map((cell) => typeof cell === "number" || readDateText(String(cell)) !== null)) ===
        reason.share
      );
    case "productMatches": {
      const [quantity, price, sales] = [reason.quantity, reason.unitPrice, reason.sales].map(numbers);
      const equal = quantity?.map(
        (value, line) => Math.abs(value * (price?.[line] ?? 0) - (sales?.[line] ?? 0)) < 0.011,
      );
      return Math.abs(shareOf(equal ?? [false]) - reason.share) < 0.1;
    }
    case "netOfGross": {
      const gross = numbers(reason.gross);
      return (
        shareOf(numbers(reason.net).map((net, line) => Math.abs(net * reason.ratio - (gross[line] ?? 0)) < 0.02)) > 0.9
      );
    }
    case "sumsToTotalRow": {
      const sum = numbers(reason.column).reduce((added, value) => added + value, 0);
      return Math.abs(sum - Number(grid[reason.row]?.[reason.column])) < 0.01;
    }
    case "noAmountColumn": {
      const product = numbers(reason.quantity).map((value, line) => value * (numbers(reason.unitPrice)[line] ?? 0));
      const others = table.headers.map((_, index) => numbers(table.firstColumn + index));
      return others.every(
        (other) => shareOf(other.map((value, line) => Math.abs(value - (product[line] ?? 0)) < 0.02)) < 0.9,
      );
    }
    case "periodColumns": {
      const headers = reason.columns.map((column) => String(grid[table.headerRows.at(-1) ?? 0]?.[column]));
      return (
        headers[0] === reason.first && headers.at(-1) === reason.last && headers.every((text) => /\d{4}/u.test(text))
      );
    }
    case "nativeTable":
      return NATIVE_TABLES.includes(reason.name);
    case "joined":
      return false;
  }
}

const COLUMNS: readonly LedgerColumn[] = [
  { of: "order", header: "N° facture" },
  { of: "date", header: "Date" },
  { of: "code", header: "Code client" },
  { of: "client", header: "Client" },
  { of: "quantity", header: "Qté" },
  { of: "unitPrice", header: "PU" },
  { of: "net", header: "Montant HT" },
  { of: "gross", header: "Montant TTC" },
];

test("every reason given can be computed again from the cells", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const lines = ledger(seed);
    const total = lines.reduce((sum, { net }) => sum + net, 0);
    const gross = lines.reduce((sum, line) => sum + line.gross, 0);
    const grid: Grid = [...gridOf(lines, COLUMNS), ["Total", "", "", "", "", "", total, gross]];
    const { table } = detect(workbookOf(sheetOf(grid, { formats: { 1: "dd/mm/yyyy" } })));
    if (table === null) throw new Error("nothing found");
    expect(new Set(table.reasons.map(({ code }) => code))).toEqual(
      new Set([
        "header",
        "distinctValues",
        "dateShare",
        "productMatches",
        "netOfGross",
        "numericShare",
        "sumsToTotalRow",
      ]),
    );
    for (const reason of table.reasons) expect([reason, holds(reason, table, grid)]).toEqual([reason, true]);
  }
});

test("years as columns and native tables are told as they are", () => {
  const rows = ["Moreau SARL", "Caron SAS", "Garnier SA", "Faure"].map((client, line) => [
    client,
    100.5 + line,
    200.25,
    50 - line,
  ]);
  const grid: Grid = [["Client", "CA 2022", "CA 2023", "CA 2024"], ...rows];
  const tables = [{ name: "tblVentes", top: 0, left: 0, bottom: rows.length, right: 3 }];
  const { table } = detect(workbookOf(sheetOf(grid, { tables })));
  if (table === null) throw new Error("nothing found");
  const codes = table.reasons.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["periodColumns", "nativeTable", "header", "distinctValues"]));
  for (const reason of table.reasons) expect([reason, holds(reason, table, grid)]).toEqual([reason, true]);
});

test("every reason is true in generated workbooks, whatever their layout", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(salesWorkbooks, ({ workbook, grid, expected }) => {
      const { table } = detect(workbook);
      if (table === null) throw new Error("nothing found");
      // Blank rows are no lines.
      const compact = grid.filter(
        (row, at) => at <= expected.headerRow || at > expected.rows[1] || row.some((cell) => cell !== ""),
      );
      const removed = grid.length - compact.length;
      const moved = { ...table, lastDataRow: table.lastDataRow - removed };
      for (const reason of table.reasons) {
        seen.add(reason.code);
        const shown = reason.code === "sumsToTotalRow" ? { ...reason, row: reason.row - removed } : reason;
        expect([reason, holds(shown, moved, compact)]).toEqual([reason, true]);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toContain("noAmountColumn");
});

test("what structure says of a client that no header names is true", () => {
  const grid = gridOf(ledger(4), [
    { of: "order", header: "N° facture" },
    { of: "date", header: "Date" },
    { of: "client", header: "zzz" },
    { of: "net", header: "Montant HT" },
  ]);
  const { table } = detect(workbookOf(sheetOf(grid, { formats: { 1: "dd/mm/yyyy" } })));
  if (table === null) throw new Error("nothing found");
  const codes = table.reasons.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["oneClientAnOrder", "companyNames"]));
  for (const reason of table.reasons) expect([reason, holds(reason, table, grid)]).toEqual([reason, true]);
});
