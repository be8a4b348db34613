import type { ColumnChoice, Period } from "../../domain/portfolio/portfolio";
import type { Steps } from "../../domain/steps";
import type { Mapping, RememberedPeriod } from "../memory/mapping";
import { recalledPeriod } from "../memory/remember";
import type { Source } from "../source/sourceLines";
import { factsOf } from "./foundFacts";
import { type Earlier, previewOf } from "./refreshPreview";
import type { Found } from "./state";

/** What else decides what is shown of lines that were read. */
export interface FoundBackground {
  readonly wantedPeriod: RememberedPeriod;
  /** Null where the workbook carries no analysis. */
  readonly earlier: Earlier | null;
  /** Of that analysis. */
  readonly mapping: Mapping | null;
  /** Serial number of today. */
  readonly today: number;
}

/** The choices with what the lines make of them; a period that was asked for just now stays. */
export function* readyFound(
  found: Found,
  choice: ColumnChoice,
  source: Source,
  background: FoundBackground,
  asked?: Period,
): Steps<Found> {
  const facts = yield* factsOf(source, found.table, choice, found.options);
  const period = asked ?? recalledPeriod(background.wantedPeriod, facts.periods);
  const ready: Found = { ...found, ...facts, options: { ...found.options, period }, isReading: false };
  return { ...ready, refresh: yield* previewIn(ready, source, background) };
}

/** What an analysis would change of the one the workbook carries; null where there is none, or nothing is read. */
export function* previewIn(
  found: Found,
  source: Source | null,
  { earlier, mapping, wantedPeriod, today }: FoundBackground,
): Steps<Found["refresh"]> {
  if (!earlier || !source) return null;
  return yield* previewOf(found, earlier, source.lines, mapping, wantedPeriod, today);
}
