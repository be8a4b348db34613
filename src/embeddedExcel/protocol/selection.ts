import type { QueryInfo } from "./wire";

/** The properties a query names, as a tree; keys are lower case. */
export interface Selection {
  /** All scalar properties. */
  all: boolean;
  readonly properties: Map<string, Selection>;
}

const empty = (): Selection => ({ all: false, properties: new Map() });

/** Reads Select and Expand ("format/fill/color"). Nothing selected, or "*", means every scalar. */
export function selectionOf(query: QueryInfo): Selection {
  const root = empty();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addPath(root, path);
  if (!query.Select?.length) root.all = true;
  return root;
}

function addPath(root: Selection, path: string): void {
  let node = root;
  for (const segment of path.split("/")) {
    const name = segment.trim().toLowerCase();
    if (name === "") continue;
    if (name === "*") {
      node.all = true;
      return;
    }
    let next = node.properties.get(name);
    if (!next) {
      next = empty();
      node.properties.set(name, next);
    }
    node = next;
  }
}

/** A navigation named without anything below it is answered with all its scalars. */
export const selectsAll = (selection: Selection): boolean => selection.all || selection.properties.size === 0;
