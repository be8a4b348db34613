import { Axis } from "../../../src/workbench/geometry/axis";
import { isServedBy, panesOf, scrolledTo } from "../../../src/workbench/geometry/panes";

const axes = { rows: new Axis(20, new Map(), 100_000), columns: new Axis(64, new Map(), 16_384) };
const END = { row: 50_000, column: 40 };
const window = { left: 0, top: 0, width: 640, height: 400 };

test("without frozen cells there is one pane, and it holds only what the window shows and a little more", () => {
  const [pane, ...others] = panesOf(axes, { rows: 0, columns: 0 }, { ...window, top: 20 * 30_000 }, END);
  expect(others).toEqual([]);
  expect(pane?.rows.first).toBeGreaterThan(29_980);
  expect(pane?.rows.first).toBeLessThanOrEqual(30_000);
  expect(pane?.rows.last).toBeGreaterThanOrEqual(30_020);
  expect(pane?.rows.last).toBeLessThan(30_040);
});

test("frozen rows and columns have panes of their own, whose cells the scrolled panes do not repeat", () => {
  const panes = panesOf(axes, { rows: 6, columns: 2 }, window, END);
  expect(panes.map(({ rows, columns }) => [rows.first, columns.first])).toEqual([
    [6, 2],
    [6, 0],
    [0, 2],
    [0, 0],
  ]);
});

test("what is drawn for one place serves until the window has moved beyond it", () => {
  const axis = axes.rows.usualSize;
  for (const left of [0, 64 * 7, 64 * 8 + 1]) {
    const drawn = { ...window, left, top: axis * 50 };
    const [pane] = panesOf(axes, { rows: 0, columns: 0 }, drawn, END);
    for (const moved of [-99, 99]) {
      const now = { ...drawn, left: Math.max(0, left + moved), top: drawn.top + moved };
      expect(isServedBy(drawn, now)).toBe(true);
      expect(pane?.columns.first).toBeLessThanOrEqual(axes.columns.indexAt(now.left));
      expect(pane?.columns.last).toBeGreaterThanOrEqual(axes.columns.indexAt(now.left + now.width));
      expect(pane?.rows.first).toBeLessThanOrEqual(axes.rows.indexAt(now.top));
      expect(pane?.rows.last).toBeGreaterThanOrEqual(axes.rows.indexAt(now.top + now.height));
    }
  }
  expect(isServedBy(window, { ...window, top: 101 })).toBe(false);
  expect(isServedBy(window, { ...window, width: 500 })).toBe(false);
});

test("the panes end where the sheet does", () => {
  const [pane] = panesOf(axes, { rows: 0, columns: 0 }, window, { row: 3, column: 1 });
  expect(pane).toMatchObject({ rows: { first: 0, last: 3 }, columns: { first: 0, last: 1 } });
});

describe("the window follows the selection", () => {
  const FROZEN = 100;
  const at = (start: number, current: number) => scrolledTo({ start, size: 20 }, current, FROZEN, 400);

  test("not at all where the cell is seen or frozen", () => {
    expect(at(200, 50)).toBe(50);
    expect(at(80, 50)).toBe(50);
  });

  test("just as far as needed to show a cell below or above", () => {
    expect(at(500, 0)).toBe(120);
    expect(at(120, 300)).toBe(20);
  });
});
