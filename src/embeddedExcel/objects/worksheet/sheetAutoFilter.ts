import { HostError } from "../../protocol/hostError";
import type { Sheet } from "../../workbook/sheet";
import { ExcelObject } from "../excelObject";
import type { Range } from "../range/range";
import type { WorkbookSession } from "../session";

/** The filter of the sheet itself. What it filters by is not modelled: rows it hides are hidden rows. */
export class SheetAutoFilter extends ExcelObject {
  readonly wireClass = "AutoFilter";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get Enabled(): boolean {
    return this.sheet.filterArea !== null;
  }

  get IsDataFiltered(): boolean {
    const area = this.sheet.filterArea;
    if (!area) return false;
    for (let row = area.top + 1; row <= area.bottom; row++) if (this.sheet.isRowHidden(row)) return true;
    return false;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const area = this.sheet.filterArea;
    return area && this.session.objects.range(this.sheet, area);
  }

  ClearCriteria(): void {
    this.session.requireUnprotected(this.sheet);
    const area = this.sheet.filterArea;
    if (!area) return;
    for (let row = area.top + 1; row <= area.bottom; row++) {
      const layout = this.sheet.rows.get(row);
      if (layout) layout.hidden = false;
    }
    this.sheet.touch("rows");
    this.sheet.touch("filter");
  }

  Remove(): void {
    this.ClearCriteria();
    this.sheet.filterArea = null;
    this.sheet.touch("filter");
  }
}
