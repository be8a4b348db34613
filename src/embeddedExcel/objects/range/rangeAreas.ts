import { columnsOf, formatAddress, quoteSheetName, rowsOf, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { optional, wordArgument } from "../argument";
import { ExcelCollection } from "../collection";
import { ConditionalFormatCollection } from "../conditionalFormat/conditionalFormatCollection";
import { ExcelObject } from "../excelObject";
import type { TrackedArea, WorkbookSession } from "../session";
import type { Worksheet } from "../worksheet/worksheet";
import { CLEAR_KINDS, clearCells } from "./clearCells";
import { DataValidation } from "./dataValidation";
import type { Range } from "./range";
import { RangeFormat } from "./rangeFormat";

/** Several areas of one sheet. Each follows insertions and deletions on its own. */
export class RangeAreas extends ExcelObject {
  readonly wireClass = "RangeAreas";
  private readonly parts: readonly TrackedArea[];

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    areas: readonly Rectangle[],
  ) {
    super(session);
    // The areas stay tracked for as long as this object is kept.
    const keeper = () => this.referenceId;
    this.parts = areas.map((area) => ({
      sheet,
      area,
      get referenceId() {
        return keeper();
      },
    }));
    for (const part of this.parts) session.track(part);
  }

  override get isKeepable(): boolean {
    return true;
  }

  override get isDeleted(): boolean {
    return this.areas.length === 0 || !this.session.book.sheets.includes(this.sheet);
  }

  get Address(): string {
    const sheetName = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${sheetName}!${formatAddress(area)}`).join(",");
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((count, area) => count + rowsOf(area) * columnsOf(area), 0);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(
      this.session,
      this.areas.map((area) => this.session.objects.range(this.sheet, area)),
    );
  }

  get Worksheet(): Worksheet {
    return this.session.objects.worksheet(this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.session, this.sheet, this.areas);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.areas);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, this.areas);
  }

  Clear(applyTo: unknown): void {
    const kind = optional(applyTo, (word) => wordArgument(word, CLEAR_KINDS), "All");
    for (const area of this.areas) clearCells(this.session, this.sheet, area, kind);
  }

  private get areas(): Rectangle[] {
    return this.parts.flatMap(({ area }) => (area ? [area] : []));
  }
}

class RangeCollection extends ExcelCollection<Range> {
  readonly wireClass = "RangeCollection";

  constructor(
    session: WorkbookSession,
    private readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  protected find(): null {
    return null;
  }
}
