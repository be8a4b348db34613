import { announcement } from "../../src/taskpane/announcement";
import { wordsIn } from "../../src/taskpane/words";
import { FOUND, STATES } from "./samples";

const words = wordsIn("en", "€");

it("tells what was found", () => {
  expect(announcement(STATES.found, words)).toBe("€1,000.00, 3 clients, 12,417 lines");
});

it("tells what stands in the way before what was found", () => {
  expect(announcement(STATES.doubtful, words)).toBe("Something needs your attention before the analysis.");
});

it("tells a new step, not every movement of the bar", () => {
  const at = (fraction: number) => announcement({ ...STATES.working, progress: { step: "writing", fraction } }, words);
  expect(at(0.5)).toBe("Writing the sheets");
  expect(at(0.9)).toBe(at(0.5));
});

it("tells the first finding with the end of the analysis", () => {
  expect(announcement(STATES.done, words)).toMatch(/^Analysis complete\. 7 clients, 15\.6% of the portfolio/);
});

it("tells what to do about a problem", () => {
  expect(announcement(STATES.failed, words)).toBe(
    "The sheet “ABC” is protected. Remove its protection (Review, Unprotect Sheet), then try again.",
  );
});

it("tells that lines are being read", () => {
  expect(announcement({ kind: "found", found: { ...FOUND, isReading: true } }, words)).toBe("Reading the lines…");
});
