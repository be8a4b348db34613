import { WORKBOOK_TARGET } from "../../protocol/events";
import { HostError } from "../../protocol/hostError";
import { booleanArgument, optional, textArgument } from "../argument";
import { ExcelCollection, sameText } from "../collection";
import { EventType } from "../eventType";
import type { Worksheet } from "./worksheet";
import { checkSheetName } from "./sheetName";

const RAISED: readonly number[] = [
  EventType.worksheetChanged,
  EventType.worksheetCalculated,
  EventType.worksheetActivated,
  EventType.worksheetDeactivated,
  EventType.worksheetAdded,
  EventType.worksheetDeleted,
  EventType.worksheetSelectionChanged,
];

export class WorksheetCollection extends ExcelCollection<Worksheet> {
  readonly wireClass = "WorksheetCollection";

  items(): readonly Worksheet[] {
    return this.session.book.sheets.map((sheet) => this.session.objects.worksheet(sheet));
  }

  /** The new sheet comes last; without a name it is "Sheet" with the first free number. */
  Add(name: unknown): Worksheet {
    const { book } = this.session;
    if (book.isStructureProtected) throw new HostError("AccessDenied");
    const sheetName = optional(name, textArgument, this.freeName());
    checkSheetName(book, sheetName, null);
    const sheet = book.addSheet(sheetName);
    this.session.structureChanged();
    this.session.raiseForSheet(EventType.worksheetAdded, sheet, { source: "Local" });
    return this.session.objects.worksheet(sheet);
  }

  GetActiveWorksheet(): Worksheet {
    const { activeSheet } = this.session.book;
    if (!activeSheet) throw new HostError("ItemNotFound");
    return this.session.objects.worksheet(activeSheet);
  }

  override GetCount(visibleOnly?: unknown): number {
    return this.among(visibleOnly).length;
  }

  GetFirst(visibleOnly: unknown): Worksheet {
    return this.existing(this.among(visibleOnly).at(0));
  }

  GetLast(visibleOnly: unknown): Worksheet {
    return this.existing(this.among(visibleOnly).at(-1));
  }

  override eventTarget(type: number): string | null {
    return RAISED.includes(type) ? WORKBOOK_TARGET : null;
  }

  protected find(key: unknown): Worksheet | null {
    const sheet = this.session.book.sheets.find(({ id, name }) => sameText(name, key) || sameText(id, key));
    return sheet ? this.session.objects.worksheet(sheet) : null;
  }

  private among(visibleOnly: unknown): Worksheet[] {
    const isVisibleOnly = optional(visibleOnly, booleanArgument, false);
    return this.items().filter((sheet) => !isVisibleOnly || sheet.Visibility === "Visible");
  }

  private existing(sheet: Worksheet | undefined): Worksheet {
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  private freeName(): string {
    for (let number = this.session.book.sheets.length + 1; ; number++) {
      const name = `Sheet${number}`;
      if (!this.session.book.sheetNamed(name)) return name;
    }
  }
}
