import fc from "fast-check";
import type { CellContent } from "../../../src/domain/cells";
import { NO_AMOUNT, sumOf } from "../../../src/domain/portfolio/amount";
import { buildPortfolio } from "../../../src/domain/portfolio/buildPortfolio";
import { salesOfYear } from "../../../src/domain/portfolio/history";
import { salesColumns } from "../../../src/domain/portfolio/lineAmount";
import { EVERYTHING, LAST_TWELVE_MONTHS } from "../../../src/domain/portfolio/periods";
import type {
  ClientDecisions,
  ColumnChoice,
  Grouping,
  Period,
  Portfolio,
  PortfolioOptions,
  SourceLines,
} from "../../../src/domain/portfolio/portfolio";
import { salesHistory } from "../../../src/domain/portfolio/salesHistory";
import { LINES, source, YEARS } from "./source";

const HEADERS = ["Code", "Client", "Montant HT", "Date", "Type", "Statut", "Devise", "Groupe"];

const cell = (...usual: fc.Arbitrary<CellContent>[]): fc.Arbitrary<CellContent> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.oneof(...usual) },
    fc.constantFrom<CellContent>("", " ", "#N/A", "Total", "abc", true),
    fc.string({ maxLength: 4 }),
  );

const row = fc.tuple(
  cell(fc.constantFrom<CellContent>("C1", "C2", 12, "")),
  cell(fc.constantFrom<CellContent>("Dupont", "DUPONT", "Dupont Lyon", "Martin", "Martin Est", "Divers")),
  cell(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom<CellContent>("12,50", "1 200 €", "(3)")),
  cell(fc.integer({ min: 45000, max: 46500 })),
  cell(fc.constantFrom("Facture", "Facture", "Avoir", "Devis")),
  cell(fc.constantFrom("Payée", "", "Annulée")),
  cell(fc.constantFrom("EUR", "USD")),
  cell(fc.constantFrom("Est", "Dupont", "C2", "")),
);
/** Lines, some of them on hidden rows. */
const lines = fc
  .array(fc.tuple(row, fc.boolean()), { minLength: 3, maxLength: 30, size: "max" })
  .map((rows): SourceLines => ({
    ...source(
      HEADERS,
      rows.map(([cells]) => cells),
    ),
    hidden: rows.map(([, isHidden]) => isHidden),
  }));

const grouping = fc.constantFrom<Grouping>({ kind: "none" }, { kind: "column", column: 7 }, { kind: "firstWord" });
const choice: fc.Arbitrary<ColumnChoice> = fc.record({
  orientation: fc.constantFrom("lines" as const, "clients" as const, "pivot" as const),
  clientId: fc.constantFrom(0, null),
  clientName: fc.constant([1]),
  sales: fc.constantFrom<ColumnChoice["sales"]>(
    { kind: "column", column: 2 },
    { kind: "sum", columns: [2, 3] },
    { kind: "difference", credit: 2, debit: 3 },
  ),
  date: fc.constantFrom(3, null),
  documentType: fc.constantFrom(4, null),
  status: fc.constantFrom(5, null),
  currency: fc.constantFrom({ column: 6, kept: "EUR" }, { column: 6, kept: "USD" }, null, null),
  grouping,
});
const period = fc.constantFrom<Period>(EVERYTHING, LAST_TWELVE_MONTHS, { kind: "year", year: 2024 });
const someone = fc.constantFrom("Dupont", "Dupont Lyon", "Martin", "martin est", "C1", "12", "Est", "Personne", "");
const decisions: fc.Arbitrary<ClientDecisions> = fc.record({
  excluded: fc.array(someone, { maxLength: 2 }),
  merged: fc.array(fc.record({ client: someone, into: someone }), { maxLength: 4 }),
});
const options: fc.Arbitrary<PortfolioOptions> = fc.record({
  fiscalYearStartMonth: fc.constantFrom(1, 7),
  hiddenRows: fc.constantFrom("counted" as const, "leftOut" as const),
  decisions,
});

/** Filled in any of the columns that say who bought how much and when. */
const filledLines = ({ columns, rows }: SourceLines, { clientId, clientName, sales, date }: ColumnChoice): number => {
  const chosen = [clientId, ...clientName, ...salesColumns(sales), date].filter((column) => column !== null);
  const isFilled = (line: number) => chosen.some((column) => String(columns.get(column)?.[line] ?? "").trim() !== "");
  return rows.filter((_, line) => isFilled(line)).length;
};

const portfolioOf = (...args: Parameters<typeof buildPortfolio>): Portfolio | null => {
  const outcome = buildPortfolio(...args);
  return outcome.kind === "built" ? outcome.portfolio : null;
};

describe("whatever the lines, the columns, the period and the decisions", () => {
  test("read = clients + left out, every line is one or the other, and numbers are unique", () => {
    let portfolios = 0;
    fc.assert(
      fc.property(lines, choice, period, options, (some, columns, when, given) => {
        const outcome = buildPortfolio(some, columns, when, given);
        if (outcome.kind === "problem") {
          expect(outcome.problem.code).not.toBe("controlTotalDiffers");
          return;
        }
        portfolios++;
        const { clients, control, linesRead, leftOut: out } = outcome.portfolio;
        expect(control.read).toBe(control.clients + control.leftOut + control.rounding);
        expect(Math.abs(control.rounding)).toBeLessThanOrEqual(clients.length + out.length);
        expect(control.clients).toBe(sumOf(clients.map(({ sales }) => sales)));
        expect(clients.reduce((count, { lines: ofClient }) => count + ofClient, 0)).toBe(linesRead);
        expect(out.reduce((count, { count: ofReason }) => count + ofReason, linesRead)).toBe(
          filledLines(some, columns),
        );
        expect(new Set(clients.map(({ number }) => number)).size).toBe(clients.length);
        expect(new Set(clients.map(({ key }) => key)).size).toBe(clients.length);
      }),
      { numRuns: 500 },
    );
    expect(portfolios).toBeGreaterThan(50);
  });

  test("a client keeps its key, code, name and number from one period to the other", () => {
    fc.assert(
      fc.property(lines, choice, period, options, (some, columns, when, given) => {
        const everything = portfolioOf(some, columns, EVERYTHING, given)?.clients ?? [];
        const known = new Map(everything.map(({ number, key, code, name }) => [number, { number, key, code, name }]));
        for (const client of portfolioOf(some, columns, when, given)?.clients ?? [])
          if (known.size > 0) expect(client).toMatchObject(known.get(client.number) ?? {});
      }),
    );
  });
});

describe("whatever the dated lines in cents", () => {
  const clients = { C1: "Dupont", C2: "Dupont Lyon", C3: "Martin", C4: "Martin Est", C5: "Petit" };
  const groups = { C1: "Est", C2: "Ouest", C3: "Est", C4: "", C5: "Petit" };
  const dated = fc
    .array(
      fc.record({
        code: fc.constantFrom("C1" as const, "C2" as const, "C3" as const, "C4" as const, "C5" as const),
        cents: fc.integer({ min: -1e6, max: 1e8 }),
        date: fc.integer({ min: 45000, max: 46500 }),
        type: fc.constantFrom("Facture", "Avoir", "Devis"),
        status: fc.constantFrom("Payée", "Annulée", ""),
        currency: fc.constantFrom("EUR", "USD"),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((rows) =>
      rows.map(({ code, cents, date, type, status, currency }): CellContent[] => [
        code,
        clients[code],
        cents / 100,
        date,
        type,
        status,
        currency,
        groups[code],
      ]),
    );
  const columns = grouping.map((by): ColumnChoice => ({
    ...LINES,
    documentType: 4,
    status: 5,
    currency: { column: 6, kept: "EUR" },
    grouping: by,
  }));
  const salesOf = (portfolio: Portfolio | null, name: string): number =>
    portfolio?.clients.find((client) => client.name === name)?.sales ?? 0;

  test("a client's months add up to its sales of everything", () => {
    fc.assert(
      fc.property(dated, columns, decisions, (rows, chosen, decided) => {
        const some = source(HEADERS, rows);
        const portfolio = portfolioOf(some, chosen, EVERYTHING, { decisions: decided });
        const history = salesHistory(some, chosen, { decisions: decided });
        if (portfolio === null || history === null) return;
        const whole = { periods: history.periods.map((_, index) => index) };
        expect(portfolio.clients.map(({ number }) => salesOfYear(history, number, whole))).toEqual(
          portfolio.clients.map(({ sales }) => sales),
        );
        expect(history.sales.size).toBe(portfolio.clients.length);
      }),
    );
  });

  test("the order of the lines changes no client's sales", () => {
    const shuffled = dated.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, columns, period, ([rows, others], chosen, when) => {
        const salesByKey = (some: CellContent[][]): unknown =>
          portfolioOf(source(HEADERS, some), chosen, when)
            ?.clients.map(({ key, sales }) => [key, sales])
            .sort();
        expect(salesByKey(others)).toEqual(salesByKey(rows));
      }),
    );
  });

  test("merging two clients adds up their sales and leaves the total and all others as they are", () => {
    fc.assert(
      fc.property(dated, (rows) => {
        const some = source(HEADERS, rows);
        const apart = portfolioOf(some, LINES, EVERYTHING);
        const merged = [{ client: "Petit", into: "Martin" }];
        const together = portfolioOf(some, LINES, EVERYTHING, { decisions: { excluded: [], merged } });
        if (apart === null || together === null) return;
        expect(together.control).toEqual(apart.control);
        expect(salesOf(together, "Martin")).toBe(salesOf(apart, "Martin") + salesOf(apart, "Petit"));
        const others = ({ clients: all }: Portfolio) =>
          all.filter(({ name }) => !["Martin", "Petit"].includes(name)).map(({ number, sales }) => [number, sales]);
        expect(others(together)).toEqual(others(apart));
      }),
    );
  });

  test("excluding a client moves exactly its sales and its lines to what is left out", () => {
    fc.assert(
      fc.property(dated, columns, (rows, chosen) => {
        const some = source(HEADERS, rows);
        const before = portfolioOf(some, chosen, EVERYTHING);
        const client = before?.clients[0];
        if (before === null || client === undefined) return;
        const decided: ClientDecisions = { excluded: [client.key], merged: [] };
        const after = portfolioOf(some, chosen, EVERYTHING, { decisions: decided });
        if (after === null) return;
        expect(after.clients).toEqual(before.clients.slice(1));
        expect(after.control.read).toBe(before.control.read);
        expect(after.control.leftOut - before.control.leftOut).toBe(client.sales);
        const out = after.leftOut.find(({ reason }) => reason === "excludedClient");
        expect(out).toMatchObject({ count: client.lines, sales: client.sales });
      }),
    );
  });

  test("the years of a table of years share out its total without rest", () => {
    const amount = fc.oneof(
      fc.constant(""),
      fc.integer({ min: -1e6, max: 1e8 }).map((cents) => cents / 100),
    );
    const rows = fc.array(fc.tuple(fc.constantFrom("Dupont", "Martin"), amount, amount, amount), { minLength: 1 });
    fc.assert(
      fc.property(rows, (some) => {
        const table = source(["Client", "2023", "2024", "2025"], some);
        const everything = portfolioOf(table, YEARS, EVERYTHING);
        const years = [2023, 2024, 2025].map((year) => portfolioOf(table, YEARS, { kind: "year", year }));
        if (everything === null || years.some((year) => year === null)) return;
        expect(sumOf(years.map((year) => year?.control.clients ?? NO_AMOUNT))).toBe(everything.control.clients);
        for (const year of years) expect(year?.control.rounding).toBe(0);
      }),
    );
  });
});
