import type { SheetRequest } from "../application/ports";
import type { GeneratedSheet } from "../application/session/state";
import type { GeneratedSheetKind } from "../domain/generatedSheets";
import { fixedAreaOf, isInPlace, nameFixedArea } from "./fixedArea";
import { addGeneratedSheet, freeSheetName, generatedAmong, sheetsWithMarks } from "./ownSheets";
import { answered, BatchProblem } from "./run";
import { rangeOf } from "./writeFormats";

/** A generated sheet of an earlier analysis that is to be rewritten. */
interface KnownSheet {
  readonly known: GeneratedSheet;
  readonly wanted: SheetRequest;
  readonly sheet: Excel.Worksheet;
}

/** Finds the generated sheets and adds those that are missing, once nothing stands in the way of writing all of them. */
export async function prepareSheets(
  context: Excel.RequestContext,
  requests: readonly SheetRequest[],
  reservedNames: readonly string[],
): Promise<GeneratedSheet[]> {
  const sheets = await sheetsWithMarks(context);
  const existing = generatedAmong(sheets);
  const wanted = requests.filter((request) => request.isNeeded || existing.some(({ kind }) => kind === request.kind));
  const known = wanted.flatMap((request): KnownSheet[] => {
    const found = existing.find(({ kind }) => kind === request.kind);
    return found ? [{ known: found, wanted: request, sheet: context.workbook.worksheets.getItem(found.id) }] : [];
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
  return wanted.flatMap(({ kind }) => {
    const sheet = added.get(kind);
    const found = existing.find((candidate) => candidate.kind === kind);
    return sheet ? [{ kind, id: sheet.id, name: sheet.name }] : found ? [found] : [];
  });
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
  const ownNames = new Set(known.map((own) => own.known.name));
  const taken = [
    ...names.items.filter(({ name, formula }) => reservedNames.includes(name) && isTaken(String(formula), ownNames)),
    ...tables.filter(({ holder, sheet }) => !holder.isNullObject && !known.some((own) => own.known.id === sheet.id)),
  ][0];
  if (taken) throw new BatchProblem({ code: "nameTaken", name: taken.name });
  for (const { sheet, fixedArea, known: own, wanted: request } of asked) {
    if (sheet.protection.protected) throw new BatchProblem({ code: "protectedSheet", name: own.name });
    // Some programs drop hidden names: a sheet without it is taken as it is.
    const isMoved = !fixedArea.isNullObject && !isInPlace(fixedArea, request.fixedArea);
    if (isMoved) throw new BatchProblem({ code: "sheetRearranged", name: own.name });
  }
  for (const { tables, wanted: request } of asked) {
    const [table] = tables.items;
    // The user renamed it: formulas follow when it gets its name back.
    if (request.table !== null && table && table.name !== request.table) table.name = request.table;
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

/** Whether a name stands for something of the user's: a constant, or cells that are not on a generated sheet. */
function isTaken(formula: string, ownSheets: ReadonlySet<string>): boolean {
  // A name that lost its cells is left from deleted sheets and may be used again.
  if (formula.includes("#REF!")) return false;
  const quoted = /^='((?:[^']|'')+)'!/.exec(formula)?.[1]?.replaceAll("''", "'");
  const sheetName = quoted ?? /^=([^'!]+)!/.exec(formula)?.[1];
  return sheetName === undefined || !ownSheets.has(sheetName);
}
