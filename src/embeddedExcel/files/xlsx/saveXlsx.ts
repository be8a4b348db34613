import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import { CONTENT_TYPE, standardRelationship } from "../package/namespaces";
import { OoxmlPackage } from "../package/ooxmlPackage";
import { removePartTree } from "../package/removePartTree";
import { WorkbookColors } from "./styles/colors";
import { StyleSheet } from "./styles/styleSheet";
import { StyleWriter } from "./styles/styleWriter";
import type { WriteContext } from "./writeContext";
import { writeSheet } from "./writeSheet";
import { newWorkbookRoot, writeWorkbook } from "./writeWorkbook";
import { writeSettings } from "./webExtension";
import { snapshotOf, XlsxOrigin } from "./xlsxOrigin";

export interface SaveOptions {
  /** Functions of add-ins, in upper case, e.g. "PARETO.CLASS": Excel marks them in the file. */
  readonly customFunctionNames?: ReadonlySet<string>;
  /** Id of the add-in's manifest, a GUID: the settings are stored as belonging to it. */
  readonly addInId?: string;
}

/** The workbook as a file. The book stays as it is and can be changed and saved again. */
export function saveXlsx(book: Book, options: SaveOptions = {}): Uint8Array {
  const context = writeContext(book, options);
  const { target, origin, workbookPart } = context;
  const relationshipIds = new Map<Sheet, string>();
  const parts = new Map<Sheet, string>();
  let mustRecalculate = false;
  for (const { sheet, relationshipId } of origin?.tabs ?? []) {
    if (!sheet) continue;
    const part = origin?.sheets.get(sheet)?.part ?? "";
    if (book.sheets.includes(sheet)) {
      relationshipIds.set(sheet, relationshipId);
      parts.set(sheet, part);
    } else {
      target.removeRelationship(workbookPart, relationshipId);
      removePartTree(target, part);
      mustRecalculate = true;
    }
  }
  for (const sheet of book.sheets) {
    const part = parts.get(sheet) ?? addSheetPart(sheet, context, relationshipIds);
    mustRecalculate ||= !parts.has(sheet) || sheet.touched.has("cells");
    writeSheet(sheet, part, context);
  }
  if (snapshotOf([...book.settings]) !== (origin?.settingsSnapshot ?? "[]")) {
    writeSettings(target, book.settings, options.addInId);
  }
  writeWorkbook(context, relationshipIds, mustRecalculate);
  if (mustRecalculate) dropCalculationChain(context);
  return target.toBytes();
}

function writeContext(book: Book, options: SaveOptions): WriteContext {
  const origin = book.origin instanceof XlsxOrigin ? book.origin : null;
  const target = origin?.source.copy() ?? newPackage();
  const workbookPart = origin?.workbookPart ?? WORKBOOK_PART;
  const originalStyles = origin?.styleSheet ?? new StyleSheet(undefined, new WorkbookColors(undefined));
  const styles = new StyleWriter(target, workbookPart, originalStyles);
  return {
    book,
    target,
    workbookPart,
    origin,
    originalStyles,
    styles,
    customFunctionNames: options.customFunctionNames ?? new Set(),
    styleOf: origin?.styleOf ?? (() => 0),
    formatOf: (style) => styles.cellFormat(book.styles.get(style)),
  };
}

const WORKBOOK_PART = "xl/workbook.xml";

function newPackage(): OoxmlPackage {
  const created = OoxmlPackage.empty();
  created.setXml(WORKBOOK_PART, newWorkbookRoot(), CONTENT_TYPE.workbook);
  created.addRelationship("", standardRelationship("officeDocument"), WORKBOOK_PART);
  return created;
}

function addSheetPart(sheet: Sheet, { target, workbookPart }: WriteContext, ids: Map<Sheet, string>): string {
  const part = target.freeName("xl/worksheets/sheet#.xml");
  target.setBytes(part, new Uint8Array(), CONTENT_TYPE.worksheet);
  ids.set(sheet, target.addRelationship(workbookPart, standardRelationship("worksheet"), part));
  return part;
}

/** The order of the last calculation; with other formulas it would be wrong, and Excel makes it anew. */
function dropCalculationChain({ target, workbookPart }: WriteContext): void {
  const chain = target.relationshipNamed(workbookPart, "calcChain");
  if (!chain) return;
  target.removeRelationship(workbookPart, chain.id);
  target.remove(chain.target);
}
