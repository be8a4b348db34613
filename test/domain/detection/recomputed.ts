import type { CellContent } from "../../../src/domain/cells";
import { readDateText } from "../../../src/domain/dateTexts";
import type { DetectedTable, Doubt, Reason } from "../../../src/domain/detection/answer";
import { amountReader } from "../../../src/domain/money";
import type { Grid } from "./extracts";

/** What each sheet holds, from A1 on. */
export type Sheets = Readonly<Record<string, Grid>>;

const shareOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

/** Rows of the other table whose key is that of each line; undefined where there is none. */
function rowsLookedUp(table: DetectedTable, sheets: Sheets, column: number): (readonly CellContent[] | undefined)[] {
  const joined = table.joined?.find((other) => other.column === column);
  if (joined === undefined) throw new Error("the column is not looked up");
  const rows = (sheets[joined.sheetName] ?? []).slice(joined.firstDataRow, joined.lastDataRow + 1);
  return cellsOf(table, sheets, joined.keyColumn).map((key) =>
    key === "" ? undefined : rows.find((row) => String(row[joined.lookupColumn]) === String(key)),
  );
}

const matchesOf = (table: DetectedTable, sheets: Sheets, column: number): boolean[] =>
  rowsLookedUp(table, sheets, column).map((row) => row !== undefined);

/** The cells of a column, line by line, looked up on the other sheet where the table lacks it. */
function cellsOf(table: DetectedTable, sheets: Sheets, column: number): CellContent[] {
  const joined = table.joined?.find((other) => other.column === column);
  if (joined !== undefined) return rowsLookedUp(table, sheets, column).map((row) => row?.[joined.valueColumn] ?? "");
  const rows = (sheets[table.sheetName] ?? []).slice(table.firstDataRow, table.lastDataRow + 1);
  return rows.map((row) => row[column] ?? "");
}

function numbersOf(table: DetectedTable, sheets: Sheets, column: number): number[] {
  const cells = cellsOf(table, sheets, column);
  const read = amountReader(cells);
  return cells.map((cell) => {
    const reading = read(cell);
    return reading.kind === "amount" ? reading.value : NaN;
  });
}

function headerOf(table: DetectedTable, sheets: Sheets, column: number): CellContent | undefined {
  const joined = table.joined?.find((other) => other.column === column);
  if (joined !== undefined) return sheets[joined.sheetName]?.[joined.firstDataRow - 1]?.[joined.valueColumn];
  return sheets[table.sheetName]?.[table.headerRows.at(-1) ?? 0]?.[column];
}

/** True where the text stands above the table or is its sheet's name. */
const says = (table: DetectedTable, sheets: Sheets, text: string): boolean =>
  table.sheetName === text ||
  (sheets[table.sheetName] ?? []).slice(0, table.firstDataRow).some((row) => row.includes(text));

const NATIVE_TABLES = ["tblVentes"];

/** Computes a reason's fact again from the grids alone. */
export function holds(reason: Reason, table: DetectedTable, sheets: Sheets): boolean {
  const grid = sheets[table.sheetName] ?? [];
  const cells = (column: number): CellContent[] => cellsOf(table, sheets, column);
  const numbers = (column: number): number[] => numbersOf(table, sheets, column);
  switch (reason.code) {
    case "header":
      return headerOf(table, sheets, reason.column) === reason.header;
    case "distinctValues":
      return (
        new Set(cells(reason.column).filter((cell) => cell !== "")).size === reason.distinct &&
        cells(reason.column).filter((cell) => cell !== "").length === reason.lines
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
    case "dateShare": {
      const filled = cells(reason.column).filter((cell) => cell !== "");
      return (
        shareOf(filled.map((cell) => typeof cell === "number" || readDateText(String(cell)) !== null)) === reason.share
      );
    }
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
      return reason.share === shareOf(matchesOf(table, sheets, reason.column));
    case "salesAccounts": {
      const [client = -1] = [...(table.roles.clientId ?? []), ...(table.roles.clientName ?? [])];
      const named = cells(client).map((cell) => cell !== "");
      const accounts = cells(reason.column).filter((_, line) => named[line]);
      return (
        accounts.length === reason.lines &&
        accounts.every((account) => reason.accounts.includes(String(account).slice(0, 3))) &&
        reason.accounts.every((account) => account.startsWith("70"))
      );
    }
    case "listOfClients":
      return /client|customer/iu.test(reason.evidence) && says(table, sheets, reason.evidence);
  }
}

/** Computes a doubt's fact again from the grids alone; those without a fact of their own hold. */
export function doubtHolds(doubt: Doubt, table: DetectedTable, sheets: Sheets): boolean {
  const cells = (column: number): CellContent[] => cellsOf(table, sheets, column);
  const numbers = (column: number): number[] => numbersOf(table, sheets, column);
  const clients = [
    ...(table.roles.clientId ?? []),
    ...(table.roles.clientName ?? []),
    ...(table.roles.clientFirstName ?? []),
    ...(table.roles.clientLastName ?? []),
  ];
  const isNamed = (line: number): boolean => clients.some((column) => (cells(column)[line] ?? "") !== "");
  switch (doubt.code) {
    case "keysWithoutMatch": {
      const joined = table.joined?.find(
        ({ keyColumn, sheetName }) => keyColumn === doubt.keyColumn && sheetName === doubt.sheet,
      );
      return joined !== undefined && doubt.share === shareOf(matchesOf(table, sheets, joined.column));
    }
    case "listPrices":
      return (
        table.joined?.some(({ column, sheetName }) => column === doubt.column && sheetName === doubt.sheet) === true
      );
    case "hiddenSheet":
      return doubt.sheet === table.sheetName;
    case "receivables":
      // Somebody owes on one side of each entry and pays on the other.
      return numbers(doubt.invoiced).every((debit, line) => !(debit > 0 && (numbers(doubt.settled)[line] ?? 0) > 0));
    case "mixedAccounts": {
      const accounts = cells(doubt.column).filter((_, line) => clients.length === 0 || isNamed(line));
      const prefixes = [...new Set(accounts.map((account) => String(account).slice(0, 3)))].sort();
      return String(prefixes.slice(0, doubt.accounts.length)) === String(doubt.accounts) && prefixes.length > 1;
    }
    case "linesWithoutClient": {
      const { sales } = table;
      if (sales?.kind !== "column") return false;
      const lines = numbers(sales.column).flatMap((value, line) => (Number.isNaN(value) || value === 0 ? [] : [line]));
      return doubt.share === shareOf(lines.map((line) => !isNamed(line)));
    }
    case "scaledAmounts":
      return says(table, sheets, doubt.evidence) && doubt.scale > 1;
    case "positiveCreditNotes": {
      const { sales } = table;
      const lines = cells(doubt.column).flatMap((cell, line) => (cell === doubt.value ? [line] : []));
      return (
        sales?.kind === "column" &&
        lines.filter((line) => (numbers(sales.column)[line] ?? 0) > 0).length === doubt.lines
      );
    }
    case "notInvoiced":
      return cells(doubt.column).filter((cell) => doubt.values.includes(String(cell))).length === doubt.lines;
    case "severalCurrencies":
      return doubt.currencies.every((currency) => cells(doubt.column).some((cell) => String(cell).includes(currency)));
    case "continuedOn": {
      const headers = (name: string): CellContent[] => (sheets[name]?.[0] ?? []).filter((cell) => cell !== "");
      return doubt.sheets.every((name) => headers(table.sheetName).every((header) => headers(name).includes(header)));
    }
    case "sameDataElsewhere": {
      const other = new Set((sheets[doubt.sheets[0] ?? ""] ?? []).slice(1).map(String));
      const own = (sheets[table.sheetName] ?? []).slice(1).map((row) => other.has(String(row)));
      return Math.abs(own.filter(Boolean).length / Math.min(own.length, other.size) - doubt.share) < 0.01;
    }
    default:
      return true;
  }
}
