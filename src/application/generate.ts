import { GENERATED_SHEETS, type GeneratedSheetKind } from "../domain/generatedSheets";
import { sheetTexts } from "../text/sheets/sheetTexts";
import { termsIn } from "../text/terms/translations";
import { done, type OnProgress, type Reply, type Workbook } from "./ports";
import type { GeneratedSheet } from "./session/state";
import { ABC_FIXED_AREA, abcSheet } from "./sheets/abcSheet";
import { CHECKS_FIXED_AREA, checksSheet } from "./sheets/checksSheet";
import { ABC_TABLE, NAMES } from "./sheets/definedNames";
import type { SheetFacts } from "./sheets/facts";
import { SETTINGS_FIXED_AREA, settingsSheet } from "./sheets/settingsSheet";
import { WORKINGS_FIXED_AREA, workingsSheet } from "./sheets/workings/workingsSheet";
import type { Area, SheetPlan } from "./sheetPlan";

interface SheetBlueprint {
  readonly fixedArea: Area;
  readonly table: string | null;
  readonly plan: (facts: SheetFacts) => SheetPlan;
}

const BLUEPRINTS: Readonly<Record<GeneratedSheetKind, SheetBlueprint>> = {
  abc: { fixedArea: ABC_FIXED_AREA, table: ABC_TABLE, plan: abcSheet },
  settings: { fixedArea: SETTINGS_FIXED_AREA, table: null, plan: settingsSheet },
  checks: { fixedArea: CHECKS_FIXED_AREA, table: null, plan: checksSheet },
  workings: { fixedArea: WORKINGS_FIXED_AREA, table: null, plan: workingsSheet },
};

/** Writes all sheets of an analysis and shows the ABC sheet. */
export async function generate(
  workbook: Workbook,
  facts: Omit<SheetFacts, "sheetNames" | "texts" | "terms">,
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
    })),
    Object.values(NAMES),
  );
  if (prepared.kind === "problem") return prepared;
  const byKind = new Map(prepared.value.map((sheet) => [sheet.kind, sheet]));
  const nameOf = (kind: GeneratedSheetKind) => byKind.get(kind)?.name ?? texts.sheetNames[kind];
  const sheetNames = {
    abc: nameOf("abc"),
    settings: nameOf("settings"),
    checks: nameOf("checks"),
    workings: nameOf("workings"),
  };
  const planned = prepared.value.map((sheet) => ({
    sheet,
    plan: BLUEPRINTS[sheet.kind].plan({ ...facts, texts, terms, sheetNames }),
  }));
  const written = await workbook.writeSheets(planned, signal, onProgress);
  if (written.kind === "problem") return written;
  const shown = byKind.get("abc");
  if (shown) await workbook.activate(shown);
  return done(prepared.value);
}
