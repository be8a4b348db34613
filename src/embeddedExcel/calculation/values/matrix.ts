import { CellError, type CellValue } from "../../workbook/cellValue";

const OUTSIDE = CellError.of("#N/A");

/** Values in rows and columns: an array constant, the content of a range, or a calculated array. */
export class Matrix {
  constructor(
    readonly height: number,
    readonly width: number,
    /** Row after row. */
    readonly cells: readonly CellValue[],
  ) {}

  static generate(height: number, width: number, cell: (row: number, column: number) => CellValue): Matrix {
    const cells = new Array<CellValue>(height * width);
    let index = 0;
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) cells[index++] = cell(row, column);
    }
    return new Matrix(height, width, cells);
  }

  /** Rows of different length are filled up with #N/A. */
  static fromRows(rows: readonly (readonly CellValue[])[]): Matrix {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    return Matrix.generate(rows.length, width, (row, column) => {
      const value = rows[row]?.[column];
      return value === undefined ? OUTSIDE : value;
    });
  }

  static column(cells: readonly CellValue[]): Matrix {
    return new Matrix(cells.length, 1, cells);
  }

  static row(cells: readonly CellValue[]): Matrix {
    return new Matrix(1, cells.length, cells);
  }

  /** The value at a position that exists. */
  at(row: number, column: number): CellValue {
    return this.cells[row * this.width + column] ?? null;
  }

  /** The value met when this takes part in an operation on a larger array: single rows and columns repeat. */
  broadcast(row: number, column: number): CellValue {
    const ownRow = this.height === 1 ? 0 : row;
    const ownColumn = this.width === 1 ? 0 : column;
    return ownRow < this.height && ownColumn < this.width ? this.at(ownRow, ownColumn) : OUTSIDE;
  }

  rowValues(row: number): CellValue[] {
    return this.cells.slice(row * this.width, (row + 1) * this.width);
  }

  columnValues(column: number): CellValue[] {
    if (this.width === 1) return this.cells.slice();
    return Array.from({ length: this.height }, (_, row) => this.at(row, column));
  }

  rows(): CellValue[][] {
    return Array.from({ length: this.height }, (_, row) => this.rowValues(row));
  }

  map(change: (value: CellValue) => CellValue): Matrix {
    return new Matrix(this.height, this.width, this.cells.map(change));
  }

  transposed(): Matrix {
    return Matrix.generate(this.width, this.height, (row, column) => this.at(column, row));
  }

  get isSingle(): boolean {
    return this.height === 1 && this.width === 1;
  }

  get isEmpty(): boolean {
    return this.height === 0 || this.width === 0;
  }
}
