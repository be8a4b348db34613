import type { PlanColumnName } from "../../../text/sheets/actionPlan/messages";
import { area, type FormattedArea, type PlanCell, type SheetPlan } from "../../sheetPlan";
import { type SheetFacts, sourceLine } from "../facts";
import { listTable } from "../listTable";
import { PLAN_NAMES, PLAN_TABLE } from "../planNames";
import { rowLines } from "../rowLines";
import { FORMATS, TAB_COLORS, wrappedHeight } from "../style";
import { PLAN_COLUMNS, PRINTED_PLAN_COLUMNS } from "./planColumns";
import { planCounters } from "./planFormulas";
import { PLAN_FONT_SIZE, planList, planLooks, planValidations } from "./planList";
import { type PlanRow, planRows } from "./planRows";

const SOURCE_ROW = 1;
const COUNTERS_ROW = 2;
const PROPOSALS_ROW = 3;
const HOW_TO_ROW = 4;
const HEADER_ROW = 6;

export const ACTION_PLAN_FIXED_AREA = area(0, 0, HEADER_ROW + 1, PLAN_COLUMNS.length);

/** The plan alone: nothing stands below or beside it, so that rows and columns can be added at will. */
export function actionPlanSheet(facts: SheetFacts): SheetPlan {
  const rows = planRows(facts);
  const columns = planList(facts);
  const list = listTable(PLAN_TABLE, HEADER_ROW, 0, columns, rows, ({ key }) => (key === "" ? null : key));
  const body = (column: PlanColumnName) => list.body(PLAN_COLUMNS.indexOf(column));
  const printed = (row: number) => area(row, 0, 1, PRINTED_PLAN_COLUMNS);
  return {
    tabColor: TAB_COLORS.actionPlan,
    blocks: [{ row: 0, column: 0, cells: headings(facts) }, ...list.blocks],
    tables: [list.table],
    formats: [
      ...headingFormats(),
      ...list.formats,
      ...rowLines(area(HEADER_ROW + 1, 0, rows.length, PLAN_COLUMNS.length)),
    ],
    conditionalFormats: planLooks(facts, body),
    validations: planValidations(facts, body),
    names: [{ name: PLAN_NAMES.list, area: area(HEADER_ROW, 0) }],
    charts: [],
    merges: [COUNTERS_ROW, PROPOSALS_ROW, HOW_TO_ROW].map(printed),
    columnWidths: list.columnWidths,
    optionalColumns: list.optionalColumns,
    rowHeights: [
      { row: COUNTERS_ROW, height: 18 },
      { row: HOW_TO_ROW, height: 30 },
      { row: HEADER_ROW, height: 32 },
      ...rows.map((row, index) => ({ row: HEADER_ROW + 1 + index, height: heightOf(row, columns) })),
    ],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 2,
    print: {
      area: area(0, 0, HEADER_ROW + 1 + rows.length, PRINTED_PLAN_COLUMNS),
      orientation: "Landscape",
      titleRows: HEADER_ROW + 1,
    },
  };
}

/** Words break before they fill a line. */
const USED_WIDTH = 0.88;

/** Room for the longest text of the row. */
function heightOf({ inputs }: PlanRow, columns: readonly { readonly width: number }[]): number {
  const heights = Object.entries(inputs).flatMap(([input, cell]) => {
    if (typeof cell !== "string") return [];
    const width = columns[PLAN_COLUMNS.findIndex((column) => column === input)]?.width ?? 1;
    const lines = cell.split("\n").map((line) => wrappedHeight(line, width * USED_WIDTH, PLAN_FONT_SIZE));
    return [lines.reduce((sum, height) => sum + height - LINE_MARGIN, 0) + LINE_MARGIN];
  });
  return Math.min(TALLEST_ROW, Math.max(20, ...heights) + 4);
}

/** What `wrappedHeight` adds to the height of the lines. */
const LINE_MARGIN = 2;
/** Excel's limit, in points. */
const TALLEST_ROW = 409;

function headings(facts: SheetFacts): PlanCell[][] {
  const { texts, formats } = facts;
  const { actionPlan } = texts;
  return [
    [actionPlan.title],
    [sourceLine(facts)],
    [{ formula: planCounters(facts) }],
    [actionPlan.proposalsOf(formats.date(facts.referenceDate))],
    [actionPlan.howTo(facts.sheetNames.settings)],
  ];
}

const headingFormats = (): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(SOURCE_ROW, 0), format: FORMATS.source },
  { area: area(COUNTERS_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
  { area: area(PROPOSALS_ROW, 0), format: FORMATS.note },
  { area: area(HOW_TO_ROW, 0), format: { ...FORMATS.howTo, ...FORMATS.wrapped } },
];
