import { ABC_RULES } from "../../../domain/pareto/abc";
import { inCurrency } from "../../../domain/portfolio/amount";
import { asFormula } from "../../../text/sentence";
import { area, type CellBlock, type Formula, type FormattedArea, type SheetPlan } from "../../sheetPlan";
import { ABC_TABLE, NAMES } from "../definedNames";
import { type SheetFacts, sourceLine } from "../facts";
import { archivedAmong, listTable } from "../listTable";
import { amountFormat, amountWidth, COLORS, FORMATS, TAB_COLORS } from "../style";
import { figureReference } from "../workings/figures";
import { lorenzChart } from "../workings/lorenzSection";
import { paretoChart } from "../workings/paretoSection";
import { ABC_COLUMNS, abcColumns, PRINTED_COLUMNS } from "./abcColumns";
import { classPanel, CLASSES, concentrationPanel, PANEL_COLUMNS, robustnessPanel } from "./abcPanels";
import { diagnosis } from "./diagnosis";

const SOURCE_ROW = 1;
const FINDING_ROW = 2;
const RULE_ROW = 3;
const HOW_TO_ROW = 4;
const HEADER_ROW = 5;

/** The panels and charts stand to the right of the list, after an empty column. */
const PANEL_COLUMN = ABC_COLUMNS.length + 1;
const PANEL_TITLE_ROW = HEADER_ROW - 1;
const CHART_ROWS = 22;

export const ABC_FIXED_AREA = area(0, 0, HEADER_ROW + 1, PANEL_COLUMN + PANEL_COLUMNS);

export function abcSheet(facts: SheetFacts): SheetPlan {
  const { abc, analysed, currency } = facts;
  const largest = abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0;
  const money = amountFormat(largest, facts);
  const columns = abcColumns(facts);
  const list = listTable(
    ABC_TABLE,
    HEADER_ROW,
    0,
    ABC_COLUMNS.map((name) => columns[name]),
    abc.rows,
    ({ item }) => item.key,
    {
      rows: archivedAmong(
        facts.typed.rows.abc,
        abc.rows.map(({ item }) => item.key),
      ),
      client: ABC_COLUMNS.indexOf("client"),
      key: ABC_COLUMNS.indexOf("key"),
      remark: { column: ABC_COLUMNS.indexOf("status"), text: facts.texts.costToServe.remarks.archived },
    },
  );
  const classes = classPanel(facts, PANEL_TITLE_ROW, PANEL_COLUMN, money);
  const paretoRow = classes.endRow + 1;
  const robustness = robustnessPanel(facts, paretoRow + CHART_ROWS + 1, PANEL_COLUMN);
  const concentration = concentrationPanel(facts, robustness.endRow + 1, PANEL_COLUMN);
  const lorenzRow = concentration.endRow + 1;
  const classColumns = (["abcClass", "previousClass", "marginClass", "otherRuleClass"] as const).map((name) =>
    list.body(ABC_COLUMNS.indexOf(name)),
  );
  const summaryClasses = area(HEADER_ROW + 1, PANEL_COLUMN, CLASSES.length);
  const total = amountWidth(inCurrency(analysed.control.clients), currency);
  return {
    tabColor: TAB_COLORS.abc,
    blocks: [...headings(facts), ...list.blocks, ...classes.blocks, ...robustness.blocks, ...concentration.blocks],
    tables: [list.table],
    formats: [
      ...headingFormats(),
      ...list.formats,
      ...classes.formats,
      ...robustness.formats,
      ...concentration.formats,
    ],
    conditionalFormats: [...classColumns, summaryClasses].flatMap((where) => [
      { area: where, equals: "A", fill: COLORS.a, color: COLORS.aInk, bold: true },
      { area: where, equals: "B", fill: COLORS.b, color: COLORS.bInk, bold: true },
      { area: where, equals: "C", fill: COLORS.c, color: COLORS.cInk },
      { area: where, equals: "N/C", fill: COLORS.notClassified, color: COLORS.notClassifiedInk },
    ]),
    validations: [],
    names: [{ name: NAMES.abcList, area: area(HEADER_ROW, 0) }],
    charts: [
      paretoChart(facts, area(paretoRow, PANEL_COLUMN, CHART_ROWS, PANEL_COLUMNS)),
      lorenzChart(facts, area(lorenzRow, PANEL_COLUMN, CHART_ROWS, PANEL_COLUMNS)),
    ],
    columnWidths: [...list.columnWidths, 3, 12, 10, 11, total, 11, 44],
    optionalColumns: list.optionalColumns,
    panels: { column: PANEL_COLUMN, columnCount: PANEL_COLUMNS },
    merges: [FINDING_ROW, RULE_ROW].map((row) => area(row, 0, 1, PRINTED_COLUMNS)),
    rowHeights: [
      { row: FINDING_ROW, height: 46 },
      { row: RULE_ROW, height: 27 },
      { row: HEADER_ROW, height: 32 },
    ],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: ABC_COLUMNS.indexOf("client") + 1,
    print: {
      area: area(0, 0, HEADER_ROW + list.table.area.rowCount, PRINTED_COLUMNS),
      orientation: "Landscape",
      titleRows: HEADER_ROW + 1,
    },
  };
}

function headings(facts: SheetFacts): CellBlock[] {
  const { texts } = facts;
  const rules = ABC_RULES.map((rule) =>
    asFormula(
      texts.abc.rule<Formula>(rule, { formula: NAMES.limitA }, { formula: NAMES.limitB }),
      facts.language,
      facts.currency,
    ),
  );
  return [
    {
      row: 0,
      column: 0,
      cells: [
        [texts.abc.title],
        [sourceLine(facts)],
        [{ formula: diagnosis(facts) }],
        [{ formula: `CHOOSE(${figureReference(facts, "ruleNumber")},${rules.join(",")})` }],
        [texts.abc.howTo(facts.sheetNames.settings)],
      ],
    },
  ];
}

function headingFormats(): FormattedArea[] {
  return [
    { area: area(0, 0), format: FORMATS.title },
    { area: area(SOURCE_ROW, 0), format: FORMATS.source },
    { area: area(FINDING_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
    { area: area(RULE_ROW, 0), format: FORMATS.note },
    { area: area(HOW_TO_ROW, 0), format: FORMATS.howTo },
  ];
}
