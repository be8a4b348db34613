import { AGENDA_ACTIONS } from "../../../limits";
import type { PlanColumnName } from "../../../text/sheets/actionPlan/messages";
import { asFormula } from "../../../text/sentence";
import { area, type Area, type Formula, type PlanCell, type PlanConditionalFormat } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { textLiteral } from "../references";
import { dateFormat, COLORS, FORMATS } from "../style";
import { figureReference } from "../workings/figures";
import { planCells } from "../workings/planFigures";
import { dueAction } from "../workings/planSections";
import { AGENDA_MORE_ROW, AGENDA_ROW, BAND_ROW, LEFT_COLUMNS, PICKED_ROW, PRINTED_COLUMNS, STEPS_ROW } from "./layout";
import type { DashboardPanel } from "./panel";

const WIDTH = PRINTED_COLUMNS - LEFT_COLUMNS;
/** Due date, target, owner, action, state; the target takes the columns between the first and the owner's. */
const [DUE, TARGET, OWNER, ACTION, STATE] = [0, 1, 4, 5, 6] as const;
const TARGET_COLUMNS = OWNER - TARGET;

const column = (offset: number): number => LEFT_COLUMNS + offset;

/** What the weekly half hour goes through, live from the action plan. */
export function agendaPanel(facts: SheetFacts): DashboardPanel {
  const { agenda } = facts.texts.dashboard;
  const header: PlanCell[] = spread({
    [DUE]: agenda.due,
    [TARGET]: agenda.target,
    [OWNER]: agenda.owner,
    [ACTION]: agenda.action,
    [STATE]: agenda.state,
  });
  const lines = Array.from({ length: AGENDA_ACTIONS }, (_, index) => line(facts, index));
  const wide = (row: number): Area => area(row, LEFT_COLUMNS, 1, WIDTH);
  return {
    blocks: [
      { row: BAND_ROW, column: LEFT_COLUMNS, cells: [[agenda.title]] },
      { row: PICKED_ROW, column: LEFT_COLUMNS, cells: [[counts(facts)]] },
      { row: AGENDA_ROW, column: LEFT_COLUMNS, cells: [header, ...lines] },
      { row: AGENDA_MORE_ROW, column: LEFT_COLUMNS, cells: [[more(facts)]] },
      { row: STEPS_ROW, column: LEFT_COLUMNS, cells: agenda.steps.map((step) => [step]) },
    ],
    formats: [
      { area: wide(BAND_ROW), format: FORMATS.section },
      { area: wide(PICKED_ROW), format: { ...FORMATS.total, vertical: "Center" } },
      { area: wide(AGENDA_ROW), format: { ...FORMATS.header, horizontal: "Left" } },
      {
        area: area(AGENDA_ROW + 1, LEFT_COLUMNS, AGENDA_ACTIONS, WIDTH),
        format: { horizontal: "Left", vertical: "Center" },
      },
      { area: area(AGENDA_ROW + 1, column(DUE), AGENDA_ACTIONS), format: { numberFormat: dateFormat(facts) } },
      { area: area(AGENDA_MORE_ROW, LEFT_COLUMNS), format: FORMATS.howTo },
      {
        area: area(STEPS_ROW, LEFT_COLUMNS, agenda.steps.length, WIDTH),
        format: { color: COLORS.mutedInk, fontSize: 10, vertical: "Center" },
      },
    ],
    merges: [
      wide(PICKED_ROW),
      ...[header, ...lines].map((_, index) => area(AGENDA_ROW + index, column(TARGET), 1, TARGET_COLUMNS)),
      wide(AGENDA_MORE_ROW),
      ...agenda.steps.map((_, index) => wide(STEPS_ROW + index)),
    ],
  };
}

/** Overdue actions stand out by their word and its colour. */
export const agendaAlerts = ({ texts }: SheetFacts): readonly PlanConditionalFormat[] => [
  {
    area: area(AGENDA_ROW + 1, column(STATE), AGENDA_ACTIONS),
    equals: texts.dashboard.agenda.states.overdue,
    fill: COLORS.bad,
    color: COLORS.badInk,
    bold: true,
  },
];

function spread(cells: Readonly<Partial<Record<number, PlanCell>>>): PlanCell[] {
  return Array.from({ length: WIDTH }, (_, offset) => cells[offset] ?? null);
}

/** The actions to go through are the first ones to be due: those overdue, then those due within a week. */
const onAgenda = (facts: SheetFacts): string =>
  `${figureReference(facts, "planLate")}+${figureReference(facts, "planSoon")}`;

function line(facts: SheetFacts, index: number): PlanCell[] {
  const { states, none } = facts.texts.dashboard.agenda;
  const row = dueAction(facts, index);
  const ifAny = (formula: string, otherwise = '""'): Formula => ({
    formula: `IF(${onAgenda(facts)}<${index + 1},${otherwise},${formula})`,
  });
  // An empty cell of the plan shows as nothing, not as 0.
  const ofPlan = (name: PlanColumnName, otherwise?: string): Formula =>
    ifAny(`INDEX(${planCells(facts, name)},${row})&""`, otherwise);
  const isLate = `${index}<${figureReference(facts, "planLate")}`;
  return spread({
    [DUE]: ifAny(`INDEX(${planCells(facts, "due")},${row})`),
    [TARGET]: ofPlan("target", index === 0 ? textLiteral(none) : undefined),
    [OWNER]: ofPlan("owner"),
    [ACTION]: ofPlan("action"),
    [STATE]: ifAny(`IF(${isLate},${textLiteral(states.overdue)},${textLiteral(states.thisWeek)})`),
  });
}

const counts = (facts: SheetFacts): PlanCell => {
  const { agenda } = facts.texts.dashboard;
  const sentence = agenda.counts<Formula>({
    overdue: { formula: figureReference(facts, "planLate") },
    thisWeek: { formula: figureReference(facts, "planSoon") },
  });
  return { formula: asFormula(sentence, facts.language, facts.currency) };
};

const more = (facts: SheetFacts): PlanCell => {
  const further = `${onAgenda(facts)}-${AGENDA_ACTIONS}`;
  const sentence = facts.texts.dashboard.agenda.more<Formula>({ formula: further });
  return { formula: `IF(${further}>0,${asFormula(sentence, facts.language, facts.currency)},"")` };
};
