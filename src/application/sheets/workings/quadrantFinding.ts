import { QUADRANT_LETTERS } from "../../../domain/matrix/quadrant";
import { findingWording } from "../../../text/findings/sentences";
import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { type MatrixColumn, matrixHeaders } from "../matrix/columnNames";
import { inQuadrant } from "../matrix/matrixFormulas";
import { MATRIX_TABLE } from "../matrixNames";
import { tableColumn } from "../references";
import { figureReference } from "./figures";
import type { ConditionalSentence } from "./findingFormulas";
import { type NamedQuadrant, quadrantClientNames } from "./quadrantClientsSection";

const CODES = { toxic: "toxicClients", strategic: "strategicToReprice" } as const;

/** Clients that are hard to serve, and what serving them costs and leaves once no unit cost is an example any more. */
export function quadrantFinding(facts: SheetFacts, quadrant: NamedQuadrant): ConditionalSentence {
  const { language, currency } = facts;
  const isIn = inQuadrant(facts, QUADRANT_LETTERS[quadrant]);
  const column = (name: MatrixColumn): string => tableColumn(MATRIX_TABLE, matrixHeaders(facts)[name]);
  const sum = (name: "sales" | "cost" | "netContribution"): Formula => ({ formula: `SUMIFS(${column(name)},${isIn})` });
  const clients = `COUNTIFS(${isIn})`;
  const sentence = (cost: Formula | null, netContribution: Formula | null): string =>
    asFormula(
      findingWording(language)[CODES[quadrant]]<Formula>({
        clients: { formula: clients },
        names: { formula: quadrantClientNames(facts, quadrant) },
        sales: sum("sales"),
        shareOfSales: { formula: `${sum("sales").formula}/${NAMES.base}` },
        cost,
        netContribution,
      }),
      language,
      currency,
    );
  const areKnown = `COUNTIFS(${isIn},${column("netContribution")},"<1E+300")=${clients}`;
  return {
    condition: `${clients}>0`,
    sentence:
      `IF(OR(${figureReference(facts, "exampleCost")}<>0,${sum("cost").formula}=0),${sentence(null, null)},` +
      `IF(${areKnown},${sentence(sum("cost"), sum("netContribution"))},${sentence(sum("cost"), null)}))`,
  };
}
