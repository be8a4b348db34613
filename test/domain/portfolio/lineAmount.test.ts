import { netSales, type ColumnChoice, PLAIN_LINES } from "../../../src/domain/portfolio/portfolio";
import { built, leftOut, salesByName, source } from "./source";

describe("sales computed from several cells", () => {
  test("years or months are added; an empty one adds nothing, an unreadable one keeps the line out", () => {
    const lines = source(
      ["Client", "2023", "2024"],
      [
        ["Dupont", 10, 20],
        ["Martin", "", 5],
        ["Petit", "", ""],
        ["Leroy", 8, "à voir"],
      ],
    );
    const portfolio = built(lines, {
      orientation: "years",
      clientId: null,
      clientName: [0],
      sales: { kind: "sum", columns: [1, 2] },
      date: null,
      ...PLAIN_LINES,
    });
    expect(salesByName(portfolio)).toEqual([
      ["Dupont", 30],
      ["Martin", 5],
    ]);
    expect(leftOut(portfolio)).toEqual([
      ["unreadableAmount", 1, 8, "C8"],
      ["noAmount", 1, 0, "B7"],
    ]);
  });

  test("quantity times unit price less discount, as a share, a percentage or a text with %", () => {
    const rows = [
      ["Dupont", 3, 19.99, 10],
      ["Martin", 2, 5, ""],
      ["Petit", 1, 100, "25 %"],
      ["Leroy", "", 7, ""],
    ];
    const choice = (unit: "share" | "percent"): ColumnChoice => ({
      orientation: "lines",
      clientId: null,
      clientName: [0],
      sales: { kind: "product", quantity: 1, unitPrice: 2, discount: { column: 3, unit } },
      date: null,
      ...PLAIN_LINES,
    });
    const headers = ["Client", "Quantité", "Prix", "Remise"];
    const portfolio = built(source(headers, rows), choice("percent"));
    expect(salesByName(portfolio)).toEqual([
      ["Dupont", 53.973],
      ["Martin", 10],
      ["Petit", 75],
    ]);
    expect(leftOut(portfolio)).toEqual([["noAmount", 1, 0, "B8"]]);
    expect(salesByName(built(source(headers, [["Dupont", 3, 19.99, 0.1]]), choice("share")))).toEqual([
      ["Dupont", 53.973],
    ]);
  });

  test("a long file of products does not drift: clients are rounded, not lines", () => {
    const line = ["Dupont", 1, 0.00004];
    const portfolio = built(source(["Client", "Qté", "PU"], Array(10_000).fill(line)), {
      orientation: "lines",
      clientId: null,
      clientName: [0],
      sales: { kind: "product", quantity: 1, unitPrice: 2 },
      date: null,
      ...PLAIN_LINES,
    });
    expect(salesByName(portfolio)).toEqual([["Dupont", 0.4]]);
    expect(portfolio.control.rounding).toBe(0);
  });

  test("what the rounding of the clients adds up to is told", () => {
    const rows = Array.from({ length: 5 }, (_, index) => [`Client ${index}`, 1, 10.00002]);
    const portfolio = built(source(["Client", "Qté", "PU"], rows), {
      orientation: "lines",
      clientId: null,
      clientName: [0],
      sales: { kind: "product", quantity: 1, unitPrice: 2 },
      date: null,
      ...PLAIN_LINES,
    });
    expect(portfolio.control).toEqual({
      read: 500_001,
      clients: 500_000,
      leftOut: 0,
      rounding: 1,
      reversed: 0,
    });
    expect(netSales(portfolio)).toBe(500_001);
  });
});
