import { GENERATED_SHEETS, type GeneratedSheetKind, isOptional } from "../domain/generatedSheets";
import { sheetTexts } from "../text/sheets/sheetTexts";
import { termsIn } from "../text/terms/translations";
import { SAVED_PRESENTATION_CELLS } from "./memory/savedPresentation";
import { INPUT_LISTS, isListThere, LIST_NAMES } from "./memory/typedLists";
import { done, failed, type OnProgress, type PlannedSheet, type Reply, type Workbook } from "./ports";
import type { GeneratedSheet } from "./session/state";
import { ABC_FIXED_AREA, abcSheet } from "./sheets/abc/abcSheet";
import { costToServeSheet } from "./sheets/costToServe/costToServeSheet";
import { brandedPlan } from "./sheets/brandedPlan";
import { COST_TO_SERVE_FIXED_AREA } from "./sheets/costToServe/layout";
import { CHECKS_FIXED_AREA, checksSheet } from "./sheets/checks/checksSheet";
import {
  ABC_TABLE,
  COST_TO_SERVE_TABLE,
  DECISIONS_TABLE,
  HISTORY_NAMES,
  HISTORY_TABLE,
  MOVEMENTS_TABLE,
  NAMES,
} from "./sheets/definedNames";
import { dashboardSheet } from "./sheets/dashboard/dashboardSheet";
import { DASHBOARD_FIXED_AREA } from "./sheets/dashboard/layout";
import { DASHBOARD_NAMES, INDICATOR_TABLE } from "./sheets/dashboardNames";
import { ECONOMICS_NAMES } from "./sheets/economicsNames";
import type { SheetFacts } from "./sheets/facts";
import { historySheet } from "./sheets/history/historySheet";
import { HISTORY_FIXED_AREA } from "./sheets/history/layout";
import { MATRIX_FIXED_AREA, matrixSheet } from "./sheets/matrix/matrixSheet";
import { MATRIX_NAMES, MATRIX_TABLE } from "./sheets/matrixNames";
import { hasTwoYears } from "./sheets/movements/comparison";
import { MOVEMENTS_FIXED_AREA, movementsSheet } from "./sheets/movements/movementsSheet";
import { NO_RECORDS, placedSheets } from "./sheets/placedSheets";
import { ACTION_PLAN_FIXED_AREA, actionPlanSheet } from "./sheets/actionPlan/actionPlanSheet";
import { PLAN_FOLLOW_UP_FIXED_AREA } from "./sheets/planFollowUp/layout";
import { planFollowUpSheet } from "./sheets/planFollowUp/planFollowUpSheet";
import { OWNER_NAMES, PLAN_NAMES, PLAN_TABLE } from "./sheets/planNames";
import { RULES_FIXED_AREA, rulesSheet } from "./sheets/rules/rulesSheet";
import { RULE_COLUMN_NAMES, RULES_NAMES, RULES_TABLE } from "./sheets/rulesNames";
import { SETTINGS_FIXED_AREA, settingsSheet } from "./sheets/settings/settingsSheet";
import { TITLE_HEIGHT } from "./sheets/style";
import { SUMMARY_FIXED_AREA, summarySheet } from "./sheets/summary/summarySheet";
import {
  TYPED_ROWS_COLUMNS,
  typedRowsPlan,
  withTypedRows,
  WORKINGS_FIXED_AREA,
  workingsSheet,
} from "./sheets/workings/workingsSheet";
import type { Area, SheetPlan } from "./sheetPlan";
import { turn } from "./turns";

interface SheetBlueprint {
  readonly fixedArea: Area;
  readonly table: string | null;
  /** Where the source may not give what the sheet is about; a sheet of an earlier analysis is rewritten all the same. */
  readonly isNeeded?: (facts: AnalysisFacts) => boolean;
  readonly plan: (facts: SheetFacts) => SheetPlan;
}

type AnalysisFacts = Omit<SheetFacts, "sheetNames" | "generated" | "texts" | "terms" | "listRecords">;

const BLUEPRINTS: Readonly<Record<GeneratedSheetKind, SheetBlueprint>> = {
  summary: { fixedArea: SUMMARY_FIXED_AREA, table: null, plan: summarySheet },
  abc: { fixedArea: ABC_FIXED_AREA, table: ABC_TABLE, plan: abcSheet },
  movements: {
    fixedArea: MOVEMENTS_FIXED_AREA,
    table: MOVEMENTS_TABLE,
    isNeeded: hasTwoYears,
    plan: movementsSheet,
  },
  history: { fixedArea: HISTORY_FIXED_AREA, table: HISTORY_TABLE, plan: historySheet },
  matrix: { fixedArea: MATRIX_FIXED_AREA, table: MATRIX_TABLE, plan: matrixSheet },
  costToServe: { fixedArea: COST_TO_SERVE_FIXED_AREA, table: COST_TO_SERVE_TABLE, plan: costToServeSheet },
  rules: { fixedArea: RULES_FIXED_AREA, table: RULES_TABLE, plan: rulesSheet },
  actionPlan: { fixedArea: ACTION_PLAN_FIXED_AREA, table: PLAN_TABLE, plan: actionPlanSheet },
  planFollowUp: { fixedArea: PLAN_FOLLOW_UP_FIXED_AREA, table: null, plan: planFollowUpSheet },
  dashboard: { fixedArea: DASHBOARD_FIXED_AREA, table: INDICATOR_TABLE, plan: dashboardSheet },
  settings: { fixedArea: SETTINGS_FIXED_AREA, table: DECISIONS_TABLE, plan: settingsSheet },
  checks: { fixedArea: CHECKS_FIXED_AREA, table: null, plan: checksSheet },
  workings: { fixedArea: WORKINGS_FIXED_AREA, table: null, plan: workingsSheet },
};

/** Sheets with lists in whose rows the user may type: there the user's columns are made room for. */
const INPUT_LIST_SHEETS: ReadonlySet<GeneratedSheetKind> = new Set(LIST_NAMES.map((list) => INPUT_LISTS[list].sheet));

/** The user left it out; where it is there already, it is kept up to date all the same. */
const isWanted = (kind: GeneratedSheetKind, { options }: AnalysisFacts): boolean =>
  !isOptional(kind) || options.presentation.sheets[kind];

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
      hasFixedColumns: kind === "settings" || !INPUT_LIST_SHEETS.has(kind),
      isNeeded: isWanted(kind, facts) && (BLUEPRINTS[kind].isNeeded?.(facts) ?? true),
    })),
    [
      ...Object.values(NAMES),
      ...ECONOMICS_NAMES,
      ...Object.values(MATRIX_NAMES),
      ...Object.values(RULES_NAMES),
      ...Object.values(RULE_COLUMN_NAMES),
      ...Object.values(PLAN_NAMES),
      ...OWNER_NAMES,
      ...Object.values(HISTORY_NAMES),
      ...SAVED_PRESENTATION_CELLS,
      ...Object.values(DASHBOARD_NAMES),
    ],
  );
  if (prepared.kind === "problem") return prepared;
  const byKind = new Map(prepared.value.map((sheet) => [sheet.kind, sheet]));
  const nameOf = (kind: GeneratedSheetKind) => byKind.get(kind)?.name ?? texts.sheetNames[kind];
  const sheetNames = {
    summary: nameOf("summary"),
    abc: nameOf("abc"),
    movements: nameOf("movements"),
    history: nameOf("history"),
    matrix: nameOf("matrix"),
    costToServe: nameOf("costToServe"),
    rules: nameOf("rules"),
    actionPlan: nameOf("actionPlan"),
    planFollowUp: nameOf("planFollowUp"),
    dashboard: nameOf("dashboard"),
    settings: nameOf("settings"),
    checks: nameOf("checks"),
    workings: nameOf("workings"),
  };
  const generated = new Set(byKind.keys());
  const sheetFacts: SheetFacts = { ...facts, texts, terms, sheetNames, generated, listRecords: NO_RECORDS };
  const planned: PlannedSheet[] = [];
  for (const sheet of prepared.value) {
    await turn();
    const plan = brandedPlan(BLUEPRINTS[sheet.kind].plan(sheetFacts), facts.options.presentation);
    const titled = { ...plan, rowHeights: [TITLE_HEIGHT, ...plan.rowHeights] };
    const kept = sheet.kind === "workings" ? TYPED_ROWS_COLUMNS : null;
    planned.push({ sheet, plan: sheet.isOutdated ? { ...titled, replacesOlder: { kept } } : titled });
  }
  await turn();
  const placed = placedSheets(planned, sheetFacts, (kind) => BLUEPRINTS[kind].fixedArea);
  if (placed.kind === "rearranged") return failed({ code: "sheetRearranged", name: placed.sheetName });
  const workingsFacts: SheetFacts = { ...sheetFacts, listRecords: placed.records };
  await turn();
  const kept = await keepTyped(workbook, workingsFacts, byKind.get("workings"), signal);
  if (kept.kind === "problem") return kept;
  const written = await workbook.writeSheets(
    placed.sheets.map(({ sheet, plan }) => ({
      sheet,
      plan: sheet.kind === "workings" ? withTypedRows(plan, workingsFacts) : plan,
    })),
    signal,
    onProgress,
  );
  if (written.kind === "problem") return written;
  const shown = byKind.get("summary") ?? byKind.get("abc");
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
