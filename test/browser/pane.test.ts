import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { BrowserHost } from "../../src/embeddedExcel/bootstrap/browser";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { bookOf, clientRows } from "../excel/opened";
import { requires } from "../support/requires";
import { openPane, ROOT, type OpenPane } from "./builtPage";

const SAMPLE = join(ROOT, "assets", "sample", "atelier-brisemarne.xlsx");
/** Where the pictures go that a person looks at. */
const PICTURES = join(ROOT, "dist", "test", "pictures");
const MAX_TABS = 60;

/** Moves the focus with the Tab key alone until it stands on the control with that text. */
async function tabTo(page: Page, text: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let tab = 0; tab < MAX_TABS; tab++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (text.test(focused)) return;
    passed.push(focused);
  }
  throw new Error(`no control says ${String(text)}; the focus passed ${JSON.stringify(passed)}`);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements that reach beyond the right edge of the pane. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent}`),
  );

/** What the workbook behind the page holds; runs in the page. */
const inWorkbook = <T>(page: Page, read: (host: BrowserHost) => T): Promise<T> =>
  page.evaluate(`(${String(read)})(window.embeddedExcel)`);

/** The heading, where the focus stands on it. */
const focusedHeading = (page: Page): Promise<string | null> =>
  page.evaluate(() => (document.activeElement?.tagName === "H1" ? document.activeElement.textContent : null));

const readable = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s/g, " "));

/** The amounts in euros on the page, in their order, as numbers. */
const amounts = async (page: Page): Promise<readonly number[]> =>
  [...(await readable(page)).matchAll(/([+\u2212]?)(\d[\d ]*,\d\d) €/g)].map(
    ([, sign, digits = ""]) => Number(digits.replace(/ /g, "").replace(",", ".")) * (sign === "\u2212" ? -1 : 1),
  );

const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
};

requires("Chromium")("The built page in Chromium", () => {
  let pane: OpenPane | undefined;
  afterEach(async () => {
    await pane?.close();
    pane = undefined;
  });

  test.each([
    [320, "fr-FR", { analyse: /^Analyser$/, title: "Portefeuille", sheets: /Paramètres/ }],
    [350, "en-US", { analyse: /^Analyse$/, title: "Client", sheets: /Settings/ }],
  ])("goes from the workbook to the results by keyboard, %i px wide in %s", async (width, language, words) => {
    pane = await openPane(SAMPLE, width, language);
    const { page } = pane;
    const analyse = page.getByRole("button", { name: words.analyse });
    await analyse.waitFor();
    await page.waitForFunction(() => /3.214/.test(document.body.innerText));
    await picture(page, `start-${width}`);
    expect(await overflow(page)).toBe(0);
    const sheetsBefore = await inWorkbook(page, (host) => host.book.sheets.length);

    await tabTo(page, words.analyse);
    await page.keyboard.press("Enter");
    await page.getByRole("table").waitFor();
    await picture(page, `results-${width}`);
    expect(await overflow(page)).toBe(0);

    await tabTo(page, words.sheets);
    await page.keyboard.press("Enter");
    await page.waitForFunction(`${words.sheets.toString()}.test(window.embeddedExcel.book.activeSheet.name)`);
    // Every sheet that was made has its button, and every button its sheet.
    const links = await page.getByRole("list").getByRole("button").count();
    expect(links).toBeGreaterThanOrEqual(4);
    expect(await inWorkbook(page, (host) => host.book.sheets.length)).toBe(sheetsBefore + links);
    expect(await inWorkbook(page, (host) => host.book.tableNamed("CP_ABC")?.table.area.bottom)).toBe(109);
    expect(pane.complaints).toEqual([]);
    expect(pane.strangers).toEqual([]);
  });

  test("a column changed on its own screen changes the total at once, and stays on the way back", async () => {
    pane = await openPane(SAMPLE, 320, "fr-FR");
    const { page } = pane;
    await page.waitForFunction(() => /3.214/.test(document.body.innerText));
    const [found = NaN] = await amounts(page);

    await tabTo(page, /^Changer de colonnes/);
    await page.keyboard.press("Enter");
    expect(await focusedHeading(page)).toBe("Colonnes");
    await picture(page, "columns-320");
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
    await picture(page, "columns-changed-320");
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
    const folder = mkdtempSync(join(tmpdir(), "client-portfolio-exclusions-"));
    const file = join(folder, "ventes.xlsx");
    writeFileSync(file, saveWorkbook(bookOf({ Ventes: rows })));
    pane = await openPane(file, 320, "fr-FR");
    const { page } = pane;
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
    await picture(page, "exclusions-320");
    expect(await overflow(page)).toBe(0);

    await page.getByRole("button", { name: "Reprendre Ventes au comptoir" }).click();
    await clients(12);
    expect(await counter.isChecked()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    expect(pane.complaints).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test("long names of sheets, columns and clients stay inside a narrow pane", async () => {
    const word = "Anticonstitutionnellement";
    const rows = clientRows(12).map(([client, sales], row) =>
      row === 0 ? [`Client ${word}${word}`, "Montant HT"] : [`${word}${word}${client}`, sales ?? 0],
    );
    const folder = mkdtempSync(join(tmpdir(), "client-portfolio-names-"));
    const file = join(folder, "names.xlsx");
    writeFileSync(file, saveWorkbook(bookOf({ [`Ventes ${word}`.slice(0, 31)]: rows })));
    pane = await openPane(file, 320, "fr-FR");
    const { page } = pane;
    await page.getByRole("button", { name: "Analyser" }).waitFor();
    await page.waitForFunction(() => /12 clients/.test(document.body.innerText));
    await picture(page, "long-names-320");
    expect(await overflow(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole("button", { name: "Changer de colonnes" }).click();
    await picture(page, "long-names-columns-320");
    expect(await overflow(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test("an empty workbook is answered with a sentence", async () => {
    pane = await openPane(null, 320, "fr-FR");
    await pane.page.waitForFunction(() => document.body.innerText.length > 80);
    await picture(pane.page, "empty-320");
    expect(await pane.page.getByRole("button", { name: "Analyser" }).count()).toBe(0);
    expect(pane.complaints).toEqual([]);
  });

  test("the custom functions answer in a cell", async () => {
    pane = await openPane(SAMPLE, 350, "en-US");
    const { page } = pane;
    await page.getByRole("button", { name: "Analyse" }).waitFor();
    await page.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Functions");
        sheet.getRange("A1:A3").values = [[85], [10], [5]];
        sheet.getRange("B1").formulas = [["=PARETO.CLASS(A1:A3,A1:A3)"]];
        await context.sync();
      });
    });
    await page.waitForFunction(`window.embeddedExcel.book.sheetNamed("Functions").grid.value(2, 1) === "C"`);
    const classes = await inWorkbook(page, (host) =>
      [0, 1, 2].map((row) => host.book.sheetNamed("Functions")?.grid.value(row, 1)),
    );
    expect(classes).toEqual(["A", "B", "C"]);
  });
});
