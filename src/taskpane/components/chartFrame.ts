import { makeStyles, tokens } from "@fluentui/react-components";

/** A place in a chart, in its own units from the top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The rectangle in which a chart plots; what stands around it are its labels. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where shares of width and height (0–1, height from below) stand in the plot area. */
export const placeIn = ({ left, top, right, bottom }: PlotArea, across: number, up: number): Place => ({
  x: left + (right - left) * across,
  y: bottom - (bottom - top) * up,
});

/** "x,y x,y …" for a polygon or a line; to a hundredth, which no screen shows. */
export const pointList = (places: readonly Place[]): string =>
  places.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");

/**
 * Looks that the charts of the pane share. Lines and labels take the colour of the text around them, so that every theme,
 * contrast themes included, gives it; only what stands on a colour of its own keeps it.
 */
export const useChartStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "440px", height: "auto", overflow: "visible" },
  text: { fill: "currentColor", fontSize: "11px", fontFamily: tokens.fontFamilyBase },
  line: { stroke: "currentColor", fill: "none" },
  // Seen on every ground it crosses, light or dark.
  limit: { stroke: "#7D8794", strokeDasharray: "3 3" },
  mark: { fontWeight: tokens.fontWeightSemibold, forcedColorAdjust: "none" },
});
