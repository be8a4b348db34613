import { fittedNumber, wrappedLines } from "../../../src/workbench/cells/fittedText";

/** A font in which each character is ten pixels wide. */
const widthOf = (text: string): number => text.length * 10;

test("a number that fits is shown as it is", () => {
  expect(fittedNumber("1,234.50", 1234.5, false, 80, widthOf)).toBe("1,234.50");
});

test("a formatted number wider than its cell shows number signs, as many as fit", () => {
  expect(fittedNumber("1,234.50", 1234.5, false, 45, widthOf)).toBe("####");
});

test("a number without format loses decimals first, in the decimal mark it is written with", () => {
  expect(fittedNumber("0.3333333333", 1 / 3, true, 60, widthOf)).toBe("0.3333");
  expect(fittedNumber("12,3456", 12.3456, true, 50, widthOf)).toBe("12,35");
  expect(fittedNumber("123456.7", 123456.7, true, 50, widthOf)).toBe("#####");
});

test("a text is broken at spaces and at its own line ends", () => {
  expect(wrappedLines("one two three", 70, widthOf)).toBe(2);
  expect(wrappedLines("one\ntwo", 500, widthOf)).toBe(2);
  expect(wrappedLines("indivisible", 30, widthOf)).toBe(1);
});
