import { INTENSITIES, type Intensity } from "../../../domain/matrix/intensities";
import { FRICTION_SCORES } from "../../../domain/matrix/friction";
import { COST_TO_SERVE_TABLE, NAMES } from "../definedNames";
import { CUT_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import { classByRank } from "../classFormulas";
import { MATRIX_NAMES, MATRIX_TABLE } from "../matrixNames";
import { tableColumn, textLiteral, thisRow, thisRowSpan } from "../references";
import { costToServeHeader, type CostToServeColumn, isInputDriver } from "../costToServe/costToServeColumns";
import { areMatrixInputs } from "./matrixInputs";
import {
  COMPLEXITY_INDICATORS,
  intensityColumn,
  type MatrixColumn,
  matrixHeaders,
  scoreColumn,
  VALUE_SCORES,
} from "./columnNames";

/** Scores have nine decimals, as in the domain: a mean of 60 meets a cut of 60. */
const SCORE_DECIMALS = 9;

type Formulas = Readonly<Partial<Record<MatrixColumn, string>>>;

/**
 * The formulas of the list. Each looks at its own row, at whole columns and at names, never at another row. Ranks and
 * what is taken from the Cost to serve sheet are left out where `hasLiveRanks` is false: they are values then.
 */
export function matrixFormulas(facts: SheetFacts, hasLiveRanks: boolean): Formulas {
  const headers = matrixHeaders(facts);
  const cell = (column: MatrixColumn): string => thisRow(headers[column]);
  const all = (column: MatrixColumn): string => tableColumn(MATRIX_TABLE, headers[column]);
  const isPlaced = `N(${cell("sales")})>0`;
  const ifPlaced = (formula: string): string => `IF(${isPlaced},${formula},"")`;
  const rankScore = (column: MatrixColumn): string =>
    `(RANK.AVG(${cell(column)},${all(column)},1)-0.5)/COUNT(${all(column)})*100`;
  const rankOf = (column: MatrixColumn): string => `IF(ISNUMBER(${cell(column)}),${rankScore(column)},"")`;

  const valueSpan = thisRowSpan(headers[VALUE_SCORES[0] ?? "mainScore"], headers.potentialScore);
  const complexitySpan = thisRowSpan(headers.ordersScore, headers.frictionScore);
  const [value, complexity, letter] = [cell("value"), cell("complexity"), cell("quadrant")];
  const isComplexityNearer = `AND(ISNUMBER(${complexity}),ABS(N(${complexity})-${CUT_NAMES.complexity})<ABS(${value}-${CUT_NAMES.value}))`;
  // Clients that are in the data no more have no sales.
  const notPlaced = `IF(ISNUMBER(${cell("sales")}),"N/C","")`;
  const byLetter = (names: string, otherwise = '""'): string =>
    `IF(${isPlaced},INDEX(${names},MATCH(${letter},${MATRIX_NAMES.quadrantLetters},0)),${otherwise})`;
  const part = cell("decidingPart");
  // A rate assumed for all clients changes no rank: value rests on their sales then.
  const isBySales = facts.margins === null ? `${part}=1` : `AND(${part}=1,NOT(ISNUMBER(${cell("margin")})))`;

  return {
    abcClass: `IF(${isPlaced},${classByRank(cell("rank"), NAMES.lastA, NAMES.lastB)},${notPlaced})`,
    value: ifPlaced(weightedMean(MATRIX_NAMES.valueWeights, valueSpan)),
    complexity: ifPlaced(
      `IF(COUNT(${complexitySpan})=0,"",${weightedMean(MATRIX_NAMES.complexityWeights, complexitySpan)})`,
    ),
    quadrant:
      `IF(${isPlaced},IF(${value}>=${CUT_NAMES.value},IF(N(${complexity})>=${CUT_NAMES.complexity},"B","A"),` +
      `IF(N(${complexity})>=${CUT_NAMES.complexity},"D","C")),${notPlaced})`,
    quadrantName: byLetter(
      MATRIX_NAMES.quadrantNames,
      `IF(ISNUMBER(${cell("sales")}),"",${textLiteral(facts.texts.costToServe.remarks.archived)})`,
    ),
    decision: byLetter(MATRIX_NAMES.quadrantDecisions),
    deciding: ifPlaced(`INDEX(${MATRIX_NAMES.parts},IF(${isBySales},ROWS(${MATRIX_NAMES.parts}),${part}))`),
    distance: ifPlaced(
      `ROUND(IF(${isComplexityNearer},${complexity}-${CUT_NAMES.complexity},${value}-${CUT_NAMES.value}),${SCORE_DECIMALS})`,
    ),
    decidingPart: ifPlaced(
      `IF(${isComplexityNearer},${VALUE_SCORES.length}+` +
        `${decisivePart(MATRIX_NAMES.complexityWeights, complexitySpan, CUT_NAMES.complexity, COMPLEXITY_INDICATORS.length)},` +
        `${decisivePart(MATRIX_NAMES.valueWeights, valueSpan, CUT_NAMES.value, VALUE_SCORES.length)})`,
    ),
    frictionScore: ifPlaced(
      `IF(ISNUMBER(MATCH(${cell("friction")},${MATRIX_NAMES.frictions},0)),` +
        `(MATCH(${cell("friction")},${MATRIX_NAMES.frictions},0)-1)*${FRICTION_SCORES.moderate},"")`,
    ),
    ...(hasLiveRanks ? rankFormulas(facts, { cell, isPlaced, rankOf }) : {}),
  };
}

interface Row {
  readonly cell: (column: MatrixColumn) => string;
  readonly isPlaced: string;
  readonly rankOf: (column: MatrixColumn) => string;
}

type DerivedIntensity = Exclude<Intensity, "discountRate">;

/** Whether the user fills in what a part is ranked by. */
const typedParts = (facts: SheetFacts): ((part: Intensity | "potential") => boolean) => {
  const inputs = areMatrixInputs(facts);
  return (part) => {
    switch (part) {
      case "potential":
        return inputs.potential;
      case "discountRate":
        return false;
      case "smallOrderShare":
        return isInputDriver(facts, "smallOrders") || isInputDriver(facts, "orders");
      default:
        return isInputDriver(facts, part);
    }
  };
};

/**
 * Ranks of what may change, by the user's cells or Settings, and what they rank: the client's figures on the Cost to
 * serve sheet, whatever order its rows are in. What the data give is a value, and so is its rank.
 */
function rankFormulas(facts: SheetFacts, { cell, isPlaced, rankOf }: Row): Formulas {
  const row = cell("costRow");
  const inCosts = (column: CostToServeColumn): string =>
    tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, column));
  const found = (column: CostToServeColumn): string => `INDEX(${inCosts(column)},${row})`;
  const copied = (column: CostToServeColumn): string =>
    `IF(${row}=0,"",IF(ISNUMBER(${found(column)}),${found(column)},""))`;
  const sales = cell("sales");
  /** Per 1 000 of sales, as one division of whole numbers: equal ratios share a rank. */
  const perSales = (column: CostToServeColumn): string =>
    `IF(${row}=0,"",IF(ISNUMBER(${found(column)}),ROUND(${found(column)}*10000,0)*1000/ROUND(${sales}*10000,0),""))`;
  const intensities: Readonly<Record<DerivedIntensity, string>> = {
    orders: perSales("orders"),
    smallOrderShare: `IF(${row}=0,"",IF(AND(ISNUMBER(${found("smallOrders")}),N(${found("orders")})>0),${found("smallOrders")}/${found("orders")},""))`,
    rush: perSales("rush"),
    returns: perSales("returns"),
    claims: perSales("claims"),
    supportHours: perSales("supportHours"),
    visits: perSales("visits"),
    freight: perSales("freight"),
    rebates: perSales("rebates"),
  };
  const isTyped = typedParts(facts);
  const isDerived = (name: Intensity): name is DerivedIntensity => name in intensities;
  const derived = INTENSITIES.filter(isDerived).filter((name) => isTyped(name));
  return {
    // MATCH fails where the user deleted the client's row there: nothing of it is known then.
    costRow: `IF(${isPlaced},IFERROR(MATCH(${cell("number")},${inCosts("number")},0),0),0)`,
    margin: copied("margin"),
    cost: copied("cost"),
    netContribution: copied("netContribution"),
    ...(isTyped("potential")
      ? {
          potentialScore: rankOf("rankedPotential"),
          rankedPotential: `IF(AND(${isPlaced},N(${cell("potential")})>0),${cell("potential")},"")`,
        }
      : {}),
    ...Object.fromEntries(
      derived.flatMap((name) => [
        [intensityColumn(name), intensities[name]],
        [scoreColumn(name), rankOf(intensityColumn(name))],
      ]),
    ),
  };
}

/** Weights of the parts that are known; the same for all where all of these are zero. */
const knownWeights = (weights: string, parts: string): string =>
  `(${weights}+(SUMPRODUCT(${weights}*ISNUMBER(${parts}))=0))`;

/** Missing parts are texts: they count for nothing in the sum, and their weights are left out. */
const weightedMean = (weights: string, parts: string): string => {
  const known = knownWeights(weights, parts);
  return `ROUND(SUMPRODUCT(${known}*ISNUMBER(${parts}),${parts})/SUMPRODUCT(${known}*ISNUMBER(${parts})),${SCORE_DECIMALS})`;
};

/** Number of the part with the largest weight × distance to the cut, the first of equals; errors are the missing parts. */
const decisivePart = (weights: string, parts: string, cut: string, count: number): string => {
  const pulls = `ROUND(${knownWeights(weights, parts)}*ABS(${parts}-${cut}),${SCORE_DECIMALS})`;
  const numbers = `{${Array.from({ length: count }, (_, index) => index + 1).join(",")}}`;
  const largest = `AGGREGATE(14,6,${pulls}/ISNUMBER(${parts}),1)`;
  return `AGGREGATE(15,6,${numbers}/(ISNUMBER(${parts})*(${pulls}=${largest})),1)`;
};

/** Clients of a quadrant: criteria for COUNTIFS and SUMIFS over the list. */
export const inQuadrant = (facts: SheetFacts, letter: string): string =>
  `${tableColumn(MATRIX_TABLE, matrixHeaders(facts).quadrant)},${textLiteral(letter)}`;
