import { readFileSync } from "node:fs";
import type * as axe from "axe-core";
import type { Page } from "playwright-core";

/** Success criteria of WCAG 2.2, levels A and AA. */
const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose outcome another theme can change. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe-core finds against the standard on the page as it stands: the rule, the element, and why. */
export async function violations(page: Page, rules: "all" | "of colours" = "all"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const runOnly: axe.RunOnly =
    rules === "all" ? { type: "tag", values: STANDARD } : { type: "rule", values: COLOUR_RULES };
  return page.evaluate(async (runOnly) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe; // put there by the script above
    const results = await run(document, { runOnly, resultTypes: ["violations"] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
    );
  }, runOnly);
}
