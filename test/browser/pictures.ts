import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/text/language";
import { requires } from "../support/requires";
import { BuiltPages, ROOT } from "./builtPage";
import { SCREENS } from "./screens/allScreens";
import { ALL_THEMES, inEveryTheme, type ThemeName } from "./themes";
import { reached } from "./walk";
import { AnalysedWorkbook } from "./workbooks";

/** Where the pictures go that a person looks at. */
const PICTURES = join(ROOT, "dist", "test", "pictures");
const WIDTHS = [320, 350, 600] as const;
/** The width of the pictures on the contact sheets. */
const USUAL_WIDTH = 350;
/** Longer screens are cut off below. */
const MOST_HEIGHT = 4_000;
const LEAST_HEIGHT = 400;

const fileOf = (language: Language, theme: ThemeName, width: number, name: string): string =>
  join(PICTURES, language, theme.replace(" ", "-"), String(width), `${name.replace(/[ ,]+/g, "-")}.png`);

/** Makes the pane as high as what it shows. */
async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: LEAST_HEIGHT });
  const hidden = await page.evaluate(() => {
    const main = [...document.querySelectorAll("main")].find(({ clientHeight }) => clientHeight > 0);
    return main ? main.scrollHeight - main.clientHeight : 0;
  });
  await page.setViewportSize({ width, height: Math.min(LEAST_HEIGHT + hidden, MOST_HEIGHT) });
}

/** All pictures of a language and a theme on one, each under its name. */
async function contactSheet(pages: BuiltPages, language: Language, theme: ThemeName): Promise<void> {
  const pictures = SCREENS.map(({ name }) => {
    const picture = readFileSync(fileOf(language, theme, USUAL_WIDTH, name)).toString("base64");
    return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${picture}"></figure>`;
  });
  const style =
    "body { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; background: #888; font: 14px sans-serif }" +
    "figure { margin: 0 } img { width: 260px; max-height: 700px; object-fit: cover; object-position: top }";
  await pages.photograph(
    `<style>${style}</style>${pictures.join("")}`,
    join(PICTURES, `${language}-${theme.replace(" ", "-")}.png`),
  );
}

requires("Chromium")("Pictures of every screen", () => {
  const workbook = new AnalysedWorkbook();
  let pages: BuiltPages;
  beforeAll(async () => {
    rmSync(PICTURES, { recursive: true, force: true });
    pages = await BuiltPages.start();
  });
  afterAll(() => pages.close());

  test.each(LANGUAGES)("in %s", async (language) => {
    for (const screen of SCREENS) {
      const visits = screen.hasOpenList === true ? WIDTHS.map((width) => [width]) : [WIDTHS];
      for (const widths of visits) {
        const { page, close } = await reached(pages, screen, workbook, language, widths[0] ?? USUAL_WIDTH);
        for (const width of widths) {
          await inEveryTheme(page, ALL_THEMES, async (theme) => {
            if (screen.hasOpenList !== true) await showWhole(page, width);
            const path = fileOf(language, theme, width, screen.name);
            mkdirSync(dirname(path), { recursive: true });
            await page.screenshot({ path });
          });
        }
        await close();
      }
    }
    for (const theme of ALL_THEMES) await contactSheet(pages, language, theme);
  });
});
