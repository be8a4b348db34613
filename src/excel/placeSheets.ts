import { GENERATED_SHEETS, type GeneratedSheetKind } from "../domain/generatedSheets";

/** A sheet in the order of tabs, and which of ours it is; null for one of the user's. */
export interface Tab {
  readonly id: string;
  readonly kind: GeneratedSheetKind | null;
}

/** A sheet that was just added, and the place among the tabs to which it has to go. */
export interface TabMove {
  readonly id: string;
  readonly position: number;
}

/**
 * Where sheets that were added at the end belong among those of earlier analyses: after the nearest that comes before
 * them in our order, wherever the user put it, or else before the nearest that comes after them. One after the other.
 */
export function tabMoves(tabs: readonly Tab[], added: readonly GeneratedSheetKind[]): readonly TabMove[] {
  const order = [...tabs];
  const rank = (kind: GeneratedSheetKind): number => GENERATED_SHEETS.indexOf(kind);
  const isPlaced = ({ kind }: Tab): boolean => kind !== null && !added.includes(kind);
  if (!tabs.some(isPlaced)) return [];
  const settled = new Set(tabs.filter(isPlaced).map(({ id }) => id));
  return [...added]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((kind): TabMove[] => {
      const tab = order.find((one) => one.kind === kind);
      if (tab === undefined) return [];
      order.splice(order.indexOf(tab), 1);
      const others = order.filter(({ id }) => settled.has(id));
      const before = nearest(others, (other) => rank(kind) - rank(other));
      const after = nearest(others, (other) => rank(other) - rank(kind));
      const position =
        before !== null ? order.indexOf(before) + 1 : after !== null ? order.indexOf(after) : order.length;
      order.splice(position, 0, tab);
      settled.add(tab.id);
      return [{ id: tab.id, position }];
    });
}

/** The tab with the smallest distance above zero. */
function nearest(tabs: readonly Tab[], distance: (kind: GeneratedSheetKind) => number): Tab | null {
  return (
    tabs.reduce<{ readonly tab: Tab; readonly away: number } | null>((best, tab) => {
      const away = tab.kind === null ? 0 : distance(tab.kind);
      return away > 0 && (best === null || away < best.away) ? { tab, away } : best;
    }, null)?.tab ?? null
  );
}
