import { intersection, MAX_COLUMNS, MAX_ROWS, rectangle, type Rectangle } from "../../workbook/address";
import { integerArgument, optional, booleanArgument, invalidArgument } from "../argument";
import { areaOnSheet, areaWithin, itemNotFound } from "./areaArgument";
import type { Range } from "./range";
import { RangeBase } from "./rangeBase";
import { surroundingRegion, usedWithin } from "./regions";

/** Members of a range that lead to other ranges. */
export abstract class RangeNavigation extends RangeBase {
  GetCell(row: unknown, column: unknown): Range {
    const { top, left } = this.where;
    const [r, c] = [top + integerArgument(row), left + integerArgument(column)];
    return this.at(areaWithin(r, c, r, c));
  }

  GetRow(row: unknown): Range {
    const { top, left, right } = this.where;
    const r = top + integerArgument(row);
    return this.at(areaWithin(r, left, r, right));
  }

  GetColumn(column: unknown): Range {
    const { top, left, bottom } = this.where;
    const c = left + integerArgument(column);
    return this.at(areaWithin(top, c, bottom, c));
  }

  GetLastCell(): Range {
    return this.at(rectangle(this.where.bottom, this.where.right));
  }

  GetLastRow(): Range {
    return this.at({ ...this.where, top: this.where.bottom });
  }

  GetLastColumn(): Range {
    return this.at({ ...this.where, left: this.where.right });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.where, top: 0, bottom: MAX_ROWS - 1 });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.where, left: 0, right: MAX_COLUMNS - 1 });
  }

  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { top, left, bottom, right } = this.where;
    const [down, across] = [integerArgument(rows), integerArgument(columns)];
    return this.at(areaWithin(top + down, left + across, bottom + down, right + across));
  }

  GetResizedRange(deltaRows: unknown, deltaColumns: unknown): Range {
    const { top, left, bottom, right } = this.where;
    return this.at(areaWithin(top, left, bottom + integerArgument(deltaRows), right + integerArgument(deltaColumns)));
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const { top, left } = this.where;
    return this.at(areaWithin(top, left, top + integerArgument(rows, 1) - 1, left + integerArgument(columns, 1) - 1));
  }

  GetRowsAbove(count: unknown): Range {
    return this.rowsBeside(-optional(count, integerArgument, 1));
  }

  GetRowsBelow(count: unknown): Range {
    return this.rowsBeside(optional(count, integerArgument, 1));
  }

  GetColumnsBefore(count: unknown): Range {
    return this.columnsBeside(-optional(count, integerArgument, 1));
  }

  GetColumnsAfter(count: unknown): Range {
    return this.columnsBeside(optional(count, integerArgument, 1));
  }

  GetBoundingRect(other: unknown): Range {
    const a = this.where;
    const b = areaOnSheet(this.session, other, this.sheet);
    return this.at({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }

  GetIntersection(other: unknown): Range {
    const common = this.GetIntersectionOrNullObject(other);
    if (!common) throw itemNotFound();
    return common;
  }

  GetIntersectionOrNullObject(other: unknown): Range | null {
    return this.atOrNull(intersection(this.where, areaOnSheet(this.session, other, this.sheet)));
  }

  /** Belief: without any used cell the answer is the range's first cell. */
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at(rectangle(this.where.top, this.where.left));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    this.session.calculatePending();
    return this.atOrNull(usedWithin(this.sheet, this.where, optional(valuesOnly, booleanArgument, false)));
  }

  GetSurroundingRegion(): Range {
    this.session.calculatePending();
    return this.at(surroundingRegion(this.sheet, this.where));
  }

  protected abstract at(area: Rectangle): Range;

  private atOrNull(area: Rectangle | null): Range | null {
    return area && this.at(area);
  }

  /** Positive counts lie below, negative ones above. */
  private rowsBeside(count: number): Range {
    const { top, left, bottom, right } = this.where;
    if (count === 0) throw invalidArgument();
    return this.at(
      count > 0 ? areaWithin(bottom + 1, left, bottom + count, right) : areaWithin(top + count, left, top - 1, right),
    );
  }

  private columnsBeside(count: number): Range {
    const { top, left, bottom, right } = this.where;
    if (count === 0) throw invalidArgument();
    return this.at(
      count > 0 ? areaWithin(top, right + 1, bottom, right + count) : areaWithin(top, left + count, bottom, left - 1),
    );
  }
}
