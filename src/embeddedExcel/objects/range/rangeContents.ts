import { displayText } from "../../workbook/displayText";
import type { Rectangle } from "../../workbook/address";
import { invalidArgument } from "../argument";
import { wireValue, wireValueType } from "../cellWire";
import { RangeNavigation } from "./rangeNavigation";
import { styleChanger } from "./cellStyles";
import { forEachCell } from "./cellInput";
import { writeContents } from "./writeContents";

/** What the cells of a range hold: values, formulas, texts, number formats. */
export abstract class RangeContents extends RangeNavigation {
  get Values(): unknown {
    this.session.calculatePending();
    const { grid } = this.sheet;
    return this.readCells((row, column) => wireValue(grid.value(row, column)));
  }

  set Values(values: unknown) {
    writeContents(this.session, this.sheet, this.where, values);
  }

  get Formulas(): unknown {
    this.session.calculatePending();
    const { grid } = this.sheet;
    return this.readCells((row, column) => {
      const formula = grid.formula(row, column);
      return formula ? `=${formula.text}` : wireValue(grid.value(row, column));
    });
  }

  set Formulas(formulas: unknown) {
    writeContents(this.session, this.sheet, this.where, formulas);
  }

  /** The host speaks en-US, in which local formulas are the same. */
  get FormulasLocal(): unknown {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    this.Formulas = formulas;
  }

  get Text(): unknown {
    this.session.calculatePending();
    const { grid } = this.sheet;
    const { styles, uses1904Dates } = this.session.book;
    return this.readCells((row, column) =>
      displayText(grid.value(row, column), styles.get(this.sheet.styleAt(row, column)).numberFormat, uses1904Dates),
    );
  }

  get ValueTypes(): unknown {
    this.session.calculatePending();
    const { grid } = this.sheet;
    return this.readCells((row, column) => wireValueType(grid.value(row, column)));
  }

  get NumberFormat(): unknown {
    const { styles } = this.session.book;
    return this.readCells((row, column) => styles.get(this.sheet.styleAt(row, column)).numberFormat);
  }

  set NumberFormat(formats: unknown) {
    this.session.requireUnprotected(this.sheet);
    const changer = styleChanger<string>(this.session.book, this.sheet, (style, numberFormat) => ({
      ...style,
      numberFormat,
    }));
    if (typeof formats === "string") {
      changer.area(this.where, formats);
      return;
    }
    forEachCell(this.where, formats, (row, column, format) => {
      if (typeof format !== "string") throw invalidArgument();
      changer.cell(row, column, format);
    });
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }

  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  /** True where all cells belong to spills, false where none does, null for a mix. */
  get HasSpill(): boolean | null {
    this.session.calculatePending();
    const spills: Rectangle[] = [];
    for (const { formula } of this.sheet.grid.allFormulas()) {
      if (formula.array?.dynamic) spills.push(formula.array.area);
    }
    const inSpill = (row: number, column: number) =>
      spills.some((s) => row >= s.top && row <= s.bottom && column >= s.left && column <= s.right);
    return this.common((row, column) => inSpill(row, column));
  }

  /** Excel's own check of a large write that follows in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): null {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw invalidArgument();
    return null;
  }

  /** A value for every cell, row by row; null instead of more cells than Excel returns. */
  protected readCells<Cell>(read: (row: number, column: number) => Cell): Cell[][] | null {
    if (this.isTooLargeToRead) return null;
    const { top, left } = this.where;
    const width = this.ColumnCount;
    return Array.from({ length: this.RowCount }, (_, row) =>
      Array.from({ length: width }, (_, column) => read(top + row, left + column)),
    );
  }

  /** What all cells share, or null where they differ. */
  protected common<Cell>(read: (row: number, column: number) => Cell): Cell | null {
    const { top, left, bottom, right } = this.where;
    const first = read(top, left);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (read(row, column) !== first) return null;
    }
    return first;
  }
}
