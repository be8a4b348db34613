import { CHART_LABEL_LENGTH, CHART_POINTS } from "../../../limits";
import { QUADRANT_LETTERS, type Quadrant, QUADRANTS } from "../../../domain/matrix/quadrant";
import { columnLetters } from "../../../text/cellAddress";
import type { Area, PlanCell, PlanChart, PlanSeries } from "../../sheetPlan";
import { CUT_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import { type MatrixColumn, matrixHeaders } from "../matrix/columnNames";
import { chartClients } from "../matrix/matrixRows";
import { MATRIX_CHART, MATRIX_TABLE } from "../matrixNames";
import { tableColumn, textLiteral } from "../references";
import { COLORS } from "../style";
import { shortened } from "../shortened";
import { figureReference } from "./figures";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { WorkingsSection } from "./section";

type Headers = ReturnType<typeof matrixHeaders>;

const inTable = (headers: Headers, column: MatrixColumn): string => tableColumn(MATRIX_TABLE, headers[column]);

/** Row in the list by the client's number in another cell; 0 where the user deleted the row. */
const rowInList = (headers: Headers, number: string): string =>
  `IFERROR(MATCH(${number},${inTable(headers, "number")},0),0)`;

/** A score of the client in that row of the list. */
const scoreIn = (headers: Headers, column: MatrixColumn, row: string): string =>
  `N(INDEX(${inTable(headers, column)},${row}))`;

/**
 * The points of the matrix chart: the largest clients, each in the column of its quadrant. #N/A in the others keeps a
 * point from being drawn there.
 */
export const matrixPointsSection = (facts: SheetFacts): WorkingsSection => {
  const { workings, matrix } = facts.texts;
  const headers = matrixHeaders(facts);
  const first = columnOf("matrixPoints");
  const letter = (offset: number): string => `$${columnLetters(first + offset)}`;
  const cells = chartClients(facts, CHART_POINTS).points.map((client, index): PlanCell[] => {
    const at = (offset: number): string => `${letter(offset)}${WORKINGS_FIRST_ROW + index + 1}`;
    const ofRow = (formula: string): PlanCell => ({ formula: `IF(${at(2)}=0,NA(),${formula})` });
    return [
      client.number,
      client.name,
      { formula: rowInList(headers, at(0)) },
      ofRow(scoreIn(headers, "complexity", at(2))),
      ofRow(scoreIn(headers, "value", at(2))),
      ...QUADRANTS.map((quadrant): PlanCell =>
        ofRow(
          `IF(INDEX(${inTable(headers, "quadrant")},${at(2)})=${textLiteral(QUADRANT_LETTERS[quadrant])},${at(4)},NA())`,
        ),
      ),
    ];
  });
  const score = { width: 13, format: { numberFormat: "0.0" } };
  return {
    title: workings.matrixPoints,
    columns: [
      { header: matrix.columns.number, width: 8 },
      { header: matrix.columns.client, width: 28, format: { horizontal: "Left", indent: 1 } },
      { header: workings.rowInList, width: 9 },
      { ...score, header: matrix.columns.complexity },
      { ...score, header: matrix.columns.value },
      ...QUADRANTS.map((quadrant) => ({ ...score, header: matrix.chart.quadrants[quadrant] })),
    ],
    cells,
    names: [],
  };
};

/** Where the name of a quadrant stands: in its corner of the chart, away from the cuts. */
const CORNERS: Readonly<Record<Quadrant, { readonly x: number; readonly y: number }>> = {
  gold: { x: 0, y: 97 },
  strategic: { x: 100, y: 97 },
  efficient: { x: 0, y: 3 },
  toxic: { x: 100, y: 3 },
};

const CUT_ROWS = 4;

/** Lines and words of the chart: both cuts, the quadrants' names, the names of some clients. */
export const matrixMarksSection = (facts: SheetFacts): WorkingsSection => {
  const { workings, matrix } = facts.texts;
  const headers = matrixHeaders(facts);
  const { complexity, value } = CUT_NAMES;
  const number = columnLetters(columnOf("matrixMarks") + 1);
  const cut = (name: string, x: PlanCell, y: PlanCell): PlanCell[] => [name, null, x, y];
  const rowOf = (index: number): number => WORKINGS_FIRST_ROW + CUT_ROWS + QUADRANTS.length + index + 1;
  return {
    title: workings.matrixMarks,
    columns: [
      { header: workings.label, width: 28, format: { horizontal: "Left", indent: 1 } },
      { header: matrix.columns.number, width: 8 },
      { header: matrix.columns.complexity, width: 13, format: { numberFormat: "0.0" } },
      { header: matrix.columns.value, width: 13, format: { numberFormat: "0.0" } },
    ],
    cells: [
      cut(matrix.chart.complexityCut, { formula: complexity }, 0),
      cut(matrix.chart.complexityCut, { formula: complexity }, 100),
      cut(matrix.chart.valueCut, 0, { formula: value }),
      cut(matrix.chart.valueCut, 100, { formula: value }),
      ...QUADRANTS.map((quadrant): PlanCell[] => [
        matrix.chart.quadrants[quadrant],
        null,
        CORNERS[quadrant].x,
        CORNERS[quadrant].y,
      ]),
      ...chartClients(facts, CHART_POINTS).named.map(({ client }, index): PlanCell[] => {
        const row = rowInList(headers, `$${number}${rowOf(index)}`);
        const score = (column: MatrixColumn): PlanCell => ({
          formula: `IF(${row}=0,NA(),${scoreIn(headers, column, row)})`,
        });
        return [client.name, client.number, score("complexity"), score("value")];
      }),
    ],
    names: [],
  };
};

/** Shape and colour tell the quadrants apart. */
const POINTS: Readonly<
  Record<Quadrant, { readonly marker: NonNullable<PlanSeries["marker"]>; readonly color: string }>
> = {
  gold: { marker: "circle", color: COLORS.goldMarker },
  strategic: { marker: "square", color: COLORS.strategic },
  efficient: { marker: "diamond", color: COLORS.efficientMarker },
  toxic: { marker: "triangle", color: COLORS.toxic },
};

/**
 * Clients by complexity and value, the cuts between the quadrants, and the names that matter.
 * @param namesClients false where there is no room for them
 */
export function matrixChart(facts: SheetFacts, place: Area, namesClients: boolean): PlanChart {
  const { chart } = facts.texts.matrix;
  const { points, named } = chartClients(facts, CHART_POINTS);
  const inPoints = (offset: number): Area => sectionArea("matrixPoints", offset, points.length);
  /** Cells of the marks' two columns of numbers. */
  const mark = (row: number, rows = 1) => {
    const [x, y] = [2, 3].map((offset) => sectionArea("matrixMarks", offset, 1));
    if (!x || !y) throw new Error("A mark has two numbers");
    const at = (cells: Area): Area => ({ ...cells, row: cells.row + row, rowCount: rows });
    return { xValues: at(x), values: at(y), axis: "primary" } as const;
  };
  const line = { kind: "curve", color: COLORS.mutedInk, dashed: true, weight: 1.25 } as const;
  const axis = { numberFormat: "0", minimum: 0, maximum: 100 };
  return {
    name: MATRIX_CHART,
    place,
    titleReference: figureReference(facts, "matrixTitle"),
    dataSheet: facts.sheetNames.workings,
    categories: null,
    series: [
      ...QUADRANTS.map((quadrant, index): PlanSeries => ({
        name: chart.quadrants[quadrant],
        kind: "points",
        xValues: inPoints(3),
        values: inPoints(5 + index),
        axis: "primary",
        ...POINTS[quadrant],
      })),
      { name: chart.complexityCut, ...line, ...mark(0, 2) },
      { name: chart.valueCut, ...line, ...mark(2, 2) },
      ...QUADRANTS.map((quadrant, index): PlanSeries => ({
        name: chart.quadrants[quadrant],
        kind: "points",
        marker: "none",
        color: POINTS[quadrant].color,
        label: { position: CORNERS[quadrant].x === 0 ? "right" : "left", fontSize: 10, bold: true },
        ...mark(CUT_ROWS + index),
      })),
      ...(namesClients ? named : []).map(({ client, side }, index): PlanSeries => ({
        name: shortened(client.name, CHART_LABEL_LENGTH),
        kind: "points",
        marker: "none",
        color: COLORS.ink,
        label: { position: side, fontSize: 8 },
        ...mark(CUT_ROWS + QUADRANTS.length + index),
      })),
    ],
    categoryAxis: { ...axis, title: chart.complexityAxis },
    valueAxis: { ...axis, title: chart.valueAxis },
    secondaryAxis: null,
    hasLegend: false,
  };
}
