import { HostError } from "../../protocol/hostError";
import type { ChartType } from "../../workbook/chart";

const TYPES: readonly ChartType[] = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Area",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "Bubble",
  "Pie",
  "Doughnut",
  "Radar",
];

export function chartTypeArgument(value: unknown): ChartType {
  const type = TYPES.find((known) => known === value);
  if (!type) {
    throw new HostError("UnsupportedOperation", `embedded Excel host: chart type ${String(value)} is not implemented`);
  }
  return type;
}

export const hasAxes = (type: ChartType): boolean => type !== "Pie" && type !== "Doughnut";
export const hasOneSeries = (type: ChartType): boolean => type === "Pie";
/** Charts whose first column holds numbers for the horizontal axis. */
export const isScatter = (type: ChartType): boolean => type.startsWith("XY") || type === "Bubble";
