import { WORKBOOK_TARGET } from "../../protocol/events";
import type { Sheet } from "../../workbook/sheet";
import { booleanArgument } from "../argument";
import { ExcelCollection, sameText } from "../collection";
import { EventType } from "../eventType";
import { areaArgument } from "../range/areaArgument";
import type { WorkbookSession } from "../session";
import { wireTableId } from "../tableId";
import { createTable } from "./createTable";
import type { Table } from "./table";

const RAISED: readonly number[] = [EventType.tableChanged, EventType.tableAdded, EventType.tableDeleted];

/** The tables of the workbook (`sheet` null) or of one sheet. */
export class TableCollection extends ExcelCollection<Table> {
  readonly wireClass = "TableCollection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet | null,
  ) {
    super(session);
  }

  items(): readonly Table[] {
    const sheets = this.sheet ? [this.sheet] : this.session.book.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => this.session.objects.table(sheet, table)));
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = areaArgument(this.session, address, this.sheet ?? this.session.book.activeSheet);
    const table = createTable(this.session, sheet, area, booleanArgument(hasHeaders));
    this.session.raiseTableEvent(EventType.tableAdded, sheet, table);
    return this.session.objects.table(sheet, table);
  }

  override eventTarget(type: number): string | null {
    return RAISED.includes(type) ? (this.sheet?.id ?? WORKBOOK_TARGET) : null;
  }

  protected find(key: unknown): Table | null {
    for (const sheet of this.sheet ? [this.sheet] : this.session.book.sheets) {
      const table = sheet.tables.find((each) => sameText(each.name, key) || sameText(wireTableId(each), key));
      if (table) return this.session.objects.table(sheet, table);
    }
    return null;
  }
}
