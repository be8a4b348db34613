import { type Amount, amountOf, type ExactSum, inCurrency, rounded, sumOf } from "../portfolio/amount";
import type { CountedSource } from "../portfolio/countedLine";
import type { Client } from "../portfolio/portfolio";
import { lineMarginReader } from "./lineMargins";
import type { KnownMargin, Margins, MarginSource } from "./margin";
import { marginSources } from "./marginSources";

/**
 * Gross margins of the clients from the columns of cost, margin or rate, whichever covers most of the sales (method.md,
 * Margin). Null where there is no such column, and in a table of years, where it could be any year's.
 */
export const buildMargins = (source: CountedSource): Margins | null => {
  if (source.choice.orientation === "years") return null;
  const { sources, rate } = marginSources(source);
  let best: Margins | null = null;
  for (const from of sources) {
    const found = gather(source, from, rate);
    if (best === null || found.total.coverage > best.total.coverage) best = found;
  }
  return best !== null && best.byClient.size > 0 ? best : null;
};

/**
 * Margins where the data have none: one rate of sales for all clients, given by the user.
 * @param rateOfSales 0–1
 */
export const assumedMargins = (clients: readonly Client[], rateOfSales: number): Margins => {
  const byClient = new Map<number, KnownMargin>();
  for (const { number, sales } of clients)
    byClient.set(number, { margin: amountOf(inCurrency(sales) * rateOfSales), knownSales: sales, coverage: 1 });
  const all = [...byClient.values()];
  return {
    source: { kind: "assumedRate", rateOfSales },
    rate: null,
    byClient,
    total: {
      margin: sumOf(all.map(({ margin }) => margin)),
      knownSales: sumOf(all.map(({ knownSales }) => knownSales)),
      coverage: 1,
    },
    linesWithoutCost: 0,
  };
};

/** The margin of a client; null where no margin is known. */
export const marginOf = (margins: Margins | null, client: number): Amount | null =>
  margins?.byClient.get(client)?.margin ?? null;

interface Growing {
  margin: ExactSum;
  knownSales: ExactSum;
  /** Of lines above zero only, as lines below would let coverage exceed the whole. */
  positiveSales: ExactSum;
  knownPositiveSales: ExactSum;
  knownLines: number;
}

const nothing = (): Growing => ({
  margin: 0n,
  knownSales: 0n,
  positiveSales: 0n,
  knownPositiveSales: 0n,
  knownLines: 0,
});

const gather = (source: CountedSource, from: MarginSource, rate: Margins["rate"]): Margins => {
  const marginAt = lineMarginReader(source, from);
  const clients = new Map<number, Growing>();
  let linesWithoutCost = 0;
  for (const line of source.counted) {
    const client = clients.get(line.client) ?? nothing();
    clients.set(line.client, client);
    const margin = marginAt(line);
    if (margin === null && line.sales > 0n) linesWithoutCost++;
    addLine(client, line.sales, margin);
  }
  const byClient = new Map<number, KnownMargin>();
  const total = nothing();
  for (const [number, client] of clients) {
    total.positiveSales += client.positiveSales;
    if (!isKnown(client)) continue;
    byClient.set(number, known(client));
    total.margin += client.margin;
    total.knownSales += client.knownSales;
    total.knownPositiveSales += client.knownPositiveSales;
  }
  return { source: from, rate, byClient, total: known(total), linesWithoutCost };
};

const addLine = (sum: Growing, sales: ExactSum, margin: ExactSum | null): void => {
  if (sales > 0n) sum.positiveSales += sales;
  if (margin === null) return;
  sum.margin += margin;
  sum.knownSales += sales;
  sum.knownLines++;
  if (sales > 0n) sum.knownPositiveSales += sales;
};

/** A client of whose sales no cost is known has no margin, even if its credit notes have one. */
const isKnown = ({ knownLines, positiveSales, knownPositiveSales }: Growing): boolean =>
  knownLines > 0 && (positiveSales === 0n || knownPositiveSales > 0n);

const known = ({ margin, knownSales, positiveSales, knownPositiveSales }: Growing): KnownMargin => ({
  margin: rounded(margin),
  knownSales: rounded(knownSales),
  coverage: positiveSales === 0n ? 1 : Number(knownPositiveSales) / Number(positiveSales),
});
