import { areaDifference, withoutArea } from "../../workbook/areaDifference";
import { intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import type { WorkbookSession } from "../session";
import { completeTablesAfterWrite } from "../table/tableContents";

export const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

export function clearCells(session: WorkbookSession, sheet: Sheet, area: Rectangle, kind: ClearKind): void {
  session.requireUnprotected(sheet);
  if (kind === "All" || kind === "Contents") clearContents(session, sheet, area);
  if (kind === "All" || kind === "Formats") clearFormats(sheet, area);
  if (kind === "All") {
    sheet.dataValidations = withoutArea(sheet.dataValidations, area);
    sheet.touch("dataValidations");
  }
  if (kind !== "Contents" && kind !== "Formats") removeHyperlinks(sheet, area);
}

function clearContents(session: WorkbookSession, sheet: Sheet, area: Rectangle): void {
  const used = sheet.grid.usedArea(true);
  const part = used && intersection(used, area);
  if (!part) return;
  if (part.top === part.bottom && part.left === part.right) session.changeLog.noteBefore(sheet, part.top, part.left);
  for (let row = part.top; row <= part.bottom; row++) {
    for (let column = part.left; column <= part.right; column++) {
      sheet.grid.setFormula(row, column, undefined);
      sheet.grid.setValue(row, column, null);
    }
  }
  completeTablesAfterWrite(session, sheet, part);
  sheet.cellsChanged(part);
}

/** Clearing formats also takes conditional formats away and separates merged cells, as in Excel. */
function clearFormats(sheet: Sheet, area: Rectangle): void {
  const isWholeColumns = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const isWholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1;
  if (isWholeColumns) {
    for (const [column, layout] of sheet.columns) {
      if (column >= area.left && column <= area.right) delete layout.style;
    }
    sheet.touch("columns");
  } else if (isWholeRows) {
    for (const [row, layout] of sheet.rows) if (row >= area.top && row <= area.bottom) delete layout.style;
    sheet.touch("rows");
  }
  const lastRow = isWholeColumns ? Math.min(area.bottom, sheet.grid.rowCount - 1) : area.bottom;
  const lastColumn = isWholeRows ? Math.min(area.right, sheet.grid.usedArea(false)?.right ?? -1) : area.right;
  for (let row = area.top; row <= lastRow; row++) {
    for (let column = area.left; column <= lastColumn; column++) {
      sheet.grid.setStyle(row, column, undefined);
      if (sheet.styleAt(row, column) !== 0) sheet.grid.setStyle(row, column, 0);
    }
  }
  sheet.touch("cells");
  sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
  sheet.touch("conditionalFormats");
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  sheet.touch("merges");
}

export function removeHyperlinks(sheet: Sheet, area: Rectangle): void {
  if (sheet.hyperlinks.length === 0) return;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    areaDifference(link.area, area).map((rest) => ({ ...link, area: rest })),
  );
  sheet.touch("hyperlinks");
}
