import type { Client } from "../portfolio/portfolio";
import { type ComparableName, comparableName } from "./comparableName";
import { type NameDifference, sameClientDifference, wordsKey } from "./nameDifference";
import { typingPairs } from "./typingPairs";

export type NamedClient = Pick<Client, "number" | "code" | "name" | "sales">;

/** Two clients that may be one: `other` would be merged into `client`, which has the larger sales. */
export interface NearDuplicate {
  readonly client: NamedClient;
  readonly other: NamedClient;
  readonly difference: NameDifference;
}

/**
 * Clients that look like one under several spellings, for the user to settle; nothing is merged (method.md,
 * Near-duplicates). Those whose names are the same but for case, accents, punctuation, legal form or word order are
 * suggested with the largest of them, those that differ by a slip of the keyboard in pairs. What most sales hang on comes
 * first.
 */
export const nearDuplicates = (clients: readonly NamedClient[]): readonly NearDuplicate[] => {
  const groups = groupsOf(
    clients
      .map((client): NamedMember => ({ client, name: comparableName(client.name) }))
      .filter(({ name }) => name.core !== ""),
  );
  return [...groups.flatMap(withinGroup), ...betweenGroups(groups)].sort(
    (x, y) => y.other.sales - x.other.sales || y.client.sales - x.client.sales || x.other.number - y.other.number,
  );
};

interface NamedMember {
  readonly client: NamedClient;
  readonly name: ComparableName;
}

/** Clients whose names say the same, the largest first. */
type Group = readonly [NamedMember, ...NamedMember[]];

/** Names with the same core, or with the same words in another order, are in one group. */
const groupsOf = (members: readonly NamedMember[]): readonly Group[] => {
  const leaders = members.map((_, index) => index);
  const leaderOf = (member: number): number => {
    let leader = member;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    return leader;
  };
  for (const keyOf of [({ core }: ComparableName) => core, wordsKey]) {
    const firsts = new Map<string, number>();
    members.forEach(({ name }, index) => {
      const first = firsts.get(keyOf(name));
      if (first === undefined) firsts.set(keyOf(name), index);
      else leaders[leaderOf(index)] = leaderOf(first);
    });
  }
  const byLeader = new Map<number, NamedMember[]>();
  members.forEach((member, index) => {
    const group = byLeader.get(leaderOf(index));
    if (group === undefined) byLeader.set(leaderOf(index), [member]);
    else group.push(member);
  });
  return [...byLeader.values()].flatMap((group): Group[] => {
    const [largest, ...others] = group.sort((x, y) => bySize(x.client, y.client));
    return largest === undefined ? [] : [[largest, ...others]];
  });
};

const bySize = (one: NamedClient, other: NamedClient): number => other.sales - one.sales || one.number - other.number;

const withinGroup = ([largest, ...others]: Group): readonly NearDuplicate[] =>
  others.map(({ client, name }) => ({
    client: largest.client,
    other: client,
    // Two that are in one group by way of a third one have the same words, written together or apart.
    difference: sameClientDifference(largest.name, name) ?? "wordOrder",
  }));

/** Groups of which any two names differ by a slip of the keyboard, as a pair of their largest clients. */
const betweenGroups = (groups: readonly Group[]): readonly NearDuplicate[] => {
  const names = groups.flatMap((group, index) => distinctNames(group).map((name) => ({ name, group: index })));
  const pairs = new Map<string, NearDuplicate>();
  for (const [one, other] of typingPairs(names.map(({ name }) => name))) {
    const indexes = [names[one]?.group ?? -1, names[other]?.group ?? -1].sort((x, y) => x - y);
    const [first, second] = indexes.map((index) => groups[index]?.[0].client);
    if (first === undefined || second === undefined || first === second) continue;
    const [client, smaller] = bySize(first, second) <= 0 ? [first, second] : [second, first];
    pairs.set(indexes.join(" "), { client, other: smaller, difference: "typing" });
  }
  return [...pairs.values()];
};

/** One name for each set of words, one with a legal form where there is one. */
const distinctNames = (group: Group): readonly ComparableName[] => {
  const byWords = new Map<string, ComparableName>();
  for (const { name } of group) {
    if (!byWords.has(wordsKey(name)) || name.hasLegalForm) byWords.set(wordsKey(name), name);
  }
  return [...byWords.values()];
};
