import type { Random } from "../../domain/random";
import { type SampleClient, sampleClient } from "./sampleClients";

/** A line of the sample: products, clients and salespeople by their places in the lists of words. */
export interface SampleLine {
  /** Serial number of the 1900 date system. */
  readonly date: number;
  /** Whether it takes a sold line back. */
  readonly isCredit: boolean;
  /** Counted from 1 within its year, credit notes on their own. */
  readonly number: number;
  readonly client: SampleClient;
  readonly salesperson: number;
  readonly product: number;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly sales: number;
  readonly cost: number;
  readonly isExpress: boolean;
}

export const SAMPLE_CLIENTS = 32;
export const SAMPLE_SALESPEOPLE = 3;

/** List prices, and what the products cost as a share of them. */
const PRODUCTS: readonly { readonly price: number; readonly costShare: number }[] = [
  { price: 1.9, costShare: 0.58 },
  { price: 8.4, costShare: 0.66 },
  { price: 3.6, costShare: 0.52 },
  { price: 12.5, costShare: 0.49 },
  { price: 14.2, costShare: 0.74 },
  { price: 86, costShare: 0.61 },
  { price: 5.3, costShare: 0.45 },
  { price: 0.7, costShare: 0.55 },
];
export const SAMPLE_PRODUCTS = PRODUCTS.length;

const FIRST_YEAR = 2023;
const YEARS = 3;
const MONTHS_A_YEAR = 12;
/** How much of a year's business falls on each month, January first. */
const SEASON: readonly number[] = [0.8, 0.9, 1.1, 1, 1, 1.1, 0.8, 0.5, 1.2, 1.3, 1.4, 0.9];
const YEARLY_COST_RISE = 0.04;

type Unnumbered = Omit<SampleLine, "number">;

/** Three years of invoice lines, by date; the same ones for every start of the random numbers. */
export function sampleInvoices(random: Random): readonly SampleLine[] {
  const documents = Array.from({ length: SAMPLE_CLIENTS }, (_, place) => sampleClient(place))
    .flatMap((client) => documentsOf(client, random))
    .sort((x, y) => (x[0]?.date ?? 0) - (y[0]?.date ?? 0));
  const counts = new Map<string, number>();
  return documents.flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    const series = `${String(first.isCredit)} ${String(yearOf(first.date))}`;
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    return lines.map((line) => ({ ...line, number }));
  });
}

/** Invoices and credit notes of one client. */
function documentsOf(client: SampleClient, random: Random): readonly (readonly Unnumbered[])[] {
  return Array.from({ length: YEARS }, (_, year) => {
    const months = Array.from({ length: MONTHS_A_YEAR }, (__, month) => year * MONTHS_A_YEAR + month);
    const active = months.filter(client.isActive);
    const activeShare = active.length / MONTHS_A_YEAR;
    const orders = Math.round(client.ordersAYear * activeShare + random.between(-0.3, 0.3));
    const sales = client.yearlySales * (1 + client.growth) ** year * activeShare;
    return Array.from({ length: active.length === 0 ? 0 : Math.max(1, orders) }, () => {
      const month = random.pickWeighted(active, (one) => SEASON[one % MONTHS_A_YEAR] ?? 1);
      const date = workingDay(serialOf(FIRST_YEAR, month, random.integer(1, 28)));
      const amount = (sales / Math.max(1, orders)) * random.between(0.7, 1.3);
      return order(client, date, amount, year, random);
    }).flat();
  }).flat();
}

/** An invoice of one or two lines, and the credit notes of what is taken back. */
function order(
  client: SampleClient,
  date: number,
  amount: number,
  year: number,
  random: Random,
): readonly (readonly Unnumbered[])[] {
  const isExpress = random.chance(client.expressShare);
  const first = random.integer(0, SAMPLE_PRODUCTS - 1);
  const products = random.chance(0.35) ? [first, (first + 3) % SAMPLE_PRODUCTS] : [first];
  const lines = products.map((product): Unnumbered => {
    const { price, costShare } = PRODUCTS[product] ?? { price: 1, costShare: 1 };
    const unitPrice = toCents(price * (1 - client.discount));
    const quantity = Math.max(1, Math.round(amount / products.length / unitPrice));
    return {
      date,
      isCredit: false,
      client,
      salesperson: client.place % SAMPLE_SALESPEOPLE,
      product,
      quantity,
      unitPrice,
      sales: toCents(quantity * unitPrice),
      cost: toCents(quantity * price * costShare * (1 + YEARLY_COST_RISE) ** year),
      isExpress,
    };
  });
  const returned = lines.filter(() => random.chance(client.returnShare));
  return [lines, ...returned.map((line) => [creditOf(line, random)])];
}

/** A part of a sold line taken back some weeks later: the same with everything negative. */
function creditOf(sold: Unnumbered, random: Random): Unnumbered {
  const quantity = Math.max(1, Math.round(sold.quantity * random.between(0.1, 0.5)));
  return {
    ...sold,
    date: workingDay(Math.min(sold.date + random.integer(8, 30), LAST_DAY)),
    isCredit: true,
    quantity: -quantity,
    sales: -toCents(quantity * sold.unitPrice),
    cost: -toCents((sold.cost / sold.quantity) * quantity),
    isExpress: false,
  };
}

const toCents = (amount: number): number => Math.round(amount * 100) / 100;

/** Serial number of a day; months beyond the year's end run on into the next. */
const serialOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000 + 25_569;

/** A Wednesday, so that no weekend leads beyond it. */
const LAST_DAY = serialOf(FIRST_YEAR + YEARS - 1, MONTHS_A_YEAR - 1, 31);

const yearOf = (serial: number): number => new Date((serial - 25_569) * 86_400_000).getUTCFullYear();

/** The same day, or the Monday after a weekend: Saturday is 0, Sunday 1, as Excel's count began on a Sunday. */
const workingDay = (serial: number): number => (serial % 7 < 2 ? serial + 2 - (serial % 7) : serial);
