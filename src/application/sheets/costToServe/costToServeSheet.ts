import { inCurrency } from "../../../domain/portfolio/amount";
import { area, type CellBlock, type FormattedArea, type SheetPlan } from "../../sheetPlan";
import { COST_TO_SERVE_TABLE, NAMES } from "../definedNames";
import { type SheetFacts, sourceLine } from "../facts";
import { listTable } from "../listTable";
import { textLiteral } from "../references";
import { amountFormat, amountWidth, COLORS, FORMATS, TAB_COLORS } from "../style";
import { figureReference } from "../workings/figures";
import { whaleChart } from "../workings/whaleSection";
import { COST_TO_SERVE_COLUMNS, DRIVER_COLUMNS } from "./costToServeColumns";
import { costToServeList } from "./costToServeList";
import { costToServeRows } from "./costToServeRows";
import { driversPanel } from "./driversPanel";
import {
  BASIS_ROW,
  CHART_ROW,
  CHART_ROWS,
  FINDING_ROW,
  HEADER_ROW,
  HOW_TO_ROW,
  LIST_COLUMN,
  PANEL_COLUMNS,
  SOURCE_ROW,
} from "./layout";
import { costBasis } from "./costBasis";
import { INDICATOR_HEADERS } from "./ruleIndicators";
import { originsPanel } from "./originsPanel";
import { sensitivityPanel, totalsPanel } from "./totalsPanels";

/** Columns of the list that fit a page beside the panels: what each client brings, costs and leaves. */
const PRINTED_COLUMNS = COST_TO_SERVE_COLUMNS.indexOf("remark") + 1;
const GAP_WIDTH = 3;

export function costToServeSheet(facts: SheetFacts): SheetPlan {
  const { analysed, currency, texts } = facts;
  const { remarks: words } = texts.costToServe;
  const rows = costToServeRows(facts);
  const list = listTable(
    COST_TO_SERVE_TABLE,
    HEADER_ROW,
    LIST_COLUMN,
    costToServeList(facts, rows),
    rows,
    ({ key }) => key,
  );
  const total = Math.abs(inCurrency(analysed.control.clients));
  const money = amountFormat(total, facts);
  const drivers = driversPanel(facts, HEADER_ROW, money);
  const totals = totalsPanel(facts, CHART_ROW + CHART_ROWS + 1, money);
  const sensitivity = sensitivityPanel(facts, totals.endRow + 1);
  const origins = originsPanel(facts, sensitivity.endRow + 1);
  const panels = [drivers, totals, sensitivity, origins];
  const remarks = list.body(COST_TO_SERVE_COLUMNS.indexOf("remark"));
  const moneyWidth = Math.max(14, amountWidth(total, currency) - 4);
  const lastRow = Math.max(HEADER_ROW + rows.length, origins.endRow - 1);
  return {
    tabColor: TAB_COLORS.costToServe,
    blocks: [...headings(facts), ...panels.flatMap(({ blocks }) => blocks), ...list.blocks],
    tables: [{ ...list.table, solidColumns: [DRIVER_COLUMNS] }],
    formats: [...headingFormats(), ...panels.flatMap(({ formats }) => formats), ...list.formats],
    conditionalFormats: [
      { area: remarks, equals: words.atALoss, fill: COLORS.bad, color: COLORS.badInk, bold: true },
      { area: remarks, equals: words.losesIfHigher, fill: COLORS.bad, color: COLORS.badInk },
      { area: remarks, equals: words.gainsIfLower, fill: COLORS.good, color: COLORS.goodInk },
    ],
    validations: [],
    names: [{ name: NAMES.costToServeList, area: area(HEADER_ROW, LIST_COLUMN) }, INDICATOR_HEADERS],
    charts: [whaleChart(facts, area(CHART_ROW, 0, CHART_ROWS, PANEL_COLUMNS))],
    columnWidths: [26, 11, 12, moneyWidth, 9, 25, moneyWidth, moneyWidth, GAP_WIDTH, ...list.columnWidths],
    optionalColumns: list.optionalColumns,
    merges: [FINDING_ROW, BASIS_ROW, HOW_TO_ROW].map((row) => area(row, 0, 1, PANEL_COLUMNS)),
    rowHeights: [
      { row: FINDING_ROW, height: 32 },
      { row: BASIS_ROW, height: 26 },
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

function headings(facts: SheetFacts): CellBlock[] {
  const { texts, sheetNames } = facts;
  const { title, finding, howTo } = texts.costToServe;
  const noMargin = finding.noMargin(sheetNames.settings, texts.settings.costs.assumedMargin.label);
  const known = figureReference(facts, "clientsWithContribution");
  return [
    {
      row: 0,
      column: 0,
      cells: [
        [{ formula: `${textLiteral(title)}&${figureReference(facts, "withExamples")}` }],
        [sourceLine(facts)],
        [{ formula: `IF(${known}=0,${textLiteral(noMargin)},${figureReference(facts, "whaleTitle")}&".")` }],
        [costBasis(facts)],
        [howTo(sheetNames.settings)],
      ],
    },
  ];
}

const headingFormats = (): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(SOURCE_ROW, 0), format: FORMATS.source },
  { area: area(FINDING_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
  { area: area(BASIS_ROW, 0), format: FORMATS.note },
  { area: area(HOW_TO_ROW, 0), format: { ...FORMATS.howTo, ...FORMATS.wrapped } },
];
