import { area, type FormattedArea, type PlanCell, type SheetPlan } from "../../sheetPlan";
import { planCounters } from "../actionPlan/planFormulas";
import { type SheetFacts, sourceLine } from "../facts";
import { FORMATS, TAB_COLORS } from "../style";
import { lateActions, ninetyDays } from "./actionLists";
import { byDomain, byKind, byOwner } from "./countTables";
import {
  COLUMN_COUNT,
  COUNTERS_ROW,
  HOW_TO_ROW,
  LAST_ROW,
  LIST_WIDTHS,
  SOURCE_ROW,
  WEEK_COUNT,
  WEEK_WIDTH,
} from "./layout";

/** Views of the plan, to be printed for a meeting: what is due, what is late, who has what. */
export function planFollowUpSheet(facts: SheetFacts): SheetPlan {
  const panels = [ninetyDays, lateActions, byDomain, byKind, byOwner].map((panel) => panel(facts));
  return {
    tabColor: TAB_COLORS.planFollowUp,
    blocks: [{ row: 0, column: 0, cells: headings(facts) }, ...panels.flatMap(({ blocks }) => blocks)],
    tables: [],
    formats: [...headingFormats(), ...panels.flatMap(({ formats }) => formats)],
    conditionalFormats: panels.flatMap(({ conditionalFormats }) => conditionalFormats),
    validations: [],
    names: [],
    charts: [],
    merges: [area(COUNTERS_ROW, 0, 1, COLUMN_COUNT), ...panels.flatMap(({ merges }) => merges)],
    columnWidths: [...LIST_WIDTHS, ...Array.from({ length: WEEK_COUNT }, () => WEEK_WIDTH)],
    rowHeights: [{ row: COUNTERS_ROW, height: 18 }, ...panels.flatMap(({ rowHeights }) => rowHeights)],
    frozenRows: 0,
    frozenColumns: 0,
    print: { area: area(0, 0, LAST_ROW, COLUMN_COUNT), orientation: "Landscape", titleRows: 0 },
  };
}

function headings(facts: SheetFacts): PlanCell[][] {
  const { texts } = facts;
  return [
    [texts.planFollowUp.title],
    [sourceLine(facts)],
    [{ formula: planCounters(facts) }],
    [texts.planFollowUp.howTo(facts.sheetNames.actionPlan)],
  ];
}

const headingFormats = (): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(SOURCE_ROW, 0), format: FORMATS.source },
  { area: area(COUNTERS_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
  { area: area(HOW_TO_ROW, 0), format: FORMATS.howTo },
];
