import { PLAN_DAYS } from "../../../domain/actionPlan/schedule";
import type { PlanColumnName } from "../../../text/sheets/actionPlan/messages";
import { planHeader } from "../actionPlan/planColumns";
import type { SheetFacts } from "../facts";
import { PLAN_NAMES, PLAN_TABLE } from "../planNames";
import { tableColumn, textLiteral } from "../references";
import type { FigureDefinition, FigureDefinitions } from "./figure";

export type PlanFigure =
  "planOpen" | "planLate" | "planSoon" | "planDone" | "planProgress" | "planNinetyDays" | "planOwners";

/** The cells of a column of the plan. */
export const planCells = (facts: SheetFacts, column: PlanColumnName): string =>
  tableColumn(PLAN_TABLE, planHeader(facts, column));

const ofPlan = (
  unit: FigureDefinition<never>["unit"],
  formula: (
    cells: (column: PlanColumnName) => string,
    facts: SheetFacts,
    cellOf: (figure: PlanFigure) => string,
  ) => string,
): FigureDefinition<PlanFigure> => ({
  unit,
  cell: (facts, cellOf) => ({ formula: formula((column) => planCells(facts, column), facts, cellOf) }),
});

/** The day after the last of the plan's ninety. */
export const planEnd = `INT(${PLAN_NAMES.referenceDate})+${PLAN_DAYS + 1}`;

/** Place of each action in the plan, from its column of owners. */
export const planPlaces = (owners: string): string => `ROW(${owners})-ROW(INDEX(${owners},1))+1`;

/** Whether an action is the first one of its owner. */
export const isFirstOfOwner = (owners: string): string =>
  `(MATCH(${owners},${owners},0)=${planPlaces(owners)})*(${owners}<>"")`;

/** How the action plan stands. */
export const PLAN_FIGURES: FigureDefinitions<PlanFigure> = {
  planOpen: ofPlan("count", (cells) => `SUM(${cells("isOpen")})`),
  planLate: ofPlan("count", (cells) => `SUM(${cells("isLate")})`),
  planSoon: ofPlan(
    "count",
    (cells, { texts }) => `COUNTIFS(${cells("alert")},${textLiteral(texts.actionPlan.alerts.soon)})`,
  ),
  planDone: ofPlan(
    "count",
    (cells, { texts }) => `COUNTIFS(${cells("status")},${textLiteral(texts.actionPlan.statuses.done)})`,
  ),
  planProgress: ofPlan(
    "share",
    (cells, _, cellOf) =>
      `IF(${cellOf("planOpen")}=0,0,SUMPRODUCT(${cells("isOpen")},${cells("progress")})/${cellOf("planOpen")})`,
  ),
  planNinetyDays: ofPlan(
    "count",
    (cells) => `COUNTIFS(${cells("isOpen")},1,${cells("due")},">0",${cells("due")},"<"&(${planEnd}))`,
  ),
  // Errors are the actions without an owner, and those of an owner met before.
  planOwners: ofPlan("count", (cells) => `SUMPRODUCT(--ISNUMBER(1/(${isFirstOfOwner(cells("owner"))})))`),
};
