import { FRICTION_SCORES } from "../../../domain/matrix/friction";
import { LIVE_CLIENTS } from "../../../limits";
import { inCurrency, NO_AMOUNT } from "../../../domain/portfolio/amount";
import { area, type PlanCell, type PlanName } from "../../sheetPlan";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { matrixHeaders, type MatrixColumn } from "../matrix/columnNames";
import { MATRIX_NAMES, MATRIX_TABLE } from "../matrixNames";
import { tableColumn, tableSpan, thisRow, thisRowSpan } from "../references";
import { RULE_COLUMN_NAMES, RULES_NAMES } from "../rulesNames";
import { COST_TO_SERVE_COLUMNS, type CostToServeColumn, costToServeHeader } from "./costToServeColumns";
import { HEADER_ROW, LIST_COLUMN } from "./layout";
import type { CostToServeRow } from "./costToServeRows";

/** The columns rules may look at stand between these two, others among them. */
const FIRST_INDICATOR: CostToServeColumn = "client";
const LAST_INDICATOR: CostToServeColumn = "friction";

const ends = (facts: SheetFacts): [string, string] => [
  costToServeHeader(facts, FIRST_INDICATOR),
  costToServeHeader(facts, LAST_INDICATOR),
];

/** The columns that rules may look at, within the list. */
const FIRST_OFFSET = COST_TO_SERVE_COLUMNS.indexOf(FIRST_INDICATOR);
const INDICATOR_COUNT = COST_TO_SERVE_COLUMNS.indexOf(LAST_INDICATOR) - FIRST_OFFSET + 1;

/** The name of their headers. */
export const INDICATOR_HEADERS: PlanName = {
  name: RULES_NAMES.indicatorHeaders,
  area: area(HEADER_ROW, LIST_COLUMN + FIRST_OFFSET, 1, INDICATOR_COUNT),
};

/** Their cells. */
export const indicatorCells = (facts: SheetFacts): string => tableSpan(COST_TO_SERVE_TABLE, ...ends(facts));

/** Whether what the rules change for each client follows them at once. */
export const hasLiveEffects = ({ analysed }: SheetFacts): boolean => analysed.clients.length <= LIVE_CLIENTS;

/** Formulas of the columns after the key. */
export function indicatorFormulas(facts: SheetFacts): Readonly<Partial<Record<CostToServeColumn, string>>> {
  const cell = (column: CostToServeColumn): string => thisRow(costToServeHeader(facts, column));
  const [sales, margin, orders] = [cell("sales"), cell("margin"), cell("orders")];
  const isThere = `ISNUMBER(${sales})`;
  const perOrder = (part: string): string =>
    `IF(AND(${isThere},ISNUMBER(${part}),N(${orders})>0),${part}/${orders},"")`;
  const headers = matrixHeaders(facts);
  const inMatrix = (column: MatrixColumn): string => tableColumn(MATRIX_TABLE, headers[column]);
  const row = cell("matrixRow");
  const ofMatrix = (column: MatrixColumn): string => `INDEX(${inMatrix(column)},${row})`;
  const score = (column: MatrixColumn): string => `IF(${row}=0,"",${ofMatrix(column)})`;
  const note = `MATCH(${ofMatrix("friction")},${MATRIX_NAMES.frictions},0)`;
  return {
    ...(facts.margins === null
      ? { marginShareOfSales: `IF(AND(N(${sales})>0,ISNUMBER(${margin})),${margin}/${sales},"")` }
      : {}),
    smallOrderShare: perOrder(cell("smallOrders")),
    rushShare: perOrder(cell("rush")),
    salesPerOrder: perOrder(sales),
    marginPerOrder: perOrder(margin),
    valueScore: score("value"),
    complexityScore: score("complexity"),
    friction: `IF(${row}=0,"",IF(ISNUMBER(${note}),(${note}-1)*${FRICTION_SCORES.moderate},""))`,
    // MATCH fails where the user deleted the client's row there: nothing of it is known then.
    matrixRow: `IF(${isThere},IFERROR(MATCH(${cell("number")},${inMatrix("number")},0),0),0)`,
    ...(hasLiveEffects(facts) ? effectFormulas(facts, cell) : {}),
    contributionWithRules: `IF(ISNUMBER(${cell("netContribution")}),${cell("netContribution")}+N(${cell("ruleEffect")}),"")`,
  };
}

/**
 * What the active rules change for one client. SUMIF and COUNTIFS look up every rule's column in the client's own row,
 * one result a rule: its figure, and whether it is a number. Which rules hit is found once and kept as a number with a
 * binary digit a rule, from which the other columns read it.
 */
function effectFormulas(
  facts: SheetFacts,
  cell: (column: CostToServeColumn) => string,
): Readonly<Partial<Record<CostToServeColumn, string>>> {
  const row = `${COST_TO_SERVE_TABLE}${thisRowSpan(...ends(facts))}`;
  const rules = RULE_COLUMN_NAMES;
  const figure = (indicators: string): string => `SUMIF(${RULES_NAMES.indicatorHeaders},${indicators},${row})`;
  const isKnown = (indicators: string): string =>
    `COUNTIFS(${RULES_NAMES.indicatorHeaders},${indicators},${row},"<1E+300")`;
  /** The side of the threshold the figure is on, among those the rule counts. */
  const meets = (indicators: string, limits: string, masks: string): string =>
    `(MID(${masks},SIGN(${figure(indicators)}-${limits})+2,1)="1")*${isKnown(indicators)}`;
  const digits = rules.digit;
  const code = `SUMPRODUCT(${digits}*${meets(rules.indicator, rules.limit, rules.mask)}*${meets(rules.secondUsed, rules.secondLimit, rules.secondMask)})`;
  const coded = cell("ruleHits");
  const hits = `(${digits}>0)*(INT(${coded}/(${digits}+(${digits}=0)))-2*INT(${coded}/(${digits}+(${digits}=0))/2))`;
  const lack = `${rules.limit}-${figure(rules.indicator)}`;
  const effect =
    `${rules.fee}*${figure(rules.occurrences)}+${rules.share}*MAX(0,N(${cell("sales")}))` +
    `+${rules.fillsUp}*N(${cell("orders")})*(${lack}+ABS(${lack}))/2`;
  const ifThere = (formula: string): string => `IF(ISNUMBER(${cell("sales")}),${formula},"")`;
  const ifHit = (formula: string): string => ifThere(`IF(${coded}=0,0,${formula})`);
  return {
    ruleHits: ifThere(code),
    activeRules: ifHit(`SUMPRODUCT(${hits})`),
    ruleEffect: ifHit(`ROUND(SUMPRODUCT(${hits}*(${effect})),4)`),
  };
}

/** What stands in the columns after the key where they hold values. */
export function indicatorValues(
  facts: SheetFacts,
): Readonly<Partial<Record<CostToServeColumn, (row: CostToServeRow) => PlanCell>>> {
  const { clientFacts, rulesOutcome } = facts.economics;
  const ofClient =
    (valueOf: (client: number) => PlanCell) =>
    ({ client }: CostToServeRow): PlanCell =>
      client === null ? null : valueOf(client.number);
  const active = new Map<number, number>();
  for (const { rule, clients } of rulesOutcome.rules) {
    if (rule.isActive) for (const client of clients) active.set(client, (active.get(client) ?? 0) + 1);
  }
  return {
    marginShareOfSales: ofClient((client) => {
      const known = facts.margins?.byClient.get(client);
      return known === undefined || known.knownSales <= 0 ? null : known.margin / known.knownSales;
    }),
    discountRate: ofClient((client) => clientFacts.discountRates?.get(client) ?? null),
    activeRules: ofClient((client) => active.get(client) ?? 0),
    ruleEffect: ofClient((client) => inCurrency(rulesOutcome.byClient.get(client) ?? NO_AMOUNT)),
  };
}
