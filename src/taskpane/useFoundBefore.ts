import { useState } from "react";
import type { Found, SuggestedExclusion } from "../application/session/state";
import type { DetectedTable } from "../domain/detection/answer";
import type { ColumnChoice, Portfolio } from "../domain/portfolio/portfolio";

/** What was known of the chosen table before the state on show. */
export interface FoundBefore {
  readonly table: DetectedTable;
  /** The latest state that was not being read: what the questions are about stays on show during a reading. */
  readonly settled: Found;
  /** The latest complete choice of columns; null before there was one. */
  readonly choice: ColumnChoice | null;
  /** What the first choice of columns added up to, before the user changed it; null where that is not known. */
  readonly atFirst: Portfolio | null;
  /** Every exclusion that was suggested: the session does not suggest again what is left out. */
  readonly suggestions: readonly SuggestedExclusion[];
}

/** Follows the states of one table; another table starts anew. */
export const useFoundBefore = (found: Found): FoundBefore => {
  const [before, setBefore] = useState<FoundBefore>(() => following(null, found));
  const current = following(before, found);
  if (current !== before) setBefore(current);
  return current;
};

export const following = (before: FoundBefore | null, found: Found): FoundBefore => {
  const { table, isReading } = found;
  const known = before?.table === table ? before : null;
  const choice = found.choice ?? known?.choice ?? null;
  const settled = isReading && known !== null ? known.settled : found;
  if (known?.choice === choice && known.settled === settled) return known;
  const first = found.origin === "chosen" ? null : found.everything;
  return {
    table,
    settled,
    choice,
    atFirst: known?.atFirst ?? first,
    suggestions: withNew(known?.suggestions ?? [], settled.suggestedExclusions),
  };
};

const withNew = (
  known: readonly SuggestedExclusion[],
  suggested: readonly SuggestedExclusion[],
): readonly SuggestedExclusion[] => [
  ...known,
  ...suggested.filter(({ client }) => !known.some((other) => other.client === client)),
];
