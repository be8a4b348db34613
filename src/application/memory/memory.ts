import { done, type Reply, type Workbook } from "../ports";
import { NAMES } from "../sheets/definedNames";
import { DECISION_COLUMNS, decisionRows, type DecisionRow } from "./decisionRows";
import type { Mapping } from "./mapping";
import { mappingIn } from "./mappingText";
import { SAVED_CELLS, savedSettings, type SavedSettings } from "./savedSettings";

/** What the Settings sheet of an earlier analysis holds now, with all the user typed there. */
export interface Memory {
  readonly settings: SavedSettings;
  /** Null where there was no analysis, or none that can be read. */
  readonly mapping: Mapping | null;
  readonly decisions: readonly DecisionRow[];
}

export const NOTHING_REMEMBERED: Memory = { settings: savedSettings(() => null), mapping: null, decisions: [] };

const CELLS: readonly string[] = [...SAVED_CELLS, NAMES.mapping];

export async function readMemory(workbook: Workbook): Promise<Reply<Memory>> {
  const contents = await workbook.namedContents(CELLS, [{ name: NAMES.decisions, columnCount: DECISION_COLUMNS }]);
  if (contents.kind === "problem") return contents;
  const { values, lists } = contents.value;
  const cell = (name: string) => values[CELLS.indexOf(name)] ?? null;
  const mapping = cell(NAMES.mapping);
  return done({
    settings: savedSettings(cell),
    mapping: typeof mapping === "string" ? mappingIn(mapping) : null,
    decisions: decisionRows(lists[0] ?? []),
  });
}
