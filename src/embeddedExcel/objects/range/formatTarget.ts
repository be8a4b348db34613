import type { Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import type { CellStyle } from "../../workbook/style";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";
import { commonStyle, styleChanger } from "./cellStyles";

/** A part of the format of one or more areas. Reads give null where cells differ. */
export abstract class FormatTarget extends ExcelObject {
  constructor(
    session: WorkbookSession,
    protected readonly sheet: Sheet,
    protected readonly areas: readonly Rectangle[],
  ) {
    super(session);
  }

  protected read<Value extends string | number | boolean | null>(pick: (style: CellStyle) => Value): Value | null {
    const values = this.areas.map((area) => commonStyle(this.session.book, this.sheet, area, pick));
    const [first = null] = values;
    return values.every((value) => value === first) ? first : null;
  }

  protected change(derive: (style: CellStyle) => Partial<CellStyle>): void {
    this.session.requireUnprotected(this.sheet);
    const changer = styleChanger<null>(this.session.book, this.sheet, (style) => ({ ...style, ...derive(style) }));
    for (const area of this.areas) changer.area(area, null);
  }
}
