import { WORKBOOK_TARGET, type Events } from "../protocol/events";
import { HostError } from "../protocol/hostError";
import type { RequirementSets } from "../protocol/requirementSets";
import type { Rectangle } from "../workbook/address";
import type { Book, CellChange } from "../workbook/book";
import { moveArea, type CellShift } from "../workbook/cellShift";
import { shiftCells } from "../workbook/shiftCells";
import type { CellValue } from "../workbook/cellValue";
import type { Sheet } from "../workbook/sheet";
import { TableShiftError } from "../workbook/shiftTables";
import type { Table } from "../workbook/table";
import { ChangeLog } from "./changeLog";
import { EventType } from "./eventType";
import { wireTableId } from "./tableId";
import { WireObjects } from "./wireObjects";

/** What the session needs of the calculation; times and functions are the calculator's affair. */
export interface Calculation {
  /** Calculates what depends on the changed cells; returns the cells whose result changed. */
  recalculate(changes: readonly CellChange[]): readonly CellChange[];
  calculateEverything(): unknown;
  /** Value of a formula as seen from a cell, without storing it. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue | CellValue[][];
  /** Sheets, names, tables or the place of cells changed. */
  structureChanged(): void;
}

/** A range object: its area follows insertions and deletions; null once all its cells were deleted. */
export interface TrackedArea {
  readonly sheet: Sheet;
  area: Rectangle | null;
  readonly referenceId: string | null;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** One open workbook as the client sees it: the model, its calculation, its events and the state of the window. */
export class WorkbookSession {
  readonly objects = new WireObjects(this);
  readonly changeLog: ChangeLog;
  calculationMode: CalculationMode = "Automatic";
  private eventsEnabled = true;
  selection: { readonly sheet: Sheet; readonly area: Rectangle } | null = null;
  private readonly tracked = new Set<TrackedArea>();
  private uncalculated: CellChange[] = [];
  private lastId = 0;
  private isStructureChanged = false;
  private isCalculationSuspended = false;

  constructor(
    readonly book: Book,
    readonly calculation: Calculation,
    readonly events: Events,
    readonly sets: RequirementSets,
    readonly contentLanguage: string,
    private readonly now: () => Date,
  ) {
    this.changeLog = new ChangeLog(this);
  }

  get currentTime(): Date {
    return this.now();
  }

  get areEventsEnabled(): boolean {
    return this.eventsEnabled;
  }

  /** Changes made before the switch still raise (or do not raise) their events. */
  setEventsEnabled(enabled: boolean): void {
    this.collectChanges();
    this.eventsEnabled = enabled;
  }

  track(area: TrackedArea): void {
    this.tracked.add(area);
  }

  /** A "{GUID}" for a new object of the model, unique in the workbook. */
  newId(): string {
    const taken = new Set(
      this.book.sheets.flatMap((sheet) => [...sheet.charts, ...sheet.conditionalFormats].map(({ id }) => id)),
    );
    for (;;) {
      const id = `{00000000-0003-0000-0000-${(++this.lastId).toString(16).padStart(12, "0").toUpperCase()}}`;
      if (!taken.has(id)) return id;
    }
  }

  untrack(area: TrackedArea): void {
    this.tracked.delete(area);
  }

  /** Brings results up to date with everything written so far, unless calculation is manual or suspended. */
  calculatePending(): void {
    this.collectChanges();
    if (this.isCalculationSuspended || this.calculationMode === "Manual") return;
    this.calculateNow();
  }

  /** Calculates what changed, whatever the mode. */
  calculateNow(): void {
    this.collectChanges();
    if (this.isStructureChanged) {
      this.isStructureChanged = false;
      this.calculation.structureChanged();
    } else if (this.uncalculated.length === 0) return;
    const changes = this.uncalculated;
    this.uncalculated = [];
    const results = this.calculation.recalculate(changes);
    for (const sheet of new Set(results.map((result) => result.sheet)))
      this.raiseForSheet(EventType.worksheetCalculated, sheet, { address: "" });
  }

  suspendCalculation(): void {
    this.isCalculationSuspended = true;
  }

  structureChanged(): void {
    this.isStructureChanged = true;
  }

  /** Ends a request of the client: calculates, forgets ranges it did not keep, queues the events. */
  endRequest(): void {
    this.isCalculationSuspended = false;
    for (const area of this.tracked) if (area.referenceId === null) this.tracked.delete(area);
    this.commit("ThisLocalAddin");
  }

  /** Calculates and queues the events of everything changed since the last call, by the add-in or by the user. */
  commit(source: "ThisLocalAddin" | "Unknown"): void {
    this.calculatePending();
    this.changeLog.raise(source);
  }

  /** Inserts or deletes cells; ranges in use follow. */
  shift(sheet: Sheet, shift: CellShift): void {
    this.requireUnprotected(sheet);
    try {
      this.withoutEvents(() => shiftCells(this.book, sheet, shift));
    } catch (error) {
      if (error instanceof TableShiftError) throw new HostError("InvalidOperation", error.message);
      throw error;
    }
    for (const tracked of this.tracked) {
      if (tracked.sheet === sheet && tracked.area) tracked.area = moveArea(tracked.area, shift);
    }
    this.changeLog.recordShift(sheet, shift);
  }

  /** Throws where the sheet is protected. */
  requireUnprotected(sheet: Sheet): void {
    if (sheet.isProtected) throw new HostError("AccessDenied");
  }

  /** Raises an event of a sheet to those who listen to the sheet or to all sheets. */
  raiseForSheet(type: number, sheet: Sheet, payload: Readonly<Record<string, unknown>> = {}): void {
    if (!this.areEventsEnabled) return;
    this.events.raise(type, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id, ...payload });
  }

  /** Raises an event of a table to those who listen to its sheet's tables or to all tables. */
  raiseTableEvent(type: number, sheet: Sheet, table: Table): void {
    if (!this.areEventsEnabled) return;
    const payload = { source: "Local", tableId: wireTableId(table), tableName: table.name, worksheetId: sheet.id };
    this.events.raise(type, [sheet.id, WORKBOOK_TARGET], payload);
  }

  raiseChartEvent(type: number, sheet: Sheet, chartId: string): void {
    if (!this.areEventsEnabled) return;
    this.events.raise(type, [sheet.id], { source: "Local", chartId, worksheetId: sheet.id });
  }

  /** Runs code that rewrites formulas all over the workbook: they are calculated again but raise no events. */
  withoutEvents(rewrite: () => void): void {
    this.collectChanges();
    rewrite();
    this.uncalculated.push(...this.book.takeChanges());
    this.structureChanged();
  }

  activate(sheet: Sheet): void {
    const before = this.book.activeSheet;
    if (before === sheet) return;
    this.book.activeSheet = sheet;
    if (before) this.raiseForSheet(EventType.worksheetDeactivated, before);
    this.raiseForSheet(EventType.worksheetActivated, sheet);
  }

  select(sheet: Sheet, area: Rectangle, address: string): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.raiseForSheet(EventType.worksheetSelectionChanged, sheet, { address });
    if (this.areEventsEnabled) this.events.raiseUnregistered(EventType.documentSelectionChanged, {});
  }

  private collectChanges(): void {
    const changes = this.book.takeChanges();
    if (changes.length === 0) return;
    this.uncalculated.push(...changes);
    this.changeLog.record(changes);
  }
}
