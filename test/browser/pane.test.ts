import type { Page } from "playwright-core";
import type { Book } from "../../src/embeddedExcel/workbook/book";
import { bookOf, clientRows } from "../excel/opened";
import { requires } from "../support/requires";
import { BuiltPages, type OpenPane } from "./builtPage";
import { cutOff, focusedHeading, overflow, readable, tabTo, until } from "./reading";
import { sample } from "./workbooks";

/** The amounts in euros on the page, in their order, as numbers. */
const amounts = async (page: Page): Promise<readonly number[]> =>
  [...(await readable(page)).matchAll(/([+\u2212]?)(\d[\d ]*,\d\d) €/g)].map(
    ([, sign, digits = ""]) => Number(digits.replace(/ /g, "").replace(",", ".")) * (sign === "\u2212" ? -1 : 1),
  );

requires("Chromium")("The built page in Chromium", () => {
  let pages: BuiltPages;
  let pane: OpenPane;
  const opened = async (book: Book, width: number, displayLanguage: string): Promise<Page> => {
    pane = await pages.open(book, { width, displayLanguage });
    return pane.page;
  };
  beforeAll(async () => {
    pages = await BuiltPages.start();
  });
  afterEach(() => pane.close());
  afterAll(() => pages.close());

  test.each([
    [320, "fr-FR", { analyse: /^Analyser$/, title: "Portefeuille", sheets: /Paramètres/ }],
    [350, "en-US", { analyse: /^Analyse$/, title: "Client", sheets: /Settings/ }],
  ])("goes from the workbook to the results by keyboard, %i px wide in %s", async (width, language, words) => {
    const page = await opened(sample(), width, language);
    const analyse = page.getByRole("button", { name: words.analyse });
    await analyse.waitFor();
    await page.waitForFunction(() => /3.214/.test(document.body.innerText));
    expect(await overflow(page)).toBe(0);
    const { book } = pane.excel.host;
    const sheetsBefore = book.sheets.length;

    await tabTo(page, words.analyse);
    await page.keyboard.press("Enter");
    await page.getByRole("table").first().waitFor();
    expect(await overflow(page)).toBe(0);

    await tabTo(page, words.sheets);
    await page.keyboard.press("Enter");
    await until(() => words.sheets.test(book.activeSheet?.name ?? ""));
    // Every sheet that was made has its button, and every button its sheet.
    const links = await page.getByRole("list").getByRole("button").count();
    expect(links).toBeGreaterThanOrEqual(4);
    expect(book.sheets.length).toBe(sheetsBefore + links);
    expect(book.tableNamed("CP_ABC")?.table.area.bottom).toBe(109);
    expect(pane.complaints).toEqual([]);
    expect(pages.strangers).toEqual([]);
  });

  test("a column changed on its own screen changes the total at once, and stays on the way back", async () => {
    const page = await opened(sample(), 320, "fr-FR");
    await page.waitForFunction(() => /3.214/.test(document.body.innerText));
    const [found = NaN] = await amounts(page);

    await tabTo(page, /^Changer de colonnes/);
    await page.keyboard.press("Enter");
    expect(await focusedHeading(page)).toBe("Colonnes");
    expect(await overflow(page)).toBe(0);
    expect(await readable(page)).not.toContain("par rapport au choix initial");

    await tabTo(page, /· Montant HT$/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Q");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /par rapport au choix initial/.test(document.body.innerText));
    const [changed = NaN, difference = NaN] = (await amounts(page)).slice(-2);
    expect(changed).toBeGreaterThan(found);
    expect(difference).toBeCloseTo(changed - found, 2);
    expect(await cutOff(page)).toEqual([]);

    await tabTo(page, /^Retour$/);
    await page.keyboard.press("Enter");
    expect(await focusedHeading(page)).toBe("Données reconnues");
    expect(await readable(page)).toContain("Q · Montant TTC");
    expect((await amounts(page))[0]).toBe(changed);
    expect(await page.getByRole("button", { name: "Analyser" }).isEnabled()).toBe(true);
    expect(pane.complaints).toEqual([]);
  });

  test("clients are left out where they are suggested or searched for, and taken back", async () => {
    const rows = [...clientRows(12), ["Ventes au comptoir", 5000]];
    const page = await opened(bookOf({ Ventes: rows }), 320, "fr-FR");
    const clients = (count: number) => page.waitForFunction(`/(^|\\D)${count} clients/.test(document.body.innerText)`);
    await clients(13);

    const counter = page.getByRole("checkbox", { name: "Ventes au comptoir" });
    await counter.focus();
    await page.keyboard.press("Space");
    await clients(12);
    expect(await counter.isChecked()).toBe(true);

    await page.getByText("1 client écarté").click();
    await page.getByRole("combobox", { name: "Écarter un client" }).focus();
    await page.keyboard.type("ient 7");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await clients(11);
    expect(await overflow(page)).toBe(0);

    await page.getByRole("button", { name: "Reprendre Ventes au comptoir" }).click();
    await clients(12);
    expect(await counter.isChecked()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    expect(pane.complaints).toEqual([]);
  });

  test("long names of sheets, columns and clients stay inside a narrow pane", async () => {
    const word = "Anticonstitutionnellement";
    const rows = clientRows(12).map(([client, sales], row) =>
      row === 0 ? [`Client ${word}${word}`, "Montant HT"] : [`${word}${word}${client}`, sales ?? 0],
    );
    const page = await opened(bookOf({ [`Ventes ${word}`.slice(0, 31)]: rows }), 320, "fr-FR");
    await page.getByRole("button", { name: "Analyser" }).waitFor();
    await page.waitForFunction(() => /12 clients/.test(document.body.innerText));
    expect(await overflow(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole("button", { name: "Changer de colonnes" }).click();
    expect(await overflow(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });

  test("the custom functions answer in a cell", async () => {
    const page = await opened(sample(), 350, "en-US");
    await page.getByRole("button", { name: "Analyse" }).waitFor();
    await page.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Functions");
        sheet.getRange("A1:A3").values = [[85], [10], [5]];
        sheet.getRange("B1").formulas = [["=PARETO.CLASS(A1:A3,A1:A3)"]];
        await context.sync();
      });
    });
    const classes = () => [0, 1, 2].map((row) => pane.excel.host.book.sheetNamed("Functions")?.grid.value(row, 1));
    await until(() => classes().includes("C"));
    expect(classes()).toEqual(["A", "B", "C"]);
  });
});
