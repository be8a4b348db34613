import { type ExactSum, rounded } from "./amount";
import type { ClientKey } from "./keys";
import type { Client } from "./portfolio";

/** A line that counts, and whose it is. */
export interface ClientLine {
  readonly owner: ClientKey;
  readonly number: number;
  /** As the line gives it; "" where it gives none. */
  readonly name: string;
  readonly amount: ExactSum;
}

type GrowingClient = { -readonly [field in keyof Omit<Client, "sales">]: Client[field] } & { sales: ExactSum };

/** One client a key, by number, named as its first named line names it, else by its code. */
export const gatherClients = (lines: readonly ClientLine[]): readonly Client[] => {
  const clients = new Map<string, GrowingClient>();
  for (const { owner, number, name, amount } of lines) {
    const known = clients.get(owner.key);
    if (known === undefined) {
      clients.set(owner.key, { number, key: owner.key, code: owner.code, name, sales: amount, lines: 1 });
      continue;
    }
    known.sales += amount;
    known.lines++;
    if (known.name === "") known.name = name;
  }
  return [...clients.values()]
    .map((client) => ({
      ...client,
      name: client.name === "" ? client.code : client.name,
      sales: rounded(client.sales),
    }))
    .sort((x, y) => x.number - y.number);
};
