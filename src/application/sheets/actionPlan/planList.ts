import { inCurrency } from "../../../domain/portfolio/amount";
import type { PlanColumnName } from "../../../text/sheets/actionPlan/messages";
import type { Area, CellFormat, PlanConditionalFormat, PlanValidation } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import type { ListColumn } from "../listTable";
import { PLAN_NAMES } from "../planNames";
import { dateFormat, amountFormat, amountWidth, COLORS, FORMATS, NUMBER_FORMATS } from "../style";
import { HIDDEN_PLAN_COLUMNS, PLAN_COLUMNS, PLAN_INPUTS, planHeader, type PlanInput } from "./planColumns";
import { planFormulas } from "./planFormulas";
import type { PlanRow } from "./planRows";

const isInput = (column: PlanColumnName): column is PlanInput => PLAN_INPUTS.some((input) => input === column);

/** The columns of the plan. */
export function planList(facts: SheetFacts): readonly ListColumn<PlanRow>[] {
  const formulas = planFormulas(facts);
  const looks = columnLooks(facts);
  return PLAN_COLUMNS.map((column): ListColumn<PlanRow> => {
    const { width, ...format } = looks(column);
    const formula = formulas[column];
    return {
      header: planHeader(facts, column),
      width,
      format,
      content: formula === undefined ? { value: (row) => valueIn(row, column) } : { formula },
      ...(HIDDEN_PLAN_COLUMNS.includes(column) ? { isHidden: true } : {}),
    };
  });
}

const valueIn = (row: PlanRow, column: PlanColumnName) => {
  if (isInput(column)) return row.inputs[column];
  switch (column) {
    case "number":
    case "clientNumber":
    case "clientKey":
    case "proposal":
    case "asProposed":
      return row[column];
    default:
      return null;
  }
};

/** So that more of the plan fits a page. */
export const PLAN_FONT_SIZE = 10;

type Look = CellFormat & { readonly width: number };

function columnLooks(facts: SheetFacts): (column: PlanColumnName) => Look {
  const { abc, currency } = facts;
  const largest = abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0;
  const plain = { vertical: "Center" } as const;
  const input = (width: number, horizontal: "Left" | "Center" = "Left"): Look => ({
    width,
    fill: FORMATS.input.fill,
    ...plain,
    horizontal,
    wrapText: true,
    fontSize: PLAN_FONT_SIZE,
  });
  const date: Look = { ...input(11, "Center"), numberFormat: dateFormat(facts) };
  const looks: Readonly<Partial<Record<PlanColumnName, Look>>> = {
    number: { width: 5, numberFormat: "0", horizontal: "Center", color: COLORS.mutedInk, ...plain },
    target: { ...input(22), bold: true },
    why: input(34),
    objective: input(27),
    domain: input(15),
    action: input(28),
    owner: input(15),
    start: date,
    due: date,
    status: input(12, "Center"),
    progress: { ...input(11, "Center"), numberFormat: NUMBER_FORMATS.wholeShare },
    alert: { width: 12, horizontal: "Center", bold: true, wrapText: true, ...plain },
    kind: input(11),
    steps: input(54),
    means: input(26),
    people: input(18),
    indicator: input(26),
    occurrences: { ...input(12, "Center"), numberFormat: "General" },
    notes: input(34),
    daysLeft: { width: 10, numberFormat: "0", horizontal: "Center", ...plain },
    abcClass: { width: 10, horizontal: "Center", wrapText: true, ...plain },
    quadrant: { width: 24, horizontal: "Left", wrapText: true, ...plain },
    salesNow: { width: amountWidth(largest, currency) - 2, numberFormat: amountFormat(largest, facts), ...plain },
  };
  return (column) => looks[column] ?? { width: 12, color: COLORS.mutedInk };
}

/** Words first; the colours repeat what they say. */
export function planLooks(
  { texts }: SheetFacts,
  body: (column: PlanColumnName) => Area,
): readonly PlanConditionalFormat[] {
  const { alerts, statuses } = texts.actionPlan;
  const late = { fill: COLORS.toxic, color: COLORS.toxicInk };
  const done = { fill: COLORS.good, color: COLORS.goodInk };
  return [
    { area: body("alert"), equals: alerts.late, ...late, bold: true },
    { area: body("alert"), equals: alerts.soon, fill: COLORS.gold, color: COLORS.goldInk, bold: true },
    { area: body("alert"), equals: alerts.done, ...done },
    { area: body("status"), equals: statuses.done, ...done },
    { area: body("status"), equals: statuses.dropped, fill: COLORS.c, color: COLORS.mutedInk },
  ];
}

/** What may be typed in the plan. */
export function planValidations(
  { texts }: SheetFacts,
  body: (column: PlanColumnName) => Area,
): readonly PlanValidation[] {
  const { columns, messages } = texts.actionPlan;
  type Checked = keyof typeof messages;
  const checked = (column: Checked, rule: PlanValidation["rule"]): PlanValidation => ({
    area: body(column),
    rule,
    title: columns[column],
    message: messages[column],
  });
  const day: PlanValidation["rule"] = { kind: "decimal", minimum: "1", maximum: "2958465" };
  return [
    checked("kind", { kind: "list", source: PLAN_NAMES.kinds }),
    checked("domain", { kind: "list", source: PLAN_NAMES.domains }),
    checked("owner", { kind: "list", source: PLAN_NAMES.owners, isOpen: true }),
    checked("start", day),
    checked("due", day),
    checked("status", { kind: "list", source: PLAN_NAMES.statuses }),
    checked("progress", { kind: "decimal", minimum: "0", maximum: "1" }),
    checked("occurrences", { kind: "wholeNumber", minimum: "0", maximum: "1000" }),
  ];
}
