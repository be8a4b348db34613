import type { RoleColumns } from "../detection/roles";
import { inCurrency, rounded } from "../portfolio/amount";
import { columnCells } from "../portfolio/columnCells";
import { type CountedSource, roleColumn } from "../portfolio/countedLine";
import { costScope } from "./costScope";
import { costReader, lineMarginReader, numberReader } from "./lineMargins";
import type { CostScope, MarginSource, RateMeaning } from "./margin";
import { rateReader } from "./rateColumn";
import { rateMeaning } from "./rateMeaning";

/** Columns that margins are read from: to be read with the source. */
export const marginColumns = (roles: RoleColumns): readonly number[] =>
  (["cost", "unitCost", "quantity", "margin", "marginRate"] as const).flatMap((role) => roles[role]?.slice(0, 1) ?? []);

/** What the margins can come from. */
export interface MarginSources {
  /** The most direct first: cost, unit cost × quantity, margin, rate. */
  readonly sources: readonly MarginSource[];
  readonly rate: { readonly column: number; readonly meaning: RateMeaning } | null;
}

type CostSource = MarginSource & { readonly kind: "cost" };

/**
 * Looks what the columns of cost, margin and rate are (method.md, Margin). A cost that does not give the margin beside it
 * is the cost of something else, such as one unit's at list price: the margin is believed.
 */
export const marginSources = (source: CountedSource): MarginSources => {
  const { roles } = source;
  const named = roleColumn(roles, "margin");
  const holdsRates = named !== null && looksLikeRates(source, named);
  const margin = named === null || holdsRates ? null : ({ kind: "margin", column: named } as const);
  const costs = [
    costSource(source, roleColumn(roles, "cost"), "line"),
    costSource(source, roleColumn(roles, "unitCost"), "unit"),
  ]
    .filter((found) => found !== null)
    .filter((cost) => margin === null || givesMargin(source, cost, margin.column));
  const amounts: readonly MarginSource[] = margin === null ? costs : [...costs, margin];
  const rateColumn = roleColumn(roles, "marginRate") ?? (holdsRates ? named : null);
  if (rateColumn === null) return { sources: amounts, rate: null };
  const rate = { column: rateColumn, meaning: meaningOf(source, rateColumn, amounts[0]) };
  return { sources: [...amounts, { kind: "rate", ...rate }], rate };
};

const CLEAR_MAJORITY = 0.9;
const CENT = 0.011;
const RELATIVE = 0.005;

/** Sales less cost equals the margin on nearly all lines that have both. */
const givesMargin = (source: CountedSource, cost: CostSource, marginColumn: number): boolean => {
  const fromCost = lineMarginReader(source, cost);
  const fromMargin = lineMarginReader(source, { kind: "margin", column: marginColumn });
  let tested = 0;
  let held = 0;
  for (const line of source.counted) {
    const [computed, written] = [fromCost(line), fromMargin(line)];
    if (computed === null || written === null) continue;
    tested++;
    const difference = Math.abs(inCurrency(rounded(computed - written)));
    if (difference <= CENT + Math.abs(salesOf(line)) * RELATIVE) held++;
  }
  return held >= tested * CLEAR_MAJORITY;
};

const quantityColumn = ({ roles, choice }: CountedSource): number | null =>
  choice.sales.kind === "product" ? choice.sales.quantity : roleColumn(roles, "quantity");

const salesOf = ({ sales }: { readonly sales: bigint }): number => inCurrency(rounded(sales));

/** Null without such a column, or where the cost of one unit has no quantity to go with. */
const costSource = (source: CountedSource, column: number | null, named: CostScope["scope"]): CostSource | null => {
  if (column === null) return null;
  const quantity = quantityColumn(source);
  if (quantity === null)
    return named === "unit" ? null : { kind: "cost", column, quantity, scope: { scope: "line", evidence: HEADER } };
  const units = numberReader(source, quantity);
  const cost = numberReader(source, column);
  const scope = costScope(
    named,
    source.counted.map((line) => ({
      sales: salesOf(line),
      quantity: units(line.line) ?? 0,
      cost: cost(line.line) ?? 0,
    })),
  );
  return { kind: "cost", column, quantity: scope.scope === "unit" ? quantity : null, scope };
};

const HEADER = { code: "header" } as const;

/** From this typical sale on, a column with nothing above 1 holds no margins in money. */
const TYPICAL_SALE = 20;

/** A column headed "Marge" that holds 0.35 or 35 % on every line. */
const looksLikeRates = (source: CountedSource, column: number): boolean => {
  const margin = numberReader(source, column);
  const filled = source.counted.filter(({ line }) => (margin(line) ?? 0) !== 0);
  const sizes = filled.map((line) => Math.abs(salesOf(line))).sort((x, y) => x - y);
  const typical = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return typical >= TYPICAL_SALE && filled.every(({ line }) => Math.abs(margin(line) ?? 0) <= 1);
};

const meaningOf = (source: CountedSource, column: number, beside: MarginSource | undefined): RateMeaning => {
  const cells = columnCells(source.lines, column);
  const rateOf = rateReader(cells);
  const costOf = costBeside(source, beside);
  const rated = source.counted.flatMap((line) => {
    const rate = rateOf(line.line);
    const sales = salesOf(line);
    return rate === null ? [] : [{ rate, sales, cost: costOf(line.line, sales) }];
  });
  return rateMeaning(cells.header, rated);
};

/** Cost by the column that stands beside the rate; null where there is none. */
const costBeside = (
  source: CountedSource,
  beside: MarginSource | undefined,
): ((line: number, sales: number) => number | null) => {
  if (beside?.kind === "cost") {
    const cost = costReader(source, beside);
    return (line) => cost(line);
  }
  if (beside?.kind === "margin") {
    const margin = numberReader(source, beside.column);
    return (line, sales) => {
      const found = margin(line);
      return found === null ? null : sales - found;
    };
  }
  return () => null;
};
