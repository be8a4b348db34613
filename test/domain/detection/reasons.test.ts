import type { DetectedTable, Reason } from "../../../src/domain/detection/answer";
import { detect } from "../../../src/domain/detection/detect";
import { readDateText } from "../../../src/domain/dateTexts";
import { amountReader } from "../../../src/domain/money";
import { gridOf, ledger, type LedgerColumn } from "./ledgers";
import { sheetOf, workbookOf, type Grid } from "./extracts";

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
    case "noAmountColumn":
    case "periodColumns":
    case "nativeTable":
      return true;
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
