import type { Page } from "playwright-core";

const SETTINGS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

export type ThemeName = keyof typeof SETTINGS;
export const ALL_THEMES = Object.keys(SETTINGS) as readonly ThemeName[]; // its own keys

/** Colours halfway from one theme to another are nobody's. */
const AT_ONCE = "*, *::before, *::after { transition: none !important; }";

/** Goes through the system's settings of colours, which the pane follows. */
export async function inEveryTheme(
  page: Page,
  themes: readonly ThemeName[],
  check: (theme: ThemeName) => Promise<void>,
): Promise<void> {
  await page.addStyleTag({ content: AT_ONCE });
  for (const theme of themes) {
    await page.emulateMedia(SETTINGS[theme]);
    // The pane hears of it when a frame begins and has followed when the next one does.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
    await check(theme);
  }
}
