import type { ClientContribution } from "../costToServe/contributions";
import type { ClientDrivers } from "../costToServe/drivers";
import type { Matrix, MatrixPlace } from "../matrix/matrix";
import type { Quadrant } from "../matrix/quadrant";
import { type Amount, NO_AMOUNT, sumOf } from "../portfolio/amount";
import type { Client } from "../portfolio/portfolio";

/** Some clients, by number, the most telling first, and what they make. */
interface Group {
  readonly clients: readonly number[];
  readonly sales: Amount;
  /** Of all sales above zero, 0–1. */
  readonly shareOfSales: number;
}

/**
 * A fact about value, complexity and cost, as a code with numbers (method.md, Matrix). Costs and what they leave are null
 * where they rest on a unit cost nobody confirmed, or on no known margin.
 */
export type PortfolioFinding =
  | (Group & { readonly code: "toxicClients"; readonly cost: Amount | null; readonly netContribution: Amount | null })
  /** Gold clients whose sales are falling. */
  | (Group & { readonly code: "goldAtRisk" })
  | (Group & {
      readonly code: "strategicToReprice";
      readonly cost: Amount | null;
      readonly netContribution: Amount | null;
    })
  /** Efficient clients that make far more orders, or lines where orders are not known, than sales. */
  | (Group & {
      readonly code: "noiseInEfficient";
      readonly counted: "orders" | "lines";
      readonly count: number;
      readonly shareOfCount: number;
    })
  /** Clients that cost more than they bring; `loss` is what they take together, below zero. */
  | (Group & { readonly code: "lossMakers"; readonly loss: Amount | null });

export interface PortfolioFacts {
  readonly clients: readonly Client[];
  readonly matrix: Matrix;
  readonly contributions: readonly ClientContribution[];
  readonly drivers: ReadonlyMap<number, ClientDrivers>;
  /** Numbers of the clients with a falling trend. */
  readonly falling: ReadonlySet<number>;
}

/** From so many times their share of sales on, orders are noise. */
const NOISE = 1.5;

/** What is worth saying about the matrix, the most important first. */
export const portfolioFindings = (facts: PortfolioFacts): readonly PortfolioFinding[] => [
  ...costly(facts, "toxic", "toxicClients"),
  ...lossMakers(facts),
  ...goldAtRisk(facts),
  ...costly(facts, "strategic", "strategicToReprice"),
  ...noise(facts),
];

const groupOf = ({ clients: all }: PortfolioFacts, clients: readonly number[]): Group => {
  const salesOf = new Map(all.map(({ number, sales }) => [number, sales]));
  const sales = sumOf(clients.flatMap((client) => salesOf.get(client) ?? []));
  const base = sumOf(all.map((client) => client.sales).filter((amount) => amount > 0));
  return { clients, sales, shareOfSales: base > 0 ? sales / base : 0 };
};

const placesIn = ({ matrix }: PortfolioFacts, quadrant: Quadrant): readonly MatrixPlace[] =>
  matrix.places.filter((place) => place.quadrant === quadrant);

/** An amount may be quoted where none of the rows rests on an example. */
const quoted = (
  rows: readonly ClientContribution[],
  amountIn: (row: ClientContribution) => Amount | null,
): Amount | null => {
  const amounts = rows.map(amountIn).filter((amount) => amount !== null);
  const areKnown = amounts.length === rows.length && rows.every(({ exampleCost }) => exampleCost === 0);
  return areKnown ? sumOf(amounts) : null;
};

/** The most complex first. */
const costly = (
  facts: PortfolioFacts,
  quadrant: Quadrant,
  code: "toxicClients" | "strategicToReprice",
): readonly PortfolioFinding[] => {
  const places = [...placesIn(facts, quadrant)].sort((x, y) => y.scores.complexity - x.scores.complexity);
  if (places.length === 0) return [];
  const clients = places.map(({ client }) => client);
  const concerned = new Set(clients);
  const rows = facts.contributions.filter(({ client }) => concerned.has(client));
  // A cost of nothing is one that nothing is counted of.
  const counted = quoted(rows, ({ cost }) => cost);
  const cost = counted === NO_AMOUNT ? null : counted;
  return [
    {
      code,
      ...groupOf(facts, clients),
      cost,
      netContribution: cost === null ? null : quoted(rows, ({ netContribution }) => netContribution),
    },
  ];
};

/** The greatest loss first. */
const lossMakers = (facts: PortfolioFacts): readonly PortfolioFinding[] => {
  const rows = facts.contributions
    .filter(({ netContribution }) => netContribution !== null && netContribution < 0)
    .sort((x, y) => (x.netContribution ?? 0) - (y.netContribution ?? 0));
  if (rows.length === 0) return [];
  const loss = quoted(rows, ({ netContribution }) => netContribution);
  const clients = rows.map(({ client }) => client);
  return [{ code: "lossMakers", ...groupOf(facts, clients), loss }];
};

/** The largest first. */
const goldAtRisk = (facts: PortfolioFacts): readonly PortfolioFinding[] => {
  const gold = new Set(placesIn(facts, "gold").map(({ client }) => client));
  const clients = facts.clients
    .filter(({ number }) => gold.has(number) && facts.falling.has(number))
    .sort((x, y) => y.sales - x.sales)
    .map(({ number }) => number);
  return clients.length === 0 ? [] : [{ code: "goldAtRisk", ...groupOf(facts, clients) }];
};

/** The one with the most orders first. */
const noise = (facts: PortfolioFacts): readonly PortfolioFinding[] => {
  const orders = (client: Client): number | undefined => facts.drivers.get(client.number)?.counted.orders;
  const counted = facts.clients.some((client) => orders(client) !== undefined) ? "orders" : "lines";
  const countOf = (client: Client): number => (counted === "orders" ? (orders(client) ?? 0) : client.lines);
  const efficient = new Set(placesIn(facts, "efficient").map(({ client }) => client));
  const some = facts.clients.filter(({ number }) => efficient.has(number)).sort((x, y) => countOf(y) - countOf(x));
  const sum = (clients: readonly Client[]): number => clients.reduce((total, client) => total + countOf(client), 0);
  const group = groupOf(
    facts,
    some.map(({ number }) => number),
  );
  const count = sum(some);
  const all = sum(facts.clients.filter(({ sales }) => sales > 0));
  const shareOfCount = all > 0 ? count / all : 0;
  return count > 0 && shareOfCount >= NOISE * group.shareOfSales
    ? [{ code: "noiseInEfficient", ...group, counted, count, shareOfCount }]
    : [];
};
