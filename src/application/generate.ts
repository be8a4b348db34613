import { GENERATED_SHEETS, type GeneratedSheetKind } from "../domain/generatedSheets";
import { sheetTexts } from "../text/sheets/sheetTexts";
import { termsIn } from "../text/terms/translations";
import { done, type OnProgress, type Reply, type Workbook } from "./ports";
import type { GeneratedSheet } from "./session/state";
import { abcSheet } from "./sheets/abcSheet";
import { checksSheet } from "./sheets/checksSheet";
import type { SheetFacts } from "./sheets/facts";
import { settingsSheet } from "./sheets/settingsSheet";
import { workingsSheet } from "./sheets/workingsSheet";
import type { SheetPlan } from "./sheetPlan";

const PLANS: Readonly<Record<GeneratedSheetKind, (facts: SheetFacts) => SheetPlan>> = {
  abc: abcSheet,
  settings: settingsSheet,
  checks: checksSheet,
  workings: workingsSheet,
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
    GENERATED_SHEETS.map((kind) => ({ kind, name: texts.sheetNames[kind] })),
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
    plan: PLANS[sheet.kind]({ ...facts, texts, terms, sheetNames }),
  }));
  const written = await workbook.writeSheets(planned, signal, onProgress);
  if (written.kind === "problem") return written;
  const shown = byKind.get("abc");
  if (shown) await workbook.activate(shown.id);
  return done(prepared.value);
}
