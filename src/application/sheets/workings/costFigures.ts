import { COUNTED_DRIVERS } from "../../../domain/costToServe/drivers";
import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { type CostToServeColumn, costToServeHeader } from "../costToServe/costToServeColumns";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { DRIVER_NAMES } from "../economicsNames";
import { tableColumn, textLiteral } from "../references";
import { driverCell, driverCells } from "./costsSection";
import { computed, type FigureDefinition, type FigureDefinitions } from "./figure";

export type CostFigure =
  | "costOfDrivers"
  | "exampleCost"
  | "clientsWithContribution"
  | "contribution"
  | "gainers"
  | "peakContribution"
  | "peakShareOfTotal"
  | "lossMakers"
  | "losses"
  | "exampleCostOfLosses"
  | "gainIfLower"
  | "loseIfHigher"
  | "withExamples"
  | "whaleSentence"
  | "whaleTitle";

type CellOf = (figure: CostFigure) => string;

const column = (facts: SheetFacts, name: CostToServeColumn): string =>
  tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, name));

const ofContributions = (
  unit: FigureDefinition<CostFigure>["unit"],
  formula: (contributions: string) => string,
): FigureDefinition<CostFigure> => ({
  unit,
  cell: (facts) => ({ formula: formula(column(facts, "netContribution")) }),
});

const remarked = (remark: "gainsIfLower" | "losesIfHigher"): FigureDefinition<CostFigure> => ({
  unit: "count",
  cell: (facts) => ({
    formula: `COUNTIFS(${column(facts, "remark")},${textLiteral(facts.texts.costToServe.remarks[remark])})`,
  }),
});

/** What the whale curve shows, in words: a peak and what is lost beyond it, no loss at all, or no gain. */
const whaleSentence = (facts: SheetFacts, cellOf: CellOf): Formula => {
  const { finding } = facts.texts.costToServe;
  const wording = (sentence: Parameters<typeof asFormula>[0]) => asFormula(sentence, facts.language, facts.currency);
  const cell = (figure: CostFigure): Formula => ({ formula: cellOf(figure) });
  const lossMakers = (shareOfTotal: Formula | null) =>
    wording(
      finding.lossMakers<Formula>({
        gainers: cell("gainers"),
        peak: cell("peakContribution"),
        shareOfTotal,
        lossMakers: cell("lossMakers"),
        losses: { formula: `-${cellOf("losses")}` },
      }),
    );
  const [gainers, losing, total] = [cellOf("gainers"), cellOf("lossMakers"), cell("contribution")];
  return {
    formula:
      `IF(${cellOf("clientsWithContribution")}=0,${textLiteral(finding.noCurve)},` +
      `IF(${losing}=0,${wording(finding.noLossMakers<Formula>(total))},` +
      `IF(${gainers}=0,${wording(finding.nobodyGains<Formula>(total))},` +
      `IF(${total.formula}>0,${lossMakers(cell("peakShareOfTotal"))},${lossMakers(null)}))))`,
  };
};

/** What serving the clients costs and leaves (method.md, Cost to serve). */
export const COST_FIGURES: FigureDefinitions<CostFigure> = {
  costOfDrivers: { unit: "amount", cell: (facts) => ({ formula: `SUM(${driverCells(facts, "cost")})` }) },
  exampleCost: {
    unit: "amount",
    cell: (facts) => ({ formula: `SUMPRODUCT(${driverCells(facts, "cost")},${driverCells(facts, "isExample")})` }),
  },
  clientsWithContribution: ofContributions("count", (all) => `COUNT(${all})`),
  contribution: ofContributions("amount", (all) => `SUM(${all})`),
  gainers: ofContributions("count", (all) => `COUNTIF(${all},">0")`),
  peakContribution: ofContributions("amount", (all) => `SUMIF(${all},">0")`),
  peakShareOfTotal: computed("share", (cellOf: CellOf) => {
    const total = cellOf("contribution");
    return `IF(${total}>0,${cellOf("peakContribution")}/${total},0)`;
  }),
  lossMakers: ofContributions("count", (all) => `COUNTIF(${all},"<0")`),
  losses: ofContributions("amount", (all) => `SUMIF(${all},"<0")`),
  exampleCostOfLosses: {
    unit: "amount",
    cell: (facts) => ({
      formula: COUNTED_DRIVERS.map(
        (driver) =>
          `SUMIFS(${column(facts, driver)},${column(facts, "netContribution")},"<0")` +
          `*${driverCell(facts, driver, "isExample")}*${DRIVER_NAMES[driver].used}`,
      ).join("+"),
    }),
  },
  gainIfLower: remarked("gainsIfLower"),
  loseIfHigher: remarked("losesIfHigher"),
  withExamples: {
    unit: "sentence",
    cell: ({ texts }, cellOf) => ({
      formula: `IF(${cellOf("exampleCost")}<>0,${textLiteral(texts.costToServe.withExamples)},"")`,
    }),
  },
  whaleSentence: { unit: "sentence", cell: whaleSentence },
  whaleTitle: computed(
    "sentence",
    (cellOf: CellOf) =>
      `${cellOf("whaleSentence")}&IF(${cellOf("clientsWithContribution")}=0,"",${cellOf("withExamples")})`,
  ),
};
