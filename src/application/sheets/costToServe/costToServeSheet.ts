import { inCurrency } from "../../../domain/portfolio/amount";
import { area, type CellBlock, type FormattedArea, type SheetPlan } from "../../sheetPlan";
import { COST_TO_SERVE_TABLE, NAMES } from "../definedNames";
import { periodLabel, type SheetFacts } from "../facts";
import { listTable } from "../listTable";
import { textLiteral } from "../references";
import { amountFormat, amountWidth, COLORS, FORMATS, TAB_COLORS } from "../style";
import { figureReference } from "../workings/figures";
import { whaleChart } from "../workings/whaleSection";
import { COST_TO_SERVE_COLUMNS } from "./costToServeColumns";
import { costToServeList } from "./costToServeList";
import { costToServeRows } from "./costToServeRows";
import { driversPanel } from "./driversPanel";
import {
  BASIS_ROW,
  CHART_ROWS,
  FINDING_ROW,
  HEADER_ROW,
  HOW_TO_ROW,
  PANEL_COLUMN,
  PANEL_COLUMNS,
  PANEL_TITLE_ROW,
  SOURCE_ROW,
} from "./layout";
import { marginBasis } from "./marginBasis";
import { sensitivityPanel, totalsPanel } from "./totalsPanels";

/** Columns that fit a page: what each client brings, costs and leaves. */
const PRINTED_COLUMNS = COST_TO_SERVE_COLUMNS.indexOf("number");
/** Columns under the sentences at the top: those of the money. */
const SENTENCE_COLUMNS = COST_TO_SERVE_COLUMNS.indexOf("remark");

export function costToServeSheet(facts: SheetFacts): SheetPlan {
  const { analysed, currency } = facts;
  const rows = costToServeRows(facts);
  const list = listTable(COST_TO_SERVE_TABLE, HEADER_ROW, 0, costToServeList(facts, rows), rows);
  const total = Math.abs(inCurrency(analysed.control.clients));
  const money = amountFormat(total, currency);
  const drivers = driversPanel(facts, PANEL_TITLE_ROW, PANEL_COLUMN, money);
  const chartRow = drivers.endRow + 1;
  const totals = totalsPanel(facts, chartRow + CHART_ROWS + 1, PANEL_COLUMN, money);
  const sensitivity = sensitivityPanel(facts, totals.endRow + 1, PANEL_COLUMN);
  const panels = [drivers, totals, sensitivity];
  const remarks = list.body(COST_TO_SERVE_COLUMNS.indexOf("remark"));
  const moneyWidth = amountWidth(total, currency);
  return {
    tabColor: TAB_COLORS.costToServe,
    blocks: [...headings(facts), ...list.blocks, ...panels.flatMap(({ blocks }) => blocks)],
    tables: [list.table],
    formats: [...headingFormats(), ...list.formats, ...panels.flatMap(({ formats }) => formats)],
    conditionalFormats: [
      { area: remarks, equals: facts.texts.costToServe.remarks.losesIfHigher, fill: COLORS.bad, color: COLORS.badInk },
      { area: remarks, equals: facts.texts.costToServe.remarks.gainsIfLower, fill: COLORS.good, color: COLORS.goodInk },
    ],
    validations: [],
    names: [{ name: NAMES.costToServeList, area: area(HEADER_ROW, 0) }],
    charts: [whaleChart(facts, area(chartRow, PANEL_COLUMN, CHART_ROWS, PANEL_COLUMNS - 1))],
    columnWidths: [...list.columnWidths, 3, 22, 12, 15, moneyWidth, 10, 24, moneyWidth, moneyWidth, 60],
    optionalColumns: list.optionalColumns,
    merges: [FINDING_ROW, BASIS_ROW].map((row) => area(row, 0, 1, SENTENCE_COLUMNS)),
    rowHeights: [
      { row: FINDING_ROW, height: 32 },
      { row: BASIS_ROW, height: 15 },
      { row: HEADER_ROW, height: 46 },
    ],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: COST_TO_SERVE_COLUMNS.indexOf("client") + 1,
    print: {
      area: area(0, 0, HEADER_ROW + 1 + rows.length, PRINTED_COLUMNS),
      orientation: "Landscape",
      titleRows: HEADER_ROW + 1,
    },
  };
}

function headings(facts: SheetFacts): CellBlock[] {
  const { texts, formats, choice, sheetNames } = facts;
  const { title, finding, howTo } = texts.costToServe;
  const noMargin = finding.noMargin(sheetNames.settings, texts.settings.costs.assumedMargin.label);
  const known = figureReference(facts, "clientsWithContribution");
  return [
    {
      row: 0,
      column: 0,
      cells: [
        [{ formula: `${textLiteral(title)}&${figureReference(facts, "withExamples")}` }],
        [
          texts.abc.source({
            sheet: facts.table.sheetName,
            lines: texts.abc.lineCount(facts.analysed.linesRead, formats, choice.orientation),
            period: periodLabel(facts),
            analysedOn: formats.date(facts.analysedOn),
          }),
        ],
        [{ formula: `IF(${known}=0,${textLiteral(noMargin)},${figureReference(facts, "whaleTitle")}&".")` }],
        [marginBasis(facts)],
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
  { area: area(HOW_TO_ROW, 0), format: FORMATS.howTo },
];
