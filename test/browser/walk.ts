import type { Language } from "../../src/text/language";
import { requires } from "../support/requires";
import { violations } from "./accessibility";
import { BuiltPages, type OpenPane } from "./builtPage";
import { cutOff, overflow, untilSaid } from "./reading";
import { SCREENS } from "./screens/allScreens";
import { type PaneScreen, wordsOf } from "./screens/screen";
import { inEveryTheme, type ThemeName } from "./themes";
import { AnalysedWorkbook } from "./workbooks";

export const DISPLAY_LANGUAGES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-US" };

/** CSS pixels of the narrowest pane; a pane twice as wide has as many at a zoom of 200 %. */
const NARROWEST = 320;

/** Opens the pane and goes where the screen is. */
export async function reached(
  pages: BuiltPages,
  screen: PaneScreen,
  workbook: AnalysedWorkbook,
  language: Language,
  width: number,
): Promise<OpenPane> {
  const words = wordsOf(language);
  const pane = await pages.open(await screen.book(workbook), {
    width,
    displayLanguage: DISPLAY_LANGUAGES[language],
    ...(screen.sets === undefined ? {} : { sets: screen.sets }),
    prepare: async (page, excel) => screen.prepare?.(excel, page),
  });
  await screen.reach?.({ page: pane.page, excel: pane.excel, words });
  await untilSaid(pane.page, screen.says(words));
  return pane;
}

/** Goes to every screen by keyboard, in a pane as narrow as they come. */
export function walk(language: Language, themes: readonly ThemeName[]): void {
  requires("Chromium")(`Every screen, reached by keyboard in ${language}, fits and is accessible`, () => {
    const workbook = new AnalysedWorkbook();
    let pages: BuiltPages;
    let pane: OpenPane | undefined;
    beforeAll(async () => {
      pages = await BuiltPages.start();
    });
    afterEach(async () => {
      await pane?.close();
      pane = undefined;
    });
    afterAll(async () => {
      expect(pages.strangers).toEqual([]);
      await pages.close();
    });

    test.each(SCREENS.map((screen) => [screen.name, screen] as const))("%s", async (_, screen) => {
      pane = await reached(pages, screen, workbook, language, NARROWEST);
      const { page } = pane;
      expect(await overflow(page)).toBe(0);
      expect(await cutOff(page)).toEqual([]);
      await inEveryTheme(page, themes, async (theme) => {
        expect([theme, await violations(page, theme === themes[0] ? "all" : "of colours")]).toEqual([theme, []]);
      });
      expect(screen.isToldToDevelopers === true ? [] : pane.complaints).toEqual([]);
    });
  });
}
