import type { QuarterlyReviewColumnName } from "../../../text/sheets/dashboard/messages";
import { type InputList, type TypedCell, typedValue } from "../../memory/inputList";
import type { PlanCell, PlanValidation } from "../../sheetPlan";
import { DASHBOARD_NAMES, QUARTERLY_REVIEW_TABLE } from "../dashboardNames";
import type { SheetFacts } from "../facts";
import { type ListColumn, type ListPlan, listTable } from "../listTable";
import { FORMATS } from "../style";
import { followUpQuarters, quarterInWords } from "./followUpMonths";
import { decisionMeant } from "./indicatorWords";
import { LIST_HEADER_ROW, QUARTERLY_COLUMN } from "./layout";

const COLUMNS = ["quarter", "decision", "subject", "note"] as const satisfies readonly QuarterlyReviewColumnName[];

/** The user's own notes, a row for each thing reviewed. */
export const QUARTERLY_REVIEW_LIST: InputList = {
  sheet: "dashboard",
  name: DASHBOARD_NAMES.quarterlyReviewList,
  table: QUARTERLY_REVIEW_TABLE,
  headers: ({ texts }) => COLUMNS.map((column) => [texts.dashboard.quarters.columns[column]]),
  clientColumn: COLUMNS.indexOf("quarter"),
  keyColumn: null,
  hasOwnRows: true,
  inputColumns: COLUMNS.map((_, column) => column),
  areInputs: () => COLUMNS.map(() => true),
};

type ReviewRow = Readonly<Record<QuarterlyReviewColumnName, PlanCell>>;

/** What was noted, then the quarters under review that nothing was noted of yet. */
export function quarterlyReview(facts: SheetFacts): ListPlan {
  return listTable(
    QUARTERLY_REVIEW_TABLE,
    LIST_HEADER_ROW,
    QUARTERLY_COLUMN,
    columns(facts),
    reviewRows(facts),
    (_, index) => String(index + 1),
  );
}

function reviewRows(facts: SheetFacts): readonly ReviewRow[] {
  const current = followUpQuarters(facts);
  const noted = facts.typed.rows.quarterlyReview.map(({ cells }) => rowOf(facts, cells));
  // A quarter of an earlier year beside which nothing was noted has had its time.
  const kept = noted.filter(
    (row) => hasNotes(row) || !isQuarter(row.quarter) || current.some((one) => one === row.quarter),
  );
  const missing = current.filter((quarter) => !kept.some((row) => row.quarter === quarter));
  return [...kept, ...missing.map((quarter) => ({ quarter, decision: null, subject: null, note: null }))];
}

const hasNotes = ({ decision, subject, note }: ReviewRow): boolean =>
  [decision, subject, note].some((cell) => cell !== null && cell !== "");

const isQuarter = (cell: PlanCell): boolean => typeof cell === "string" && /^[TQ][1-4] \d{4}/.test(cell);

function rowOf(
  facts: SheetFacts,
  [quarter = null, decision = null, subject = null, note = null]: readonly TypedCell[],
): ReviewRow {
  const meant = decisionMeant(typedValue(decision));
  return {
    quarter: typeof quarter === "string" ? quarterInWords(facts, quarter) : quarter,
    decision: meant === null ? decision : facts.texts.dashboard.quarters.decisions[meant],
    subject,
    note,
  };
}

const WIDTHS: Readonly<Record<QuarterlyReviewColumnName, number>> = {
  quarter: 14,
  decision: 14,
  subject: 40,
  note: 56,
};

const columns = ({ texts }: SheetFacts): readonly ListColumn<ReviewRow>[] =>
  COLUMNS.map((column): ListColumn<ReviewRow> => ({
    header: texts.dashboard.quarters.columns[column],
    width: WIDTHS[column],
    format: { ...FORMATS.input, wrapText: true, horizontal: "Left" },
    content: { value: (row) => row[column] },
  }));

export const decisionValidation = ({ texts }: SheetFacts, list: ListPlan): PlanValidation => ({
  area: list.body(COLUMNS.indexOf("decision")),
  rule: { kind: "list", source: DASHBOARD_NAMES.reviewDecisions },
  title: texts.dashboard.quarters.columns.decision,
  message: texts.dashboard.messages.decision,
});
