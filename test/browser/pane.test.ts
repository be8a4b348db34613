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

    await tabTo(page, words.analyse);
    await page.keyboard.press("Enter");
    await page.getByRole("table").waitFor();
    await picture(page, `results-${width}`);
    expect(await overflow(page)).toBe(0);

    await tabTo(page, words.sheets);
    await page.keyboard.press("Enter");
    await page.waitForFunction(`${words.sheets.toString()}.test(window.embeddedExcel.book.activeSheet.name)`);
    expect(await inWorkbook(page, (host) => host.book.sheets.length)).toBe(7);
    expect(await inWorkbook(page, (host) => host.book.tableNamed("CP_ABC")?.table.area.bottom)).toBe(109);
    expect(pane.complaints).toEqual([]);
    expect(pane.strangers).toEqual([]);
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
