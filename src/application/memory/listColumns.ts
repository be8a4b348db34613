import { normaliseName } from "../../domain/names";

/** A column of a table as it stands now: the number of an own column, or one the user added. */
export type FoundColumn =
  { readonly kind: "own"; readonly column: number } | { readonly kind: "added"; readonly header: string };

/**
 * Tells the own columns of a table by their headers, wherever they stand. Where between two neighbours as many headers
 * are unknown as own columns are missing, these were renamed.
 * @param known every header each own column may have
 * @param wandering groups of own columns whose headers pass from one to the next with every writing: a writing that
 * stopped half-way leaves those of the time before, which are then told by their order
 */
export function recognisedColumns(
  headers: readonly string[],
  known: readonly (readonly string[])[],
  wandering: readonly (readonly number[])[] = [],
): readonly FoundColumn[] {
  const owns = inPlaces(headers, known, wandering);
  const taken = new Set(owns.filter((own) => own !== null));
  const withRenamed = owns.map((own, index) => own ?? renamed(owns, index, known.length, taken));
  return headers.map((header, index) => {
    const own = withRenamed[index] ?? null;
    return own === null ? { kind: "added", header } : { kind: "own", column: own };
  });
}

/** The own column of each header by what it says; null where that does not tell. */
function inPlaces(
  headers: readonly string[],
  known: readonly (readonly string[])[],
  wandering: readonly (readonly number[])[],
): readonly (number | null)[] {
  const owns = [...byHeader(headers, known)];
  for (const group of wandering) {
    const names = new Set(group.flatMap((column) => (known[column] ?? []).map(normaliseName)));
    const places = headers.flatMap((header, index) => (names.has(normaliseName(header)) ? [index] : []));
    if (places.every((place) => owns[place] !== null)) continue;
    places.forEach((place, order) => (owns[place] = group[order] ?? null));
  }
  return owns;
}

function byHeader(headers: readonly string[], known: readonly (readonly string[])[]): readonly (number | null)[] {
  const ownOf = new Map<string, number>();
  known.forEach((names, column) => {
    for (const name of names) if (!ownOf.has(normaliseName(name))) ownOf.set(normaliseName(name), column);
  });
  const taken = new Set<number>();
  return headers.map((header): number | null => {
    const own = ownOf.get(normaliseName(header));
    if (own === undefined || taken.has(own)) return null;
    taken.add(own);
    return own;
  });
}

/** The own column an unknown header stands for, by its place between its neighbours; null where that does not tell. */
function renamed(
  owns: readonly (number | null)[],
  index: number,
  ownCount: number,
  taken: ReadonlySet<number>,
): number | null {
  let first = index;
  while (first > 0 && owns[first - 1] === null) first--;
  let last = index;
  while (last < owns.length - 1 && owns[last + 1] === null) last++;
  const before = owns[first - 1] ?? -1;
  const after = owns[last + 1] ?? ownCount;
  const missing = Array.from({ length: Math.max(0, after - before - 1) }, (_, offset) => before + 1 + offset).filter(
    (own) => !taken.has(own),
  );
  return missing.length === last - first + 1 ? (missing[index - first] ?? null) : null;
}

/** A column the user added to a table: its header, and the own column it stands after; -1 where it comes first. */
export interface AddedColumn {
  readonly header: string;
  readonly after: number;
}

/** The columns the user added, in their order. */
export function addedColumns(found: readonly FoundColumn[]): readonly AddedColumn[] {
  let after = -1;
  return found.flatMap((column): AddedColumn[] => {
    if (column.kind === "added") return [{ header: column.header, after }];
    after = column.column;
    return [];
  });
}
