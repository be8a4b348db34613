import { inCurrency } from "../../../domain/portfolio/amount";
import type { Month } from "../../../domain/followUp/monthlyFigures";
import type { MonthlyReviewColumnName } from "../../../text/sheets/dashboard/messages";
import type { InputList, TypedRow } from "../../memory/inputList";
import type { PlanCell, PlanValidation } from "../../sheetPlan";
import { DASHBOARD_NAMES, MONTHLY_REVIEW_TABLE } from "../dashboardNames";
import type { SheetFacts } from "../facts";
import { type ListColumn, type ListPlan, listTable } from "../listTable";
import { thisRow } from "../references";
import { amountWidth, COLORS, FORMATS, NUMBER_FORMATS } from "../style";
import { followUpMonths } from "./followUpMonths";
import { LIST_HEADER_ROW, MONTHLY_COLUMN } from "./layout";
import { monthKey, monthLabel, monthOf } from "./months";
import { signedUnitFormat, unitFormat } from "./units";

const COLUMNS = [
  "month",
  "yearBefore",
  "target",
  "actual",
  "gap",
  "gapShare",
  "comment",
  "key",
] as const satisfies readonly MonthlyReviewColumnName[];
const INPUTS = ["target", "comment"] as const satisfies readonly MonthlyReviewColumnName[];

/** What is typed beside a month. */
export const MONTHLY_REVIEW_LIST: InputList = {
  sheet: "dashboard",
  name: DASHBOARD_NAMES.monthlyReviewList,
  table: MONTHLY_REVIEW_TABLE,
  headers: ({ texts }) => COLUMNS.map((column) => [texts.dashboard.review.columns[column]]),
  clientColumn: COLUMNS.indexOf("month"),
  keyColumn: COLUMNS.indexOf("key"),
  inputColumns: INPUTS.map((input) => COLUMNS.indexOf(input)),
  areInputs: () => INPUTS.map(() => true),
};

interface ReviewRow {
  readonly key: string;
  /** Null for a row that the user added without a month of ours. */
  readonly month: Month | null;
  readonly label: string;
  readonly target: PlanCell;
  readonly comment: PlanCell;
}

/** Twelve months with the sales aimed at and made; earlier ones stay as long as something is typed beside them. */
export function monthlyReview(facts: SheetFacts): ListPlan {
  return listTable(
    MONTHLY_REVIEW_TABLE,
    LIST_HEADER_ROW,
    MONTHLY_COLUMN,
    columns(facts),
    reviewRows(facts),
    ({ key }) => key,
  );
}

function reviewRows(facts: SheetFacts): readonly ReviewRow[] {
  const typed = new Map(facts.typed.rows.monthlyReview.map((row) => [row.key, row]));
  const current = followUpMonths(facts).map(monthKey);
  const earlier = [...typed.keys()].filter((key) => !current.includes(key));
  const dated = [...current, ...earlier.filter((key) => monthOf(key) !== null)].sort();
  return [...dated, ...earlier.filter((key) => monthOf(key) === null)].map((key) => rowOf(facts, key, typed.get(key)));
}

function rowOf(facts: SheetFacts, key: string, typed: TypedRow | undefined): ReviewRow {
  const month = monthOf(key);
  const [target = null, comment = null] = typed?.cells ?? [];
  return { key, month, label: month === null ? (typed?.client ?? "") : monthLabel(facts, month), target, comment };
}

function columns(facts: SheetFacts): readonly ListColumn<ReviewRow>[] {
  const { columns: headers } = facts.texts.dashboard.review;
  const width = amountWidth(inCurrency(facts.analysed.control.clients) / 12, facts.currency);
  const money = { numberFormat: unitFormat(facts, "amount") };
  const cell = (column: MonthlyReviewColumnName): string => thisRow(headers[column]);
  const [target, actual, gap] = [cell("target"), cell("actual"), cell("gap")];
  // MATCH fails for months that the data do not reach yet.
  const sales = `IFERROR(INDEX(${DASHBOARD_NAMES.monthSales},MATCH(${cell("key")},${DASHBOARD_NAMES.monthKeys},0)),"")`;
  return [
    { header: headers.month, width: 12, format: { horizontal: "Left" }, content: { value: ({ label }) => label } },
    {
      header: headers.yearBefore,
      width,
      format: { ...money, color: COLORS.mutedInk },
      content: { value: yearBefore(facts) },
    },
    { header: headers.target, width, format: { ...FORMATS.input, ...money }, content: { value: (row) => row.target } },
    { header: headers.actual, width, format: money, content: { formula: sales } },
    {
      header: headers.gap,
      width,
      format: { numberFormat: signedUnitFormat(facts, "amount") },
      content: { formula: `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),${actual}-${target},"")` },
    },
    {
      header: headers.gapShare,
      width: 11,
      format: { numberFormat: NUMBER_FORMATS.change },
      content: { formula: `IF(ISNUMBER(${gap}),IF(${target}=0,"",${gap}/ABS(${target})),"")` },
    },
    {
      header: headers.comment,
      width: 46,
      format: { ...FORMATS.input, wrapText: true, horizontal: "Left", indent: 1 },
      content: { value: ({ comment }) => comment },
    },
    {
      header: headers.key,
      width: 10,
      format: { color: COLORS.mutedInk },
      content: { value: ({ key }) => key },
      isHidden: true,
    },
  ];
}

/** Sales of the same month a year before, where the data reach that far back. */
const yearBefore = ({ followUp: { monthly } }: SheetFacts): ((row: ReviewRow) => number | null) => {
  const sales = new Map(
    monthly?.months.map((month, index) => [monthKey(month), monthly.series.sales?.[index] ?? null]),
  );
  return ({ month }) => (month === null ? null : (sales.get(monthKey({ ...month, year: month.year - 1 })) ?? null));
};

export const monthlyTargetValidation = (facts: SheetFacts, list: ListPlan): PlanValidation => ({
  area: list.body(COLUMNS.indexOf("target")),
  rule: { kind: "decimal", minimum: "-1E+12", maximum: "1E+12" },
  title: facts.texts.dashboard.review.columns.target,
  message: facts.texts.dashboard.messages.monthlyTarget,
});
