import { amountOf } from "../../src/domain/portfolio/amount";
import type { Client } from "../../src/domain/portfolio/portfolio";

/** A client of the portfolio with sales in the currency. */
export const client = (number: number, sales: number): Client => ({
  number,
  key: `name:client ${number}`,
  code: "",
  name: `Client ${number}`,
  sales: amountOf(sales),
  lines: 1,
  members: [],
});
