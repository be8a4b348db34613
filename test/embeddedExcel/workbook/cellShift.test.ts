import fc from "fast-check";
import { contains, rectangle, type Rectangle } from "../../../src/embeddedExcel/workbook/address";
import { moveArea, type CellShift } from "../../../src/embeddedExcel/workbook/cellShift";
import { areaDifference } from "../../../src/embeddedExcel/workbook/areaDifference";

const area = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(10), fc.nat(10))
  .map(([top, left, height, width]) => rectangle(top, left, top + height, left + width));

const cellsOf = (a: Rectangle) =>
  Array.from({ length: a.bottom - a.top + 1 }, (_, r) =>
    Array.from({ length: a.right - a.left + 1 }, (__, c) => `${a.top + r},${a.left + c}`),
  ).flat();

const rowsOnly = (at: Rectangle, direction: "Down" | "Up"): CellShift => ({
  area: { ...at, left: 0, right: 100 },
  direction,
});

test("what is inserted and deleted again leaves every area where it was", () => {
  fc.assert(
    fc.property(area, area, (moved, at) => {
      const inserted = moveArea(moved, rowsOnly(at, "Down"));
      expect(inserted && moveArea(inserted, rowsOnly(at, "Up"))).toEqual(moved);
    }),
  );
});

test("an area keeps exactly its cells that were not deleted", () => {
  fc.assert(
    fc.property(area, area, (moved, at) => {
      const shift = rowsOnly(at, "Up");
      const count = at.bottom - at.top + 1;
      const surviving = cellsOf(moved).flatMap((cell) => {
        const [row = 0, column = 0] = cell.split(",").map(Number);
        if (row >= at.top && row <= at.bottom) return [];
        return [`${row > at.bottom ? row - count : row},${column}`];
      });
      const after = moveArea(moved, shift);
      expect(after ? cellsOf(after) : []).toEqual(surviving);
    }),
  );
});

test("areas that are only partly in the shifted columns stay", () => {
  const shift: CellShift = { area: rectangle(2, 2, 3, 3), direction: "Down" };
  expect(moveArea(rectangle(5, 2, 6, 4), shift)).toEqual(rectangle(5, 2, 6, 4));
  expect(moveArea(rectangle(5, 2, 6, 3), shift)).toEqual(rectangle(7, 2, 8, 3));
  expect(moveArea(rectangle(0, 3, 1_048_575, 3), shift)).toEqual(rectangle(0, 3, 1_048_575, 3));
});

test("an area without another consists of all cells outside it, none twice", () => {
  fc.assert(
    fc.property(area, area, (whole, removed) => {
      const parts = areaDifference(whole, removed).flatMap(cellsOf);
      const expected = cellsOf(whole).filter((cell) => {
        const [row = 0, column = 0] = cell.split(",").map(Number);
        return !contains(removed, rectangle(row, column));
      });
      expect(parts.sort()).toEqual(expected.sort());
    }),
  );
});
