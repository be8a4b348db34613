import type { Client } from "./clients";
import type { InvoiceLine } from "./invoiceLine";
import { FIRST_YEAR, LAST_MONTH, SEASON, serialDate, workingDay, yearOfMonth } from "./period";
import { FAMILIES, PRODUCTS, type Product } from "./products";
import type { Random } from "../../domain/random";

/** An invoice or credit note before it has its numbers. */
export interface Purchase {
  readonly date: number;
  readonly lines: readonly Omit<InvoiceLine, "invoice" | "order">[];
}

const YEARLY_PRICE_RISE = 0.03;
const YEARLY_COST_RISE = 0.04;
const VAT_RATE = 0.2;
const FREE_FREIGHT_FROM_CENTS = 180_000;

/** Everything a client was invoiced and credited, from its first month to its last. */
export function purchasesOf(client: Client, random: Random): Purchase[] {
  const purchases: Purchase[] = [];
  for (let year = FIRST_YEAR; year <= yearOfMonth(LAST_MONTH); year++) {
    const months = activeMonths(client, year);
    const activeShare = months.reduce((sum, month) => sum + seasonOf(month), 0) / 12;
    const wanted =
      client.yearlySales * (1 + client.growth) ** (year - FIRST_YEAR) * activeShare * random.between(0.85, 1.15);
    const count = Math.round(0.95 * (client.yearlySales / 1000) ** 0.6 * activeShare + random.between(-0.3, 0.3));
    for (let number = 0; number < Math.max(count, activeShare > 0.5 ? 1 : 0); number++) {
      const month = random.pickWeighted(months, seasonOf);
      const day = workingDay(serialDate(year, month % 12, random.integer(1, 28)));
      const amount = (wanted / Math.max(count, 1)) * random.between(0.5, 1.5);
      const purchase = order(client, year, day, amount, random);
      purchases.push(purchase, ...creditNotes(client, purchase, random));
    }
  }
  return purchases;
}

const seasonOf = (month: number): number => SEASON[month % 12] ?? 1;

function activeMonths(client: Client, year: number): number[] {
  const first = (year - FIRST_YEAR) * 12;
  const months = Array.from({ length: 12 }, (_, index) => first + index);
  return months.filter((month) => month <= LAST_MONTH && client.isActive(month));
}

function order(client: Client, year: number, date: number, amountInEuros: number, random: Random): Purchase {
  const isExpress = random.chance(client.rushShare);
  const count = amountInEuros < 400 ? 1 : random.pickWeighted([1, 2, 3, 4, 5], (lines) => 6 - lines);
  const parts = Array.from({ length: count }, () => random.between(0.4, 1));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const products = new Set<Product>();
  const lines = parts.map((part) => {
    const amount = (amountInEuros * part) / whole;
    const product = chooseProduct(client, amount, products, random);
    products.add(product);
    return line(client, product, year, date, amount, isExpress);
  });
  const net = lines.reduce((sum, { netInCents }) => sum + netInCents, 0);
  const standard = net >= FREE_FREIGHT_FROM_CENTS ? 0 : random.integer(250, 1200) * 10;
  const freightInCents = standard + (isExpress ? random.integer(600, 1900) * 10 : 0);
  return { date, lines: lines.map((one, index) => ({ ...one, freightInCents: index === 0 ? freightInCents : 0 })) };
}

function line(
  client: Client,
  product: Product,
  year: number,
  date: number,
  amountInEuros: number,
  isExpress: boolean,
): Purchase["lines"][number] {
  const risenPriceInCents = product.priceInCents * (1 + YEARLY_PRICE_RISE) ** (year - FIRST_YEAR);
  const unitPriceInCents = Math.round(risenPriceInCents / 10) * 10;
  const { discountInPercent } = client;
  const discounted = (unitPriceInCents * (100 - discountInPercent)) / 100;
  const quantity = Math.max(1, Math.round((amountInEuros * 100) / discounted));
  const netInCents = Math.round((quantity * unitPriceInCents * (100 - discountInPercent)) / 100);
  const family = FAMILIES[product.family];
  const unitCost = product.priceInCents * family.costShare * (1 + YEARLY_COST_RISE) ** (year - FIRST_YEAR);
  return {
    date,
    type: "Facture",
    clientCode: client.code,
    clientName: client.name,
    region: client.region,
    salesperson: client.salesperson,
    reference: product.reference,
    product: product.name,
    family: product.family,
    quantity,
    unitPriceInCents,
    discountInPercent,
    netInCents,
    taxInCents: client.region === "Export" ? 0 : Math.round(netInCents * VAT_RATE),
    isExpress,
    freightInCents: 0,
    isReturn: false,
    costInCents: product.family === "Sur mesure" ? null : Math.round(quantity * unitCost),
  };
}

/** Something its trade needs, at a price that fits the amount (nobody buys 300 packs of hooks), once an invoice. */
function chooseProduct(client: Client, amountInEuros: number, taken: ReadonlySet<Product>, random: Random): Product {
  const amountInCents = amountInEuros * 100;
  const available = PRODUCTS.filter((product) => !taken.has(product));
  const fitting = available.filter(
    ({ priceInCents }) => priceInCents <= amountInCents * 1.2 && priceInCents * 30 >= amountInCents,
  );
  return random.pickWeighted(
    fitting.length > 0 ? fitting : available,
    ({ family, priceInCents }) =>
      (FAMILIES[family].demand[client.segment] + 0.1) / Math.max(1, priceInCents / amountInCents),
  );
}

/** Some lines are taken back weeks later, whole or in part. */
function creditNotes(client: Client, purchase: Purchase, random: Random): Purchase[] {
  return purchase.lines
    .filter(() => random.chance(client.returnShare))
    .map((sold) => {
      const share = random.integer(1, sold.quantity) / sold.quantity;
      const date = workingDay(sold.date + random.integer(8, 35));
      return creditOf(sold, date, share, random.integer(250, 900) * 10);
    });
}

/** The credit note for a share of a sold line: the same line with everything negative, and the freight of its return. */
export function creditOf(
  sold: Purchase["lines"][number],
  date: number,
  share: number,
  freightInCents: number,
): Purchase {
  // Taken from 0, so that an amount of nothing does not become a negative zero.
  const credited = (amount: number) => 0 - Math.round(amount * share);
  const line = {
    ...sold,
    date,
    type: "Avoir" as const,
    quantity: credited(sold.quantity),
    netInCents: credited(sold.netInCents),
    taxInCents: credited(sold.taxInCents),
    isExpress: false,
    freightInCents,
    isReturn: true,
    costInCents: sold.costInCents === null ? null : credited(sold.costInCents),
  };
  return { date, lines: [line] };
}
