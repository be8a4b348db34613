import type { Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { extentOf, readersOf, type FormulaFamily, type Precedent } from "./formulaFamily";
import { RowIntervals } from "./rowIntervals";

interface Link {
  readonly family: FormulaFamily;
  readonly precedent: Precedent;
  readonly first: number;
  readonly last: number;
}

interface SheetLinks {
  readonly columns: Map<number, RowIntervals<Link>>;
  readonly wide: RowIntervals<Link>;
}

/** References over more columns than this are kept apart instead of once a column. */
const WIDE_COLUMNS = 32;

/** Which formulas read which cells, by sheet, column and interval of rows. */
export class DependencyIndex {
  private readonly sheets = new Map<Sheet, SheetLinks>();
  private readonly links = new Map<FormulaFamily, Link[]>();

  /** Enters a family's precedents, replacing what was known of it. */
  add(family: FormulaFamily): void {
    this.remove(family);
    const links = (family.precedents ?? []).map((precedent) => ({
      family,
      precedent,
      ...extentOf(precedent, family),
    }));
    for (const link of links) this.each(link, (intervals) => intervals.add(link, link.first, link.last));
    this.links.set(family, links);
  }

  remove(family: FormulaFamily): void {
    for (const link of this.links.get(family) ?? []) {
      this.each(link, (intervals) => {
        intervals.remove(link, link.first, link.last);
      });
    }
    this.links.delete(family);
  }

  /**
   * Visits the formulas that read some cell of the area, some more than once. Families that read the same cells from
   * every row are visited once and noted in `done`.
   */
  visitReaders(
    sheet: Sheet,
    area: Rectangle,
    visitor: (family: FormulaFamily, row: number) => void,
    done: Set<FormulaFamily>,
  ): void {
    const links = this.sheets.get(sheet);
    if (!links) return;
    const visitLink = ({ family, precedent }: Link): void => {
      if (precedent.left > area.right || precedent.right < area.left || done.has(family)) return;
      const readsSameCells = !precedent.top.relative && !precedent.bottom.relative;
      if (readsSameCells && precedent.top.index <= area.bottom && precedent.bottom.index >= area.top) done.add(family);
      const rows = readersOf(precedent, family, area.top, area.bottom);
      if (rows) {
        family.visitRows(rows.first, rows.last, (row) => {
          visitor(family, row);
        });
      }
    };
    links.wide.visit(area.top, area.bottom, visitLink);
    if (area.right - area.left >= links.columns.size) {
      for (const [column, intervals] of links.columns) {
        if (column >= area.left && column <= area.right) intervals.visit(area.top, area.bottom, visitLink);
      }
    } else {
      for (let column = area.left; column <= area.right; column++) {
        links.columns.get(column)?.visit(area.top, area.bottom, visitLink);
      }
    }
  }

  private each({ precedent }: Link, action: (intervals: RowIntervals<Link>) => void): void {
    let links = this.sheets.get(precedent.sheet);
    if (!links) {
      links = { columns: new Map(), wide: new RowIntervals() };
      this.sheets.set(precedent.sheet, links);
    }
    if (precedent.right - precedent.left >= WIDE_COLUMNS) {
      action(links.wide);
      return;
    }
    for (let column = precedent.left; column <= precedent.right; column++) {
      let intervals = links.columns.get(column);
      if (!intervals) {
        intervals = new RowIntervals();
        links.columns.set(column, intervals);
      }
      action(intervals);
    }
  }
}
