import { rectangle } from "../../../src/embeddedExcel/workbook/address";
import type { CellValue } from "../../../src/embeddedExcel/workbook/cellValue";
import type { DataValidation } from "../../../src/embeddedExcel/workbook/dataValidation";
import { isAccepted, listItems } from "../../../src/workbench/validation/cellValidation";

const validation = (rule: Partial<DataValidation>): DataValidation => ({
  areas: [rectangle(0, 0, 9, 0)],
  type: "list",
  formula1: '"yes,no"',
  inCellDropDown: true,
  ignoreBlanks: true,
  errorAlert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
  ...rule,
});

/** Formulas are numbers here; B1:B3 stands for a list. */
const evaluate = (formula: string): CellValue | CellValue[][] =>
  formula === "B1:B3" ? [["north"], [null], ["south"]] : Number(formula);

const accepts = (rule: Partial<DataValidation>, value: CellValue) =>
  isAccepted(validation(rule), value, 0, 0, evaluate);

test("a list offers its items, written out or from cells that are not empty", () => {
  expect(listItems(validation({}), 0, 0, evaluate)).toEqual(["yes", "no"]);
  expect(listItems(validation({ formula1: "B1:B3" }), 0, 0, evaluate)).toEqual(["north", "south"]);
});

test("a list takes only its items", () => {
  expect(accepts({}, "Yes")).toBe(true);
  expect(accepts({}, "maybe")).toBe(false);
});

test("limits are taken into account with their operator", () => {
  const share = { type: "decimal", operator: "Between", formula1: "0", formula2: "1" } as const;
  expect([0, 0.5, 1, 1.1, "0.5"].map((value) => accepts(share, value))).toEqual([true, true, true, false, false]);
  expect(accepts({ type: "decimal", operator: "GreaterThan", formula1: "3" }, 3)).toBe(false);
  expect(accepts({ type: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: "1" }, 1.5)).toBe(false);
  expect(accepts({ type: "textLength", operator: "LessThanOrEqualTo", formula1: "3" }, "four")).toBe(false);
});

test("nothing is taken where the rule leaves blanks alone", () => {
  expect(accepts({}, null)).toBe(true);
  expect(accepts({ ignoreBlanks: false }, null)).toBe(false);
});
