import { FEWEST_INDICATORS, MOST_INDICATORS } from "../../../domain/followUp/indicator";
import { asFormula } from "../../../text/sentence";
import {
  area,
  type Area,
  type CellBlock,
  type FormattedArea,
  type Formula,
  type PlanCell,
  type SheetPlan,
} from "../../sheetPlan";
import { DASHBOARD_NAMES, INDICATOR_TABLE } from "../dashboardNames";
import { type SheetFacts, sourceLine } from "../facts";
import { PLAN_NAMES } from "../planNames";
import { tableColumn, textLiteral } from "../references";
import { COLORS, FORMATS, TAB_COLORS } from "../style";
import { monthlyChart, monthlySeries } from "../workings/monthsSection";
import { hasSalespeople } from "../workings/salespeopleSection";
import { agendaAlerts, agendaPanel } from "./agendaPanel";
import { forecastPanel } from "./forecastPanel";
import { indicatorHeader } from "./indicatorFormulas";
import { indicatorRows } from "./indicatorRows";
import { indicatorLooks, indicatorsList, indicatorValidations, inputFormats } from "./indicatorsList";
import {
  BAND_ROW,
  CHART_ROW,
  CHART_ROWS,
  HOW_TO_ROW,
  INDICATOR_HEADER_ROW,
  INDICATORS_ROW,
  LEFT_COLUMNS,
  LIST_HEADER_ROW,
  LIST_NOTES,
  LIST_TITLE_ROW,
  MONTHLY_COLUMN,
  PICKED_ROW,
  PRINTED_COLUMNS,
  QUARTERLY_COLUMN,
  SALESPEOPLE_COLUMN,
  SOURCE_ROW,
  STATUS_ROW,
  WARNING_ROW,
} from "./layout";
import { indicatorMeant } from "./indicatorWords";
import { monthlyReview, monthlyTargetValidation } from "./monthlyReview";
import { decisionValidation, quarterlyReview } from "./quarterlyReview";
import { salespeopleList, salespeopleTotal } from "./salespeopleList";

const GAP_WIDTH = 3;
/** The picked indicator stands beside its label. */
const PICKED = area(PICKED_ROW, 1, 1, LEFT_COLUMNS - 2);

/** The few figures to follow, what to go through each week, month and quarter, and who sells what. */
export function dashboardSheet(facts: SheetFacts): SheetPlan {
  const { texts, followUp } = facts;
  const { dashboard } = texts;
  const rows = indicatorRows(facts);
  const indicators = indicatorsList(facts, rows);
  const [people, months, quarters] = [salespeopleList(facts), monthlyReview(facts), quarterlyReview(facts)];
  const lists = [indicators, people, months, quarters];
  const [agenda, forecast] = [agendaPanel(facts), forecastPanel(facts)];
  const wide = (row: number): Area => area(row, 0, 1, PRINTED_COLUMNS);
  return {
    tabColor: TAB_COLORS.dashboard,
    blocks: [
      { row: 0, column: 0, cells: headings(facts) },
      { row: BAND_ROW, column: 0, cells: [[dashboard.monthly.title]] },
      { row: PICKED_ROW, column: 0, cells: [[dashboard.monthly.pick, picked(facts)]] },
      ...agenda.blocks,
      ...forecast.blocks,
      { row: INDICATORS_ROW, column: 0, cells: [[dashboard.indicatorsTitle]] },
      ...listHeadings(facts),
      ...lists.flatMap(({ blocks }) => blocks),
    ],
    tables: lists.map(({ table }) => table),
    formats: [
      ...headingFormats(),
      { area: area(BAND_ROW, 0, 1, LEFT_COLUMNS - 1), format: FORMATS.section },
      { area: PICKED, format: { ...FORMATS.input, horizontal: "Left" } },
      ...agenda.formats,
      ...forecast.formats,
      { area: wide(INDICATORS_ROW), format: FORMATS.section },
      ...lists.flatMap(({ formats }) => formats),
      ...inputFormats(facts, rows, indicators),
    ],
    conditionalFormats: [...indicatorLooks(facts, indicators), ...agendaAlerts(facts)],
    validations: [
      ...indicatorValidations(facts, indicators.body, PLAN_NAMES.owners),
      {
        area: area(PICKED.row, PICKED.column),
        rule: { kind: "list", source: DASHBOARD_NAMES.monthlyIndicators },
        title: dashboard.monthly.pick,
        message: dashboard.messages.picked,
      },
      monthlyTargetValidation(facts, months),
      decisionValidation(facts, quarters),
    ],
    names: [
      { name: DASHBOARD_NAMES.indicatorList, area: area(INDICATOR_HEADER_ROW, 0) },
      { name: DASHBOARD_NAMES.picked, area: area(PICKED.row, PICKED.column) },
      { name: DASHBOARD_NAMES.salespeopleList, area: area(LIST_HEADER_ROW, SALESPEOPLE_COLUMN) },
      { name: DASHBOARD_NAMES.monthlyReviewList, area: area(LIST_HEADER_ROW, MONTHLY_COLUMN) },
      { name: DASHBOARD_NAMES.quarterlyReviewList, area: area(LIST_HEADER_ROW, QUARTERLY_COLUMN) },
    ],
    charts:
      followUp.monthly === null
        ? []
        : [monthlyChart(facts, followUp.monthly, area(CHART_ROW, 0, CHART_ROWS, LEFT_COLUMNS - 1))],
    merges: [...[STATUS_ROW, WARNING_ROW, HOW_TO_ROW].map(wide), PICKED, ...agenda.merges, ...forecast.merges],
    columnWidths: lists.flatMap(({ columnWidths }) => [...columnWidths, GAP_WIDTH]).slice(0, -1),
    optionalColumns: lists.flatMap(({ optionalColumns }) => optionalColumns),
    rowHeights: [
      { row: STATUS_ROW, height: 20 },
      { row: LIST_HEADER_ROW, height: 32 },
      { row: INDICATOR_HEADER_ROW, height: 20 },
      ...rows.map((_, index) => ({ row: INDICATOR_HEADER_ROW + 1 + index, height: 20 })),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    print: {
      area: area(0, 0, INDICATOR_HEADER_ROW + 1 + rows.length, PRINTED_COLUMNS),
      orientation: "Landscape",
      titleRows: 0,
      onOnePage: true,
    },
  };
}

/** The indicator the user picked for the chart, in today's language; the first one the data have otherwise. */
function picked(facts: SheetFacts): PlanCell {
  const shown = monthlySeries(facts);
  const before = facts.typed.pickedIndicator === null ? null : indicatorMeant(facts.typed.pickedIndicator);
  const now = shown.find((indicator) => indicator === before) ?? shown[0] ?? "sales";
  return facts.texts.dashboard.indicators[now];
}

function headings(facts: SheetFacts): PlanCell[][] {
  const { texts, language, currency } = facts;
  const { dashboard } = texts;
  const column = (name: "indicator" | "alert"): string => tableColumn(INDICATOR_TABLE, indicatorHeader(facts, name));
  const indicators: Formula = { formula: `COUNTIFS(${column("indicator")},"?*")` };
  const having = (alert: keyof typeof dashboard.alerts): Formula => ({
    formula: `COUNTIFS(${column("alert")},${textLiteral(dashboard.alerts[alert])})`,
  });
  const sentence = (parts: Parameters<typeof asFormula>[0]): string => asFormula(parts, language, currency);
  const status = dashboard.status<Formula>({
    indicators,
    met: having("met"),
    close: having("close"),
    missed: having("missed"),
  });
  const ifAny = (quantity: Formula, parts: Parameters<typeof asFormula>[0]): string =>
    `&IF(${quantity.formula}=0,"",${sentence(parts)})`;
  const [withoutTarget, toType] = [having("noTarget"), having("noActual")];
  return [
    [dashboard.title],
    [sourceLine(facts)],
    [
      {
        formula:
          sentence(status) +
          ifAny(withoutTarget, dashboard.withoutTarget<Formula>(withoutTarget)) +
          ifAny(toType, dashboard.toType<Formula>(toType)),
      },
    ],
    [
      {
        formula:
          `IF(${indicators.formula}>${MOST_INDICATORS},${sentence(dashboard.tooMany<Formula>(indicators))},` +
          `IF(${indicators.formula}<${FEWEST_INDICATORS},${sentence(dashboard.tooFew<Formula>(indicators))},""))`,
      },
    ],
    [dashboard.howTo],
  ];
}

const headingFormats = (): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(SOURCE_ROW, 0), format: FORMATS.source },
  { area: area(STATUS_ROW, 0), format: { ...FORMATS.finding, vertical: "Center" } },
  { area: area(WARNING_ROW, 0), format: { bold: true, color: COLORS.badInk } },
  { area: area(HOW_TO_ROW, 0), format: FORMATS.howTo },
  ...[SALESPEOPLE_COLUMN, MONTHLY_COLUMN, QUARTERLY_COLUMN].flatMap((column): FormattedArea[] => [
    { area: area(LIST_TITLE_ROW, column), format: FORMATS.total },
    { area: area(LIST_TITLE_ROW + 1, column, LIST_NOTES), format: FORMATS.howTo },
  ]),
];

/** Title and sentences of the lists at the right. */
function listHeadings(facts: SheetFacts): readonly CellBlock[] {
  const { salespeople, review, quarters } = facts.texts.dashboard;
  const heading = (column: number, title: string, ...notes: readonly PlanCell[]): CellBlock => ({
    row: LIST_TITLE_ROW,
    column,
    cells: [[title], ...notes.map((note) => [note])],
  });
  return [
    heading(
      SALESPEOPLE_COLUMN,
      salespeople.title,
      salespeopleTotal(facts),
      hasSalespeople(facts) ? salespeople.sharedClients : salespeople.noColumn,
      salespeople.costBasis,
    ),
    heading(MONTHLY_COLUMN, review.title, review.howTo),
    heading(QUARTERLY_COLUMN, quarters.title, quarters.howTo),
  ];
}
