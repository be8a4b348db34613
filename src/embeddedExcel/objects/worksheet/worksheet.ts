import { HostError } from "../../protocol/hostError";
import { rectangle } from "../../workbook/address";
import { rewriteEveryFormula } from "../../workbook/everyFormula";
import { forgetSheetInFormula, renameSheetInFormula, rewriteTableReferences } from "../../workbook/formulaReferences";
import type { Sheet } from "../../workbook/sheet";
import { charactersOfPoints, pointsOfCharacters } from "../../workbook/columnWidth";
import {
  booleanArgument,
  integerArgument,
  invalidArgument,
  numberArgument,
  optional,
  textArgument,
  wordArgument,
} from "../argument";
import { ChartCollection } from "../chart/chartCollection";
import { colorArgument } from "../color";
import { EventType } from "../eventType";
import { ExcelObject } from "../excelObject";
import { NamedItemCollection } from "../names/namedItemCollection";
import { areaOnSheet, areaWithin } from "../range/areaArgument";
import { WHOLE_SHEET, type Range } from "../range/range";
import type { RangeAreas } from "../range/rangeAreas";
import type { WorkbookSession } from "../session";
import { TableCollection } from "../table/tableCollection";
import { FreezePanes } from "./freezePanes";
import { PageLayout } from "./pageLayout";
import { SheetAutoFilter } from "./sheetAutoFilter";
import { checkSheetName } from "./sheetName";
import { WorksheetProtection } from "./worksheetProtection";

const RAISED: readonly number[] = [
  EventType.worksheetChanged,
  EventType.worksheetCalculated,
  EventType.worksheetActivated,
  EventType.worksheetDeactivated,
  EventType.worksheetSelectionChanged,
];

export class Worksheet extends ExcelObject {
  readonly wireClass = "Worksheet";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  override get isDeleted(): boolean {
    return !this.session.book.sheets.includes(this.sheet);
  }

  override eventTarget(type: number): string | null {
    return RAISED.includes(type) ? this.sheet.id : null;
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    const name = textArgument(value);
    this.requireStructure();
    checkSheetName(this.session.book, name, this.sheet);
    const before = this.sheet.name;
    this.sheet.name = name;
    this.session.withoutEvents(() =>
      rewriteEveryFormula(this.session.book, (formula) => renameSheetInFormula(formula, before, name)),
    );
  }

  get Position(): number {
    return this.session.book.sheets.indexOf(this.sheet);
  }

  set Position(value: unknown) {
    const position = integerArgument(value, 0);
    this.requireStructure();
    const { sheets } = this.session.book;
    if (position >= sheets.length) throw invalidArgument();
    sheets.splice(this.Position, 1);
    sheets.splice(position, 0, this.sheet);
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(value: unknown) {
    const visibility = wordArgument(value, ["Visible", "Hidden", "VeryHidden"]);
    this.requireStructure();
    if (visibility !== "Visible") this.leaveAnotherVisible();
    this.sheet.visibility = visibility;
  }

  /** "" where the tab has no colour. */
  get TabColor(): string {
    return this.sheet.view.tabColor ?? "";
  }

  set TabColor(value: unknown) {
    this.sheet.view.tabColor = value === "" ? null : colorArgument(value);
    this.sheet.touch("view");
  }

  get ShowGridlines(): boolean {
    return this.sheet.view.showGridlines;
  }

  set ShowGridlines(value: unknown) {
    this.sheet.view.showGridlines = booleanArgument(value);
    this.sheet.touch("view");
  }

  get ShowHeadings(): boolean {
    return this.sheet.view.showHeadings;
  }

  set ShowHeadings(value: unknown) {
    this.sheet.view.showHeadings = booleanArgument(value);
    this.sheet.touch("view");
  }

  /** Width of columns that have none of their own, in points. */
  get StandardWidth(): number {
    return pointsOfCharacters(this.sheet.defaultColumnWidth);
  }

  set StandardWidth(value: unknown) {
    this.sheet.defaultColumnWidth = charactersOfPoints(numberArgument(value));
    this.sheet.touch("columns");
  }

  get StandardHeight(): number {
    return this.sheet.defaultRowHeight;
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.session, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }

  get AutoFilter(): SheetAutoFilter {
    return new SheetAutoFilter(this.session, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    this.session.activate(this.sheet);
  }

  Calculate(): void {
    this.session.calculateNow();
  }

  Delete(): void {
    const { book } = this.session;
    this.requireStructure();
    this.leaveAnotherVisible();
    const position = this.Position;
    book.sheets.splice(position, 1);
    for (const name of book.names.of(this.sheet)) book.names.remove(name);
    this.session.withoutEvents(() =>
      rewriteEveryFormula(book, (formula, home) => {
        const withoutSheet = forgetSheetInFormula(formula, this.sheet.name);
        return this.sheet.tables.reduce(
          (text, { name }) => rewriteTableReferences(text, home, name, () => "#REF!"),
          withoutSheet,
        );
      }),
    );
    if (book.activeSheet === this.sheet) {
      const visible = (sheet: Sheet) => sheet.visibility === "Visible";
      book.activeSheet = book.sheets.slice(position).find(visible) ?? book.sheets.filter(visible).at(-1) ?? null;
    }
    this.session.raiseForSheet(EventType.worksheetDeleted, this.sheet, { source: "Local" });
  }

  GetRange(address: unknown): Range {
    if (address === null || address === undefined || address === "") return this.range(WHOLE_SHEET);
    return this.range(areaOnSheet(this.session, textArgument(address), this.sheet));
  }

  GetRanges(addresses: unknown): RangeAreas {
    const areas = textArgument(addresses)
      .split(",")
      .map((address) => areaOnSheet(this.session, address, this.sheet));
    return this.session.objects.rangeAreas(this.sheet, areas);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): Range {
    const [top, left] = [integerArgument(row, 0), integerArgument(column, 0)];
    const [height, width] = [integerArgument(rowCount, 1), integerArgument(columnCount, 1)];
    return this.range(areaWithin(top, left, top + height - 1, left + width - 1));
  }

  GetCell(row: unknown, column: unknown): Range {
    const [top, left] = [integerArgument(row, 0), integerArgument(column, 0)];
    return this.range(areaWithin(top, left, top, left));
  }

  /** An empty sheet answers with its first cell. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.range(rectangle(0, 0));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    this.session.calculatePending();
    const used = this.sheet.grid.usedArea(optional(valuesOnly, booleanArgument, false));
    return used && this.range(used);
  }

  private range(area: Range["where"]): Range {
    return this.session.objects.range(this.sheet, area);
  }

  private requireStructure(): void {
    if (this.session.book.isStructureProtected) throw new HostError("AccessDenied");
  }

  /** A workbook always shows at least one sheet. */
  private leaveAnotherVisible(): void {
    const others = this.session.book.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === "Visible");
    if (others.length === 0)
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible sheet.");
  }
}
