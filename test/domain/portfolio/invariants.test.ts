import fc from "fast-check";
import type { CellContent } from "../../../src/domain/cells";
import { sumOf } from "../../../src/domain/portfolio/amount";
import { buildPortfolio } from "../../../src/domain/portfolio/buildPortfolio";
import { EVERYTHING } from "../../../src/domain/portfolio/periods";
import type { ColumnChoice, Portfolio } from "../../../src/domain/portfolio/portfolio";
import { built, HEADERS, LINES, source } from "./source";

describe("whatever the lines", () => {
  const cell = (...usual: fc.Arbitrary<CellContent>[]): fc.Arbitrary<CellContent> =>
    fc.oneof(
      ...usual,
      fc.constantFrom<CellContent>("", " ", "#N/A", "Total", "abc", true),
      fc.string({ maxLength: 4 }),
    );
  const row = fc.tuple(
    cell(fc.constantFrom<CellContent>("C1", "C2", 12, "")),
    cell(fc.constantFrom<CellContent>("Dupont", "DUPONT", "Martin")),
    cell(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom<CellContent>("12,50", "1 200 €", "(3)")),
    cell(fc.integer({ min: 45000, max: 46500 })),
  );
  const rows = fc.array(row, { maxLength: 30 });
  const orientation = fc.constantFrom("lines" as const, "clients" as const, "pivot" as const);
  const period = fc.constantFrom(EVERYTHING, { kind: "year" as const, year: 2024 });

  test("read = clients + left out, every line is one or the other, and numbers are unique", () => {
    fc.assert(
      fc.property(rows, orientation, period, (some, kind, when) => {
        const outcome = buildPortfolio(source(HEADERS, some), { ...LINES, orientation: kind }, when);
        if (outcome.kind === "problem") {
          expect(outcome.problem.code).not.toBe("controlTotalDiffers");
          return;
        }
        const { clients, control, linesRead, leftOut: out } = outcome.portfolio;
        expect(control.read).toBe(control.clients + control.leftOut);
        expect(control.clients).toBe(sumOf(clients.map(({ sales }) => sales)));
        expect(clients.reduce((count, { lines }) => count + lines, 0)).toBe(linesRead);
        const filled = some.filter((cells) => cells.some((content) => String(content).trim() !== ""));
        expect(linesRead + out.reduce((count, { count: some }) => count + some, 0)).toBe(filled.length);
        expect(new Set(clients.map(({ number }) => number)).size).toBe(clients.length);
        expect(new Set(clients.map(({ key }) => key)).size).toBe(clients.length);
      }),
    );
  });

  test("calling two clients the same merges them and conserves the total", () => {
    const named = fc.array(fc.tuple(fc.constantFrom("Dupont", "Martin", "Petit"), fc.integer({ min: 1, max: 1e6 })), {
      minLength: 1,
      maxLength: 30,
    });
    const choice: ColumnChoice = {
      ...LINES,
      clientId: null,
      clientName: [0],
      sales: { kind: "column", column: 1 },
      date: null,
    };
    fc.assert(
      fc.property(named, (some) => {
        const apart = built(source(["Client", "CA"], some), choice);
        const merged = built(
          source(
            ["Client", "CA"],
            some.map(([name, sold]) => [name === "Petit" ? "Martin" : name, sold]),
          ),
          choice,
        );
        expect(merged.control).toEqual(apart.control);
        const salesOf = (portfolio: Portfolio, name: string): number =>
          portfolio.clients.find((client) => client.name === name)?.sales ?? 0;
        expect(salesOf(merged, "Martin")).toBe(salesOf(apart, "Martin") + salesOf(apart, "Petit"));
      }),
    );
  });
});
