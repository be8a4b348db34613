import { rateMeaning } from "../../../src/domain/margin/rateMeaning";

const line = (rate: number, cost: number | null = null) => ({ rate, sales: 100, cost });

test.each([
  ["Taux de marque", "sales"],
  ["TauxMarque", "sales"],
  ["Tauxdemarqueligne", "sales"],
  ["Taux de marge", "cost"],
  ["Tx marge", "cost"],
  ["Taux de marge sur CA", "sales"],
  ["Taux de marge sur prix d'achat", "cost"],
  ["Gross margin %", "sales"],
  ["Markup (%)", "cost"],
  ["Mark-up", "cost"],
  ["Ricarico %", "cost"],
  ["Margen sobre coste", "cost"],
  ["CR3: % Margen s/Venta", "sales"],
])("%s is of %s, by its header", (header, base) => {
  expect(rateMeaning(header, [line(0.4)])).toEqual({ base, evidence: { code: "header", header } });
});

test.each(["% marge", "Margine %", "Marge Verhouding"])("%s says nothing: of sales is assumed", (header) => {
  expect(rateMeaning(header, [line(0.4)])).toEqual({ base: "sales", evidence: { code: "assumed" } });
});

test("arithmetic against a cost wins over the header", () => {
  const ofSales = [line(0.4, 60), line(0.25, 75), line(0.5, 50)];
  expect(rateMeaning("Taux de marge", ofSales)).toEqual({
    base: "sales",
    evidence: { code: "arithmetic", share: 1, lines: 3 },
  });
  const ofCost = [line(0.67, 60), line(0.33, 75), line(1, 50)];
  expect(rateMeaning("Taux de marque", ofCost)).toEqual({
    base: "cost",
    evidence: { code: "arithmetic", share: 1, lines: 3 },
  });
});

test("small rates fit both, and too few lines prove nothing", () => {
  const tooSmall = [line(0.02, 98), line(0.01, 99), line(0.03, 97), line(0.04, 96)];
  expect(rateMeaning("Taux de marge", tooSmall).evidence.code).toBe("header");
  expect(rateMeaning("Taux de marge", [line(0.4, 60), line(0.25, 75)]).evidence.code).toBe("header");
});

test("lines that contradict each other prove nothing", () => {
  const mixed = [line(0.4, 60), line(0.67, 60), line(0.25, 75), line(0.33, 75)];
  expect(rateMeaning("% marge", mixed).evidence).toEqual({ code: "assumed" });
});

test("a rate that only one base allows decides, before the header", () => {
  expect(rateMeaning("Taux de marque", [line(0.4), line(1.5)])).toEqual({
    base: "cost",
    evidence: { code: "range", rate: 1.5 },
  });
  expect(rateMeaning("Taux de marge", [line(0.4), line(-1.2)])).toEqual({
    base: "sales",
    evidence: { code: "range", rate: -1.2 },
  });
  expect(rateMeaning("Taux de marge", [line(1.5), line(-1.2)]).evidence.code).toBe("header");
});
