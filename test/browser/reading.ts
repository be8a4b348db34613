import type { Page } from "playwright-core";

/** More stops of the Tab key than any screen has. */
const MAX_TABS = 150;

/** Moves the focus with the Tab key alone until it stands on the control with that text or name. */
export async function tabTo(page: Page, text: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let tab = 0; tab < MAX_TABS; tab++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const isField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
      const label = isField ? activeElement.labels?.[0] : null;
      return (label ?? activeElement)?.textContent ?? "";
    });
    if (text.test(focused)) return;
    passed.push(focused);
  }
  throw new Error(`no control says ${String(text)}; the focus passed ${JSON.stringify(passed)}`);
}

/** Presses the control with that text, by keyboard alone. */
export async function press(page: Page, text: RegExp, key = "Enter"): Promise<void> {
  await tabTo(page, text);
  await page.keyboard.press(key);
}

/** By how much the page can be scrolled sideways, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements that reach beyond the right edge of the pane. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent}`),
  );

/** The heading, where the focus stands on it. */
export const focusedHeading = (page: Page): Promise<string | null> =>
  page.evaluate(() => (document.activeElement?.tagName === "H1" ? document.activeElement.textContent : null));

/** What can be read on the page, with plain spaces. */
export const readable = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s/g, " "));

/** Longer than anything takes on a busy machine. */
const PATIENCE_MS = 30_000;
/** Between two looks at the page. */
const LOOK_MS = 50;

/** Waits until the page says that; spaces of any kind are alike. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await says(page, words))) {
    if (Date.now() > end) throw new Error(`the page does not say "${words}" but "${await readable(page)}"`);
  }
}

/** Whether the page says that, now or in a moment. */
export async function says(page: Page, words: string): Promise<boolean> {
  const isSaid = (await readable(page)).includes(words.replace(/\s/g, " "));
  if (!isSaid) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return isSaid;
}

/** Waits until something holds outside the page. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
