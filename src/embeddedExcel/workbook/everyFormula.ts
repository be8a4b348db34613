import { contains, rectangle } from "./address";
import type { Book } from "./book";
import type { ChartText } from "./chart";
import type { ConditionalRule } from "./conditionalFormat";
import type { FormulaHome } from "./formulaReferences";
import type { Sheet } from "./sheet";

type Rewrite = (formula: string, home: FormulaHome) => string;

/** Rewrites all formulas of a workbook: cells, names, rules, validations, table columns, charts. */
export function rewriteEveryFormula(book: Book, rewrite: Rewrite): void {
  for (const name of book.names) {
    name.formula = rewrite(name.formula, { sheetName: name.scope?.name ?? null, tableName: null });
  }
  for (const sheet of book.sheets) {
    rewriteCells(sheet, rewrite);
    const home = { sheetName: sheet.name, tableName: null };
    rewriteRules(sheet, (formula) => rewrite(formula, home));
    rewriteCharts(sheet, (formula) => rewrite(formula, home));
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula === undefined) continue;
        const after = rewrite(column.calculatedFormula, { ...home, tableName: table.name });
        if (after !== column.calculatedFormula) sheet.touch("tables");
        column.calculatedFormula = after;
      }
    }
  }
}

/** Tells of rewritten cells column by column in unbroken runs. */
function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  const rewritten = new Map<number, number[]>();
  for (const { row, column, formula } of [...sheet.grid.allFormulas()]) {
    const table = sheet.tables.find((candidate) => contains(candidate.area, rectangle(row, column)));
    const text = rewrite(formula.text, { sheetName: sheet.name, tableName: table?.name ?? null, row });
    if (text === formula.text) continue;
    sheet.grid.setFormula(row, column, { ...formula, text });
    const rows = rewritten.get(column);
    if (rows) rows.push(row);
    else rewritten.set(column, [row]);
  }
  for (const [column, rows] of rewritten) {
    rows.sort((a, b) => a - b);
    let first = 0;
    for (let next = 1; next <= rows.length; next++) {
      const [top = 0, bottom = 0, following] = [rows[first], rows[next - 1], rows[next]];
      if (following === bottom + 1) continue;
      sheet.cellsChanged(rectangle(top, column, bottom, column));
      first = next;
    }
  }
}

function rewriteRules(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const format of sheet.conditionalFormats) {
    const rule = rewriteRule(format.rule, rewrite);
    if (rule === format.rule) continue;
    format.rule = rule;
    sheet.touch("conditionalFormats");
  }
  for (const validation of sheet.dataValidations) {
    const formula1 = rewrite(validation.formula1);
    const formula2 = validation.formula2 === undefined ? undefined : rewrite(validation.formula2);
    if (formula1 === validation.formula1 && formula2 === validation.formula2) continue;
    validation.formula1 = formula1;
    if (formula2 !== undefined) validation.formula2 = formula2;
    sheet.touch("dataValidations");
  }
}

function rewriteRule(rule: ConditionalRule, rewrite: (formula: string) => string): ConditionalRule {
  if (rule.type === "custom") {
    const formula = rewrite(rule.formula);
    return formula === rule.formula ? rule : { ...rule, formula };
  }
  if (rule.type !== "cellValue") return rule;
  const formula1 = rewrite(rule.formula1);
  const formula2 = rule.formula2 === undefined ? undefined : rewrite(rule.formula2);
  if (formula1 === rule.formula1 && formula2 === rule.formula2) return rule;
  return { ...rule, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function rewriteCharts(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const chart of sheet.charts) {
    let isChanged = false;
    const reference = (formula: string): string => {
      const after = rewrite(formula);
      if (after !== formula) isChanged = true;
      return after;
    };
    const linked = (text: ChartText | { formula?: string }) => {
      if (text.formula !== undefined) text.formula = reference(text.formula);
    };
    linked(chart.title);
    for (const axis of Object.values(chart.axes)) linked(axis.title);
    for (const series of chart.series) {
      linked(series.name);
      if (series.values !== null) series.values = reference(series.values);
      if (series.categories !== null) series.categories = reference(series.categories);
      if (series.bubbleSizes !== null) series.bubbleSizes = reference(series.bubbleSizes);
    }
    if (!isChanged) continue;
    chart.changed = true;
    sheet.touch("charts");
  }
}
