import { inCurrency } from "../../../src/domain/portfolio/amount";
import { buildPortfolio } from "../../../src/domain/portfolio/buildPortfolio";
import { EVERYTHING } from "../../../src/domain/portfolio/periods";
import type { ClientDecisions, Portfolio } from "../../../src/domain/portfolio/portfolio";
import { built, HEADERS, leftOut, LINES, on, source, YEARS } from "./source";

const lines = source(HEADERS, [
  ["C1", "Dupont", 100, on(2024, 1)],
  ["C2", "Dupond", 20, on(2024, 2)],
  ["C1", "DUPONT SA", 3, on(2024, 3)],
  ["", "Divers", 0.5, on(2024, 4)],
  ["C4", "Petit", 7, on(2025, 1)],
]);

const decided = (decisions: Partial<ClientDecisions>, period = EVERYTHING): Portfolio =>
  built(lines, LINES, period, { decisions: { excluded: [], merged: [], ...decisions } });

const clientsOf = ({ clients }: Portfolio): [number, string, string, number][] =>
  clients.map(({ number, key, name, sales }) => [number, key, name, inCurrency(sales)]);

describe("excluded clients", () => {
  test("stay out with their lines and amounts, and the others keep their numbers", () => {
    const portfolio = decided({ excluded: ["dupont", "  DIVERS "] });
    expect(clientsOf(portfolio)).toEqual([
      [2, "code:C2", "Dupond", 20],
      [4, "code:C4", "Petit", 7],
    ]);
    expect(leftOut(portfolio)).toEqual([["excludedClient", 3, 103.5, "A5 A7 B8"]]);
    expect(portfolio.control.read).toBe(portfolio.control.clients + portfolio.control.leftOut);
  });

  test("can be named by any way in which their lines write their name, by code, or by key", () => {
    for (const name of ["Dupont SA", "C1", "code:C1"])
      expect(clientsOf(decided({ excluded: [name] })).map(([number]) => number)).toEqual([2, 3, 4]);
  });

  test("that are not in the file change nothing", () => {
    expect(decided({ excluded: ["Durand", ""] })).toEqual(decided({}));
  });

  test("leave nothing to analyse where they are all there is", () => {
    const decisions = { excluded: ["C1", "C2", "C4", "Divers"], merged: [] };
    expect(buildPortfolio(lines, LINES, EVERYTHING, { decisions })).toEqual({
      kind: "problem",
      problem: { code: "noUsableLines", linesRead: 5 },
    });
  });
});

describe("merged clients", () => {
  test("count for the other one, which keeps its number, key, code and name and lists them", () => {
    const portfolio = decided({ merged: [{ client: "Dupont", into: "C2" }] });
    expect(clientsOf(portfolio).slice(0, 1)).toEqual([[2, "code:C2", "Dupond", 123]]);
    expect(portfolio.clients[0]).toMatchObject({
      code: "C2",
      lines: 3,
      members: [
        { code: "C1", name: "Dupont" },
        { code: "C2", name: "Dupond" },
      ],
    });
    expect(portfolio.clients[1]?.members).toEqual([]);
    expect(portfolio.control).toEqual(decided({}).control);
  });

  test("can be merged on and on; what leads in a circle is passed over", () => {
    const chain = [
      { client: "Divers", into: "Petit" },
      { client: "Petit", into: "Dupond" },
      { client: "Dupond", into: "Divers" },
    ];
    expect(clientsOf(decided({ merged: chain }))).toEqual([
      [1, "code:C1", "Dupont", 103],
      [2, "code:C2", "Dupond", 27.5],
    ]);
    expect(clientsOf(decided({ merged: [{ client: "Petit", into: "C4" }] }))).toEqual(clientsOf(decided({})));
  });

  test("follow the first decision about them", () => {
    const merged = ["C2", "C4"].map((into) => ({ client: "Dupont", into }));
    expect(clientsOf(decided({ merged })).map(([number]) => number)).toEqual([2, 3, 4]);
    expect(decided({ merged }).clients[0]?.name).toBe("Dupond");
  });

  test("make a new client where the other one is not in the file, numbered as the first of them", () => {
    const merged = ["Petit", "Dupond"].map((client) => ({ client, into: " Groupe Est " }));
    const portfolio = decided({ merged });
    expect(clientsOf(portfolio)[1]).toEqual([2, "name:groupe est", "Groupe Est", 27]);
    expect(portfolio.clients[1]?.members.map(({ name }) => name)).toEqual(["Dupond", "Petit"]);
    const later = decided({ merged }, { kind: "year", year: 2025 });
    expect(clientsOf(later)).toEqual([[2, "name:groupe est", "Groupe Est", 7]]);
    expect(later.clients[0]?.members).toEqual([{ code: "C4", name: "Petit" }]);
  });

  test("are left out with the one they count for", () => {
    const portfolio = decided({ merged: [{ client: "Dupont", into: "Dupond" }], excluded: ["C2"] });
    expect(clientsOf(portfolio).map(([number]) => number)).toEqual([3, 4]);
    expect(leftOut(portfolio)).toEqual([["excludedClient", 3, 123, "A5 A6 A7"]]);
  });

  test("can be the rows of one table that share a name", () => {
    const rows = source(
      ["Client", "2023", "2024", "2025"],
      [
        ["VF Confort", 50, "", ""],
        ["Lorflex", 40, "", ""],
        ["VF CONFORT", 30, "", ""],
      ],
    );
    const decisions = { excluded: [], merged: [{ client: "VF Confort", into: "VF Confort" }] };
    const portfolio = built(rows, YEARS, EVERYTHING, { decisions });
    expect(clientsOf(portfolio)).toEqual([
      [1, "name:vf confort", "VF Confort", 80],
      [2, "name:lorflex", "Lorflex", 40],
    ]);
    expect(portfolio.repeatedNames).toEqual([]);
    const third = built(rows, YEARS, EVERYTHING, { decisions: { excluded: ["name/2:vf confort"], merged: [] } });
    expect(clientsOf(third).map(([number]) => number)).toEqual([1, 2]);
  });
});

test("lines on hidden rows count, or stay out where that was chosen; totals stay totals", () => {
  const some = {
    ...source(HEADERS, [
      ["C1", "Dupont", 100, on(2024, 1)],
      ["C2", "Martin", 20, on(2024, 2)],
      ["C3", "Petit", 3, on(2024, 3)],
      ["", "Total", 123, ""],
      ["C4", "Grand", "?!", on(2024, 4)],
    ]),
    hidden: [false, true, false, true, true],
  };
  expect(built(some, LINES).clients).toHaveLength(3);
  const portfolio = built(some, LINES, EVERYTHING, { hiddenRows: "leftOut" });
  expect(portfolio.clients.map(({ number }) => number)).toEqual([1, 3]);
  expect(leftOut(portfolio)).toEqual([
    ["totalRow", 1, 123, "B8"],
    ["hiddenRow", 2, 20, "A6 A9"],
  ]);
});
