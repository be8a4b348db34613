import { findingWording } from "../../../text/findings/sentences";
import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { costToServeHeader } from "../costToServe/costToServeColumns";
import { COST_TO_SERVE_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { tableColumn } from "../references";
import { figureFormula, figureReference } from "./figures";
import type { ConditionalSentence } from "./findingFormulas";
import { lossMakerNames } from "./lossMakersSection";

/** Clients that cost more than they bring in; how much is told where none of their costs rests on an example. */
export function lossMakersFinding(facts: SheetFacts): ConditionalSentence {
  const { language, currency } = facts;
  const all = (name: "sales" | "netContribution") => tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, name));
  const sales = `SUMIFS(${all("sales")},${all("netContribution")},"<0")`;
  const sentence = (loss: Formula | null): string =>
    asFormula(
      findingWording(language).lossMakers<Formula>({
        clients: figureFormula(facts, "lossMakers"),
        names: { formula: lossMakerNames(facts) },
        sales: { formula: sales },
        shareOfSales: { formula: `${sales}/${NAMES.base}` },
        loss,
      }),
      language,
      currency,
    );
  return {
    condition: `${figureReference(facts, "lossMakers")}>0`,
    sentence: `IF(${figureReference(facts, "exampleCostOfLosses")}=0,${sentence(figureFormula(facts, "losses"))},${sentence(null)})`,
  };
}
