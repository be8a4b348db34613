import { intersection, rectangle, type Rectangle } from "./address";
import type { Sheet } from "./sheet";

/**
 * Takes back what formulas have spilled over an area, so that the cells can move as empty ones; the formulas spill
 * again with the next calculation. Gives the cells of those formulas.
 */
export function releaseSpills(sheet: Sheet, area: Rectangle): Rectangle[] {
  const anchors: Rectangle[] = [];
  for (const { row, column, formula } of [...sheet.grid.allFormulas()]) {
    const spill = formula.array;
    if (!spill?.dynamic || !intersection(spill.area, area)) continue;
    for (let r = spill.area.top; r <= spill.area.bottom; r++) {
      for (let c = spill.area.left; c <= spill.area.right; c++) {
        if (r !== row || c !== column) sheet.grid.setValue(r, c, null);
      }
    }
    sheet.grid.setFormula(row, column, { text: formula.text });
    anchors.push(rectangle(row, column));
  }
  return anchors;
}
