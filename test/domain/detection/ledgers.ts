import type { CellContent } from "../../../src/domain/cells";

/** One invoice line of an invented manufacturer. */
export interface LedgerLine {
  readonly order: string;
  readonly date: number;
  readonly code: string;
  readonly client: string;
  readonly salesperson: string;
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly net: number;
  readonly gross: number;
  readonly cost: number;
  readonly margin: number;
}

const CLIENTS = [
  "Ateliers Moreau SARL", "Bernard & Fils", "Ets Caron", "Delta Industrie SAS", "Établissements Faure", "Garnier SA",
  "Hexa Distribution", "Imprimerie Joly", "Lambert SARL", "Menuiserie Noël", "Ouest Emballage SAS", "Perrin",
]; // prettier-ignore
const PRODUCTS = ["Vis inox M6", "Pompe P200", "Filtre F12", "Joint torique", "Capteur T4", "Vanne DN50"];
const SALESPEOPLE = ["Alice Petit", "Bruno Lenoir", "Chloé Martel"];

const cents = (value: number): number => Math.round(value * 100) / 100;

/** A seeded sequence of numbers from 0 to 1, so that every run makes the same ledger. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A year of invoices: few clients buy much, orders have one to three lines. */
export function ledger(seed: number, orders = 40): LedgerLine[] {
  const next = sequence(seed);
  const lines: LedgerLine[] = [];
  let date = 45_292;
  for (let order = 0; order < orders; order += 1) {
    const client = Math.floor(next() ** 2 * CLIENTS.length);
    date += Math.floor(next() * 4);
    for (let line = 0; line <= Math.floor(next() * 3); line += 1) {
      const product = Math.floor(next() * PRODUCTS.length);
      const quantity = 1 + Math.floor(next() * 30);
      const unitPrice = cents((product + 1) * 13.7 * (0.9 + next() * 0.2));
      const net = cents(quantity * unitPrice);
      const cost = cents(net * (0.5 + next() * 0.3));
      lines.push({
        order: `FA${String(1000 + order)}`,
        date,
        code: `C${String(100 + client * 3)}`,
        client: CLIENTS[client] ?? "",
        salesperson: SALESPEOPLE[client % 3] ?? "",
        product: PRODUCTS[product] ?? "",
        quantity,
        unitPrice,
        net,
        gross: cents(net * 1.2),
        cost,
        margin: cents(net - cost),
      });
    }
  }
  return lines;
}

export interface LedgerColumn {
  readonly of: keyof LedgerLine;
  readonly header: string;
}

/** The ledger as a grid with these columns; `write` turns amounts into what the file shows. */
export function gridOf(
  lines: readonly LedgerLine[],
  columns: readonly LedgerColumn[],
  write: (amount: number) => CellContent = (amount) => amount,
): CellContent[][] {
  const isAmount = new Set<keyof LedgerLine>(["unitPrice", "net", "gross", "cost", "margin"]);
  return [
    columns.map(({ header }) => header),
    ...lines.map((line) =>
      columns.map(({ of }) => {
        const value = line[of];
        return typeof value === "number" && isAmount.has(of) ? write(value) : value;
      }),
    ),
  ];
}
