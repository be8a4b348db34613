import type { Area, CellFormat, SheetPlan } from "../application/sheetPlan";
import type { Task } from "./inChunks";
import type { Target } from "./survey";

/** Width of one character of the workbook's default font (Calibri 11) and of a column's padding, in points. */
const CHARACTER_POINTS = 5.25;
const COLUMN_PADDING_POINTS = 3.75;

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount);

/** Everything about the looks of a sheet; conditional formats are cleared first, so that they never pile up. */
export const formatTasks = ({ sheet, plan }: Target): readonly Task[] => [
  () => {
    sheet.tabColor = plan.tabColor;
    sheet.showGridlines = false;
  },
  ...plan.formats.map(({ area, format }) => () => {
    applyFormat(rangeOf(sheet, area), format);
  }),
  ...plan.merges.map((merged) => () => {
    rangeOf(sheet, merged).merge(false);
  }),
  ...plan.columnWidths.map((characters, column) => () => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      characters * CHARACTER_POINTS + COLUMN_PADDING_POINTS;
  }),
  ...plan.rowHeights.map(({ row, height }) => () => {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = height;
  }),
  () => {
    writeConditionalFormats(sheet, plan);
    writeValidations(sheet, plan);
    freeze(sheet, plan);
    writePage(sheet, plan);
  },
];

function applyFormat(range: Excel.Range, wanted: CellFormat): void {
  const { format } = range;
  if (wanted.numberFormat !== undefined) range.numberFormat = wanted.numberFormat as unknown as string[][];
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.italic !== undefined) format.font.italic = wanted.italic;
  if (wanted.fontSize !== undefined) format.font.size = wanted.fontSize;
  if (wanted.color !== undefined) format.font.color = wanted.color;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.horizontal !== undefined) format.horizontalAlignment = wanted.horizontal;
  if (wanted.vertical !== undefined) format.verticalAlignment = wanted.vertical;
  if (wanted.wrapText !== undefined) format.wrapText = wanted.wrapText;
  if (wanted.indent !== undefined) format.indentLevel = wanted.indent;
  if (wanted.underlineColor !== undefined) {
    const line = format.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.color = wanted.underlineColor;
  }
}

function writeConditionalFormats(sheet: Excel.Worksheet, { conditionalFormats }: SheetPlan): void {
  const areas = new Map(conditionalFormats.map(({ area }) => [JSON.stringify(area), area]));
  for (const area of areas.values()) rangeOf(sheet, area).conditionalFormats.clearAll();
  for (const { area, equals, fill, color, bold } of conditionalFormats) {
    const { cellValue } = rangeOf(sheet, area).conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "EqualTo", formula1: `="${equals}"` };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
    if (bold) cellValue.format.font.bold = true;
  }
}

function writeValidations(sheet: Excel.Worksheet, { validations }: SheetPlan): void {
  for (const { area, rule, title, message } of validations) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule =
      rule.kind === "list"
        ? { list: { inCellDropDown: true, source: `=${rule.source}` } }
        : { decimal: { operator: "Between", formula1: `=${rule.minimum}`, formula2: `=${rule.maximum}` } };
    dataValidation.prompt = { showPrompt: true, title, message };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
  }
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetPlan): void {
  if (frozenRows > 0 && frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

function writePage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.setPrintArea(rangeOf(sheet, print.area));
  layout.orientation = print.orientation;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  if (print.titleRows > 0)
    layout.setPrintTitleRows(sheet.getRangeByIndexes(print.titleRows - 1, 0, 1, 1).getEntireRow());
}
