import type { Area, CellFormat, PlanConditionalFormat, PlanValidation, SheetPlan } from "../application/sheetPlan";
import { cellName } from "../application/sheets/references";
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
  // An empty list has no cells to format.
  ...plan.formats
    .filter(({ area }) => area.rowCount > 0)
    .map(({ area, format }) => () => {
      onRange(sheet, area, (range) => {
        applyFormat(range, format);
      });
    }),
  ...plan.merges.map((merged) => () => {
    onRange(sheet, merged, (range) => {
      range.merge(false);
    });
  }),
  ...plan.columnWidths.flatMap((characters, column): Task[] =>
    characters === null
      ? []
      : [
          () => {
            setColumnWidth(sheet, column, characters);
          },
        ],
  ),
  ...(plan.optionalColumns ?? []).map(({ column, isHidden }) => () => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = isHidden;
  }),
  ...plan.rowHeights.map(({ row, height }) => () => {
    onRange(sheet, cellAt(row, 0), ({ format }) => {
      format.rowHeight = height;
    });
  }),
  ...conditionalFormatTasks(sheet, plan),
  ...plan.validations.map((validation) => () => {
    writeValidation(sheet, validation);
  }),
  () => {
    freeze(sheet, plan);
    writePage(sheet, plan);
  },
];

/** A cell stands for its whole row or column where heights and widths are set. */
const cellAt = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** Works on cells that are not needed afterwards, so that neither side keeps a reference to them. */
function onRange(sheet: Excel.Worksheet, area: Area, work: (range: Excel.Range) => void): void {
  const range = rangeOf(sheet, area);
  work(range);
  range.untrack();
}

/** As wide as so many characters. */
export function setColumnWidth(sheet: Excel.Worksheet, column: number, characters: number): void {
  onRange(sheet, cellAt(0, column), ({ format }) => {
    format.columnWidth = characters * CHARACTER_POINTS + COLUMN_PADDING_POINTS;
  });
}

export function applyFormat(range: Excel.Range, wanted: CellFormat): void {
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

function conditionalFormatTasks(sheet: Excel.Worksheet, { conditionalFormats }: SheetPlan): readonly Task[] {
  const areas = new Map(conditionalFormats.map(({ area }) => [JSON.stringify(area), area]));
  return [
    ...[...areas.values()].map((area) => () => {
      onRange(sheet, area, (range) => {
        range.conditionalFormats.clearAll();
      });
    }),
    ...conditionalFormats.map((wanted) => () => {
      onRange(sheet, wanted.area, (range) => {
        const { format } = addRule(range, wanted);
        if (wanted.fill !== undefined) format.fill.color = wanted.fill;
        if (wanted.color !== undefined) format.font.color = wanted.color;
        if (wanted.bold) format.font.bold = true;
        if (wanted.numberFormat !== undefined) format.numberFormat = wanted.numberFormat;
      });
    }),
  ];
}

/** The comparison with another column names the cell of the first row; Excel moves it along with the rows. */
function addRule(
  range: Excel.Range,
  { area, equals, comparedColumn }: PlanConditionalFormat,
): { readonly format: Excel.ConditionalRangeFormat } {
  if (comparedColumn === undefined) {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "EqualTo", formula1: `="${equals}"` };
    return cellValue;
  }
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = `=$${cellName(area.row, comparedColumn)}="${equals}"`;
  return custom;
}

function writeValidation(sheet: Excel.Worksheet, { area, rule, title, message }: PlanValidation): void {
  onRange(sheet, area, ({ dataValidation }) => {
    dataValidation.rule = ruleOf(rule);
    dataValidation.prompt = { showPrompt: true, title, message };
    const isOpen = rule.kind === "list" && rule.isOpen === true;
    dataValidation.errorAlert = { showAlert: !isOpen, style: "Stop", title, message };
  });
}

function ruleOf(rule: PlanValidation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: `=${rule.source}` } };
  const limits: Excel.BasicDataValidation = {
    operator: "Between",
    formula1: `=${rule.minimum}`,
    formula2: `=${rule.maximum}`,
  };
  return rule.kind === "decimal" ? { decimal: limits } : { wholeNumber: limits };
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
  layout.zoom = { horizontalFitToPages: 1, ...(print.onOnePage ? { verticalFitToPages: 1 } : {}) };
  layout.centerHorizontally = true;
  if (print.titleRows > 0)
    layout.setPrintTitleRows(sheet.getRangeByIndexes(print.titleRows - 1, 0, 1, 1).getEntireRow());
}
