import type { GeneratedSheetKind } from "../../src/domain/generatedSheets";
import { type Tab, tabMoves } from "../../src/excel/placeSheets";

const tab = (kind: GeneratedSheetKind): Tab => ({ id: kind, kind });
const mine = (id: string): Tab => ({ id, kind: null });

/** The tabs after the moves, one after the other. */
function moved(tabs: readonly Tab[], added: readonly GeneratedSheetKind[]): readonly string[] {
  const order = [...tabs];
  for (const { id, position } of tabMoves(tabs, added)) {
    const [one] = order.splice(
      order.findIndex((other) => other.id === id),
      1,
    );
    if (one) order.splice(position, 0, one);
  }
  return order.map(({ id }) => id);
}

test("sheets of a first analysis stay at the end, in their order", () => {
  expect(moved([mine("Sales"), tab("summary"), tab("abc")], ["summary", "abc"])).toEqual(["Sales", "summary", "abc"]);
});

test("a sheet that is new goes after its neighbour, wherever the user put that one", () => {
  const tabs = [tab("abc"), mine("Sales"), tab("rules"), tab("workings"), tab("matrix"), tab("history")];
  expect(moved(tabs, ["matrix", "history"])).toEqual(["abc", "matrix", "history", "Sales", "rules", "workings"]);
});

test("the first of all goes before the one that follows it", () => {
  expect(moved([mine("Sales"), tab("abc"), tab("workings"), tab("summary")], ["summary"])).toEqual([
    "Sales",
    "summary",
    "abc",
    "workings",
  ]);
});
