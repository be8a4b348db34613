import { HostError } from "../../protocol/hostError";
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../workbook/address";
import { resolveReference, type SheetArea } from "../../workbook/resolveReference";
import type { Sheet } from "../../workbook/sheet";
import { invalidArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { RangeBase } from "./rangeBase";

/** A range argument: a range object, or an address or name as text. `home` is the sheet of unqualified addresses. */
export function areaArgument(session: WorkbookSession, value: unknown, home: Sheet | null): SheetArea {
  if (value instanceof RangeBase) return { sheet: value.sheet, area: value.where };
  if (typeof value !== "string") throw invalidArgument();
  const found = resolveReference(session.book, value.trim().replace(/^=/, ""), home);
  if (!found) throw invalidArgument();
  return found;
}

/** As areaArgument, for members that take cells of their own sheet only. */
export function areaOnSheet(session: WorkbookSession, value: unknown, sheet: Sheet): Rectangle {
  const found = areaArgument(session, value, sheet);
  if (found.sheet !== sheet) throw invalidArgument();
  return found.area;
}

/** Checks that an area lies on the sheet. */
export function areaWithin(top: number, left: number, bottom: number, right: number): Rectangle {
  if (!isOnSheet({ top, left, bottom, right })) throw invalidArgument();
  return { top, left, bottom, right };
}

const isOnSheet = ({ top, left, bottom, right }: Rectangle) =>
  top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;

export const itemNotFound = (): HostError => new HostError("ItemNotFound");
