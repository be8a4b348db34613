import { cellAddress, columnLetters } from "../../src/text/cellAddress";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("addresses a cell as people do", () => {
  expect(cellAddress({ row: 80, column: 7 })).toBe("H81");
});
