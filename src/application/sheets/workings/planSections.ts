import { PLAN_DOMAINS, PLAN_STATUSES, TARGET_KINDS } from "../../../domain/actionPlan/planWords";
import { PLAN_ACTIONS_SHOWN, PLAN_OWNERS_SHOWN } from "../../../limits";
import { area, type PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { PLAN_NAMES } from "../planNames";
import { cellName, rangeReference } from "../references";
import { choices } from "./choices";
import { figureReference } from "./figures";
import { columnOf, type SectionName, WORKINGS_FIRST_ROW } from "./layout";
import { isFirstOfOwner, planCells, planEnd, planPlaces } from "./planFigures";
import type { WorkingsSection } from "./section";

export const planKindsSection = ({ texts: { actionPlan } }: SheetFacts): WorkingsSection =>
  choices(
    actionPlan.columns.kind,
    PLAN_NAMES.kinds,
    "planKinds",
    TARGET_KINDS.map((kind) => actionPlan.kinds[kind]),
  );

export const planDomainsSection = ({ texts: { actionPlan, workings } }: SheetFacts): WorkingsSection =>
  choices(
    workings.planDomains,
    PLAN_NAMES.domains,
    "planDomains",
    PLAN_DOMAINS.map((domain) => actionPlan.domains[domain]),
  );

export const planStatusesSection = ({ texts: { actionPlan } }: SheetFacts): WorkingsSection =>
  choices(
    actionPlan.columns.status,
    PLAN_NAMES.statuses,
    "planStatuses",
    PLAN_STATUSES.map((status) => actionPlan.statuses[status]),
  );

/** Makes room for the place of an action behind its due date. */
const PLACES = 100_000;

/**
 * The open actions that are late or due within the plan's ninety days, in the order of their due dates, equal ones in the
 * plan's. AGGREGATE passes over the others, for which the division fails, and over due dates that are texts.
 */
export const planDueSection = (facts: SheetFacts): WorkingsSection => {
  const { workings } = facts.texts;
  const [due, isOpen] = [planCells(facts, "due"), planCells(facts, "isOpen")];
  const key = `(INT(${due})*${PLACES}+${planPlaces(due)})/((${isOpen}=1)*(${due}>0)*(${due}<${planEnd}))`;
  const cell = (row: number, offset: number): string => cellOf("planDue", row, offset);
  return {
    title: workings.planDue,
    columns: [
      { header: workings.position, width: 8 },
      { header: workings.dueAndPlace, width: 16 },
      { header: workings.rowInList, width: 10 },
    ],
    cells: Array.from({ length: PLAN_ACTIONS_SHOWN }, (_, index): PlanCell[] => [
      index + 1,
      {
        formula: `IF(${cell(index, 0)}>${figureReference(facts, "planNinetyDays")},"",AGGREGATE(15,6,${key},${cell(index, 0)}))`,
      },
      { formula: `IF(${cell(index, 1)}="","",MOD(${cell(index, 1)},${PLACES}))` },
    ]),
    names: [],
  };
};

/** The people who have actions, as they first appear in the plan, and the first of each one's open actions to be due. */
export const planOwnersSection = (facts: SheetFacts): WorkingsSection => {
  const { workings, actionPlan } = facts.texts;
  const [due, isOpen, owner] = [planCells(facts, "due"), planCells(facts, "isOpen"), planCells(facts, "owner")];
  const cell = (row: number, offset: number): string => cellOf("planOwners", row, offset);
  return {
    title: workings.planOwners,
    columns: [
      { header: workings.position, width: 8 },
      { header: actionPlan.columns.owner, width: 24, format: { horizontal: "Left" } },
      { header: workings.dueAndPlace, width: 16 },
      { header: workings.rowInList, width: 10 },
    ],
    cells: Array.from({ length: PLAN_OWNERS_SHOWN }, (_, index): PlanCell[] => {
      const [position, name, key] = [cell(index, 0), cell(index, 1), cell(index, 2)];
      const place = `AGGREGATE(15,6,(${planPlaces(owner)})/(${isFirstOfOwner(owner)}),${position})`;
      const isTheirs = `(${isOpen}=1)*(${due}>0)*(${owner}&""=${name})`;
      return [
        index + 1,
        { formula: `IF(${position}>${figureReference(facts, "planOwners")},"",INDEX(${owner},${place})&"")` },
        // Fails where the owner has no open action with a due date.
        {
          formula: `IF(${name}="","",IFERROR(AGGREGATE(15,6,(INT(${due})*${PLACES}+${planPlaces(due)})/(${isTheirs}),1),""))`,
        },
        { formula: `IF(${key}="","",MOD(${key},${PLACES}))` },
      ];
    }),
    names: [],
  };
};

const cellOf = (section: SectionName, row: number, offset: number): string =>
  cellName(WORKINGS_FIRST_ROW + row, columnOf(section) + offset);

const referenceTo = (facts: SheetFacts, section: SectionName, row: number, offset: number): string =>
  rangeReference(facts.sheetNames.workings, area(WORKINGS_FIRST_ROW + row, columnOf(section) + offset));

/** Place in the plan of the n-th action to be due (0 is the first); empty where there are fewer. */
export const dueAction = (facts: SheetFacts, index: number): string => referenceTo(facts, "planDue", index, 2);

/** Name of the n-th owner, and the place in the plan of what he or she has to do first. */
export const planOwner = (facts: SheetFacts, index: number): string => referenceTo(facts, "planOwners", index, 1);
export const nextOfOwner = (facts: SheetFacts, index: number): string => referenceTo(facts, "planOwners", index, 3);
