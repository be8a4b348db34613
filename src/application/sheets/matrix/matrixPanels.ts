import { QUADRANT_LETTERS, type Quadrant, QUADRANTS } from "../../../domain/matrix/quadrant";
import { asFormula } from "../../../text/sentence";
import { area, type Area, type CellFormat, type FormattedArea, type Formula, type PlanCell } from "../../sheetPlan";
import { COST_TO_SERVE_TABLE, NAMES } from "../definedNames";
import { costToServeHeader, type CostToServeColumn } from "../costToServe/costToServeColumns";
import type { SheetFacts } from "../facts";
import { MATRIX_TABLE } from "../matrixNames";
import { cellName, tableColumn, textLiteral } from "../references";
import { COLORS, FORMATS, NUMBER_FORMATS } from "../style";
import { figureReference } from "../workings/figures";
import { quadrantLook } from "./quadrantLooks";
import { type MatrixColumn, matrixHeaders } from "./columnNames";

/** Words, then: clients, share of sales, sales, margin, cost, net contribution. */
export const PANEL_COLUMNS = 7;
/** A quadrant of the picture takes half of the columns beside the words. */
const HALF = 3;
const CELL_ROWS = 4;
export const PICTURE_ROWS = 1 + 2 * CELL_ROWS;
export const SUMMARY_ROWS = 2 + QUADRANTS.length + 2;

interface Panel {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly formats: readonly FormattedArea[];
  readonly merges: readonly Area[];
}

const row = (cells: readonly PlanCell[]): PlanCell[] =>
  Array.from({ length: PANEL_COLUMNS }, (_, column) => cells[column] ?? null);

/** "B – Stratégique à cadrer": the letter never stands alone. */
export const quadrantLabel = ({ terms }: Pick<SheetFacts, "terms">, quadrant: Quadrant): string =>
  `${QUADRANT_LETTERS[quadrant]} ${terms.quadrants[quadrant]}`;

/** Number of clients in a quadrant and their share of sales, live. */
export function quadrantFigures(facts: SheetFacts, quadrant: Quadrant): { clients: Formula; shareOfSales: Formula } {
  const headers = matrixHeaders(facts);
  const column = (name: MatrixColumn): string => tableColumn(MATRIX_TABLE, headers[name]);
  const isIn = `${column("quadrant")},${textLiteral(QUADRANT_LETTERS[quadrant])}`;
  return {
    clients: { formula: `COUNTIFS(${isIn})` },
    shareOfSales: { formula: `SUMIFS(${column("sales")},${isIn})/${NAMES.base}` },
  };
}

/** The method's picture: value upwards, complexity to the right, what to do in each quadrant and who is there now. */
export function picture(facts: SheetFacts, top: number): Panel {
  const { matrix } = facts.texts;
  const { picture: words } = matrix;
  const rowsOf = (label: string, left: Quadrant, right: Quadrant): PlanCell[][] => {
    const pair = (of: (quadrant: Quadrant) => PlanCell): PlanCell[] => [of(left), null, null, of(right)];
    const content = (quadrant: Quadrant): PlanCell => ({
      formula: asFormula(words.content(quadrantFigures(facts, quadrant)), facts.language, facts.currency),
    });
    return [
      row([label, ...pair((quadrant) => quadrantLabel(facts, quadrant))]),
      row([null, ...pair((quadrant) => matrix.decisions[quadrant])]),
      row([]),
      row([null, ...pair(content)]),
    ];
  };
  const places: readonly (readonly [Quadrant, number, number])[] = [
    ["gold", top + 1, 1],
    ["strategic", top + 1, 1 + HALF],
    ["efficient", top + 1 + CELL_ROWS, 1],
    ["toxic", top + 1 + CELL_ROWS, 1 + HALF],
  ];
  const lines = (first: number, column: number): Area[] => [
    area(first, column, 1, HALF),
    area(first + 1, column, 2, HALF),
    area(first + 3, column, 1, HALF),
  ];
  return {
    cells: [
      row([null, words.complexityLow, null, null, words.complexityHigh]),
      ...rowsOf(words.valueHigh, "gold", "strategic"),
      ...rowsOf(words.valueLow, "efficient", "toxic"),
    ],
    formats: [
      { area: area(top, 0, 1, PANEL_COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
      ...[1, 1 + CELL_ROWS].map((offset): FormattedArea => ({
        area: area(top + offset, 0, CELL_ROWS),
        format: { ...FORMATS.header, horizontal: "Center" },
      })),
      ...places.flatMap(([quadrant, first, column]): FormattedArea[] => {
        const { fill, color } = quadrantLook(quadrant);
        const centred: CellFormat = { fill, color, horizontal: "Center", vertical: "Center" };
        const [name, decision, figures] = lines(first, column);
        return [
          ...(name ? [{ area: name, format: { ...centred, bold: true, fontSize: 12 } }] : []),
          ...(decision ? [{ area: decision, format: { ...centred, wrapText: true } }] : []),
          ...(figures ? [{ area: figures, format: { ...centred, bold: true } }] : []),
        ];
      }),
    ],
    merges: [
      area(top, 1, 1, HALF),
      area(top, 1 + HALF, 1, HALF),
      area(top + 1, 0, CELL_ROWS),
      area(top + 1 + CELL_ROWS, 0, CELL_ROWS),
      ...places.flatMap(([, first, column]) => lines(first, column)),
    ],
  };
}

/** Clients, sales, margin, cost and what is left, by quadrant. */
export function summary(facts: SheetFacts, top: number, money: string): Panel {
  const { summary: words } = facts.texts.matrix;
  const headers = matrixHeaders(facts);
  const column = (name: MatrixColumn): string => tableColumn(MATRIX_TABLE, headers[name]);
  const firstRow = top + 2;
  const rows = QUADRANTS.map((quadrant, index): PlanCell[] => {
    const isIn = `${column("quadrant")},${textLiteral(QUADRANT_LETTERS[quadrant])}`;
    /** Nothing where no client of the quadrant has a known one. */
    const sum = (name: MatrixColumn): Formula => ({
      formula: `IF(COUNTIFS(${isIn},${column(name)},"<1E+300")=0,"",SUMIFS(${column(name)},${isIn}))`,
    });
    return [
      quadrantLabel(facts, quadrant),
      { formula: `COUNTIFS(${isIn})` },
      { formula: `${cellName(firstRow + index, 3)}/${NAMES.base}` },
      { formula: `SUMIFS(${column("sales")},${isIn})` },
      sum("margin"),
      sum("cost"),
      sum("netContribution"),
    ];
  });
  const inCosts = (name: CostToServeColumn): string => tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, name));
  const isNotPlaced = `${inCosts("sales")},"<=0"`;
  const others = (name: CostToServeColumn): Formula => ({
    formula: `IF(COUNTIFS(${isNotPlaced},${inCosts(name)},"<1E+300")=0,"",SUMIFS(${inCosts(name)},${isNotPlaced}))`,
  });
  const lastRow = firstRow + QUADRANTS.length;
  const total = (offset: number): Formula => {
    const cells = `${cellName(firstRow, offset)}:${cellName(lastRow, offset)}`;
    return { formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))` };
  };
  const body = (offset: number, format: CellFormat): FormattedArea => ({
    area: area(firstRow, offset, QUADRANTS.length + 2),
    format,
  });
  return {
    cells: [
      row([{ formula: `${textLiteral(words.title)}&${figureReference(facts, "withExamples")}` }]),
      row([
        words.quadrant,
        words.clients,
        words.shareOfSales,
        words.sales,
        words.margin,
        words.cost,
        words.netContribution,
      ]),
      ...rows,
      row([
        words.notClassified,
        { formula: `COUNTIFS(${isNotPlaced})` },
        null,
        others("sales"),
        others("margin"),
        others("cost"),
        others("netContribution"),
      ]),
      row([words.total, total(1), total(2), total(3), total(4), total(5), total(6)]),
    ],
    formats: [
      { area: area(top, 0), format: FORMATS.total },
      { area: area(top + 1, 0, 1, PANEL_COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
      { area: area(top + 1, 0), format: { horizontal: "Left" } },
      ...QUADRANTS.map((quadrant, index): FormattedArea => ({
        area: area(firstRow + index, 0),
        format: { ...quadrantLook(quadrant), bold: true },
      })),
      body(1, { numberFormat: NUMBER_FORMATS.count }),
      body(2, { numberFormat: NUMBER_FORMATS.share }),
      ...[3, 4, 5, 6].map((offset) => body(offset, { numberFormat: money })),
      { area: area(lastRow, 0, 1, PANEL_COLUMNS), format: { underlineColor: COLORS.header } },
      { area: area(lastRow + 1, 0, 1, PANEL_COLUMNS), format: FORMATS.total },
    ],
    merges: [],
  };
}
