import type { Page } from "playwright-core";
import { Book } from "../../src/embeddedExcel/workbook/book";
import { requires } from "../support/requires";
import { BuiltPages, type OpenPane } from "./builtPage";
import { untilSaid } from "./reading";
import { wordsOf } from "./screens/screen";
import { sample } from "./workbooks";

const WORDS = wordsOf("en");
/** Around a control, in pixels: room for its focus ring. */
const RING = 4;

const focusedBox = (page: Page) =>
  page.evaluate((ring) => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return null;
    // What is seen of a checkbox or a field is what stands around it.
    const shown =
      activeElement instanceof HTMLInputElement ? (activeElement.parentElement ?? activeElement) : activeElement;
    const { x, y, width, height } = shown.getBoundingClientRect();
    return { x: Math.max(0, x - ring), y: Math.max(0, y - ring), width: width + 2 * ring, height: height + 2 * ring };
  }, RING);

/** Whether anything changes its place or size by itself; what only fades does not move. */
const isMoving = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    document.getAnimations().some(({ playState, effect }) => {
      const keyframes = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
      const moves = keyframes.some((keyframe) =>
        Object.keys(keyframe).some((property) =>
          /^(transform|translate|scale|rotate|left|inset|width|margin)/.test(property),
        ),
      );
      return moves && playState === "running" && Number(effect?.getComputedTiming().duration) > 1;
    }),
  );

requires("Chromium")("The pane", () => {
  let pages: BuiltPages;
  let pane: OpenPane;
  const opened = async (book: Book, prepare?: (pane: Pick<OpenPane, "page" | "excel">) => Promise<void> | void) => {
    pane = await pages.open(book, {
      width: 350,
      displayLanguage: "en-US",
      prepare: (page, excel) => prepare?.({ page, excel }),
    });
    return pane.page;
  };
  beforeAll(async () => {
    pages = await BuiltPages.start();
  });
  afterEach(() => pane.close());
  afterAll(() => pages.close());

  test("is three clicks or fewer from a finished analysis of the sample, also where the workbook is empty", async () => {
    const page = await opened(new Book());
    let clicks = 0;
    const click = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).click();
      clicks++;
    };
    await click(WORDS.messages.sample.offer);
    await untilSaid(page, WORDS.messages.start.title);
    await click(WORDS.messages.start.analyse);
    await untilSaid(page, WORDS.messages.results.title);
    expect(clicks).toBeLessThanOrEqual(3);
  });

  test("shows where the focus is", async () => {
    const page = await opened(sample());
    await untilSaid(page, WORDS.messages.start.analyse);
    await page.waitForFunction(() => /\d\s+clients/.test(document.body.innerText));
    await page.addStyleTag({ content: "* { transition: none !important; scroll-behavior: auto !important; }" });
    const stops: string[] = [];
    const unseen: string[] = [];
    for (;;) {
      await page.keyboard.press("Tab");
      const clip = await focusedBox(page);
      const stop = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");
      if (clip === null || stops.includes(stop)) break;
      stops.push(stop);
      const focused = await page.screenshot({ clip });
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      const blurred = await page.screenshot({ clip });
      if (focused.equals(blurred)) unseen.push(stop);
    }
    expect(stops.length).toBeGreaterThan(5);
    expect(unseen).toEqual([]);
  });

  test("tells a screen reader how the analysis goes", async () => {
    const page = await opened(sample());
    await page.waitForFunction(() => /\d\s+clients/.test(document.body.innerText));
    await page.evaluate(() => {
      const region = document.querySelector("[aria-live=polite]");
      const told: string[] = [];
      Reflect.set(window, "told", told);
      if (region === null) throw new Error("there is no live region");
      new MutationObserver(() => told.push(region.textContent)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await page.getByRole("button", { name: WORDS.messages.start.analyse, exact: true }).click();
    await untilSaid(page, WORDS.messages.results.classes);
    const told = await page.evaluate(() => Reflect.get(window, "told") as string[]); // put there above
    const { steps } = WORDS.messages.progress;
    expect(told.slice(0, -1)).toEqual([steps.reading, steps.classifying, steps.writing, steps.finishing]);
    expect(told.at(-1)).toContain(WORDS.messages.results.title);
  });

  test.each(["no-preference", "reduce"] as const)("moves as much as the user wants: %s", async (reducedMotion) => {
    const page = await opened(sample(), async ({ page: about, excel }) => {
      await about.emulateMedia({ reducedMotion });
      excel.hold();
    });
    await untilSaid(page, WORDS.messages.looking);
    expect(await isMoving(page)).toBe(reducedMotion === "no-preference");
  });
});
