import { formatAddress, parseAddress, type Rectangle } from "../../workbook/address";
import type { Table, TableColumn } from "../../workbook/table";
import { formulaForFile } from "../formulaText/fileForm";
import { formulaForUser } from "../formulaText/userForm";
import { SPREADSHEET_NS } from "../package/namespaces";
import { escapeCellText, unescapeCellText } from "../xml/xmlText";
import { xml, type XmlElement } from "../xml/xmlElement";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** Reads a table part; null where its area cannot be understood. */
export function readTable(root: XmlElement): Table | null {
  const area = parseAddress(root.attribute("ref") ?? "");
  if (!area) return null;
  const name = root.attribute("displayName") ?? root.attribute("name") ?? "";
  const style = root.child("tableStyleInfo");
  return {
    id: root.number("id") ?? 0,
    name,
    area,
    columns: (root.child("tableColumns")?.childrenNamed("tableColumn") ?? []).map((column) => readColumn(column, name)),
    style: style?.attribute("name") ?? "",
    showHeaders: (root.number("headerRowCount") ?? 1) > 0,
    showTotals: (root.number("totalsRowCount") ?? 0) > 0,
    showFilterButton: root.child("autoFilter") !== undefined,
    showBandedRows: style?.flag("showRowStripes") ?? false,
    showBandedColumns: style?.flag("showColumnStripes") ?? false,
    highlightFirstColumn: style?.flag("showFirstColumn") ?? false,
    highlightLastColumn: style?.flag("showLastColumn") ?? false,
  };
}

function readColumn(element: XmlElement, tableName: string): TableColumn {
  const column: TableColumn = {
    id: element.number("id") ?? 0,
    name: unescapeCellText(element.attribute("name") ?? ""),
  };
  const formula = element.child("calculatedColumnFormula");
  const label = element.attribute("totalsRowLabel");
  const total = element.attribute("totalsRowFunction");
  if (formula) column.calculatedFormula = formulaForUser(formula.text, tableName);
  if (label !== undefined) column.totalsLabel = label;
  if (total !== undefined) column.totalsFunction = total;
  return column;
}

export const newTablePart = (): XmlElement => xml("table", { xmlns: SPREADSHEET_NS });

/** Makes a table part say what the model says; what the model does not know (filters, sorting) is kept where it can be. */
export function writeTable(root: XmlElement, table: Table, customFunctionNames: ReadonlySet<string>): void {
  const before = readTable(root);
  root
    .set("id", table.id)
    .set("name", table.name)
    .set("displayName", table.name)
    .set("ref", formatAddress(table.area))
    .set("headerRowCount", table.showHeaders ? undefined : 0)
    .set("totalsRowCount", table.showTotals ? 1 : undefined)
    .set("totalsRowShown", table.showTotals ? undefined : false);
  if (!sameShape(before, table)) writeFilter(root, table);
  writeColumns(root, table, customFunctionNames);
  root
    .ensure("tableStyleInfo", TABLE_ORDER)
    .set("name", table.style || undefined)
    .set("showFirstColumn", table.highlightFirstColumn)
    .set("showLastColumn", table.highlightLastColumn)
    .set("showRowStripes", table.showBandedRows)
    .set("showColumnStripes", table.showBandedColumns);
}

const sameShape = (a: Table | null, b: Table): boolean =>
  a !== null &&
  formatAddress(a.area) === formatAddress(b.area) &&
  a.showTotals === b.showTotals &&
  a.showHeaders === b.showHeaders &&
  a.showFilterButton === b.showFilterButton &&
  a.columns.length === b.columns.length;

function writeFilter(root: XmlElement, table: Table): void {
  const criteria = root.child("autoFilter")?.children ?? [];
  root.remove("autoFilter");
  root.remove("sortState");
  if (!table.showFilterButton || !table.showHeaders) return;
  const area: Rectangle = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  root.insertInOrder(xml(`${root.prefix}autoFilter`, { ref: formatAddress(area) }, criteria), TABLE_ORDER);
}

function writeColumns(root: XmlElement, table: Table, customFunctionNames: ReadonlySet<string>): void {
  const group = root.ensure("tableColumns", TABLE_ORDER).set("count", table.columns.length);
  const originals = new Map(group.elements.map((element) => [element.number("id"), element]));
  group.children = table.columns.map((column) => {
    const element = originals.get(column.id) ?? xml(`${root.prefix}tableColumn`, { id: column.id });
    element.set("name", escapeCellText(column.name).replace(/\n/g, "_x000a_"));
    element.set("totalsRowLabel", column.totalsLabel).set("totalsRowFunction", column.totalsFunction);
    if (element.child("calculatedColumnFormula")?.text !== undefined || column.calculatedFormula !== undefined) {
      writeFormula(element, column.calculatedFormula, table.name, customFunctionNames);
    }
    return element;
  });
}

function writeFormula(
  column: XmlElement,
  formula: string | undefined,
  ownTable: string,
  customFunctionNames: ReadonlySet<string>,
): void {
  const before = column.child("calculatedColumnFormula");
  if (before && formulaForUser(before.text, ownTable) === formula) return;
  column.remove("calculatedColumnFormula");
  if (formula === undefined) return;
  const text = formulaForFile(formula, { ownTable, customFunctionNames });
  column.insertInOrder(xml(`${column.prefix}calculatedColumnFormula`, {}, [text]), COLUMN_ORDER);
}
