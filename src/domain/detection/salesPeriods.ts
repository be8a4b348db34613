import type { ColumnProfile } from "./columnProfile";
import type { HeaderReader } from "./headerReader";
import { periodOfHeader, type PeriodHeader } from "./periodHeaders";
import type { Concept } from "./vocabulary";

/** Columns that hold the same measure for several years, quarters or months. */
export interface PeriodColumns {
  readonly columns: readonly ColumnProfile[];
  /** True where the headers themselves say that they hold sales ("CA 2023"). */
  readonly namesSales: boolean;
}

const FEWEST_MONTHS = 3;
const FEWEST_YEARS = 2;
const CENT = 0.05;
const RELATIVE = 1e-4;
const SUMS_ON = 0.9;

const OTHER_MEASURES = new Set<Concept>([
  "quantity",
  "cost",
  "margin",
  "budget",
  "price",
  "discount",
  "balance",
  "stock",
  "count",
  "rate",
  "average",
  "potential",
  "cumulative",
  "previous",
  "tax",
  "weight",
  "expense",
  "payroll",
  "purchase",
  "usage",
  "date",
  "duration",
  "score",
  "claim",
  "visits",
]);

type Measure = "sales" | "unsaid" | "other";

/** Which measure the words beside the period name. */
function measureOf({ rest }: PeriodHeader, reader: HeaderReader): Measure {
  const roles = reader.roles(rest);
  if ((roles.get("sales") ?? 0) > 0) return "sales";
  const { concepts } = reader.meaning(rest);
  return concepts.some((concept) => OTHER_MEASURES.has(concept)) ? "other" : "unsaid";
}

/** True where a column is, line by line, the sum of the others: a total over the periods. */
export const isTotalOf = (column: ColumnProfile, others: readonly ColumnProfile[]): boolean => {
  let tested = 0;
  let equal = 0;
  for (const [line, total] of column.values.entries()) {
    if (total === null || total === 0) continue;
    const sum = others.reduce((added, other) => added + (other.values[line] ?? 0), 0);
    tested += 1;
    if (Math.abs(sum - total) <= CENT + Math.abs(total) * RELATIVE) equal += 1;
  }
  return tested > 0 && equal >= tested * SUMS_ON;
};

const granularity = ({ month, quarter }: PeriodHeader): "month" | "quarter" | "year" =>
  month !== null ? "month" : quarter !== null ? "quarter" : "year";

/** Finds the columns of years, quarters or months that hold sales; null where there are none. */
export function salesPeriods(profiles: readonly ColumnProfile[], reader: HeaderReader): PeriodColumns | null {
  const found = profiles.flatMap((profile) => {
    const period = profile.kind === "number" || profile.kind === "empty" ? periodOfHeader(profile.header) : null;
    return period === null ? [] : [{ profile, period, measure: measureOf(period, reader) }];
  });
  for (const measure of ["sales", "unsaid"] as const) {
    for (const size of ["month", "quarter", "year"] as const) {
      const group = found.filter((entry) => entry.measure === measure && granularity(entry.period) === size);
      const columns = group.map(({ profile }) => profile);
      const parts = columns.filter(
        (column) =>
          columns.length < 3 ||
          !isTotalOf(
            column,
            columns.filter((other) => other !== column),
          ),
      );
      const isAmount = parts.every(
        ({ number, sharePercentFormat }) =>
          (measure === "sales" || number?.areYears !== true) && sharePercentFormat < 0.5,
      );
      const fewest = size === "month" ? FEWEST_MONTHS : FEWEST_YEARS;
      if (parts.length >= fewest && isAmount && parts.some(({ filled }) => filled > 0)) {
        return { columns: parts, namesSales: measure === "sales" };
      }
    }
  }
  return null;
}
