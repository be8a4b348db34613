import { type ExactSum, rounded } from "./amount";
import type { OwnedLine } from "./countedLines";
import type { Client } from "./portfolio";
import type { SourceClient } from "./sourceClients";

interface GrowingClient {
  readonly owner: OwnedLine["owner"];
  readonly sources: Set<SourceClient>;
  sales: ExactSum;
  lines: number;
}

/** One client a number, in that order. */
export const gatherClients = (lines: readonly OwnedLine[]): readonly Client[] => {
  const clients = new Map<number, GrowingClient>();
  for (const { client, owner, source, sales } of lines) {
    let known = clients.get(client);
    if (known === undefined) clients.set(client, (known = { owner, sources: new Set(), sales: 0n, lines: 0 }));
    known.sources.add(source);
    known.sales += sales;
    known.lines++;
  }
  return [...clients.values()]
    .map(({ owner: { number, key, code, name }, sources, sales, lines: count }): Client => ({
      number,
      key,
      code,
      name,
      sales: rounded(sales),
      lines: count,
      members: membersOf(key, sources),
    }))
    .sort((x, y) => x.number - y.number);
};

const membersOf = (key: string, sources: ReadonlySet<SourceClient>): Client["members"] => {
  const isItselfAlone = [...sources].every((source) => source.key === key);
  return isItselfAlone
    ? []
    : [...sources].sort((x, y) => x.number - y.number).map(({ code, name }) => ({ code, name }));
};
