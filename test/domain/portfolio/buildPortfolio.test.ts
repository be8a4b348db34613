import type { CellContent } from "../../../src/domain/cells";
import { buildPortfolio } from "../../../src/domain/portfolio/buildPortfolio";
import { amountOf, inCurrency, sumOf } from "../../../src/domain/portfolio/amount";
import { EVERYTHING } from "../../../src/domain/portfolio/periods";
import { type ColumnChoice, PLAIN_LINES } from "../../../src/domain/portfolio/portfolio";
import { built, HEADERS, leftOut, LINES, on, salesByName, source } from "./source";

describe("lines", () => {
  const messy = source(HEADERS, [
    ["C1", "Dupont", 100.1, on(2024, 1)],
    ["C2", "Martin", "1 250,50 €", on(2024, 3)],
    ["", "", 30, on(2024, 3)],
    ["C1", "DUPONT", 200.2, on(2025, 1)],
    ["Code", "Client", "Montant HT", "Date"],
    ["C3", "Petit", "illisible", on(2024, 5)],
    ["C3", "Petit", "", on(2024, 5)],
    ["C3", "#N/A", 12, on(2024, 5)],
    ["C3", "Petit", "#REF!", on(2024, 5)],
    ["", "", "", ""],
    ["C4", "Avoir SA", -40, on(2024, 6)],
    ["C5", "Sans date", 5, ""],
    ["C6", "Mal datée", 7, "bientôt"],
    ["", "Total", 1560.3, ""],
  ]);

  test("of the same client are added up, and clients are numbered as they first appear", () => {
    const portfolio = built(messy, LINES);
    expect(portfolio.clients.map(({ number, code, lines }) => [number, code, lines])).toEqual([
      [1, "C1", 2],
      [2, "C2", 1],
      [3, "C4", 1],
      [4, "C5", 1],
      [5, "C6", 1],
    ]);
    expect(salesByName(portfolio)).toEqual([
      ["Dupont", 300.3],
      ["Martin", 1250.5],
      ["Avoir SA", -40],
      ["Sans date", 5],
      ["Mal datée", 7],
    ]);
    expect(portfolio.linesRead).toBe(6);
    expect(portfolio.repeatedNames).toEqual([]);
  });

  test("that cannot count are told with reason, amount and cells; empty rows are no lines", () => {
    expect(leftOut(built(messy, LINES))).toEqual([
      ["noClient", 1, 30, "A7"],
      ["unreadableAmount", 1, 0, "C10"],
      ["errorCell", 2, 12, "B12 C13"],
      ["noAmount", 1, 0, "C11"],
      ["totalRow", 1, 1560.3, "B18"],
      ["repeatedHeader", 1, 0, "A9"],
    ]);
  });

  test("outside a chosen year stay out, and so do lines whose date is missing or unreadable", () => {
    const portfolio = built(messy, LINES, { kind: "year", year: 2024 });
    expect(salesByName(portfolio)).toEqual([
      ["Dupont", 100.1],
      ["Martin", 1250.5],
      ["Avoir SA", -40],
    ]);
    expect(leftOut(portfolio).slice(-3)).toEqual([
      ["noDate", 1, 5, "D16"],
      ["unreadableDate", 1, 7, "D17"],
      ["outsidePeriod", 1, 200.2, "D8"],
    ]);
    expect(portfolio.dates).toEqual({ first: on(2024, 1), last: on(2024, 6) });
  });

  test("keep the numbers of their clients in every period", () => {
    const everything = new Map(built(messy, LINES).clients.map(({ key, number }) => [key, number]));
    for (const year of [2024, 2025])
      for (const { key, number } of built(messy, LINES, { kind: "year", year }).clients)
        expect(everything.get(key)).toBe(number);
  });

  test("what was read equals clients plus what was left out, exactly", () => {
    const { control } = built(messy, LINES);
    expect(inCurrency(control.read)).toBe(100.1 + 1250.5 + 30 + 200.2 + 12 - 40 + 5 + 7 + 1560.3);
    expect(control.read).toBe(control.clients + control.leftOut);
  });

  test("belong to the fiscal year that starts in the chosen month", () => {
    const lines = source(HEADERS, [
      ["C1", "Dupont", 1, on(2024, 6, 30)],
      ["C1", "Dupont", 10, on(2024, 7, 1)],
      ["C1", "Dupont", 100, on(2025, 6, 30)],
      ["C1", "Dupont", 1000, on(2025, 7, 1)],
    ]);
    const portfolio = built(lines, LINES, { kind: "year", year: 2024 }, { fiscalYearStartMonth: 7 });
    expect(salesByName(portfolio)).toEqual([["Dupont", 110]]);
  });
});

describe("a table of clients", () => {
  const choice: ColumnChoice = {
    orientation: "clients",
    clientId: null,
    clientName: [0],
    sales: { kind: "column", column: 1 },
    date: null,
    ...PLAIN_LINES,
  };
  const table = source(
    ["Client", "CA"],
    [
      ["VF Confort", 50],
      ["Lorflex", 40],
      ["VF CONFORT", 30],
      ["VF Confort", 20],
    ],
  );

  test("keeps each row a client of its own and reports repeated names", () => {
    const portfolio = built(table, choice);
    expect(portfolio.clients.map(({ number, key }) => [number, key])).toEqual([
      [1, "name:vf confort"],
      [2, "name:lorflex"],
      [3, "name/2:vf confort"],
      [4, "name/3:vf confort"],
    ]);
    expect(portfolio.repeatedNames).toEqual([{ name: "VF Confort", clients: [1, 3, 4] }]);
    expect(portfolio.dates).toBeNull();
  });

  test("becomes one client a name in a pivot, where rows are parts of one client", () => {
    expect(salesByName(built(table, { ...choice, orientation: "pivot" }))).toEqual([
      ["VF Confort", 100],
      ["Lorflex", 40],
    ]);
  });
});

describe("no portfolio", () => {
  const problemOf = (...args: Parameters<typeof buildPortfolio>): unknown => {
    const outcome = buildPortfolio(...args);
    return outcome.kind === "problem" ? outcome.problem : null;
  };

  test("without a client column, usable lines, lines in the year or positive sales; each says so", () => {
    const lines = source(HEADERS, [["C1", "Dupont", -5, on(2024, 1)]]);
    expect(problemOf(lines, { ...LINES, clientId: null, clientName: [] }, EVERYTHING)).toEqual({
      code: "chooseClientColumn",
    });
    expect(problemOf(source(HEADERS, [["C1", "Dupont", "?!", ""]]), LINES, EVERYTHING)).toEqual({
      code: "noUsableLines",
      linesRead: 1,
    });
    expect(problemOf(lines, LINES, { kind: "year", year: 1999 })).toEqual({ code: "emptyPeriod", year: 1999 });
    expect(problemOf(lines, LINES, EVERYTHING)).toEqual({ code: "noPositiveSales", clients: 1 });
  });
});

test("100 000 lines add up", () => {
  const rows = Array.from({ length: 100_000 }, (_, line): CellContent[] => [
    `C${line % 3000}`,
    `Client numéro ${line % 3000}`,
    ((line * 7919) % 100_000) / 100,
    45_000 + (line % 1000),
  ]);
  const lines = source(HEADERS, rows);
  const portfolio = built(lines, LINES);
  expect(portfolio.clients).toHaveLength(3000);
  expect(portfolio.control.read).toBe(sumOf(rows.map(([, , amount]) => amountOf(Number(amount)))));
});
