import { LATE_ACTIONS_SHOWN, PLAN_ACTIONS_SHOWN } from "../../../limits";
import { asFormula, type Sentence } from "../../../text/sentence";
import type { PlanColumnName } from "../../../text/sheets/actionPlan/messages";
import { area, type FormattedArea, type Formula, type PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { PLAN_NAMES } from "../planNames";
import { cellName, textLiteral } from "../references";
import { rowLines } from "../rowLines";
import { dateFormat, COLORS, FORMATS, NUMBER_FORMATS } from "../style";
import { type Figure, figureReference } from "../workings/figures";
import { planCells } from "../workings/planFigures";
import { dueAction } from "../workings/planSections";
import { LATE_ROW, LIST_COLUMNS, NINETY_DAYS_ROW, WEEK_COUNT } from "./layout";
import type { Panel } from "./panel";

/** Two lines of an action's words. */
const LINE_HEIGHT = 28;
const WEEK_MARK = "■";

type ListColumn = PlanColumnName | "daysLate";

const TEXTS: readonly ListColumn[] = ["target", "action", "domain", "owner", "status"];

/** Open actions in the order of their due dates, late ones first, with the weeks they run. */
export function ninetyDays(facts: SheetFacts): Panel {
  const { planFollowUp } = facts.texts;
  const list = actionList(facts, {
    top: NINETY_DAYS_ROW,
    title: planFollowUp.ninetyDays,
    columns: ["number", "due", "target", "action", "domain", "owner", "status", "progress"],
    lines: PLAN_ACTIONS_SHOWN,
    count: "planNinetyDays",
    width: LIST_COLUMNS + WEEK_COUNT,
    nothing: planFollowUp.nothingDue,
  });
  const weeks = area(NINETY_DAYS_ROW + 1, LIST_COLUMNS, PLAN_ACTIONS_SHOWN + 1, WEEK_COUNT);
  const { alerts } = facts.texts.actionPlan;
  const states = area(NINETY_DAYS_ROW + 2, 6, PLAN_ACTIONS_SHOWN);
  return {
    ...list,
    blocks: [
      ...list.blocks,
      { row: NINETY_DAYS_ROW, column: LIST_COLUMNS, cells: [[planFollowUp.weeks]] },
      { row: weeks.row, column: weeks.column, cells: [mondays(), ...weekMarks(facts)] },
    ],
    formats: [
      ...list.formats,
      {
        area: area(weeks.row, weeks.column, 1, WEEK_COUNT),
        format: { ...FORMATS.header, numberFormat: "dd/mm", fontSize: 8, horizontal: "Center" },
      },
      {
        area: area(weeks.row + 1, weeks.column, PLAN_ACTIONS_SHOWN, WEEK_COUNT),
        format: { color: COLORS.b, horizontal: "Center", vertical: "Center" },
      },
    ],
    conditionalFormats: [
      { area: states, equals: alerts.late, fill: COLORS.toxic, color: COLORS.toxicInk, bold: true },
      { area: states, equals: alerts.soon, fill: COLORS.gold, color: COLORS.goldInk, bold: true },
    ],
  };
}

/** The late ones alone, with their delay. */
export function lateActions(facts: SheetFacts): Panel {
  const { planFollowUp } = facts.texts;
  return actionList(facts, {
    top: LATE_ROW,
    title: planFollowUp.overdue,
    columns: ["number", "due", "target", "action", "domain", "owner", "daysLate", "progress"],
    lines: LATE_ACTIONS_SHOWN,
    count: "planLate",
    width: LIST_COLUMNS,
    nothing: planFollowUp.nothingLate,
  });
}

interface ActionList {
  readonly top: number;
  readonly title: string;
  readonly columns: readonly ListColumn[];
  readonly lines: number;
  /** How many actions there are to list. */
  readonly count: Figure;
  /** Columns the lines go across. */
  readonly width: number;
  /** Instead of a list of none. */
  readonly nothing: string;
}

function actionList(facts: SheetFacts, { top, title, columns, lines, count, width, nothing }: ActionList): Panel {
  const { actionPlan, planFollowUp } = facts.texts;
  const actions = figureReference(facts, count);
  const headers = columns.map((column) => (column === "daysLate" ? planFollowUp.daysLate : actionPlan.columns[column]));
  const body = Array.from({ length: lines }, (_, index) =>
    columns.map((column): PlanCell => {
      const otherwise = index === 0 && column === "target" ? textLiteral(nothing) : '""';
      const isThere = `${actions}>${index}`;
      return { formula: `IF(${isThere},${shown(facts, column, dueAction(facts, index))},${otherwise})` };
    }),
  );
  const rows = (offset: number) => area(top + 2, offset, lines);
  const look = (column: ListColumn, offset: number): FormattedArea => ({
    area: rows(offset),
    format: {
      vertical: "Center",
      ...(TEXTS.includes(column) && column !== "status"
        ? { horizontal: "Left", wrapText: true, fontSize: 10 }
        : { horizontal: "Center" }),
      ...(column === "due" ? { numberFormat: dateFormat(facts) } : {}),
      ...(column === "progress" ? { numberFormat: NUMBER_FORMATS.wholeShare } : {}),
    },
  });
  return {
    blocks: [
      { row: top, column: 0, cells: [[title]] },
      { row: top + 1, column: 0, cells: [headers, ...body] },
      { row: top + 2 + lines, column: 2, cells: [[moreThan(facts, actions, lines, planFollowUp.more)]] },
    ],
    formats: [
      { area: area(top, 0, 1, LIST_COLUMNS + WEEK_COUNT), format: FORMATS.section },
      { area: area(top + 1, 0, 1, columns.length), format: { ...FORMATS.header, horizontal: "Center" } },
      ...columns.map(look),
      ...rowLines(area(top + 2, 0, lines, width)),
      { area: area(top + 2 + lines, 2), format: { color: COLORS.mutedInk } },
    ],
    merges: [],
    conditionalFormats: [],
    rowHeights: Array.from({ length: lines }, (_, index) => ({ row: top + 2 + index, height: LINE_HEIGHT })),
  };
}

/** What a list shows of the action at that place in the plan. */
function shown(facts: SheetFacts, column: ListColumn, place: string): string {
  const of = (name: PlanColumnName): string => `INDEX(${planCells(facts, name)},${place})`;
  switch (column) {
    case "daysLate":
      return `INT(${PLAN_NAMES.referenceDate})-INT(${of("due")})`;
    case "status":
      // An alert says more than the status does.
      return `IF(${of("alert")}="",${of("status")}&"",${of("alert")})`;
    case "progress":
      return `N(${of("progress")})`;
    default:
      return TEXTS.includes(column) ? `${of(column)}&""` : of(column);
  }
}

/** "… and 3 more": nothing where all are shown. */
export function moreThan(
  facts: SheetFacts,
  count: string,
  shownCount: number,
  sentence: (further: Formula) => Sentence<Formula>,
): PlanCell {
  const further = `${count}-${shownCount}`;
  const told = asFormula(sentence({ formula: further }), facts.language, facts.currency);
  return { formula: `IF(${further}>0,${told},"")` };
}

const mondays = (): PlanCell[] =>
  Array.from({ length: WEEK_COUNT }, (_, week) => ({
    formula: `INT(${PLAN_NAMES.referenceDate})-WEEKDAY(${PLAN_NAMES.referenceDate},2)+${1 + 7 * week}`,
  }));

/** A late action is to be done in the first week. */
const weekMarks = (facts: SheetFacts): PlanCell[][] =>
  Array.from({ length: PLAN_ACTIONS_SHOWN }, (_, index) =>
    Array.from({ length: WEEK_COUNT }, (__, week): PlanCell => {
      const monday = cellName(NINETY_DAYS_ROW + 1, LIST_COLUMNS + week);
      const place = dueAction(facts, index);
      const due = cellName(NINETY_DAYS_ROW + 2 + index, 1);
      const start = `N(INDEX(${planCells(facts, "start")},${place}))`;
      const runs = `AND(${start}<${monday}+7,MAX(${due},INT(${PLAN_NAMES.referenceDate}))>=${monday})`;
      return { formula: `IF(ISNUMBER(${due}),IF(${runs},"${WEEK_MARK}",""),"")` };
    }),
  );
