import { normaliseName } from "../names";
import { sharedFirstWords } from "./firstWords";
import type { Client, ClientDecisions, Grouping } from "./portfolio";
import { remembering } from "./remembering";
import type { SourceClient } from "./sourceClients";

/** Whose a source client's lines are in the end. */
export interface ClientOwner {
  readonly client: Pick<Client, "number" | "key" | "code" | "name">;
  readonly isExcluded: boolean;
}

/**
 * Applies grouping and the user's decisions (method.md, Groups and Decisions).
 * @param sources by number, those that never count last
 */
export const clientOwners = (
  sources: readonly SourceClient[],
  grouping: Grouping,
  { merged, excluded }: ClientDecisions,
): ReadonlyMap<SourceClient, ClientOwner> => {
  if (grouping.kind === "none" && merged.length === 0 && excluded.length === 0)
    return new Map(sources.map((source) => [source, { client: source, isExcluded: false }]));
  const directory = new ClientDirectory(sources);
  if (grouping.kind !== "none") group(directory, sources, grouping);
  merge(directory, merged);
  for (const text of excluded) for (const node of directory.called(text)) node.isExcluded = true;

  const owners = new Map<SourceClient, ClientOwner>();
  for (const source of sources) {
    const path = pathOf(directory.nodeOf(source));
    const client = path.at(-1) ?? directory.nodeOf(source);
    // A client that no line of the source names takes the number of the first one that counts for it.
    if (client.number === 0) client.number = source.number;
    owners.set(source, { client, isExcluded: path.some(({ isExcluded }) => isExcluded) });
  }
  return owners;
};

/** A client of the source or one made by grouping or merging, and the one it counts for. */
interface ClientNode {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  number: number;
  into: ClientNode | null;
  isExcluded: boolean;
}

/** A node and all it counts for, one after the other. */
const pathOf = (node: ClientNode): readonly ClientNode[] => {
  const path = [];
  for (let next: ClientNode | null = node; next !== null; next = next.into) path.push(next);
  return path;
};

const remember = (index: Map<string, ClientNode[]>, text: string, node: ClientNode): void => {
  const known = index.get(text);
  if (known === undefined) index.set(text, [node]);
  else if (known.at(-1) !== node) known.push(node);
};

/** Finds clients by what people call them. */
class ClientDirectory {
  readonly normalised = remembering(normaliseName);
  private readonly bySource = new Map<SourceClient, ClientNode>();
  private readonly byKey = new Map<string, ClientNode>();
  private readonly byCode = new Map<string, ClientNode[]>();
  private readonly byName = new Map<string, ClientNode[]>();

  constructor(sources: readonly SourceClient[]) {
    for (const source of sources) {
      const { key, code, name, number } = source;
      const node: ClientNode = { key, code, name, number, into: null, isExcluded: false };
      this.bySource.set(source, node);
      this.byKey.set(key, node);
      if (code !== "") remember(this.byCode, code, node);
      for (const written of source.names) remember(this.byName, this.normalised(written), node);
    }
  }

  nodeOf(source: SourceClient): ClientNode {
    const node = this.bySource.get(source);
    if (node === undefined) throw new Error(`${source.key} is not in the directory`);
    return node;
  }

  withName(name: string): readonly ClientNode[] {
    return this.byName.get(this.normalised(name)) ?? [];
  }

  /** The client with this key or, failing that, those with this code, then those with this name. */
  called(text: string): readonly ClientNode[] {
    const withKey = this.byKey.get(text);
    if (withKey !== undefined) return [withKey];
    return [...new Set([...(this.byCode.get(text.trim()) ?? []), ...this.withName(text)])];
  }

  /** The client that was made under this key, made now if it was not. */
  made(kind: "group" | "name", name: string): ClientNode {
    const key = `${kind}:${this.normalised(name)}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const node: ClientNode = { key, code: "", name: name.trim(), number: 0, into: null, isExcluded: false };
    this.byKey.set(key, node);
    remember(this.byName, this.normalised(name), node);
    return node;
  }
}

const group = (directory: ClientDirectory, sources: readonly SourceClient[], grouping: Grouping): void => {
  const words = grouping.kind === "firstWord" ? sharedFirstWords(sources.map(({ name }) => name)) : [];
  const groupOf = new Map(sources.map((source, index) => [directory.nodeOf(source), words[index] ?? source.group]));
  const { normalised } = directory;
  // A group is a client of the source only where that client belongs to it, or to none.
  const clientCalled = (text: string): ClientNode | undefined => {
    const called = grouping.kind === "firstWord" ? directory.withName(text) : directory.called(text);
    return called.find((node) => ["", normalised(text)].includes(normalised(groupOf.get(node) ?? "")));
  };
  for (const [node, text] of groupOf) {
    if (text === "") continue;
    const whole = clientCalled(text) ?? directory.made("group", text);
    if (whole !== node) node.into = whole;
  }
};

/** The first decision about a client holds, and before any group; one that would lead in a circle is passed over. */
const merge = (directory: ClientDirectory, merged: ClientDecisions["merged"]): void => {
  const decided = new Set<ClientNode>();
  for (const { client, into } of merged) {
    const others = directory.called(client);
    if (others.length === 0 || into.trim() === "") continue;
    const target = directory.called(into)[0] ?? directory.made("name", into);
    for (const other of others) {
      if (decided.has(other) || pathOf(target).includes(other)) continue;
      other.into = target;
      decided.add(other);
    }
  }
};
