import { inCurrency } from "../../../src/domain/portfolio/amount";
import type { ColumnChoice } from "../../../src/domain/portfolio/portfolio";
import { built, leftOut, LINES, on, salesByName, source } from "./source";

const HEADERS = ["Code", "Client", "Montant HT", "Date", "Type de pièce", "Statut"];
const CHOICE: ColumnChoice = { ...LINES, documentType: 4, status: 5 };

const lines = (...documents: readonly (readonly [amount: number, type: string, status?: string])[]) =>
  source(
    HEADERS,
    documents.map(([amount, type, status = ""]) => ["C1", "Dupont", amount, on(2024, 5), type, status]),
  );

describe("credit notes", () => {
  test("written as positive amounts count negative, and how far the column overstates sales is told", () => {
    const portfolio = built(lines([100, "Facture"], [30, "Avoir"], [5.5, "AVOIRS"]), CHOICE);
    expect(salesByName(portfolio)).toEqual([["Dupont", 64.5]]);
    expect(portfolio.reversedLines).toBe(2);
    expect(inCurrency(portfolio.control.read)).toBe(64.5);
    expect(inCurrency(portfolio.control.read) + inCurrency(portfolio.control.reversed)).toBe(100 + 30 + 5.5);
  });

  test("are taken as they are where most of them are negative already", () => {
    const portfolio = built(lines([100, "Facture"], [-30, "Avoir"], [-20, "Avoir"], [5, "Avoir"]), CHOICE);
    expect(salesByName(portfolio)).toEqual([["Dupont", 55]]);
    expect([portfolio.reversedLines, portfolio.control.reversed]).toEqual([0, 0]);
  });

  test("that are negative stay so beside positive ones", () => {
    expect(salesByName(built(lines([100, "Facture"], [30, "Avoir"], [20, "Avoir"], [-5, "Avoir"]), CHOICE))).toEqual([
      ["Dupont", 45],
    ]);
  });

  test("are known in several languages and by their usual codes", () => {
    for (const type of ["Credit note", "Gutschrift", "Nota de crédito", "Nota di credito", "AV", "CN"])
      expect(salesByName(built(lines([100, "x"], [30, type]), CHOICE))).toEqual([["Dupont", 70]]);
  });

  test("count as they stand where no column says what a document is", () => {
    expect(salesByName(built(lines([100, "Facture"], [30, "Avoir"]), { ...CHOICE, documentType: null }))).toEqual([
      ["Dupont", 130],
    ]);
  });

  test("keep the sign that credit less debit gives them in a ledger", () => {
    const ledger = source(
      ["Client", "Débit", "Crédit", "Type"],
      [
        ["Dupont", "", 100, "Facture"],
        ["Dupont", 30, "", "Avoir"],
        ["Dupont", "", 4, "Avoir"],
        ["Dupont", "", 4, "Avoir"],
      ],
    );
    const choice: ColumnChoice = {
      ...LINES,
      clientId: null,
      clientName: [0],
      sales: { kind: "difference", credit: 2, debit: 1 },
      date: null,
      documentType: 3,
    };
    const portfolio = built(ledger, choice);
    expect(salesByName(portfolio)).toEqual([["Dupont", 78]]);
    expect(portfolio.reversedLines).toBe(0);
  });

  test("are reversed in each of the columns of periods", () => {
    const table = source(
      ["Client", "2023", "2024", "Type"],
      [
        ["Dupont", 100, 200, "Facture"],
        ["Dupont", 10, 20, "Avoir"],
      ],
    );
    const choice: ColumnChoice = {
      ...LINES,
      orientation: "pivot",
      clientId: null,
      clientName: [0],
      sales: { kind: "sum", columns: [1, 2] },
      date: null,
      documentType: 3,
    };
    const portfolio = built(table, choice, { kind: "year", year: 2024 });
    expect(salesByName(portfolio)).toEqual([["Dupont", 180]]);
    expect(inCurrency(portfolio.control.leftOut)).toBe(90);
    expect(inCurrency(portfolio.control.reversed)).toBe(60);
  });
});

describe("what was not invoiced", () => {
  test("stays out with its amount: quotes, drafts and cancelled documents, by type or by status", () => {
    const portfolio = built(
      lines(
        [100, "Facture", "Payée"],
        [7, "Devis"],
        [8, "Facture", "Brouillon"],
        [9, "Facture", "Annulée"],
        [10, "Facture annulée"],
        [50, "Facture", "Non annulée"],
      ),
      CHOICE,
    );
    expect(salesByName(portfolio)).toEqual([["Dupont", 150]]);
    expect(leftOut(portfolio)).toEqual([["notInvoiced", 4, 34, "E6 F7 F8 E9"]]);
    expect(portfolio.control.read).toBe(portfolio.control.clients + portfolio.control.leftOut);
  });

  test("stays out with the sign of a cancelled credit note", () => {
    const portfolio = built(lines([100, "Facture"], [30, "Avoir", "Annulé"]), CHOICE);
    expect(leftOut(portfolio)).toEqual([["notInvoiced", 1, -30, "F6"]]);
    expect(inCurrency(portfolio.control.reversed)).toBe(60);
  });

  test("makes no year to choose and no client number", () => {
    const some = source(HEADERS, [
      ["C9", "Prospect", 9, on(2030, 1), "Devis", ""],
      ["C1", "Dupont", 100, on(2024, 1), "Facture", ""],
    ]);
    expect(built(some, CHOICE).clients.map(({ number, code }) => [number, code])).toEqual([[1, "C1"]]);
  });
});
