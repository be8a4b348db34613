import type { MarginSource } from "../../../domain/margin/margin";
import { asFormula, asText } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { textLiteral } from "../references";
import { driverCells } from "../workings/costsSection";
import { headerOf } from "./sourceHeaders";

/** Where the margins come from, and that no cost is counted while nobody knows any driver. */
export function costBasis(facts: SheetFacts): Formula {
  const margins = marginBasis(facts);
  const written = typeof margins === "string" ? asFormula([margins], facts.language, facts.currency) : margins.formula;
  const { nothingCounted } = facts.texts.costToServe.drivers;
  return {
    formula: `${written}&IF(SUM(${driverCells(facts, "quantity")})=0,${textLiteral(` – ${nothingCounted}`)},"")`,
  };
}

/**
 * Where the margins come from and how much of the sales they cover; which of the two rates a column of rates holds.
 * Where the data have none it follows the rate the user may give.
 */
function marginBasis(facts: SheetFacts): string | Formula {
  const { texts, margins, language, currency, formats } = facts;
  const { margin } = texts.costToServe;
  if (margins === null) {
    const assumed = asFormula(margin.assumed<Formula>({ formula: NAMES.assumedMargin }), language, currency);
    return { formula: `IF(ISNUMBER(${NAMES.assumedMargin}),${assumed},${textLiteral(margin.none)})` };
  }
  const { source, rate, total } = margins;
  const quantity = source.kind === "cost" ? source.quantity : null;
  return [
    margin.source(source, columnHeader(facts, columnOf(source)), columnHeader(facts, quantity)),
    asText(margin.coverage<number>(total.coverage), formats),
    ...(rate === null ? [] : [margin.rate(headerOf(facts, rate.column), rate.meaning)]),
  ].join(" – ");
}

const columnOf = (source: MarginSource): number | null => (source.kind === "assumedRate" ? null : source.column);

const columnHeader = (facts: SheetFacts, column: number | null): string =>
  column === null ? "" : headerOf(facts, column);
