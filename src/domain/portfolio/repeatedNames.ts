import { normaliseName } from "../names";
import type { Client, Portfolio } from "./portfolio";

/** Clients that share their name once it is normalised, under the name as it stands first. */
export const repeatedNames = (clients: readonly Client[]): Portfolio["repeatedNames"] => {
  const byName = new Map<string, { readonly name: string; readonly clients: number[] }>();
  for (const { name, number } of clients) {
    const normalised = normaliseName(name);
    const known = byName.get(normalised);
    if (known === undefined) byName.set(normalised, { name, clients: [number] });
    else known.clients.push(number);
  }
  return [...byName.values()].filter((same) => same.clients.length > 1);
};
