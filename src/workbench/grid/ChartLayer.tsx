import { ChartView } from "../charts/ChartView";
import { chartPicture } from "../charts/chartPicture";
import type { Desk } from "../desk/desk";
import type { Pane, Viewport } from "../geometry/panes";
import { boxOverCells, type Box } from "../geometry/sheetAxes";
import type { GridLayout } from "./gridLayout";

/** Charts that begin this far outside the window are drawn already, in pixels. */
const AHEAD = 400;

/** The charts whose top left corner lies in a pane, as far as they are seen. */
export function ChartLayer(props: {
  readonly desk: Desk;
  readonly layout: GridLayout;
  readonly pane: Pane;
  readonly viewport: Viewport;
}) {
  const { desk, layout, pane, viewport } = props;
  const charts = desk.sheet.charts.map((chart) => ({ chart, box: boxOverCells(desk.sheet, layout.axes, chart.box) }));
  const seen = charts.filter(({ box }) => isIn(box, pane, layout) && isSeen(box, pane, viewport));
  return seen.map(({ chart, box }) => (
    <ChartView
      key={chart.id}
      picture={chartPicture(desk.book, chart)}
      box={box}
      language={desk.language}
      measure={desk.drawn.measure}
    />
  ));
}

function isIn({ left, top }: Box, pane: Pane, { frozenWidth, frozenHeight }: GridLayout): boolean {
  return top < frozenHeight === pane.isRowsFrozen && left < frozenWidth === pane.isColumnsFrozen;
}

function isSeen(box: Box, pane: Pane, viewport: Viewport): boolean {
  const top = box.top - (pane.isRowsFrozen ? 0 : viewport.top);
  const left = box.left - (pane.isColumnsFrozen ? 0 : viewport.left);
  return (
    top + box.height > -AHEAD &&
    left + box.width > -AHEAD &&
    top < viewport.height + AHEAD &&
    left < viewport.width + AHEAD
  );
}
