import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/**
 * The Chromium that browser tests drive: the one named by the environment variable CHROMIUM_PATH, the one installed
 * by `npx playwright-core install chromium`, or the system's; null where there is none.
 */
export function chromiumPath(): string | null {
  const candidates = [
    process.env["CHROMIUM_PATH"],
    chromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}
