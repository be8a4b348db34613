import { readFileSync } from "node:fs";
import { join } from "node:path";
import medialibs from "../truth/medialibs.json";
import { NO_CHOICES, type JobChoices } from "../../src/cli/job/choices";
import { runJob } from "../../src/cli/job/runJob";
import { jsonReport } from "../../src/cli/job/jsonReport";
import { readArguments, ArgumentError } from "../../src/cli/job/arguments";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { bookOf } from "../excel/opened";

const report = async (text: string, fileName: string, choices: Partial<JobChoices> = {}) => {
  const chosen = { ...NO_CHOICES, ...choices };
  return jsonReport(await runJob(new TextEncoder().encode(text), fileName, chosen), chosen.language);
};

/** The textbook table as a file of the kind a spreadsheet exports, in one notation or the other. */
const medialibsCsv = (separator: string, amount: (sales: number) => string): string =>
  [
    ["rank", "client", "sales"].join(separator),
    ...medialibs.clients.map(([client, sales], index) => [index + 1, client, amount(Number(sales))].join(separator)),
  ].join("\n");

const frenchAmount = (sales: number): string => `${String(sales).replace(/\B(?=(\d{3})+$)/g, "\u202f")},00 €`;

describe("the textbook table", () => {
  const plain = medialibsCsv(",", String);
  const french = medialibsCsv(";", frenchAmount);

  test.each([
    ["plain numbers", plain],
    ["French notation", french],
  ])("gives 7, 11 and 27 clients under crossing, with %s", async (_, text) => {
    const answer = await report(text, "medialibs.csv");
    expect(answer.outcome).toBe("generated");
    expect(answer.totals).toMatchObject({ sales: 1_061_077, clients: 45, linesRead: 45, linesLeftOut: 0 });
    expect(answer.abc).toMatchObject({ rule: "crossing", counts: { A: 7, B: 11, C: 27, NC: 0 } });
    expect(answer.sheets).toEqual(expect.arrayContaining(["ABC", "Paramètres", "Contrôles", "Calculs"]));
  });

  test.each([
    ["plain numbers", plain],
    ["French notation", french],
  ])("gives 6, 11 and 28 clients under strict, with %s", async (_, text) => {
    const answer = await report(text, "medialibs.csv", { rule: "strict" });
    expect(answer.abc?.counts).toEqual({ A: 6, B: 11, C: 28, NC: 0 });
  });

  test("speaks English on request", async () => {
    const answer = await report(plain, "medialibs.csv", { language: "en" });
    expect(answer.sheets).toEqual(expect.arrayContaining(["ABC", "Settings", "Checks", "Workings"]));
  });
});

describe("where the user must choose", () => {
  const noClient =
    "Date,Produit,Montant HT\n2025-01-03,Vis,120.5\n2025-01-04,Clou,80\n2025-01-09,Vis,45.25\n2025-02-01,Ecrou,61\n";

  test("nothing is written and the sentence says what to choose", async () => {
    const job = await runJob(new TextEncoder().encode(noClient), "ventes.csv", NO_CHOICES);
    const answer = jsonReport(job, "fr");
    expect(answer.outcome).toBe("needs-client");
    expect(answer.problem).toMatch(/client/);
    expect(answer.sheets).toBeUndefined();
    expect(job.saved).toBeNull();
  });

  test("a named column stands for the user's choice", async () => {
    const answer = await report(noClient, "ventes.csv", { client: "Produit" });
    expect(answer.outcome).toBe("generated");
    expect(answer.totals).toMatchObject({ sales: 306.75, clients: 3 });
  });

  test("a column or sheet that is not there is named in the answer", async () => {
    expect((await report(noClient, "ventes.csv", { client: "Klant" })).problem).toContain("Klant");
    expect((await report(noClient, "ventes.csv", { sheet: "Feuil9" })).problem).toContain("Feuil9");
    const own = await report(noClient, "ventes.csv", { sheet: "VENTES", client: "Produit" });
    expect(own.outcome).toBe("generated");
  });
});

test("lines that are left out are counted with their cells", async () => {
  const text = "Client,Montant\nDupont,100\n,50\nMartin,à voir\nPetit,25\nTotal,175\n";
  const answer = await report(text, "lignes.csv", { client: "Client", sales: "Montant" });
  expect(answer.totals).toMatchObject({ sales: 125, clients: 2 });
  expect(answer.totals?.leftOut).toEqual(
    expect.arrayContaining([
      { reason: "noClient", count: 1, cells: ["A3"] },
      { reason: "unreadableAmount", count: 1, cells: ["B4"] },
    ]),
  );
});

/** Lines from January 2023 on, one every ten days, in two currencies and of seven clients. */
const ledger = (lines: number): string =>
  [
    "Date,Client,Devise,Montant HT,Montant TTC",
    ...Array.from({ length: lines }, (_, line) => {
      const day = new Date(Date.UTC(2023, 0, 1 + 10 * line)).toISOString().slice(0, 10);
      const net = ((line * 37) % 91) + 10.25;
      return [day, `Client ${line % 7}`, line % 5 === 0 ? "USD" : "EUR", net, (1.2 * net).toFixed(2)].join(",");
    }),
  ].join("\n");

describe("choices on the command line", () => {
  const lines = (currency: string): number[] =>
    Array.from({ length: 73 }, (_, line) => line).filter((line) => (line % 5 === 0 ? "USD" : "EUR") === currency);
  const sales = (of: readonly number[]): number => of.reduce((sum, line) => sum + ((line * 37) % 91) + 10.25, 0);

  test("of several currencies one has to be named, and it must be there", async () => {
    const asked = await report(ledger(73), "ventes.csv");
    expect(asked).toMatchObject({ outcome: "needs-confirmation" });
    expect(asked.problem).toMatch(/EUR.*USD/);
    expect((await report(ledger(73), "ventes.csv", { currency: "CHF" })).outcome).toBe("needs-confirmation");
    const kept = await report(ledger(73), "ventes.csv", { currency: "USD", period: "all", confirm: true });
    expect(kept).toMatchObject({ outcome: "generated", totals: { sales: sales(lines("USD")) } });
    const none = medialibsCsv(",", String);
    expect((await report(none, "medialibs.csv", { currency: "EUR" })).problem).toContain("currency");
  });

  const eur = { currency: "EUR", confirm: true } as const;

  test("clients are left out by name; one that is not there is named in the answer", async () => {
    const excluded = ["Client 1", "client 2"];
    const answer = await report(ledger(73), "ventes.csv", { ...eur, excluded });
    expect(answer.totals?.clients).toBe(5);
    expect(answer.totals?.leftOut.map(({ reason }) => reason)).toContain("excludedClient");
    const unknown = await report(ledger(73), "ventes.csv", { ...eur, excluded: ["Client 1", "Clinet 2"] });
    expect(unknown).toMatchObject({ outcome: "failed" });
    expect(unknown.problem).toContain("Clinet 2");
  });

  test("years follow the fiscal year's first month, and the last twelve months are a period", async () => {
    const fiscal = await report(ledger(73), "ventes.csv", { ...eur, fiscalYearStartMonth: 7 });
    expect(fiscal.abc?.period.label).toBe("2023-2024");
    const last = await report(ledger(73), "ventes.csv", { ...eur, period: "last12" });
    expect(last.abc?.period).toMatchObject({ label: "last12", to: "2024-12-21" });
    expect(last.abc?.period.from).toMatch(/^2024-01/);
  });

  test("other ways to compute the sales are told with their totals", async () => {
    const answer = await report(ledger(73), "ventes.csv", { ...eur, sales: "Montant TTC" });
    expect(answer.detected?.salesExpression).toBe("E");
    expect(answer.alternatives).toEqual([{ salesExpression: "D", total: sales(lines("EUR")) }]);
  });

  const months = (): Uint8Array =>
    saveWorkbook(
      bookOf(
        Object.fromEntries(
          ["Janvier", "Février"].map((name, month) => [
            name,
            [
              ["Date", "Client", "Montant HT"],
              ...Array.from({ length: 20 }, (_, line) => [
                45_292 + 31 * month + line,
                line === 3 ? null : `Client ${line % 4}`,
                ((line * 37) % 91) + 10.25 + month,
              ]),
            ],
          ]),
        ),
      ),
    );

  test("sheets the table goes on are read together or not, and cells then bear their sheet", async () => {
    const run = async (choices: Partial<JobChoices>) =>
      jsonReport(await runJob(months(), "mois.xlsx", { ...NO_CHOICES, confirm: true, ...choices }), "fr");
    const together = await run({ together: true });
    const alone = await run({ together: false });
    expect(together.totals?.linesRead).toBe(38);
    expect(alone.totals?.linesRead).toBe(19);
    expect(together.totals?.leftOut[0]?.cells).toEqual(["Janvier!B5", "Février!B5"]);
    expect(alone.totals?.leftOut[0]?.cells).toEqual(["B5"]);
  });

  test("lines on hidden rows are left out on request", async () => {
    const book = openWorkbook(months(), "mois.xlsx");
    for (let row = 1; row <= 5; row++) book.sheets[0]?.rows.set(row, { hidden: true });
    book.sheets[0]?.touch("rows");
    const bytes = saveWorkbook(book);
    const choices = { ...NO_CHOICES, confirm: true, together: false };
    const all = jsonReport(await runJob(bytes, "mois.xlsx", choices), "fr");
    const visible = jsonReport(await runJob(bytes, "mois.xlsx", { ...choices, hiddenRows: "leftOut" }), "fr");
    expect(all.totals?.linesRead).toBe(19);
    expect(visible.totals).toMatchObject({ linesRead: 15 });
    expect(visible.totals?.leftOut.map(({ reason, count }) => [reason, count])).toContainEqual(["hiddenRow", 5]);
  });

  test("what is doubtful is asked unless the user saw it", async () => {
    const gross = [
      "Client,Montant TTC",
      ...Array.from({ length: 30 }, (_, line) => `Client ${line},${line * 7.3 + 9}`),
    ];
    const asked = await report(gross.join("\n"), "ventes.csv");
    expect(asked.outcome).toBe("needs-confirmation");
    expect(asked.sheets).toBeUndefined();
    expect((await report(gross.join("\n"), "ventes.csv", { confirm: true })).outcome).toBe("generated");
  });
});

test("the source sheet is as it was", async () => {
  const source = new TextEncoder().encode(medialibsCsv(";", frenchAmount));
  const { saved } = await runJob(source, "medialibs.csv", NO_CHOICES);
  const cellsOf = (bytes: Uint8Array) => {
    const sheet = openWorkbook(bytes, "medialibs.csv").sheets[0];
    return Array.from({ length: sheet?.grid.rowCount ?? 0 }, (_, row) => sheet?.grid.rowValues(row));
  };
  expect(saved && cellsOf(saved)).toEqual(cellsOf(source));
});

test("the whole job on the sample workbook takes few round trips", async () => {
  const sample = readFileSync(join("assets", "sample", "atelier-brisemarne.xlsx"));
  const { results, traffic } = await runJob(sample, "sample.xlsx", NO_CHOICES);
  expect(results).not.toBeNull();
  expect(traffic.syncs).toBeLessThanOrEqual(40);
});

test("words on the command line that are not understood are explained", () => {
  expect(readArguments(["file.csv", "--period", "2025", "--rule", "strict", "--lang", "en"])).toMatchObject({
    file: "file.csv",
    period: 2025,
    rule: "strict",
    language: "en",
  });
  const words = "--confirm --together no --rows visible --currency EUR --fiscal-year-start 7 --exclude A --exclude B";
  expect(readArguments([...words.split(" "), "--period", "last12"])).toMatchObject({
    confirm: true,
    together: false,
    hiddenRows: "leftOut",
    currency: "EUR",
    fiscalYearStartMonth: 7,
    excluded: ["A", "B"],
    period: "last12",
  });
  expect(() => readArguments(["--fiscal-year-start", "13"])).toThrow(ArgumentError);
  expect(() => readArguments(["--rows", "some"])).toThrow(ArgumentError);
  expect(() => readArguments(["--rule", "best"])).toThrow(ArgumentError);
  expect(() => readArguments(["--period", "soon"])).toThrow(ArgumentError);
  expect(() => readArguments(["--unknown"])).toThrow(ArgumentError);
});
