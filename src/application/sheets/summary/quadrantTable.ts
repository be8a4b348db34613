import { QUADRANT_LETTERS, QUADRANTS } from "../../../domain/matrix/quadrant";
import { area, type Area, type CellBlock, type FormattedArea, type PlanCell } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { matrixHeaders } from "../matrix/columnNames";
import { quadrantLook } from "../matrix/quadrantLooks";
import { MATRIX_TABLE } from "../matrixNames";
import { cellName, tableColumn, textLiteral } from "../references";
import { FORMATS, NUMBER_FORMATS } from "../style";

/** Columns of the table: the name and the sales take two each. */
const COLUMNS = 6;

/** Clients and sales by quadrant of the matrix, beside its chart. */
export function quadrantTable(
  facts: SheetFacts,
  top: number,
  money: string,
): { readonly block: CellBlock; readonly formats: readonly FormattedArea[]; readonly merges: readonly Area[] } {
  const { summary: words, chart } = facts.texts.matrix;
  const headers = matrixHeaders(facts);
  const [letters, sales] = [headers.quadrant, headers.sales].map((header) => tableColumn(MATRIX_TABLE, header));
  const rows = QUADRANTS.map((quadrant, index): PlanCell[] => {
    const isIn = `${letters},${textLiteral(QUADRANT_LETTERS[quadrant])}`;
    return [
      chart.quadrants[quadrant],
      null,
      { formula: `COUNTIFS(${isIn})` },
      { formula: `SUMIFS(${sales},${isIn})` },
      null,
      { formula: `${cellName(top + 1 + index, 3)}/${NAMES.base}` },
    ];
  });
  const column = (offset: number): Area => area(top + 1, offset, rows.length);
  return {
    block: {
      row: top,
      column: 0,
      cells: [[words.quadrant, null, words.clients, words.sales, null, words.shareOfSales], ...rows],
    },
    formats: [
      { area: area(top, 0, 1, COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
      ...QUADRANTS.map((quadrant, index): FormattedArea => ({
        area: area(top + 1 + index, 0, 1, 2),
        format: { ...quadrantLook(quadrant), bold: true },
      })),
      { area: column(2), format: { numberFormat: NUMBER_FORMATS.count } },
      { area: column(3), format: { numberFormat: money } },
      { area: column(5), format: { numberFormat: NUMBER_FORMATS.share } },
    ],
    merges: Array.from({ length: rows.length + 1 }, (_, index) => [
      area(top + index, 0, 1, 2),
      area(top + index, 3, 1, 2),
    ]).flat(),
  };
}
