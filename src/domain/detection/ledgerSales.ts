import type { Doubt, SalesExpression } from "./answer";
import { CLEAR_CLIENT, clientColumns, type ClientChoice } from "./clientColumns";
import type { ColumnProfile } from "./columnProfile";
import { dependence } from "./dependence";
import type { SalesChoice } from "./salesChoice";
import type { Concept } from "./vocabulary";

/** Sales as entries of accounts show them. */
export interface LedgerSales {
  /** Null where neither side adds up to sales. */
  readonly choice: SalesChoice | null;
  /** What must be told although there are no sales. */
  readonly doubts: readonly Doubt[];
  /** Columns of general accounts and their names: no clients. */
  readonly generalAccounts: ReadonlySet<number>;
}

/** Debit, credit and what else a ledger says of each entry. */
interface Ledger {
  readonly debit: ColumnProfile;
  readonly credit: ColumnProfile;
  readonly accounts: ColumnProfile | null;
  readonly names: readonly ColumnProfile[];
  readonly client: ClientChoice;
  readonly isDated: boolean;
}

/** Strengths of the answers; see `docs/detection.md`. */
const SALES_ACCOUNTS = 0.9;
const CREDITS_SAID_TO_BE_SALES = 0.75;
const CREDITS = 0.6;
const RECEIVABLES = 0.6;
/** An entry has one side, on all but a few lines. */
const ONE_SIDE = 0.9;
const MOSTLY = 0.8;
const ACCOUNTS = 0.9;
const NAMED_BY_ACCOUNT = 0.95;
const MOST_ACCOUNTS_TOLD = 4;

/** Account numbers of the French, Spanish and Belgian charts of accounts: all, customers', sales. */
const ACCOUNT = /^[1-9]\d{2}/u;
const OF_CUSTOMERS = /^(?:41[1368]|430|400)/u;
const OF_SALES = /^70/u;
const BESIDE_SIDE = new Set<Concept>(["debit", "credit", "amount", "currency"]);

const sideOf = (profiles: readonly ColumnProfile[], side: "debit" | "credit"): ColumnProfile | null =>
  profiles.find(
    ({ kind, meaning: { concepts } }) =>
      (kind === "number" || kind === "empty") &&
      concepts.includes(side) &&
      !concepts.includes(side === "debit" ? "credit" : "debit") &&
      concepts.every((concept) => BESIDE_SIDE.has(concept)),
  ) ?? null;

const amountAt = ({ values }: ColumnProfile, line: number): number => values[line] ?? 0;

/** True where hardly any line has amounts on both sides; the totals of a balance have. */
function areEntries(debit: ColumnProfile, credit: ColumnProfile): boolean {
  const lines = debit.keys.map((_, line) => [amountAt(debit, line), amountAt(credit, line)] as const);
  const filled = lines.filter(([a, b]) => a !== 0 || b !== 0);
  const both = filled.filter(([a, b]) => a !== 0 && b !== 0).length;
  return filled.length > 0 && both <= filled.length * (1 - ONE_SIDE);
}

/** The general account of each line: the column of accounts with a number on hardly less than all lines. */
export const accountColumn = (profiles: readonly ColumnProfile[]): ColumnProfile | null =>
  profiles.find(
    ({ meaning, keys, kind }) =>
      meaning.concepts.includes("account") &&
      !meaning.concepts.includes("client") &&
      kind !== "date" &&
      keys.length > 0 &&
      keys.filter((key) => ACCOUNT.test(key)).length >= keys.length * ACCOUNTS,
  ) ?? null;

function ledgerIn(profiles: readonly ColumnProfile[]): Ledger | null {
  const [debit, credit] = [sideOf(profiles, "debit"), sideOf(profiles, "credit")];
  if (debit === null || credit === null || !areEntries(debit, credit)) return null;
  const accounts = accountColumn(profiles);
  const names =
    accounts === null
      ? []
      : profiles.filter(
          ({ kind, keys, meaning, distinct }) =>
            kind === "text" &&
            meaning.concepts.includes("account") &&
            distinct <= accounts.distinct &&
            (dependence(accounts.keys, keys) ?? 0) >= NAMED_BY_ACCOUNT,
        );
  const areOfCustomers = accounts !== null && accounts.keys.every((key) => key === "" || OF_CUSTOMERS.test(key));
  const apart = new Set<ColumnProfile>([debit, credit, ...(areOfCustomers ? [] : names)]);
  if (accounts !== null && !areOfCustomers) apart.add(accounts);
  return {
    debit,
    credit,
    accounts,
    names: areOfCustomers ? [] : names,
    client: clientColumns(profiles.filter((profile) => !apart.has(profile))),
    isDated: profiles.some(({ kind }) => kind === "date"),
  };
}

/** Lines that have a client; all of them where none is named. */
function linesOf({ client, debit }: Ledger): number[] {
  const named = client.id === null ? client.names : [client.id, ...client.names];
  const lines = debit.keys.map((_, line) => line);
  return named.length === 0 ? lines : lines.filter((line) => named.some(({ keys }) => (keys[line] ?? "") !== ""));
}

const column = (at: number): SalesExpression => ({ kind: "column", column: at });
const difference = (credit: ColumnProfile, debit: ColumnProfile): SalesExpression => ({
  kind: "difference",
  credit: credit.column,
  debit: debit.column,
});

const prefixes = (accounts: readonly string[]): string[] => [...new Set(accounts.map((key) => key.slice(0, 3)))].sort();

/** What clients were charged, tax included: offered, never unasked. */
const receivables = ({ debit, credit }: Ledger): SalesChoice => ({
  expression: column(debit.column),
  strength: RECEIVABLES,
  layout: "column",
  reasons: [],
  doubts: [{ code: "receivables", invoiced: debit.column, settled: credit.column }],
  others: [difference(debit, credit)],
});

/** By the accounts of the lines that have a client. */
function byAccounts(ledger: Ledger, accounts: ColumnProfile): Pick<LedgerSales, "choice" | "doubts"> {
  const { debit, credit, client, isDated } = ledger;
  const lines = linesOf(ledger);
  const numbers = lines.map((line) => accounts.keys[line] ?? "").filter((key) => key !== "");
  const told = prefixes(numbers);
  if (numbers.length > 0 && numbers.every((key) => OF_SALES.test(key))) {
    const isOfClients = client.id !== null || client.names.length > 0;
    const choice: SalesChoice = {
      expression: difference(credit, debit),
      strength: SALES_ACCOUNTS,
      layout: "column",
      reasons: isOfClients
        ? [{ code: "salesAccounts", column: accounts.column, accounts: told, lines: lines.length }]
        : [],
      doubts: [],
    };
    return { choice, doubts: [] };
  }
  if (isDated && numbers.every((key) => OF_CUSTOMERS.test(key))) return { choice: receivables(ledger), doubts: [] };
  const mixed: Doubt = { code: "mixedAccounts", column: accounts.column, accounts: told.slice(0, MOST_ACCOUNTS_TOLD) };
  return { choice: null, doubts: told.length > 1 ? [mixed] : [] };
}

/** By the sides alone, for lines of named clients: sales stand under credit, invoices to a client under debit. */
function bySides(ledger: Ledger, saysSales: boolean): SalesChoice | null {
  const { debit, credit, client, isDated } = ledger;
  if (client.strength < CLEAR_CLIENT || !isDated) return null;
  const lines = linesOf(ledger);
  const credited = lines.filter((line) => amountAt(credit, line) !== 0).length;
  if (credited < lines.length * MOSTLY) return receivables(ledger);
  return {
    expression: difference(credit, debit),
    strength: saysSales ? CREDITS_SAID_TO_BE_SALES : CREDITS,
    layout: "column",
    reasons: [],
    doubts: saysSales ? [] : [{ code: "weakHeader", role: "sales", column: credit.column }],
  };
}

/** What entries of all kinds stand on, in a file of every account: customers, taxes, banks, expenses and sales. */
const OF_ENTRIES = /^(?:40[1-9]|41[1-9]|42\d|43\d|44[2-7]|46\d|5[138]\d|6\d\d|7\d\d)/u;
const BESIDE_CUSTOMERS = /^(?:44[2-7]|5[138]\d|70\d)/u;

/** One signed amount for each entry adds up to sales on sales accounts only. */
export function mixedAccounts(profiles: readonly ColumnProfile[], sales: SalesExpression | null): Doubt[] {
  const accounts = accountColumn(profiles);
  if (accounts === null || sales === null || sales.kind === "difference") return [];
  const numbers = accounts.keys.filter((key) => key !== "");
  const areMixed =
    numbers.every((key) => OF_ENTRIES.test(key)) &&
    numbers.some((key) => OF_CUSTOMERS.test(key)) &&
    numbers.some((key) => BESIDE_CUSTOMERS.test(key));
  const told = prefixes(numbers).slice(0, MOST_ACCOUNTS_TOLD);
  return areMixed ? [{ code: "mixedAccounts", column: accounts.column, accounts: told }] : [];
}

/**
 * Reads a ledger of debits and credits. Lines on sales accounts are sales, net of tax: credit less debit. Lines on
 * customers' accounts are what was charged, tax included, less what was paid. A file of all accounts holds each sale
 * several times over, and none of its lines has both the client and the net amount.
 */
export function ledgerSales(profiles: readonly ColumnProfile[], saysSales: boolean): LedgerSales | null {
  const ledger = ledgerIn(profiles);
  if (ledger === null) return null;
  const { accounts, names } = ledger;
  if (accounts === null) {
    const choice = bySides(ledger, saysSales);
    return choice && { choice, doubts: [], generalAccounts: new Set() };
  }
  const areOfCustomers = accounts.keys.every((key) => key === "" || OF_CUSTOMERS.test(key));
  const general = areOfCustomers ? [] : [accounts, ...names];
  return { ...byAccounts(ledger, accounts), generalAccounts: new Set(general.map((profile) => profile.column)) };
}
