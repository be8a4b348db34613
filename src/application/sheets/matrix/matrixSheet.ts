import { inCurrency, sumOf } from "../../../domain/portfolio/amount";
import { CHART_POINTS, LIVE_CLIENTS } from "../../../limits";
import { asFormula } from "../../../text/sentence";
import {
  area,
  type Area,
  type FormattedArea,
  type PlanCell,
  type PlanValidation,
  type SheetPlan,
} from "../../sheetPlan";
import { type SheetFacts, sourceLine } from "../facts";
import { listTable } from "../listTable";
import { MATRIX_NAMES, MATRIX_TABLE } from "../matrixNames";
import { amountFormat, amountWidth, COLORS, FORMATS, TAB_COLORS } from "../style";
import { figureReference } from "../workings/figures";
import { matrixChart } from "../workings/matrixChart";
import { MATRIX_COLUMNS, type MatrixColumn, PRINTED_COLUMNS, SCORE_COLUMNS } from "./columnNames";
import { matrixColumns } from "./matrixColumns";
import { areMatrixInputs } from "./matrixInputs";
import { PANEL_COLUMNS, picture, PICTURE_ROWS, quadrantFigures, summary, SUMMARY_ROWS } from "./matrixPanels";
import { matrixRows } from "./matrixRows";
import { quadrantFormats } from "./quadrantLooks";

const SOURCE_ROW = 1;
const FINDING_ROW = 2;
const BASIS_ROW = 3;
const HOW_TO_ROW = 4;
/** Of the picture and of the list. */
const HEADER_ROW = 5;
const SUMMARY_ROW = HEADER_ROW + PICTURE_ROWS + 1;
const CHART_ROW = SUMMARY_ROW + SUMMARY_ROWS + 1;
const CHART_ROWS = 24;
const NOTE_ROW = CHART_ROW + CHART_ROWS;

/** The panels stand at the left, where the sheet opens; the list after an empty column. */
const LIST_COLUMN = PANEL_COLUMNS + 1;
const WORDS_WIDTH = 25;
const GAP_WIDTH = 3;

export const MATRIX_FIXED_AREA = area(0, 0, HEADER_ROW + 1, LIST_COLUMN + MATRIX_COLUMNS.length);

/** The clients by value and complexity: the method's picture, sums by quadrant, the chart, and every client. */
export function matrixSheet(facts: SheetFacts): SheetPlan {
  const { abc, currency } = facts;
  const rows = matrixRows(facts);
  const hasLiveRanks = rows.length <= LIVE_CLIENTS;
  const total = inCurrency(sumOf(abc.rows.map(({ sales }) => sales)));
  const money = amountFormat(total, facts);
  const list = listTable(
    MATRIX_TABLE,
    HEADER_ROW,
    LIST_COLUMN,
    matrixColumns(facts, rows, hasLiveRanks),
    rows,
    ({ key }) => key,
  );
  const body = (column: MatrixColumn) => list.body(MATRIX_COLUMNS.indexOf(column));
  const columns = (first: MatrixColumn, last: MatrixColumn): Area => ({
    ...body(first),
    columnCount: MATRIX_COLUMNS.indexOf(last) - MATRIX_COLUMNS.indexOf(first) + 1,
  });
  const panels = [picture(facts, HEADER_ROW), summary(facts, SUMMARY_ROW, money)];
  const amountColumn = Math.max(14, amountWidth(total, currency) - 4);
  const lastRow = Math.max(HEADER_ROW + rows.length, NOTE_ROW);
  return {
    tabColor: TAB_COLORS.matrix,
    blocks: [
      { row: 0, column: 0, cells: headings(facts, hasLiveRanks) },
      ...panels.map(({ cells }, index) => ({ row: index === 0 ? HEADER_ROW : SUMMARY_ROW, column: 0, cells })),
      { row: NOTE_ROW, column: 0, cells: [[chartNote(facts)]] },
      ...list.blocks,
    ],
    tables: [{ ...list.table, solidColumns: SCORE_COLUMNS }],
    formats: [...headingFormats(), ...panels.flatMap(({ formats }) => formats), ...list.formats],
    conditionalFormats: quadrantFormats(facts, body("quadrant"), body("quadrantName"), [
      columns("client", "complexity"),
      columns("deciding", "distance"),
    ]),
    validations: inputValidations(facts, body),
    names: [{ name: MATRIX_NAMES.list, area: area(HEADER_ROW, LIST_COLUMN) }],
    charts: [matrixChart(facts, area(CHART_ROW, 0, CHART_ROWS, PANEL_COLUMNS), true)],
    merges: [
      ...[FINDING_ROW, BASIS_ROW, HOW_TO_ROW].map((row) => area(row, 0, 1, PANEL_COLUMNS)),
      ...panels.flatMap(({ merges }) => merges),
    ],
    columnWidths: [
      WORDS_WIDTH,
      10,
      10,
      ...Array.from({ length: PANEL_COLUMNS - 4 }, () => amountColumn),
      Math.max(19, amountColumn),
      GAP_WIDTH,
      ...list.columnWidths,
    ],
    optionalColumns: list.optionalColumns,
    rowHeights: [
      { row: FINDING_ROW, height: 18 },
      { row: BASIS_ROW, height: 38 },
      { row: HOW_TO_ROW, height: 32 },
      { row: HEADER_ROW, height: 46 },
    ],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    print: {
      area: area(0, 0, lastRow + 1, LIST_COLUMN + PRINTED_COLUMNS),
      orientation: "Landscape",
      titleRows: HEADER_ROW + 1,
    },
  };
}

/** Only what the user fills in is checked: the data may hold other words. */
function inputValidations(facts: SheetFacts, body: (column: MatrixColumn) => Area): readonly PlanValidation[] {
  const { matrix } = facts.texts;
  const inputs = areMatrixInputs(facts);
  const friction: PlanValidation = {
    area: body("friction"),
    rule: { kind: "list", source: MATRIX_NAMES.frictions },
    title: matrix.columns.friction,
    message: matrix.frictionMessage,
  };
  const potential: PlanValidation = {
    area: body("potential"),
    rule: { kind: "decimal", minimum: "0", maximum: "1E+12" },
    title: matrix.columns.potential,
    message: matrix.potentialMessage,
  };
  return [...(inputs.friction ? [friction] : []), ...(inputs.potential ? [potential] : [])];
}

function headings(facts: SheetFacts, hasLiveRanks: boolean): PlanCell[][] {
  const { texts } = facts;
  const finding = texts.matrix.finding(quadrantFigures(facts, "gold"), quadrantFigures(facts, "toxic"));
  return [
    [texts.matrix.title],
    [sourceLine(facts)],
    [{ formula: asFormula(finding, facts.language, facts.currency) }],
    [{ formula: figureReference(facts, "matrixBasis") }],
    [texts.matrix.howTo(facts.sheetNames.settings) + (hasLiveRanks ? "" : texts.matrix.fixedRanks)],
  ];
}

const headingFormats = (): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(SOURCE_ROW, 0), format: FORMATS.source },
  { area: area(FINDING_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
  { area: area(BASIS_ROW, 0), format: FORMATS.note },
  { area: area(HOW_TO_ROW, 0), format: { ...FORMATS.howTo, ...FORMATS.wrapped } },
  { area: area(NOTE_ROW, 0), format: { color: COLORS.mutedInk, fontSize: 9 } },
];

const chartNote = ({ economics, formats, texts }: SheetFacts): string | null =>
  economics.matrix.places.length > CHART_POINTS ? texts.matrix.chart.largest(formats.count(CHART_POINTS)) : null;
