import { HostError } from "../../protocol/hostError";
import { columnsOf, MAX_COLUMNS, MAX_ROWS, type Rectangle, rowsOf, sheetAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { ExcelObject } from "../excelObject";
import type { TrackedArea, WorkbookSession } from "../session";

/** Above this many cells Excel answers reads with null. */
export const LARGEST_READ_CELLS = 5_000_000;
/** `cellCount` beyond this is reported as -1. */
const LARGEST_COUNT = 2 ** 31 - 1;

/** Where a range lies. */
export abstract class RangeBase extends ExcelObject implements TrackedArea {
  readonly wireClass = "Range";

  constructor(
    session: WorkbookSession,
    readonly sheet: Sheet,
    public area: Rectangle | null,
  ) {
    super(session);
    session.track(this);
  }

  override get isKeepable(): boolean {
    return true;
  }

  override get isDeleted(): boolean {
    return this.area === null || !this.session.book.sheets.includes(this.sheet);
  }

  /** The range's cells; throws where all of them were deleted. */
  get where(): Rectangle {
    if (!this.area) throw new HostError("ItemNotFound");
    return this.area;
  }

  get RowIndex(): number {
    return this.where.top;
  }

  get ColumnIndex(): number {
    return this.where.left;
  }

  get RowCount(): number {
    return rowsOf(this.where);
  }

  get ColumnCount(): number {
    return columnsOf(this.where);
  }

  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > LARGEST_COUNT ? -1 : count;
  }

  get Address(): string {
    return sheetAddress(this.sheet.name, this.where);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get IsEntireColumn(): boolean {
    return this.RowCount === MAX_ROWS;
  }

  get IsEntireRow(): boolean {
    return this.ColumnCount === MAX_COLUMNS;
  }

  get Top(): number {
    return this.sheet.topOf(this.where.top);
  }

  get Left(): number {
    return this.sheet.leftOf(this.where.left);
  }

  get Height(): number {
    return this.sheet.topOf(this.where.bottom + 1) - this.Top;
  }

  get Width(): number {
    return this.sheet.leftOf(this.where.right + 1) - this.Left;
  }

  protected get isTooLargeToRead(): boolean {
    return this.RowCount * this.ColumnCount > LARGEST_READ_CELLS;
  }
}
