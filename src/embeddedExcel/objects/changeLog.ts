import { WORKBOOK_TARGET } from "../protocol/events";
import { formatAddress, intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../workbook/address";
import type { CellChange } from "../workbook/book";
import { isInsertion, isVertical, type CellShift } from "../workbook/cellShift";
import type { CellValue } from "../workbook/cellValue";
import type { Sheet } from "../workbook/sheet";
import { wireValue, wireValueType } from "./cellWire";
import { EventType } from "./eventType";
import type { TrackedArea, WorkbookSession } from "./session";
import { wireTableId } from "./tableId";

/** Old events' ranges are forgotten; nobody asks for them later than in the handler. */
const REMEMBERED_EVENTS = 1000;

interface Change {
  readonly sheet: Sheet;
  area: Rectangle;
  readonly changeType: string;
  readonly shiftDirection: string;
  /** For a change of one cell. */
  before?: CellValue;
}

/** Collects changes of cells and raises them as events, one per contiguous write. */
export class ChangeLog {
  private changes: Change[] = [];
  private readonly before = new Map<Sheet, Map<string, CellValue>>();
  private readonly eventAreas = new Map<string, TrackedArea>();
  private lastEvent = 0;

  constructor(private readonly session: WorkbookSession) {}

  /** What a single cell held before it is written. */
  noteBefore(sheet: Sheet, row: number, column: number): void {
    const ofSheet = this.before.get(sheet) ?? new Map<string, CellValue>();
    this.before.set(sheet, ofSheet);
    const key = `${row},${column}`;
    if (!ofSheet.has(key)) ofSheet.set(key, sheet.grid.value(row, column));
  }

  record(changes: readonly CellChange[]): void {
    if (!this.session.areEventsEnabled) return;
    for (const { sheet, area } of changes) {
      const last = this.changes.at(-1);
      const merged = last?.sheet === sheet && last.changeType === "RangeEdited" ? joined(last.area, area) : null;
      if (last && merged) last.area = merged;
      else this.changes.push({ sheet, area, changeType: "RangeEdited", shiftDirection: "None" });
    }
  }

  recordShift(sheet: Sheet, shift: CellShift): void {
    if (!this.session.areEventsEnabled) return;
    const { area } = shift;
    const wholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1;
    const wholeColumns = area.top === 0 && area.bottom === MAX_ROWS - 1;
    const what = wholeRows && isVertical(shift) ? "Row" : wholeColumns && !isVertical(shift) ? "Column" : "Cell";
    this.changes.push({
      sheet,
      area,
      changeType: `${what}${isInsertion(shift) ? "Inserted" : "Deleted"}`,
      shiftDirection: `ShiftCell${shift.direction}`,
    });
  }

  raise(triggerSource: string): void {
    const changes = this.changes;
    this.changes = [];
    for (const change of changes) this.raiseChange(change, triggerSource);
    this.before.clear();
  }

  /** The cells of an event, for its `getRange`. */
  eventArea(referenceId: string): TrackedArea | undefined {
    return this.eventAreas.get(referenceId);
  }

  private raiseChange({ sheet, area, changeType, shiftDirection }: Change, triggerSource: string): void {
    const { events } = this.session;
    const isHeard =
      events.isHeard(EventType.worksheetChanged, [sheet.id, WORKBOOK_TARGET]) ||
      sheet.tables.some((table) =>
        events.isHeard(EventType.tableChanged, [wireTableId(table), sheet.id, WORKBOOK_TARGET]),
      );
    if (!isHeard) return;
    const payload = {
      address: formatAddress(area),
      changeType,
      source: "Local",
      triggerSource,
      referenceId: this.remember(sheet, area),
      shiftDirection,
      ...this.details(sheet, area, changeType),
    };
    this.session.raiseForSheet(EventType.worksheetChanged, sheet, payload);
    for (const table of sheet.tables) {
      const part = intersection(table.area, area);
      if (!part || changeType !== "RangeEdited") continue;
      const tableId = wireTableId(table);
      events.raise(EventType.tableChanged, [tableId, sheet.id, WORKBOOK_TARGET], {
        ...payload,
        worksheetId: sheet.id,
        tableId,
        address: formatAddress(part),
        referenceId: this.remember(sheet, part),
      });
    }
  }

  private details(sheet: Sheet, area: Rectangle, changeType: string) {
    if (changeType !== "RangeEdited" || area.top !== area.bottom || area.left !== area.right) return {};
    const before = this.before.get(sheet)?.get(`${area.top},${area.left}`);
    if (before === undefined) return {};
    const after = sheet.grid.value(area.top, area.left);
    return {
      valueBefore: wireValue(before),
      valueAfter: wireValue(after),
      valueTypeBefore: wireValueType(before),
      valueTypeAfter: wireValueType(after),
    };
  }

  private remember(sheet: Sheet, area: Rectangle): string {
    const id = `event${++this.lastEvent}`;
    const tracked: TrackedArea = { sheet, area, referenceId: id };
    this.session.track(tracked);
    this.eventAreas.set(id, tracked);
    const oldest = this.eventAreas.size > REMEMBERED_EVENTS ? this.eventAreas.keys().next().value : undefined;
    if (oldest !== undefined) this.forget(oldest);
    return id;
  }

  private forget(id: string): void {
    const tracked = this.eventAreas.get(id);
    if (tracked) this.session.untrack(tracked);
    this.eventAreas.delete(id);
  }
}

/** The client cuts large writes into blocks of rows: two that touch are one change. */
function joined(a: Rectangle, b: Rectangle): Rectangle | null {
  if (a.left === b.left && a.right === b.right && a.bottom + 1 === b.top) return { ...a, bottom: b.bottom };
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom ? a : null;
}
