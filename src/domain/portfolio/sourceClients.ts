import { isEmptyCell, isErrorCell } from "../cells";
import { columnCells } from "./columnCells";
import { type ClientKey, clientKeys } from "./keys";
import type { ColumnChoice, SourceLines } from "./portfolio";
import type { ReadLine } from "./readLines";

/** A client as the source has it, before anything is grouped or merged. */
export interface SourceClient {
  readonly key: string;
  readonly code: string;
  /** As the first line that can count and names it does, else its code. */
  readonly name: string;
  /** Counted by first appearance among the lines that can count; 0 where none of its lines can. */
  readonly number: number;
  /** All ways in which its lines write its name. */
  readonly names: ReadonlySet<string>;
  /** What the group column says on its first line that says anything; "" without. */
  readonly group: string;
}

type GrowingClient = { -readonly [field in keyof SourceClient]: SourceClient[field] } & { readonly names: Set<string> };

/** The client of every line read, null for lines that have none. */
export const sourceClients = (
  lines: SourceLines,
  { orientation, grouping }: Pick<ColumnChoice, "orientation" | "grouping">,
  read: readonly ReadLine[],
): readonly (SourceClient | null)[] => {
  const keys = clientKeys(
    read.map(({ client }) => client),
    rowsStayApart(orientation),
  );
  const groups = grouping.kind === "column" ? columnCells(lines, grouping.column) : null;
  const groupAt = (line: number): string => {
    const cell = groups?.at(line);
    return cell === undefined || isEmptyCell(cell) || isErrorCell(cell) ? "" : String(cell).trim();
  };
  const clients = new Map<ClientKey, GrowingClient>();
  let numbered = 0;
  const found = read.map(({ line, client, fault }, index): GrowingClient | null => {
    const key = keys[index];
    if (!key || client === null) return null;
    let known = clients.get(key);
    if (known === undefined) {
      known = { ...key, name: "", number: 0, names: new Set(), group: "" };
      clients.set(key, known);
    }
    if (client.name !== "" && client.name !== known.name) known.names.add(client.name);
    if (known.group === "" && groups !== null) known.group = groupAt(line);
    if (fault === null) {
      if (known.number === 0) known.number = ++numbered;
      if (known.name === "") known.name = client.name;
    }
    return known;
  });
  for (const client of clients.values()) if (client.name === "") client.name = client.code;
  return found;
};

/** In a table of clients each row is a client of its own, even if its name repeats. */
export const rowsStayApart = (orientation: ColumnChoice["orientation"]): boolean =>
  orientation === "clients" || orientation === "years";
