import { normaliseName } from "../names";
import type { Client, ClientDecisions } from "./portfolio";

/** A client of an earlier analysis. */
export interface EarlierClient {
  readonly key: string;
  readonly name: string;
}

/**
 * Finds the client that one of an earlier analysis is now (method.md, Class history): the one with its key, or of which it is
 * a member; the one the user merged it into; where the source has got or lost its codes since, the only one of its name.
 * @param clients all clients of the source, whatever the period
 */
export function clientsNow(
  clients: readonly Client[],
  { merged }: Pick<ClientDecisions, "merged">,
): (earlier: EarlierClient) => Client | null {
  const byKey = new Map<string, Client>();
  const byName = new Map<string, Client | null>();
  for (const client of clients) {
    byKey.set(client.key, client);
    for (const { code, name } of client.members) byKey.set(keyOf(code, name), client);
    const name = normaliseName(client.name);
    byName.set(name, byName.has(name) ? null : client);
  }
  const called = (text: string): Client | null =>
    byKey.get(text) ?? byKey.get(keyOf(text.trim(), "")) ?? byName.get(normaliseName(text)) ?? null;
  return (earlier) => {
    const same = byKey.get(earlier.key);
    if (same !== undefined) return same;
    const decision = merged.find(({ client }) => isCalled(earlier, client));
    if (decision !== undefined) return called(decision.into);
    const namesake = byName.get(normaliseName(earlier.name)) ?? null;
    return namesake !== null && isCoded(namesake) !== isCoded(earlier) ? namesake : null;
  };
}

const keyOf = (code: string, name: string): string => (code === "" ? `name:${normaliseName(name)}` : `code:${code}`);

const isCoded = ({ key }: EarlierClient): boolean => key.startsWith("code:");

const isCalled = ({ key, name }: EarlierClient, text: string): boolean =>
  key === text || key === keyOf(text.trim(), "") || normaliseName(name) === normaliseName(text);
