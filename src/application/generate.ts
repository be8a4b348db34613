import { GENERATED_SHEETS, type GeneratedSheetKind } from "../domain/generatedSheets";
import { sheetTexts } from "../text/sheets/sheetTexts";
import { termsIn } from "../text/terms/translations";
import { isListThere } from "./memory/typedLists";
import { done, type OnProgress, type Reply, type Workbook } from "./ports";
import type { GeneratedSheet } from "./session/state";
import { ABC_FIXED_AREA, abcSheet } from "./sheets/abc/abcSheet";
import { costToServeSheet } from "./sheets/costToServe/costToServeSheet";
import { COST_TO_SERVE_FIXED_AREA } from "./sheets/costToServe/layout";
import { CHECKS_FIXED_AREA, checksSheet } from "./sheets/checks/checksSheet";
import { ABC_TABLE, COST_TO_SERVE_TABLE, DECISIONS_TABLE, MOVEMENTS_TABLE, NAMES } from "./sheets/definedNames";
import { ECONOMICS_NAMES } from "./sheets/economicsNames";
import type { SheetFacts } from "./sheets/facts";
import { MATRIX_FIXED_AREA, matrixSheet } from "./sheets/matrix/matrixSheet";
import { MATRIX_NAMES, MATRIX_TABLE } from "./sheets/matrixNames";
import { hasMovements, MOVEMENTS_FIXED_AREA, movementsSheet } from "./sheets/movements/movementsSheet";
import { RULES_FIXED_AREA, rulesSheet } from "./sheets/rules/rulesSheet";
import { RULES_NAMES, RULES_TABLE } from "./sheets/rulesNames";
import { SETTINGS_FIXED_AREA, settingsSheet } from "./sheets/settings/settingsSheet";
import { SUMMARY_FIXED_AREA, summarySheet } from "./sheets/summary/summarySheet";
import { typedRowsPlan, WORKINGS_FIXED_AREA, workingsSheet } from "./sheets/workings/workingsSheet";
import type { Area, SheetPlan } from "./sheetPlan";

interface SheetBlueprint {
  readonly fixedArea: Area;
  readonly table: string | null;
  /** Where the source may not give what the sheet is about; a sheet of an earlier analysis is rewritten all the same. */
  readonly isNeeded?: (facts: AnalysisFacts) => boolean;
  readonly plan: (facts: SheetFacts) => SheetPlan;
}

type AnalysisFacts = Omit<SheetFacts, "sheetNames" | "texts" | "terms">;

const BLUEPRINTS: Readonly<Record<GeneratedSheetKind, SheetBlueprint>> = {
  summary: { fixedArea: SUMMARY_FIXED_AREA, table: null, plan: summarySheet },
  abc: { fixedArea: ABC_FIXED_AREA, table: ABC_TABLE, plan: abcSheet },
  movements: {
    fixedArea: MOVEMENTS_FIXED_AREA,
    table: MOVEMENTS_TABLE,
    isNeeded: hasMovements,
    plan: movementsSheet,
  },
  matrix: { fixedArea: MATRIX_FIXED_AREA, table: MATRIX_TABLE, plan: matrixSheet },
  costToServe: { fixedArea: COST_TO_SERVE_FIXED_AREA, table: COST_TO_SERVE_TABLE, plan: costToServeSheet },
  rules: { fixedArea: RULES_FIXED_AREA, table: RULES_TABLE, plan: rulesSheet },
  settings: { fixedArea: SETTINGS_FIXED_AREA, table: DECISIONS_TABLE, plan: settingsSheet },
  checks: { fixedArea: CHECKS_FIXED_AREA, table: null, plan: checksSheet },
  workings: { fixedArea: WORKINGS_FIXED_AREA, table: null, plan: workingsSheet },
};

/** Writes all sheets of an analysis and shows the summary. */
export async function generate(
  workbook: Workbook,
  facts: AnalysisFacts,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<Reply<readonly GeneratedSheet[]>> {
  const texts = sheetTexts(facts.language);
  const terms = termsIn(facts.language);
  const prepared = await workbook.prepareSheets(
    GENERATED_SHEETS.map((kind) => ({
      kind,
      name: texts.sheetNames[kind],
      fixedArea: BLUEPRINTS[kind].fixedArea,
      table: BLUEPRINTS[kind].table,
      isNeeded: BLUEPRINTS[kind].isNeeded?.(facts) ?? true,
    })),
    [...Object.values(NAMES), ...ECONOMICS_NAMES, ...Object.values(MATRIX_NAMES), ...Object.values(RULES_NAMES)],
  );
  if (prepared.kind === "problem") return prepared;
  const byKind = new Map(prepared.value.map((sheet) => [sheet.kind, sheet]));
  const nameOf = (kind: GeneratedSheetKind) => byKind.get(kind)?.name ?? texts.sheetNames[kind];
  const sheetNames = {
    summary: nameOf("summary"),
    abc: nameOf("abc"),
    movements: nameOf("movements"),
    matrix: nameOf("matrix"),
    costToServe: nameOf("costToServe"),
    rules: nameOf("rules"),
    settings: nameOf("settings"),
    checks: nameOf("checks"),
    workings: nameOf("workings"),
  };
  const sheetFacts: SheetFacts = { ...facts, texts, terms, sheetNames };
  const kept = await keepTyped(workbook, sheetFacts, byKind.get("workings"), signal);
  if (kept.kind === "problem") return kept;
  const planned = prepared.value.map((sheet) => ({ sheet, plan: BLUEPRINTS[sheet.kind].plan(sheetFacts) }));
  const written = await workbook.writeSheets(planned, signal, onProgress);
  if (written.kind === "problem") return written;
  const shown = byKind.get("summary");
  if (shown) await workbook.activate(shown);
  return done(prepared.value);
}

/**
 * Before any list is rewritten, what was typed in the lists is kept on the Workings sheet, until all is written: nothing
 * is lost should the writing stop half-way.
 */
async function keepTyped(
  workbook: Workbook,
  facts: SheetFacts,
  workings: GeneratedSheet | undefined,
  signal: AbortSignal,
): Promise<Reply<void>> {
  if (workings === undefined || !isListThere(facts.typed)) return done(undefined);
  return workbook.writeSheets([{ sheet: workings, plan: typedRowsPlan(facts) }], signal, () => undefined);
}
