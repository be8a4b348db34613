import { HostError } from "../protocol/hostError";
import { rectangle } from "../workbook/address";
import { textArgument } from "./argument";
import { Application, Runtime } from "./application";
import { ExcelObject } from "./excelObject";
import { Functions } from "./functions";
import { NamedItemCollection } from "./names/namedItemCollection";
import type { Range } from "./range/range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./table/tableCollection";
import { WorksheetCollection } from "./worksheet/worksheetCollection";

/** The root object. */
export class Workbook extends ExcelObject {
  readonly wireClass = "Workbook";

  get Name(): string {
    return this.session.book.fileName;
  }

  get Application(): Application {
    return new Application(this.session);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, null);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get Functions(): Functions {
    return new Functions(this.session);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.session);
  }

  GetActiveCell(): Range {
    const { sheet, area } = this.selected();
    return this.session.objects.range(sheet, rectangle(area.top, area.left));
  }

  GetSelectedRange(): Range {
    const { sheet, area } = this.selected();
    return this.session.objects.range(sheet, area);
  }

  _GetRangeForEventByReferenceId(id: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const tracked = this.session.changeLog.eventArea(textArgument(id));
    return tracked?.area ? this.session.objects.range(tracked.sheet, tracked.area) : null;
  }

  /** The add-in's page tells that its custom functions can be called. */
  _SetOsfControlContainerReadyForCustomFunctions(): null {
    return null;
  }

  private selected() {
    const { selection, book } = this.session;
    if (selection && selection.sheet === book.activeSheet) return selection;
    if (!book.activeSheet) throw new HostError("ItemNotFound");
    return { sheet: book.activeSheet, area: rectangle(0, 0) };
  }
}

class WorkbookProtection extends ExcelObject {
  readonly wireClass = "WorkbookProtection";

  get Protected(): boolean {
    return this.session.book.isStructureProtected;
  }
}
