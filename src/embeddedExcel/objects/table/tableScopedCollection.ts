import { HostError } from "../../protocol/hostError";
import { contains, intersection, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { ExcelCollection, sameText } from "../collection";
import type { WorkbookSession } from "../session";
import type { Table } from "./table";

/** The tables that lie in, or touch, an area. */
export class TableScopedCollection extends ExcelCollection<Table> {
  readonly wireClass = "TableScopedCollection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly area: Rectangle,
    private readonly fullyContained: boolean,
  ) {
    super(session);
  }

  items(): readonly Table[] {
    return this.sheet.tables
      .filter((table) =>
        this.fullyContained ? contains(this.area, table.area) : intersection(this.area, table.area) !== null,
      )
      .map((table) => this.session.objects.table(this.sheet, table));
  }

  GetFirst(): Table {
    const [first] = this.items();
    if (!first) throw new HostError("ItemNotFound");
    return first;
  }

  protected find(key: unknown): Table | null {
    const inside = this.items().find((table) => sameText(table.Name, key) || sameText(table.Id, key));
    return inside ?? null;
  }
}
