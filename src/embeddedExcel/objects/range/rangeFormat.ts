import type { HorizontalAlignment, VerticalAlignment } from "../../workbook/style";
import { charactersOfPoints } from "../../workbook/columnWidth";
import { booleanArgument, integerArgument, invalidArgument, numberArgument, wordArgument } from "../argument";
import { colorArgument } from "../color";
import { autofitColumns, autofitRows } from "./autofit";
import { FormatTarget } from "./formatTarget";
import { RangeBorderCollection } from "./rangeBorders";
import { RangeFont } from "./rangeFont";

const HORIZONTAL: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const VERTICAL: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];
/** Excel's limits. */
const WIDEST_COLUMN_CHARACTERS = 255;
const TALLEST_ROW_POINTS = 409.5;
const DEEPEST_INDENT = 250;

export class RangeFormat extends FormatTarget {
  readonly wireClass = "RangeFormat";

  get Font(): RangeFont {
    return new RangeFont(this.session, this.sheet, this.areas);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.session, this.sheet, this.areas);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.sheet, this.areas);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.session, this.sheet, this.areas);
  }

  get HorizontalAlignment(): string | null {
    return this.read((style) => style.horizontal);
  }

  set HorizontalAlignment(value: unknown) {
    const horizontal = wordArgument(value, HORIZONTAL);
    this.change(() => ({ horizontal }));
  }

  get VerticalAlignment(): string | null {
    return this.read((style) => style.vertical);
  }

  set VerticalAlignment(value: unknown) {
    const vertical = wordArgument(value, VERTICAL);
    this.change(() => ({ vertical }));
  }

  get WrapText(): boolean | null {
    return this.read((style) => style.wrapText);
  }

  set WrapText(value: unknown) {
    const wrapText = booleanArgument(value);
    this.change(() => ({ wrapText }));
  }

  get IndentLevel(): number | null {
    return this.read((style) => style.indent);
  }

  set IndentLevel(value: unknown) {
    const indent = integerArgument(value, 0);
    if (indent > DEEPEST_INDENT) throw invalidArgument();
    this.change(() => ({ indent }));
  }

  /** In points; null where columns differ. */
  get ColumnWidth(): number | null {
    return same(
      this.areas.flatMap((area) => span(area.left, area.right).map((column) => this.sheet.columnWidth(column))),
    );
  }

  set ColumnWidth(value: unknown) {
    this.session.requireUnprotected(this.sheet);
    const width = charactersOfPoints(numberArgument(value));
    if (width < 0 || width > WIDEST_COLUMN_CHARACTERS) throw invalidArgument();
    for (const area of this.areas) {
      for (const column of span(area.left, area.right)) {
        this.sheet.columns.set(column, { ...this.sheet.columns.get(column), width, hidden: width === 0 });
      }
    }
    this.sheet.touch("columns");
  }

  /** In points; null where rows differ. */
  get RowHeight(): number | null {
    return same(this.areas.flatMap((area) => span(area.top, area.bottom).map((row) => this.sheet.rowHeight(row))));
  }

  set RowHeight(value: unknown) {
    this.session.requireUnprotected(this.sheet);
    const height = numberArgument(value);
    if (height < 0 || height > TALLEST_ROW_POINTS) throw invalidArgument();
    for (const area of this.areas) {
      for (const row of span(area.top, area.bottom)) {
        this.sheet.rows.set(row, { ...this.sheet.rows.get(row), height, hidden: height === 0 });
      }
    }
    this.sheet.touch("rows");
  }

  AutofitColumns(): void {
    this.session.requireUnprotected(this.sheet);
    this.session.calculatePending();
    for (const area of this.areas) autofitColumns(this.session.book, this.sheet, area);
  }

  AutofitRows(): void {
    this.session.requireUnprotected(this.sheet);
    this.session.calculatePending();
    for (const area of this.areas) autofitRows(this.session.book, this.sheet, area);
  }
}

export class RangeFill extends FormatTarget {
  readonly wireClass = "RangeFill";

  /** Belief: cells without fill are reported as white, as Excel does. */
  get Color(): string | null {
    return this.read((style) => style.fill ?? "#FFFFFF");
  }

  set Color(value: unknown) {
    // Excel takes "" as no fill.
    const fill = value === "" ? null : colorArgument(value);
    this.change(() => ({ fill }));
  }

  Clear(): void {
    this.change(() => ({ fill: null }));
  }
}

export class FormatProtection extends FormatTarget {
  readonly wireClass = "FormatProtection";

  get Locked(): boolean | null {
    return this.read((style) => style.locked);
  }

  set Locked(value: unknown) {
    const locked = booleanArgument(value);
    this.change(() => ({ locked }));
  }
}

const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

function same(values: readonly number[]): number | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
