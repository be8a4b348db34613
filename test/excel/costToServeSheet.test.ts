import { CellError } from "../../src/embeddedExcel/workbook/cellValue";
import type { Language } from "../../src/text/language";
import { analysed, bookOf, cellsIn, opened, type Opened, type Rows, typed } from "./opened";

const SHEETS: Readonly<Record<Language, string>> = { fr: "Coût de servir", en: "Cost to serve" };
const PANEL_COLUMNS = 8;

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

/** A year of invoices: client, day, number, sales, then the cells of a test's own columns. */
type Invoice = readonly [client: string, day: number, number: string, sales: number, ...own: (string | number)[]];

const invoices = (own: readonly string[], lines: readonly Invoice[]): Rows => [
  ["Client", "Date", "N° facture", "Montant HT", ...own],
  ...lines.map(([client, day, ...rest]) => [
    `Société ${client}`,
    `${String((day % 28) + 1).padStart(2, "0")}/${String((day % 12) + 1).padStart(2, "0")}/2025`,
    ...rest,
  ]),
];

/** Five clients of twelve invoices each, the sales falling from one client to the next. */
const plainLines = (ownCells: (sales: number, index: number) => (string | number)[] = () => []): Invoice[] =>
  Array.from({ length: 60 }, (_, index): Invoice => {
    const client = index % 5;
    const sales = 1000 / (client + 1) + index;
    return ["ABCDE".charAt(client), index, `F${index}`, sales, ...ownCells(sales, index)];
  });

async function analysedBook(rows: Rows, language: Language = "fr"): Promise<void> {
  workbook = opened(bookOf({ Ventes: rows }), { displayLanguage: language === "fr" ? "fr-FR" : "en-GB" });
  workbook.language = language;
  expect(await analysed(workbook)).toBe("done");
  await workbook.host.calculator.settled();
}

/** What stands left of the list, row by row. */
const panels = (): unknown[][] => cellsIn(workbook, SHEETS[workbook.language], 1, PANEL_COLUMNS);
const lineOf = (label: string): unknown[] => panels().find(([text]) => text === label) ?? [];
const sentence = (row: number): unknown => panels()[row]?.[0];
/** Where the quantity of a driver comes from: the second table that names it. */
const origin = (driver: string): unknown => panels().filter(([text]) => text === driver)[1]?.[1];

const errors = (): unknown[] =>
  workbook.host.book.sheets.flatMap(({ name }) =>
    name === "Calculs"
      ? []
      : cellsIn(workbook, name, 1, 60).flatMap((row) => row.filter((cell) => cell instanceof CellError)),
  );

test("every driver says what it costs and where it was read; nothing stands for what nobody knows", async () => {
  const lines = plainLines((_, index) => [index % 4 === 0 ? "Oui" : "", 12.5]);
  await analysedBook(invoices(["Livraison express", "Frais de port"], lines));
  expect(lineOf("Commandes").slice(1, 6)).toEqual([60, 20, 1200, expect.any(Number), "exemple, à confirmer"]);
  expect(lineOf("Urgences").slice(1, 4)).toEqual([15, 40, 600]);
  expect(lineOf("Frais de port").slice(1, 6)).toEqual([750, null, 750, expect.any(Number), "en monnaie"]);
  expect(lineOf("Visites").slice(1, 6)).toEqual(["", 120, "", "", ""]);
  expect(["Commandes", "Urgences", "Frais de port", "Visites"].map(origin)).toEqual([
    "numéros distincts de «\u00a0N° facture\u00a0»",
    "commandes marquées dans «\u00a0Livraison express\u00a0»",
    "somme de «\u00a0Frais de port\u00a0»",
    "absent des données\u00a0: à saisir dans la liste si vous le savez",
  ]);
  expect(lineOf("Total")[3]).toBe(1200 + Number(lineOf("Petites commandes")[3]) + 600 + 750);
  expect(errors()).toEqual([]);
});

test("a file without drivers and without margin says that nothing is counted, and where to give a margin", async () => {
  await analysedBook([["Client", "CA"], ...[900, 500, 80].map((sales, index) => [`Client ${index}`, sales])]);
  expect(String(sentence(2))).toContain("ligne «\u00a0Taux de marque supposé\u00a0»");
  expect(sentence(3)).toBe(
    "Marge\u00a0: aucune dans les données – rien n’est compté de ce que servir demande\u00a0: le coût de servir reste " +
      "nul tant que les colonnes jaunes sont vides",
  );
  expect(lineOf("Contribution nette")[3]).toBe("–");
  expect(errors()).toEqual([]);
});

test.each([
  ["Taux de marge", 0.5, "est un taux de marge, marge ÷ coût"],
  ["Taux de marque", 0.5, "est un taux de marque, marge ÷ CA"],
])("which rate a column headed “%s” holds is said", async (header, rate, said) => {
  await analysedBook(
    invoices(
      [header],
      plainLines(() => [rate]),
    ),
  );
  expect(String(sentence(3))).toContain(`«\u00a0${header}\u00a0» ${said} (d’après l’en-tête)`);
  expect(String(sentence(3))).toContain("connue pour 100\u202f% du CA");
});

test("arithmetic overrules the header of a rate", async () => {
  const lines = plainLines((sales, index) => {
    const cost = sales * (0.5 + 0.01 * (index % 20));
    return [cost, sales / cost - 1];
  });
  await analysedBook(invoices(["Coût de revient", "Taux de marque"], lines));
  expect(sentence(3)).toBe(
    "Marge\u00a0: CA moins le coût «\u00a0Coût de revient\u00a0» – connue pour 100\u202f% du CA – " +
      "«\u00a0Taux de marque\u00a0» est un taux de marge, marge ÷ coût (vérifié par le calcul)",
  );
});

test("the amount of the losses is told once the costs they rest on are confirmed", async () => {
  // Every fifth client's margin of 1 does not pay for its orders.
  const lines = plainLines((sales, index) => [index % 5 === 4 ? sales - 1 : sales * 0.5]);
  await analysedBook(invoices(["Coût d'achat"], lines));
  const summary = () => cellsIn(workbook, "Synthèse", 1, 12).flat().map(String).join("\n");
  expect(sentence(0)).toBe("Coût de servir – avec des coûts d’exemple");
  expect(summary()).toContain(
    "Avec des coûts unitaires d’exemple, encore à confirmer, 1 client coûte plus qu’il ne rapporte\u00a0: Société E.",
  );
  const settings = cellsIn(workbook, "Paramètres", 1, 1).map(([label]) => label);
  const confirmed = ["Commandes", "Petites commandes"].map((driver) => `D${settings.indexOf(driver) + 1}`);
  typed(workbook, "Paramètres", Object.fromEntries(confirmed.map((address) => [address, "non"])));
  await workbook.host.calculator.settled();
  const losses = Number(lineOf("Ce qu’ils reprennent")[3]);
  expect(losses).toBeLessThan(-200);
  expect(sentence(0)).toBe("Coût de servir");
  expect(summary()).toContain(
    `1 client coûte plus qu’il ne rapporte, −${Math.round(-losses)} en tout\u00a0: Société E.`,
  );
});

test("one client, and clients that are all equal, make a sheet without an error", async () => {
  await analysedBook(
    invoices(
      ["Coût"],
      plainLines((sales) => [sales / 2]).map(([, ...rest]) => ["Seule", ...rest]),
    ),
  );
  expect(lineOf("Clients dont la marge est connue")[3]).toBe(1);
  expect(errors()).toEqual([]);
  workbook.host.close();
  await analysedBook(
    invoices(
      ["Coût"],
      plainLines(() => [60]).map(([client, day, number]) => [client, day, number, 100, 60]),
    ),
  );
  expect(lineOf("Clients qui coûtent plus qu’ils ne rapportent")[3]).toBe(0);
  expect(errors()).toEqual([]);
});

test("in English all of it is English", async () => {
  await analysedBook(
    invoices(
      ["Coût"],
      plainLines((sales) => [sales * 1.2]),
    ),
    "en",
  );
  expect(sentence(0)).toBe("Cost to serve – with example costs");
  expect(String(sentence(2))).toMatch(
    /^No client brings in more than it costs: −[\d,]+ in all – with example costs\.$/,
  );
  expect(sentence(3)).toBe("Margin: sales less the cost “Coût” – known for 100% of sales");
  expect(lineOf("Orders")[5]).toBe("example, to be confirmed");
});
