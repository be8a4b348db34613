import type { PreparedSheet, SheetRequest } from "../application/ports";
import type { GeneratedSheet } from "../application/session/state";
import { type GeneratedSheetKind, LAYOUT_VERSION } from "../domain/generatedSheets";
import { fixedAreaOf, hasItsRows, isInPlace, nameFixedArea } from "./fixedArea";
import {
  addGeneratedSheet,
  freeSheetName,
  indistinguishable,
  type MarkedSheet,
  ownAmong,
  register,
  sheetNameIn,
  sheetsWithMarks,
} from "./ownSheets";
import { tabMoves } from "./placeSheets";
import { answered, BatchProblem } from "./run";
import { rangeOf } from "./writeFormats";

/** A generated sheet of an earlier analysis that is to be rewritten. */
interface KnownSheet {
  readonly known: GeneratedSheet;
  readonly wanted: SheetRequest;
  readonly sheet: Excel.Worksheet;
  /** Its cells stand as an older version of the add-in wrote them: wherever they are, they are cleared. */
  readonly isOutdated: boolean;
}

/** Finds the generated sheets and adds those that are missing, once nothing stands in the way of writing all of them. */
export async function prepareSheets(
  context: Excel.RequestContext,
  requests: readonly SheetRequest[],
  reservedNames: readonly string[],
): Promise<PreparedSheet[]> {
  const sheets = await sheetsWithMarks(context);
  const own = ownAmong(sheets);
  refuseStrangers(sheets, own);
  const wanted = requests.filter((request) => request.isNeeded || own.some(({ kind }) => kind === request.kind));
  const known = wanted.flatMap((request): KnownSheet[] => {
    const found = own.find(({ kind }) => kind === request.kind);
    if (found === undefined) return [];
    const { sheet, layout } = found;
    const { kind } = request;
    const isOutdated = layout < LAYOUT_VERSION;
    return [{ known: { kind, id: sheet.id, name: sheet.name }, wanted: request, sheet, isOutdated }];
  });
  await refuseObstacles(context, known, wanted, reservedNames);
  const taken = sheets.map(({ sheet }) => sheet.name);
  const added = new Map<GeneratedSheetKind, Excel.Worksheet>();
  for (const { kind, name, fixedArea } of wanted) {
    if (known.some((sheet) => sheet.wanted.kind === kind)) continue;
    const free = freeSheetName(name, taken);
    taken.push(free);
    const sheet = addGeneratedSheet(context, kind, free);
    nameFixedArea(sheet, fixedArea);
    added.set(kind, sheet);
  }
  await answered(context.sync());
  const prepared = wanted.flatMap(({ kind }): PreparedSheet[] => {
    const sheet = added.get(kind);
    if (sheet) return [{ kind, id: sheet.id, name: sheet.name, isOutdated: false }];
    const found = known.find(({ wanted: request }) => request.kind === kind);
    return found ? [{ ...found.known, isOutdated: found.isOutdated }] : [];
  });
  const tabs = [
    ...sheets.map(({ sheet: { id }, kind }) => ({ id, kind: own.some((one) => one.sheet.id === id) ? kind : null })),
    ...[...added].map(([kind, { id }]) => ({ id, kind })),
  ];
  // Only sheets that were just added are moved: where the user put the others they stay.
  for (const { id, position } of tabMoves(tabs, [...added.keys()]))
    context.workbook.worksheets.getItem(id).position = position;
  register(context.workbook.names, prepared);
  await answered(context.sync());
  return prepared;
}

/** Nothing is written to what a later version of the add-in wrote, nor where a sheet and its copy cannot be told apart. */
function refuseStrangers(sheets: readonly MarkedSheet[], own: readonly MarkedSheet[]): void {
  const newer = own.find(({ layout }) => layout > LAYOUT_VERSION);
  if (newer) throw new BatchProblem({ code: "newerVersion", name: newer.sheet.name });
  const twins = indistinguishable(sheets);
  if (twins) throw new BatchProblem({ code: "twoOfAKind", name: twins[0], other: twins[1] });
}

/** All reasons not to write, asked in one round trip. No password is ever asked for: the user is told. */
async function refuseObstacles(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  wanted: readonly SheetRequest[],
  reservedNames: readonly string[],
): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  const asked = known.map(({ sheet, ...rest }) => {
    sheet.protection.load("protected");
    const fixedArea = fixedAreaOf(sheet);
    fixedArea.load("formula");
    const tables = rangeOf(sheet, rest.wanted.fixedArea).getTables(false);
    tables.load("items/name");
    return { ...rest, sheet, fixedArea, tables };
  });
  const names = context.workbook.names.load("items/name,items/formula");
  const tables = wanted.flatMap(({ table }) => (table === null ? [] : [holderOfTable(context, table)]));
  await answered(context.sync());
  if (protection.protected && known.length < wanted.length) throw new BatchProblem({ code: "protectedWorkbook" });
  const own: OwnPlaces = {
    sheets: new Set(known.map((one) => one.known.name)),
    tables: asked.flatMap(({ tables: { items } }) => items.map(({ name }) => name)),
  };
  const taken = [
    ...names.items.filter(({ name, formula }) => reservedNames.includes(name) && isTaken(String(formula), own)),
    ...tables.filter(({ holder, sheet }) => !holder.isNullObject && !known.some((one) => one.known.id === sheet.id)),
  ][0];
  if (taken) throw new BatchProblem({ code: "nameTaken", name: taken.name });
  for (const { sheet, fixedArea, known: own, wanted: request, isOutdated } of asked) {
    if (sheet.protection.protected) throw new BatchProblem({ code: "protectedSheet", name: own.name });
    // Some programs drop hidden names: a sheet without it is taken as it is.
    const isMoved =
      !isOutdated &&
      !fixedArea.isNullObject &&
      !(request.hasFixedColumns ? isInPlace : hasItsRows)(fixedArea, request.fixedArea);
    if (isMoved) throw new BatchProblem({ code: "sheetRearranged", name: own.name });
  }
  for (const { tables, wanted: request } of asked) {
    const [table, ...others] = tables.items;
    // The user renamed it: formulas follow when it gets its name back.
    if (request.table !== null && table && others.length === 0 && table.name !== request.table) {
      table.name = request.table;
    }
  }
}

/** A table of that name, and the sheet it stands on. */
function holderOfTable(context: Excel.RequestContext, name: string) {
  const holder = context.workbook.tables.getItemOrNullObject(name);
  const sheet = holder.getRange().worksheet;
  holder.load("name");
  sheet.load("id");
  return { name, holder, sheet };
}

/** Names of the generated sheets there are, and of their tables, as the user may have renamed them. */
interface OwnPlaces {
  readonly sheets: ReadonlySet<string>;
  readonly tables: readonly string[];
}

/** Whether a name stands for something of the user's: a constant, or cells that are not on a generated sheet. */
function isTaken(formula: string, own: OwnPlaces): boolean {
  // A name that lost its cells is left from deleted sheets and may be used again.
  if (formula.includes("#REF!")) return false;
  if (own.tables.some((table) => formula.startsWith(`=${table}[`))) return false;
  const sheetName = sheetNameIn(formula);
  return sheetName === null || !own.sheets.has(sheetName);
}
