import { formatAddress } from "../../workbook/address";
import type { Sheet, SheetFacet } from "../../workbook/sheet";
import type { Utf8Output } from "../xml/utf8Output";
import { xml } from "../xml/xmlElement";
import { ensureDynamicArrayMetadata } from "./cells/dynamicArrays";
import { tablesRenamed, writeCells, type CellWriting } from "./cells/writeCells";
import { writeColumns } from "./sheetLayout/columns";
import { chartsChanged, writeDrawing } from "./drawings/writeDrawing";
import { writeConditionalFormats } from "./rules/writeConditionalFormats";
import { writeDataValidations } from "./rules/dataValidations";
import { writeFilter } from "./sheetLayout/filter";
import { writeHyperlinks } from "./sheetLayout/hyperlinks";
import { writeMerges } from "./sheetLayout/merges";
import { writePage } from "./sheetLayout/page";
import { writeProtection } from "./sheetLayout/protection";
import { markSelected, writeView } from "./sheetLayout/view";
import { newSheetShell, readSheetShell, writeSheetShell, WORKSHEET_ORDER, type SheetShell } from "./sheetShell";
import type { WriteContext } from "./writeContext";
import { writeTables } from "./writeTables";
import type { SheetOrigin } from "./xlsxOrigin";

/**
 * Writes a sheet's part. Of an opened sheet only what was touched is written anew; a sheet that nobody touched is not
 * even read.
 */
export function writeSheet(sheet: Sheet, part: string, context: WriteContext): void {
  const { origin, book, target } = context;
  const sheetOrigin = origin?.sheets.get(sheet);
  const selectionMoved = origin !== null && origin.activeSheet !== book.activeSheet;
  const concernsSelection = selectionMoved && (sheet === book.activeSheet || sheet === origin.activeSheet);
  const isUntouched =
    sheet.touched.size === 0 && sheetOrigin?.isProtected === sheet.isProtected && !chartsChanged(sheet, sheetOrigin);
  if (sheetOrigin && isUntouched && !concernsSelection) return;

  const shell = sheetOrigin ? readSheetShell(target.text(part) ?? "") : newSheetShell();
  const { root } = shell;
  const isTouched = (facet: SheetFacet) => !sheetOrigin || sheet.touched.has(facet);
  if (!sheetOrigin) writeDefaults(shell, sheet);
  if (isTouched("columns")) writeColumns(root, sheet, context);
  if (isTouched("view")) writeView(root, sheet, context.originalStyles.colors);
  if (isTouched("merges")) writeMerges(root, sheet);
  if (isTouched("page")) writePage(root, sheet);
  if (isTouched("filter")) writeFilter(root, sheet);
  if (isTouched("hyperlinks")) writeHyperlinks(root, sheet, part, context.target);
  if (isTouched("tables")) writeTables(root, sheet, part, sheetOrigin, context);
  if (isTouched("conditionalFormats")) writeConditionalFormats(root, sheet, sheetOrigin, context);
  if (isTouched("dataValidations")) writeDataValidations(root, sheet, sheetOrigin, context);
  writeDrawing(root, sheet, part, sheetOrigin, context);
  writeProtection(root, sheet);
  if (selectionMoved || !sheetOrigin) markSelected(root, sheet === book.activeSheet);
  const renamed = sheetOrigin !== undefined && tablesRenamed(sheet, sheetOrigin.tablesWhenRead);
  const writesRows = isTouched("cells") || isTouched("rows") || renamed;
  if (writesRows) writeDimension(shell, sheet);
  const writeRows = (output: Utf8Output) => writeCells(sheet, shell, cellWriting(sheetOrigin, context), output);
  target.setBytes(part, writeSheetShell(shell, writesRows ? writeRows : undefined));
}

function cellWriting(sheetOrigin: SheetOrigin | undefined, context: WriteContext): CellWriting {
  const { origin, target, workbookPart } = context;
  return {
    context: origin?.cellContext ?? { sharedStrings: [], dynamicArrayMetadata: new Set(), uses1904Dates: false },
    originalTables: sheetOrigin?.tablesWhenRead ?? [],
    customFunctionNames: context.customFunctionNames,
    styleOf: context.styleOf,
    formatOf: context.formatOf,
    dynamicArrayMetadata: () => ensureDynamicArrayMetadata(target, workbookPart),
  };
}

function writeDefaults({ root }: SheetShell, sheet: Sheet): void {
  const format = xml("sheetFormatPr", { defaultRowHeight: sheet.defaultRowHeight });
  if (sheet.defaultRowHeight !== 15) format.set("customHeight", true);
  root.insertInOrder(format, WORKSHEET_ORDER);
}

function writeDimension({ root }: SheetShell, sheet: Sheet): void {
  const area = sheet.grid.usedArea(false);
  root.ensure("dimension", WORKSHEET_ORDER).set("ref", area ? formatAddress(area) : "A1");
}
