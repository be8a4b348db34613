import { HostError } from "../../protocol/hostError";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { integerArgument, invalidArgument, optional } from "../argument";
import { ExcelObject } from "../excelObject";
import { areaOnSheet } from "../range/areaArgument";
import type { Range } from "../range/range";
import type { WorkbookSession } from "../session";

export class FreezePanes extends ExcelObject {
  readonly wireClass = "WorksheetFreezePanes";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  FreezeRows(count: unknown): void {
    this.freeze(
      optional(count, (value) => integerArgument(value, 1), 1),
      0,
    );
  }

  FreezeColumns(count: unknown): void {
    this.freeze(
      0,
      optional(count, (value) => integerArgument(value, 1), 1),
    );
  }

  /** Freezes the rows and columns of the area, which starts at the sheet's first cell. */
  FreezeAt(area: unknown): void {
    const { top, left, bottom, right } = areaOnSheet(this.session, area, this.sheet);
    if (top !== 0 || left !== 0) throw invalidArgument();
    this.freeze(bottom === MAX_ROWS - 1 ? 0 : bottom + 1, right === MAX_COLUMNS - 1 ? 0 : right + 1);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw new HostError("ItemNotFound");
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    const { frozenRows, frozenColumns } = this.sheet.view;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const area: Rectangle = {
      top: 0,
      left: 0,
      bottom: (frozenRows || MAX_ROWS) - 1,
      right: (frozenColumns || MAX_COLUMNS) - 1,
    };
    return this.session.objects.range(this.sheet, area);
  }

  private freeze(rows: number, columns: number): void {
    this.sheet.view.frozenRows = rows;
    this.sheet.view.frozenColumns = columns;
    this.sheet.touch("view");
  }
}
