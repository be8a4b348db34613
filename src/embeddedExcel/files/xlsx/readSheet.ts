import type { Sheet } from "../../workbook/sheet";
import type { Table } from "../../workbook/table";
import { readCells } from "./cells/readCells";
import { readColumns } from "./sheetLayout/columns";
import { readDrawing } from "./drawings/readDrawing";
import { readConditionalFormats } from "./rules/readConditionalFormats";
import { readDataValidations } from "./rules/dataValidations";
import { readFilter } from "./sheetLayout/filter";
import { readHyperlinks } from "./sheetLayout/hyperlinks";
import { readMerges } from "./sheetLayout/merges";
import { readPage } from "./sheetLayout/page";
import { readProtection } from "./sheetLayout/protection";
import { readView } from "./sheetLayout/view";
import { readSheetShell } from "./sheetShell";
import { readTable } from "./tables";
import { snapshotOf, type PartRecord, type SheetOrigin, type XlsxOrigin } from "./xlsxOrigin";

/** Fills a sheet from its part and the parts that belong to it, and says what came from where. */
export function readSheet(sheet: Sheet, part: string, origin: XlsxOrigin): SheetOrigin {
  const shell = readSheetShell(origin.source.text(part) ?? "");
  const { root } = shell;
  const tables = readTables(sheet, part, origin);
  readColumns(root, sheet, origin);
  readCells(sheet, shell, origin.cellContext, origin.styleOf);
  readMerges(root, sheet);
  readView(root, sheet, origin.styleSheet.colors);
  readProtection(root, sheet);
  readFilter(root, sheet);
  readPage(root, sheet);
  readHyperlinks(root, sheet, origin.source.relationships(part));
  return {
    part,
    isProtected: sheet.isProtected,
    tables,
    tablesWhenRead: sheet.tables.map((table) => ({ ...table })),
    charts: readDrawing(sheet, part, origin),
    conditionalFormats: readConditionalFormats(root, sheet, origin.styleSheet),
    dataValidations: readDataValidations(root, sheet),
  };
}

function readTables(sheet: Sheet, sheetPart: string, { source }: XlsxOrigin): Map<Table, PartRecord> {
  const records = new Map<Table, PartRecord>();
  for (const { id, name, target } of source.relationships(sheetPart)) {
    const root = name === "table" ? source.xml(target) : undefined;
    const table = root && readTable(root);
    if (!table) continue;
    sheet.tables.push(table);
    records.set(table, { part: target, relationshipId: id, snapshot: snapshotOf(table) });
  }
  return records;
}
