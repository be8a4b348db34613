import type { GeneratedSheet } from "../application/session/state";
import { GENERATED_SHEETS, type GeneratedSheetKind } from "../domain/generatedSheets";
import { SHEET_NAME_LENGTH } from "../limits";
import { rangeReference } from "../application/sheets/references";
import { area } from "../application/sheetPlan";
import { layoutOf, nameLayout, versionIn } from "./layoutVersion";
import { answered } from "./run";

/**
 * A generated sheet carries a hidden name of its own, `=“kind”`; the title may be changed by the user, the mark stays,
 * also through copies of the file and through other spreadsheet programs.
 */
const MARK = "ClientPortfolioSheet";

/**
 * A copied sheet carries its marks too. Which one is ours is told by a hidden name of the workbook for each kind, which
 * Excel leaves with the original; unlike the ids of sheets it survives saving.
 */
const registryName = (kind: GeneratedSheetKind): string => `${MARK}_${kind}`;

export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly kind: GeneratedSheetKind | null;
  /** Version of its layout. */
  readonly layout: number;
  /** The workbook says that it is the generated sheet of its kind, and no copy. */
  readonly isRegistered: boolean;
}

/** Every sheet in tab order with its marks, `name`, `id` and `visibility` loaded: two round trips. */
export async function sheetsWithMarks(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const names = context.workbook.names.load("items/name,items/formula");
  await answered(context.sync());
  const marks = sheets.items.map((sheet) => ({
    sheet,
    mark: sheet.names.getItemOrNullObject(MARK).load("formula"),
    layout: layoutOf(sheet).load("formula"),
  }));
  await answered(context.sync());
  const registered = new Map(names.items.map(({ name, formula }) => [name, sheetNameIn(String(formula))]));
  return marks.map(({ sheet, mark, layout }) => {
    const kind = kindOf(mark);
    return {
      sheet,
      kind,
      layout: versionIn(layout),
      isRegistered: kind !== null && registered.get(registryName(kind)) === sheet.name,
    };
  });
}

function kindOf(mark: Excel.NamedItem): GeneratedSheetKind | null {
  if (mark.isNullObject) return null;
  const written = String(mark.formula).replace(/[="]/g, "");
  return GENERATED_SHEETS.find((kind) => kind === written) ?? null;
}

/** The sheet a name's formula refers to; null where it refers to none. */
export function sheetNameIn(formula: string): string | null {
  // A name that lost its cells is left from deleted sheets.
  if (formula.includes("#REF!")) return null;
  const quoted = /^='((?:[^']|'')+)'!/.exec(formula)?.[1]?.replaceAll("''", "'");
  return quoted ?? /^=([^'!]+)!/.exec(formula)?.[1] ?? null;
}

/** The generated sheets in tab order, without copies of theirs; where nothing tells a copy, the first of a kind. */
export const ownAmong = (sheets: readonly MarkedSheet[]): MarkedSheet[] =>
  sheets.filter(({ kind, ...one }) => {
    if (kind === null) return false;
    const alike = sheets.filter((other) => other.kind === kind);
    const own = alike.find(({ isRegistered }) => isRegistered) ?? alike[0];
    return own?.sheet === one.sheet;
  });

export const generatedAmong = (sheets: readonly MarkedSheet[]): GeneratedSheet[] =>
  ownAmong(sheets).flatMap(({ sheet, kind }) => (kind === null ? [] : [{ kind, id: sheet.id, name: sheet.name }]));

/** Two sheets of one kind of which nothing tells the copy; null where there are none. */
export function indistinguishable(sheets: readonly MarkedSheet[]): readonly [string, string] | null {
  for (const kind of GENERATED_SHEETS) {
    const [first, second, ...others] = sheets.filter((one) => one.kind === kind);
    const isTold = [first, second, ...others].some((one) => one?.isRegistered === true);
    if (first && second && !isTold) return [first.sheet.name, second.sheet.name];
  }
  return null;
}

export function addGeneratedSheet(
  context: Excel.RequestContext,
  kind: GeneratedSheetKind,
  name: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  const mark = sheet.names.add(MARK, `="${kind}"`);
  mark.visible = false;
  nameLayout(sheet, null);
  sheet.load("id,name");
  return sheet;
}

/** Some programs show hidden names: the mark of a sheet that has one is hidden again. */
export function hideMark(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK).visible = false;
}

/**
 * Queues what makes the workbook tell these sheets from copies of theirs.
 * @param names of the workbook, loaded with their formulas
 */
export function register(names: Excel.NamedItemCollection, sheets: readonly GeneratedSheet[]): void {
  for (const { kind, name } of sheets) {
    const formula = `=${rangeReference(name, area(0, 0))}`;
    const existing = names.items.find((item) => item.name === registryName(kind));
    const registered = existing ?? names.add(registryName(kind), formula);
    if (existing && sheetNameIn(String(existing.formula)) !== name) existing.formula = formula;
    registered.visible = false;
  }
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
