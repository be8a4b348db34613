import type { SalesExpression } from "../../../src/domain/detection/answer";
import { alternativeTotal } from "../../../src/domain/portfolio/alternativeTotal";
import { inCurrency } from "../../../src/domain/portfolio/amount";
import { EVERYTHING } from "../../../src/domain/portfolio/periods";
import { type ColumnChoice, netSales, PLAIN_LINES } from "../../../src/domain/portfolio/portfolio";
import { built, source } from "./source";

const lines = {
  ...source(
    ["Client", "Prix", "Qté", "Type", "Devise"],
    [
      ["Dupont", 10, 3, "Facture", "EUR"],
      ["Dupont", 10, 2, "Avoir", "EUR"],
      ["Martin", "", 5, "Facture", "EUR"],
      ["Martin", 100, "?!", "Facture", "EUR"],
      ["Martin", 1000, 1, "Devis", "EUR"],
      ["Martin", 5000, 1, "Facture", "USD"],
      ["Divers", 7, 2, "Facture", "EUR"],
      ["Divers", "", 2, "Facture", "EUR"],
      ["Petit", 8, 2, "Facture", "EUR"],
      ["Total", 9999, 9, "", ""],
    ],
  ),
  hidden: [false, false, false, false, false, false, false, false, true, false],
};
const choice: ColumnChoice = {
  ...PLAIN_LINES,
  orientation: "lines",
  clientId: null,
  clientName: [0],
  sales: { kind: "column", column: 1 },
  date: null,
  documentType: 3,
  currency: { column: 4, kept: "EUR" },
};
const ALTERNATIVES: SalesExpression[] = [
  { kind: "column", column: 2 },
  { kind: "product", quantity: 2, unitPrice: 1 },
  { kind: "column", column: 1 },
];

test("another way to compute the sales gives the total of the portfolio it would make", () => {
  const options = { hiddenRows: "leftOut", decisions: { excluded: ["Divers"], merged: [] } } as const;
  for (const given of [{}, options])
    for (const sales of ALTERNATIVES)
      expect(alternativeTotal(lines, choice, sales, given)).toBe(
        netSales(built(lines, { ...choice, sales }, EVERYTHING, given)),
      );
  expect(ALTERNATIVES.map((sales) => inCurrency(alternativeTotal(lines, choice, sales, options)))).toEqual([
    3 - 2 + 5,
    30 - 20,
    10 - 10 + 100,
  ]);
});
