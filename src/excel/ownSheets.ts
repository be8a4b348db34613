import type { GeneratedSheet } from "../application/session/state";
import { GENERATED_SHEETS, type GeneratedSheetKind } from "../domain/generatedSheets";
import { SHEET_NAME_LENGTH } from "../limits";
import { answered } from "./run";

/**
 * A generated sheet carries a hidden name of its own, `=“kind”`; the title may be changed by the user, the mark stays,
 * also through copies of the file and through other spreadsheet programs.
 */
const MARK = "ClientPortfolioSheet";

interface SheetProxy {
  readonly sheet: Excel.Worksheet;
  readonly kind: GeneratedSheetKind | null;
}

/** Every sheet in tab order with its mark, `name`, `id` and `visibility` loaded: two round trips. */
export async function sheetsWithMarks(context: Excel.RequestContext): Promise<SheetProxy[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await answered(context.sync());
  const marks = sheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(MARK);
    mark.load("formula");
    return mark;
  });
  await answered(context.sync());
  return sheets.items.map((sheet, index) => ({ sheet, kind: kindOf(marks[index]) }));
}

function kindOf(mark: Excel.NamedItem | undefined): GeneratedSheetKind | null {
  if (!mark || mark.isNullObject) return null;
  const written = String(mark.formula).replace(/[="]/g, "");
  return GENERATED_SHEETS.find((kind) => kind === written) ?? null;
}

/** The generated sheets in tab order; of copies of one sheet the first counts. */
export function generatedAmong(sheets: readonly SheetProxy[]): GeneratedSheet[] {
  const found: GeneratedSheet[] = [];
  for (const { sheet, kind } of sheets) {
    if (kind && !found.some((known) => known.kind === kind)) found.push({ kind, id: sheet.id, name: sheet.name });
  }
  return found;
}

export function addGeneratedSheet(
  context: Excel.RequestContext,
  kind: GeneratedSheetKind,
  name: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  const mark = sheet.names.add(MARK, `="${kind}"`);
  mark.visible = false;
  sheet.load("id,name");
  return sheet;
}

/** The wanted name, or with " (2)", " (3)" … where a sheet has it already; never longer than Excel allows. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = wanted.slice(0, SHEET_NAME_LENGTH);
  for (let copy = 2; isTaken(name); copy++) {
    const suffix = ` (${copy})`;
    name = wanted.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix;
  }
  return name;
}
