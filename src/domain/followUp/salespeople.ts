import { isEmptyCell } from "../cells";
import { type ClientDrivers, type Driver, DRIVERS, isMoneyDriver, NO_DRIVERS } from "../costToServe/drivers";
import { lineMarginReader } from "../margin/lineMargins";
import type { Margins } from "../margin/margin";
import { normaliseName } from "../names";
import { type Amount, type ExactSum, inCurrency, NO_AMOUNT, rounded } from "../portfolio/amount";
import { columnCells } from "../portfolio/columnCells";
import { type CountedSource, roleColumn } from "../portfolio/countedLine";

/** What one salesperson sold; all those lines without one come under null. */
export interface Salesperson {
  /** As it stands on the first of the lines. */
  readonly name: string | null;
  readonly sales: Amount;
  /** Numbers of the clients with a line; a client of two salespeople is with both. */
  readonly clients: readonly number[];
  /** Of the clients whose margin is known; null where none is. */
  readonly margin: Amount | null;
  /**
   * What those clients took, or all of them where no margin is known; freight and rebates in the currency. A client's
   * quantities are shared out by what each salesperson sold it.
   */
  readonly quantities: Readonly<Record<Driver, number>>;
}

/** The column salespeople are read from. */
export const salespersonColumns = ({ salesperson }: CountedSource["roles"]): readonly number[] =>
  salesperson?.slice(0, 1) ?? [];

interface Growing {
  readonly name: string | null;
  sales: ExactSum;
  margin: ExactSum | null;
  readonly ofClients: Map<number, { size: ExactSum; lines: number }>;
}

/**
 * Sales and what serving takes by salesperson, the one with the largest sales first, lines without one last (method.md,
 * Follow-up). Sums over all of them are those of the portfolio, but for rounding. Where the data have no salespeople all
 * lines are without one.
 */
export const salespeople = (
  source: CountedSource,
  margins: Margins | null,
  drivers: ReadonlyMap<number, ClientDrivers>,
): readonly Salesperson[] => {
  const column = roleColumn(source.roles, "salesperson");
  const cells = column === null ? null : columnCells(source.lines, column);
  const marginAt = margins === null ? null : lineMarginReader(source, margins.source);
  const people = new Map<string, Growing>();
  for (const line of source.counted) {
    const cell = cells?.at(line.line) ?? "";
    const name = isEmptyCell(cell) ? "" : String(cell).trim();
    const key = normaliseName(name);
    const person: Growing = people.get(key) ?? {
      name: key === "" ? null : name,
      sales: 0n,
      margin: null,
      ofClients: new Map(),
    };
    people.set(key, person);
    person.sales += line.sales;
    if (marginAt !== null && margins?.byClient.has(line.client))
      person.margin = (person.margin ?? 0n) + (marginAt(line) ?? 0n);
    const ofClient = person.ofClients.get(line.client) ?? { size: 0n, lines: 0 };
    person.ofClients.set(line.client, ofClient);
    ofClient.size += line.sales < 0n ? -line.sales : line.sales;
    ofClient.lines++;
  }
  const shareOf = clientShares([...people.values()]);
  return [...people.values()].map((person) => finished(person, shareOf, margins, drivers)).sort(largestFirst);
};

const largestFirst = (a: Salesperson, b: Salesperson): number =>
  Number(a.name === null) - Number(b.name === null) || b.sales - a.sales || (a.name ?? "").localeCompare(b.name ?? "");

type ShareOf = (person: Growing, client: number) => number;

/** Part (0–1) of a client that falls to a salesperson: by the size of what was sold or, where that is nothing, by lines. */
const clientShares = (people: readonly Growing[]): ShareOf => {
  const totals = new Map<number, { size: ExactSum; lines: number }>();
  for (const { ofClients } of people) {
    for (const [client, { size, lines }] of ofClients) {
      const total = totals.get(client) ?? { size: 0n, lines: 0 };
      totals.set(client, { size: total.size + size, lines: total.lines + lines });
    }
  }
  return ({ ofClients }, client) => {
    const [own, total] = [ofClients.get(client), totals.get(client)];
    if (own === undefined || total === undefined) return 0;
    return total.size === 0n ? own.lines / total.lines : Number(own.size) / Number(total.size);
  };
};

const finished = (
  person: Growing,
  shareOf: ShareOf,
  margins: Margins | null,
  drivers: ReadonlyMap<number, ClientDrivers>,
): Salesperson => {
  const clients = [...person.ofClients.keys()];
  // Where no margin is known of anybody, a rate for all may still be given.
  const withMargin = margins === null ? clients : clients.filter((client) => margins.byClient.has(client));
  const taken = withMargin.map((client) => ({
    share: shareOf(person, client),
    drivers: drivers.get(client) ?? NO_DRIVERS,
  }));
  const quantityOf = (driver: Driver): number =>
    taken.reduce((sum, { share, drivers: { counted, money } }) => {
      const quantity = isMoneyDriver(driver) ? inCurrency(money[driver] ?? NO_AMOUNT) : (counted[driver] ?? 0);
      return sum + share * quantity;
    }, 0);
  return {
    name: person.name,
    sales: rounded(person.sales),
    clients,
    margin: person.margin === null ? null : rounded(person.margin),
    quantities: byDriver(quantityOf),
  };
};

const byDriver = (quantityOf: (driver: Driver) => number): Salesperson["quantities"] =>
  // The entries are all the drivers.
  Object.fromEntries(DRIVERS.map((driver) => [driver, quantityOf(driver)])) as Record<Driver, number>;
