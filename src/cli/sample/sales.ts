import { COUNTER_SALES, CREDITED_AFTER_LEAVING, WITHOUT_CODE, type Client } from "./clients";
import type { InvoiceLine } from "./invoiceLine";
import { FIRST_YEAR, serialDate } from "./period";
import { creditOf, purchasesOf, type Purchase } from "./purchases";
import type { Random } from "../../domain/random";

const LAST_DAY = serialDate(2026, 3, 30);
const LATE_CREDIT_DAY = serialDate(2025, 1, 18);

/** The invoice list as the company's system would print it without a fault: by date, numbered within each year. */
export function invoiceLines(clients: readonly Client[], random: Random): InvoiceLine[] {
  const purchases = [...clients, COUNTER_SALES, WITHOUT_CODE]
    .flatMap((client) => {
      const own = purchasesOf(client, random);
      return client.name === CREDITED_AFTER_LEAVING ? [...own, lateCredit(own)] : own;
    })
    .filter(({ date }) => date <= LAST_DAY)
    .sort((a, b) => a.date - b.date);
  return numbered(purchases, random);
}

function lateCredit(purchases: readonly Purchase[]): Purchase {
  const sold = purchases
    .flatMap(({ lines }) => lines)
    .filter(({ type }) => type === "Facture")
    .at(-1);
  if (!sold) throw new Error(`${CREDITED_AFTER_LEAVING} has bought nothing`);
  return creditOf(sold, LATE_CREDIT_DAY, 1, 0);
}

function numbered(purchases: readonly Purchase[], random: Random): InvoiceLine[] {
  const counts = new Map<string, number>();
  let order = 4100;
  return purchases.flatMap(({ date, lines }) => {
    const year = yearOf(date);
    const isCredit = lines.every(({ type }) => type === "Avoir");
    const series = `${isCredit ? "AV" : "FA"}${year % 100}`;
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    if (!isCredit) order += random.integer(1, 3);
    const invoice = `${series}-${String(count).padStart(4, "0")}`;
    return lines.map((line) => ({ ...line, invoice, order: isCredit ? "" : `CDE${order}` }));
  });
}

function yearOf(date: number): number {
  let year = FIRST_YEAR;
  while (serialDate(year + 1, 0, 1) <= date) year++;
  return year;
}
