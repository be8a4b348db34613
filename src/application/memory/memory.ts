import { done, type Reply, type Workbook } from "../ports";
import { NAMES } from "../sheets/definedNames";
import { DECISIONS_LIST } from "../sheets/settings/decisionsInputs";
import { decisionRows, type DecisionRow } from "./decisionRows";
import { type LastAnalysis, lastAnalysisIn } from "./lastAnalysis";
import type { Mapping } from "./mapping";
import { mappingIn } from "./mappingText";
import { readLists } from "./readLists";
import { SAVED_CELLS, savedSettings, type SavedSettings } from "./savedSettings";

/** What the Settings sheet of an earlier analysis holds now, with all the user typed there. */
export interface Memory {
  readonly settings: SavedSettings;
  /** Null where there was no analysis, or none that can be read. */
  readonly mapping: Mapping | null;
  readonly decisions: readonly DecisionRow[];
  /** Null where there was no analysis, or none that tells what it was made from. */
  readonly last: LastAnalysis | null;
}

export const NOTHING_REMEMBERED: Memory = {
  settings: savedSettings(
    () => null,
    () => null,
  ),
  mapping: null,
  decisions: [],
  last: null,
};

const CELLS: readonly string[] = [...SAVED_CELLS, NAMES.decisions, NAMES.mapping, NAMES.lastAnalysis];

export async function readMemory(workbook: Workbook): Promise<Reply<Memory>> {
  const contents = await workbook.namedContents(CELLS);
  if (contents.kind === "problem") return contents;
  const { values, formulas } = contents.value;
  const cell = (name: string) => values[CELLS.indexOf(name)] ?? null;
  // Without the list's first header cell there is no list: every round trip counts.
  const lists = cell(NAMES.decisions) === null ? [] : [{ list: DECISIONS_LIST, record: null }];
  const decisions = lists.length === 0 ? done([]) : await readLists(workbook, lists);
  if (decisions.kind === "problem") return decisions;
  const formula = (name: string) => formulas[CELLS.indexOf(name)] ?? null;
  const [mapping, last] = [cell(NAMES.mapping), cell(NAMES.lastAnalysis)];
  return done({
    settings: savedSettings(cell, formula),
    mapping: typeof mapping === "string" ? mappingIn(mapping) : null,
    decisions: decisionRows(decisions.value[0]?.rows ?? []),
    last: typeof last === "string" ? lastAnalysisIn(last) : null,
  });
}
