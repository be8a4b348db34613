import type { Sheet } from "../../workbook/sheet";
import { dataArea, type Table } from "../../workbook/table";
import { booleanArgument, optional } from "../argument";
import { ExcelObject } from "../excelObject";
import { sortFieldsArgument, sortRows } from "../range/sortCells";
import type { WorkbookSession } from "../session";

/** Sorts once; the order asked for is not remembered. */
export class TableSort extends ExcelObject {
  readonly wireClass = "TableSort";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super(session);
  }

  Apply(fields: unknown, matchCase: unknown): void {
    const sortFields = sortFieldsArgument(fields, this.table.columns.length);
    const isCaseMatched = optional(matchCase, booleanArgument, false);
    sortRows(this.session, this.sheet, dataArea(this.table), sortFields, isCaseMatched);
  }

  /** Forgets the sort order, which leaves the rows as they are. */
  Clear(): void {
    this.session.requireUnprotected(this.sheet);
  }
}
