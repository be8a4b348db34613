import { inCurrency } from "../../../src/domain/portfolio/amount";
import type { ColumnChoice } from "../../../src/domain/portfolio/portfolio";
import { built, HEADERS, leftOut, LINES, on, salesByName, source } from "./source";

describe("who a line belongs to", () => {
  test("a blank code takes the only code of its name, wherever in the file that stands", () => {
    const lines = source(HEADERS, [
      ["", "Dupont ", 1, ""],
      ["C1", "DUPONT", 10, ""],
      ["C2", "Martin", 100, ""],
      ["C3", "Martin", 1000, ""],
      ["", "Martin", 10000, ""],
    ]);
    expect(built(lines, LINES).clients.map(({ key, code, sales }) => [key, code, inCurrency(sales)])).toEqual([
      ["code:C1", "C1", 11],
      ["code:C2", "C2", 100],
      ["code:C3", "C3", 1000],
      ["name:martin", "", 10000],
    ]);
  });

  test("codes are compared as they stand: 0012 is not 12, and 12 typed as text is 12", () => {
    const lines = source(HEADERS, [
      ["0012", "a", 1, ""],
      [12, "b", 10, ""],
      ["12", "b", 100, ""],
    ]);
    expect(built(lines, LINES).clients.map(({ code, sales }) => [code, inCurrency(sales)])).toEqual([
      ["0012", 1],
      ["12", 110],
    ]);
  });

  test("names without code are the same but for case, spaces and width; accents make a difference", () => {
    const lines = source(
      ["Client", "CA"],
      [
        ["Café  du Port", 1],
        [" CAFÉ DU PORT", 10],
        ["Cafe du Port", 100],
      ],
    );
    const choice: ColumnChoice = {
      ...LINES,
      clientId: null,
      clientName: [0],
      sales: { kind: "column", column: 1 },
      date: null,
    };
    expect(salesByName(built(lines, choice))).toEqual([
      ["Café  du Port", 11],
      ["Cafe du Port", 100],
    ]);
  });

  test("a code and a name that look alike are two clients", () => {
    const lines = source(HEADERS, [
      ["dupont", "Jean", 1, ""],
      ["", "Dupont", 10, ""],
    ]);
    expect(built(lines, LINES).clients).toHaveLength(2);
  });

  test("several columns make a name together, and a client without a name goes by its code", () => {
    const lines = source(
      ["Code", "Prénom", "Nom", "CA"],
      [
        ["7", "Ada", "Lovelace", 1],
        ["8", "", "Hopper", 10],
        ["9", "", "", 100],
      ],
    );
    const choice: ColumnChoice = { ...LINES, clientName: [1, 2], sales: { kind: "column", column: 3 }, date: null };
    expect(salesByName(built(lines, choice))).toEqual([
      ["Ada Lovelace", 1],
      ["Hopper", 10],
      ["9", 100],
    ]);
  });

  test("a company called Total stays a client where its line has a code or a date", () => {
    const lines = source(HEADERS, [
      ["C1", "TOTAL", 1, ""],
      ["", "Total", 10, on(2024, 1)],
      ["C2", "Dupont", 100, ""],
      ["", "Total Dupont", 100, ""],
      ["Total général", "", 111, ""],
    ]);
    const portfolio = built(lines, LINES);
    expect(salesByName(portfolio)).toEqual([
      ["TOTAL", 11],
      ["Dupont", 100],
    ]);
    expect(leftOut(portfolio)).toEqual([["totalRow", 2, 211, "B8 A9"]]);
  });

  test("a total label elsewhere on a line without client tells a total row", () => {
    const portfolio = built(
      source(HEADERS, [
        ["C1", "Dupont", 10, on(2024, 1)],
        ["", "", 10, "Total"],
      ]),
      LINES,
    );
    expect(leftOut(portfolio)).toEqual([["totalRow", 1, 10, "D6"]]);
  });
});
