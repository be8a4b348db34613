import fc from "fast-check";
import { clipboardCells, clipboardText } from "../../../src/workbench/desk/clipboardText";

test("cells are separated by tabs and lines, and quoted where they hold either", () => {
  expect(
    clipboardText([
      ["a", "b\nc"],
      ['"', ""],
    ]),
  ).toBe('a\t"b\nc"\r\n""""\t');
});

test("rows of different length are made equally long", () => {
  expect(clipboardCells("a\tb\nc\n")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
});

test("what is copied is what is pasted", () => {
  const cell = fc.stringMatching(/^[a-z0-9 "\t\n,;]{0,6}$/);
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    )
    // A last row of one empty cell is how most programs end their text.
    .filter((cells) => (cells.at(-1) ?? []).join("") !== "");
  fc.assert(
    fc.property(rows, (cells) => {
      expect(clipboardCells(clipboardText(cells))).toEqual(cells);
    }),
  );
});
