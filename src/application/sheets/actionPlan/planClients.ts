import { normaliseName } from "../../../domain/names";
import type { Client } from "../../../domain/portfolio/portfolio";

/** The client a row of the plan is about: as its name was typed, or by the key an earlier analysis gave it. */
export interface PlanClients {
  /**
   * Null where the text names no client, or several. A key whose client is in the data no more stays, so that the row
   * finds it again should it come back.
   */
  readonly find: (
    target: string,
    knownKey: string | null,
  ) => { readonly key: string; readonly number: number | null } | null;
}

export function planClients(clients: readonly Pick<Client, "key" | "number" | "name" | "code">[]): PlanClients {
  const byKey = new Map(clients.map((client) => [client.key, client]));
  const byName = new Map<string, (typeof clients)[number] | null>();
  for (const client of clients) {
    for (const word of new Set([client.name, client.code].map(normaliseName))) {
      if (word !== "") byName.set(word, byName.has(word) ? null : client);
    }
  }
  return {
    find: (target, knownKey) => {
      const word = normaliseName(target);
      const known = knownKey === null ? undefined : byKey.get(knownKey);
      if (known !== undefined && normaliseName(known.name) === word) return known;
      const named = byName.get(word);
      if (named) return named;
      return knownKey !== null && known === undefined && word !== "" ? { key: knownKey, number: null } : null;
    },
  };
}
