import type { Problem } from "../../src/domain/problems";
import { PROBLEMS_EN } from "../../src/text/problems/en";
import { NOT_IN_THE_PANE, SCREENS } from "./screens/allScreens";
import { walk } from "./walk";

// Colours do not depend on the language.
walk("en", ["light"]);

test("every problem has its screen, or a reason to have none", () => {
  const told = new Set<string>([...SCREENS.flatMap(({ tells = [] }) => tells), ...Object.keys(NOT_IN_THE_PANE)]);
  const codes = Object.keys(PROBLEMS_EN) as Problem["code"][]; // a record of exactly these
  expect(codes.filter((code) => !told.has(code))).toEqual([]);
});
