import fc from "fast-check";
import { namesInText } from "../../src/taskpane/namesInText";

test("finds the names in their order, and leaves the rest as it is", () => {
  expect(namesInText("Vidal, Garcin et Vidal Nord", ["Vidal", "Garcin", "Vidal Nord"])).toEqual([
    { name: "Vidal", index: 0 },
    ", ",
    { name: "Garcin", index: 1 },
    " et ",
    { name: "Vidal Nord", index: 2 },
  ]);
});

test("passes over a name that the text does not have, and one that is empty", () => {
  expect(namesInText("Vidal et Roux", ["", "Garcin", "Roux"])).toEqual(["Vidal et ", { name: "Roux", index: 2 }]);
});

test("whatever the names, the pieces are the text again, and a list of the names has them all", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (names) => {
      const text = names.join("\n");
      const pieces = namesInText(text, names);
      expect(pieces.map((piece) => (typeof piece === "string" ? piece : piece.name)).join("")).toBe(text);
      expect(pieces.flatMap((piece) => (typeof piece === "string" ? [] : piece.index))).toEqual(names.map((_, i) => i));
    }),
  );
});
