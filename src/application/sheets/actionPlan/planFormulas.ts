import { asFormula } from "../../../text/sentence";
import type { PlanColumnName } from "../../../text/sheets/actionPlan/messages";
import { ABC_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { matrixHeaders } from "../matrix/columnNames";
import { MATRIX_TABLE } from "../matrixNames";
import { PLAN_NAMES } from "../planNames";
import { tableColumn, textLiteral, thisRow } from "../references";
import { figureReference } from "../workings/figures";
import { planHeader } from "./planColumns";

/** From so many days before it on, a due date is near. */
const DAYS_AHEAD = 7;

/** The live columns of the plan. Each looks at its own row, at whole columns of other tables and at names. */
export function planFormulas(facts: SheetFacts): Readonly<Partial<Record<PlanColumnName, string>>> {
  const { texts } = facts;
  const { statuses, alerts, kinds, noSales } = texts.actionPlan;
  const cell = (column: PlanColumnName): string => thisRow(planHeader(facts, column));
  const inAbc = (header: string): string => tableColumn(ABC_TABLE, header);
  const inMatrix = (header: string): string => tableColumn(MATRIX_TABLE, header);
  const matrix = matrixHeaders(facts);
  const [numbers, names] = [inAbc(texts.abc.columns.number), inAbc(texts.abc.columns.client)];

  const today = `INT(${PLAN_NAMES.referenceDate})`;
  const isAboutClient = `OR(${cell("kind")}="",${cell("kind")}=${textLiteral(kinds.client)})`;
  const hasDue = `AND(${cell("isOpen")}=1,N(${cell("due")})>0)`;
  const row = cell("clientRow");
  // MATCH fails where the client has no line in the period.
  const rowByNumber = `IFERROR(MATCH(${cell("clientNumber")},${numbers},0),0)`;
  const rowByName = `IFERROR(MATCH(${withoutWildcards(cell("target"))},${names},0),0)`;
  const matrixRow = `MATCH(INDEX(${numbers},${row}),${inMatrix(matrix.number)},0)`;
  return {
    isOpen:
      `IF(AND(${cell("target")}&${cell("action")}<>"",${cell("status")}<>${textLiteral(statuses.done)},` +
      `${cell("status")}<>${textLiteral(statuses.dropped)}),1,0)`,
    isLate: `IF(${hasDue},IF(INT(N(${cell("due")}))<${today},1,0),0)`,
    alert:
      `IF(${cell("status")}=${textLiteral(statuses.done)},${textLiteral(alerts.done)},IF(${cell("isLate")}=1,` +
      `${textLiteral(alerts.late)},IF(${hasDue},IF(INT(N(${cell("due")}))<=${today}+${DAYS_AHEAD},` +
      `${textLiteral(alerts.soon)},""),"")))`,
    daysLeft: `IF(${hasDue},INT(N(${cell("due")}))-${today},"")`,
    // The number is the client's as long as the target still bears its name; a name that was typed is looked up.
    clientRow:
      `IF(${isAboutClient},IF(${rowByNumber}=0,${rowByName},` +
      `IF(INDEX(${names},MAX(1,${rowByNumber}))=${cell("target")}&"",${rowByNumber},${rowByName})),0)`,
    abcClass:
      `IF(${row}>0,INDEX(${inAbc(texts.abc.columns.abcClass)},${row}),` +
      `IF(AND(${cell("target")}<>"",${cell("kind")}=${textLiteral(kinds.client)}),${textLiteral(noSales)},""))`,
    // Fails where the user deleted the client's row from the matrix.
    quadrant:
      `IF(${row}=0,"",IFERROR(TRIM(INDEX(${inMatrix(matrix.quadrant)},${matrixRow})&" "&` +
      `INDEX(${inMatrix(matrix.quadrantName)},${matrixRow})),""))`,
    salesNow: `IF(${row}=0,"",INDEX(${inAbc(texts.abc.columns.sales)},${row}))`,
  };
}

/** A text as MATCH takes it literally. */
const withoutWildcards = (text: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;

/** How the plan stands, above the table and on the follow-up. */
export const planCounters = (facts: SheetFacts): string => {
  const figure = (name: "planOpen" | "planLate" | "planSoon" | "planDone" | "planProgress") => ({
    formula: figureReference(facts, name),
  });
  const sentence = facts.texts.actionPlan.counters({
    open: figure("planOpen"),
    late: figure("planLate"),
    soon: figure("planSoon"),
    done: figure("planDone"),
    progress: figure("planProgress"),
  });
  const isEmpty = `${figureReference(facts, "planOpen")}+${figureReference(facts, "planDone")}=0`;
  const told = asFormula(sentence, facts.language, facts.currency);
  return `IF(${isEmpty},${textLiteral(facts.texts.actionPlan.noAction)},${told})`;
};
