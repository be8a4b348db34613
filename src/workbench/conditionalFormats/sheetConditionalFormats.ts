import { contains, rectangle } from "../../embeddedExcel/workbook/address";
import type { CellValue } from "../../embeddedExcel/workbook/cellValue";
import type { ConditionalFormat, DifferentialStyle } from "../../embeddedExcel/workbook/conditionalFormat";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import { meetsComparison } from "./meetsComparison";
import { barLength, scaleColor } from "./scales";

/** Value of a rule's formula as seen from a cell; its relative references were written for the cell `base`. */
export type EvaluateRule = (
  formula: string,
  row: number,
  column: number,
  base: { readonly row: number; readonly column: number },
) => CellValue | CellValue[][];

export interface DataBar {
  readonly color: string;
  readonly gradient: boolean;
  /** Share (0–1) of the cell's width. */
  readonly length: number;
}

/** What the conditional formats that apply change of a cell. */
export interface ConditionalLook {
  readonly style: DifferentialStyle;
  readonly bar: DataBar | null;
}

/** The conditional formats of a sheet as long as nothing changes in the workbook. */
export class SheetConditionalFormats {
  private readonly numbers = new Map<ConditionalFormat, readonly number[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly evaluate: EvaluateRule,
  ) {}

  /** Null where none applies. Where several do, the earlier one wins what both change. */
  at(row: number, column: number): ConditionalLook | null {
    let style: DifferentialStyle = {};
    let bar: DataBar | null = null;
    let isAnyApplied = false;
    for (const format of this.sheet.conditionalFormats) {
      if (!format.areas.some((area) => contains(area, rectangle(row, column)))) continue;
      const applied = this.apply(format, row, column);
      if (!applied) continue;
      isAnyApplied = true;
      style = { ...applied.style, ...style };
      bar ??= applied.bar;
      if (format.stopIfTrue) break;
    }
    return isAnyApplied ? { style, bar } : null;
  }

  private apply(format: ConditionalFormat, row: number, column: number): ConditionalLook | null {
    const { rule } = format;
    const value = this.sheet.grid.value(row, column);
    switch (rule.type) {
      case "custom":
        return this.isTrue(format, rule.formula, row, column) ? { style: format.format, bar: null } : null;
      case "cellValue": {
        const first = this.valueOf(format, rule.formula1, row, column);
        const second = rule.formula2 === undefined ? null : this.valueOf(format, rule.formula2, row, column);
        return meetsComparison(value, rule.operator, first, second) ? { style: format.format, bar: null } : null;
      }
      case "containsText":
        return hasText(value, rule.text, rule.operator) ? { style: format.format, bar: null } : null;
      case "dataBar": {
        if (typeof value !== "number") return null;
        const length = barLength(value, this.numbersOf(format));
        return { style: {}, bar: { color: rule.color, gradient: rule.gradient, length } };
      }
      case "colorScale":
        if (typeof value !== "number") return null;
        return { style: { fill: scaleColor(value, this.numbersOf(format), rule.points) }, bar: null };
      case "other":
        return null;
    }
  }

  private isTrue(format: ConditionalFormat, formula: string, row: number, column: number): boolean {
    const result = this.valueOf(format, formula, row, column);
    return typeof result === "number" ? result !== 0 : result === true;
  }

  private valueOf(format: ConditionalFormat, formula: string, row: number, column: number): CellValue {
    const [first] = format.areas;
    const base = { row: first?.top ?? row, column: first?.left ?? column };
    const result = this.evaluate(formula, row, column, base);
    return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  }

  private numbersOf(format: ConditionalFormat): readonly number[] {
    const known = this.numbers.get(format);
    if (known) return known;
    const numbers: number[] = [];
    const { grid } = this.sheet;
    for (const { top, left, bottom, right } of format.areas) {
      for (let row = top; row <= Math.min(bottom, grid.rowCount - 1); row++) {
        const values = grid.rowValues(row);
        for (let column = left; column <= Math.min(right, values.length - 1); column++) {
          const value = values[column];
          if (typeof value === "number") numbers.push(value);
        }
      }
    }
    this.numbers.set(format, numbers);
    return numbers;
  }
}

function hasText(
  value: CellValue,
  wanted: string,
  operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith",
): boolean {
  if (typeof value === "object" && value !== null) return false;
  const text = String(value ?? "").toLowerCase();
  const part = wanted.toLowerCase();
  switch (operator) {
    case "Contains":
      return text.includes(part);
    case "NotContains":
      return !text.includes(part);
    case "BeginsWith":
      return text.startsWith(part);
    case "EndsWith":
      return text.endsWith(part);
  }
}
