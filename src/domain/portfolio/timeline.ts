import { isEmptyCell } from "../cells";
import { civilDate } from "../dates";
import { periodOfHeader } from "../detection/periodHeaders";
import { columnCells } from "./columnCells";
import type { HistoryPeriod, SalesHistory } from "./history";
import type { ColumnChoice, SourceLines } from "./portfolio";

/** How the lines stand in time (method.md, Periods). */
export type Timeline =
  | { readonly kind: "none" }
  /** Each line on its date; by years where the dates are nothing but years. */
  | { readonly kind: "dates"; readonly step: SalesHistory["step"] }
  /** Each sales column in its period, in the order of the expression. */
  | { readonly kind: "columns"; readonly step: SalesHistory["step"]; readonly periods: readonly HistoryPeriod[] };

/** Columns that name their periods say more than a date beside them, which is the client's or the contract's. */
export const timelineOf = (lines: SourceLines, { sales, date }: Pick<ColumnChoice, "sales" | "date">): Timeline => {
  const periods = sales.kind === "sum" ? periodsOfColumns(lines, sales.columns) : null;
  const [first] = periods ?? [];
  if (periods !== null && first !== undefined)
    return { kind: "columns", step: first.month === null ? "year" : "month", periods };
  if (date === null) return { kind: "none" };
  return { kind: "dates", step: areYears(lines, date) ? "year" : "month" };
};

/** The month, or the year, of a serial number (1900 system). */
export const datePeriods = ({
  step,
}: Pick<Timeline & { kind: "dates" }, "step">): ((serial: number) => HistoryPeriod) => {
  const known = new Map<number, HistoryPeriod>();
  return (serial) => {
    const day = Math.floor(serial);
    let found = known.get(day);
    if (found === undefined) {
      const { year, month } = civilDate(day);
      found = { year, month: step === "year" ? null : month };
      known.set(day, found);
    }
    return found;
  };
};

const QUARTERS_A_YEAR = 4;

/** Months or years, or years out of whole sets of quarters; null where a column names no year, or they are mixed. */
const periodsOfColumns = (lines: SourceLines, columns: readonly number[]): readonly HistoryPeriod[] | null => {
  const periods: HistoryPeriod[] = [];
  const quartersByYear = new Map<number, Set<number>>();
  let months = 0;
  let quarters = 0;
  for (const column of columns) {
    const named = periodOfHeader(lines.headers.get(column) ?? "");
    if (named === null || named.year === null) return null;
    const { year, month, quarter } = named;
    periods.push({ year, month });
    if (month !== null) months++;
    else if (quarter !== null) {
      quarters++;
      quartersByYear.set(year, (quartersByYear.get(year) ?? new Set<number>()).add(quarter));
    }
  }
  const areOfOneKind = [months, quarters].every((count) => count === 0 || count === columns.length);
  const areWholeYears = [...quartersByYear.values()].every(({ size }) => size === QUARTERS_A_YEAR);
  return areOfOneKind && areWholeYears ? periods : null;
};

const YEAR = /^(?:19|20)\d{2}$/u;

/** A column of years ("2024") puts its lines in no month. */
const areYears = (lines: SourceLines, date: number): boolean =>
  columnCells(lines, date).cells.every((cell) => isEmptyCell(cell) || YEAR.test(String(cell).trim()));
