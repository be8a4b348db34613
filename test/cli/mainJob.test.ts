import medialibs from "../truth/medialibs.json";
import { runJob, type JobChoices } from "../../src/cli/job/runJob";
import { jsonReport } from "../../src/cli/job/jsonReport";
import { readArguments, ArgumentError } from "../../src/cli/job/arguments";
import { openWorkbook } from "../../src/embeddedExcel/files/open";

const CHOICES: JobChoices = {
  language: "fr",
  sheet: null,
  client: null,
  sales: null,
  period: null,
  rule: null,
  ties: null,
};

const report = async (text: string, fileName: string, choices: Partial<JobChoices> = {}) => {
  const chosen = { ...CHOICES, ...choices };
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
    expect(answer.sheets).toEqual(["ABC", "Paramètres", "Contrôles", "Calculs"]);
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
    expect(answer.sheets).toEqual(["ABC", "Settings", "Checks", "Workings"]);
  });
});

describe("where the user must choose", () => {
  const noClient =
    "Date,Produit,Montant HT\n2025-01-03,Vis,120.5\n2025-01-04,Clou,80\n2025-01-09,Vis,45.25\n2025-02-01,Ecrou,61\n";

  test("nothing is written and the sentence says what to choose", async () => {
    const job = await runJob(new TextEncoder().encode(noClient), "ventes.csv", CHOICES);
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

test("the source sheet is as it was", async () => {
  const source = new TextEncoder().encode(medialibsCsv(";", frenchAmount));
  const { saved } = await runJob(source, "medialibs.csv", CHOICES);
  const cellsOf = (bytes: Uint8Array) => {
    const sheet = openWorkbook(bytes, "medialibs.csv").sheets[0];
    return Array.from({ length: sheet?.grid.rowCount ?? 0 }, (_, row) => sheet?.grid.rowValues(row));
  };
  expect(saved && cellsOf(saved)).toEqual(cellsOf(source));
});

test("words on the command line that are not understood are explained", () => {
  expect(readArguments(["file.csv", "--period", "2025", "--rule", "strict", "--lang", "en"])).toMatchObject({
    file: "file.csv",
    period: 2025,
    rule: "strict",
    language: "en",
  });
  expect(() => readArguments(["--rule", "best"])).toThrow(ArgumentError);
  expect(() => readArguments(["--period", "soon"])).toThrow(ArgumentError);
  expect(() => readArguments(["--unknown"])).toThrow(ArgumentError);
});
