import { hiddenLineCount } from "../../../src/domain/portfolio/hiddenLines";
import { source } from "./source";

test("lines on hidden rows are counted, empty rows are none", () => {
  const lines = source(
    ["Client", "CA"],
    [
      ["Dupont", 1],
      ["Martin", 2],
      [" ", ""],
      ["Petit", 3],
    ],
  );
  expect(hiddenLineCount(lines)).toBe(0);
  expect(hiddenLineCount({ ...lines, hidden: [true, false, true, true] })).toBe(2);
});
