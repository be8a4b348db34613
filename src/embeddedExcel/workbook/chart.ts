/** Chart types as Office.js names them, as far as this host writes them. */
export type ChartType =
  | "ColumnClustered"
  | "ColumnStacked"
  | "BarClustered"
  | "BarStacked"
  | "Line"
  | "LineMarkers"
  | "Area"
  | "XYScatter"
  | "XYScatterLines"
  | "XYScatterLinesNoMarkers"
  | "Bubble"
  | "Pie"
  | "Doughnut"
  | "Radar";

/** A chart text: fixed, or linked to a cell by a formula such as `Workings!$B$2` (no leading "="). */
export interface ChartText {
  text: string;
  formula?: string;
  visible: boolean;
  fontSize?: number;
  fontBold?: boolean;
  fontColor?: string;
}

export interface ChartSeries {
  name: { text: string; formula?: string };
  type: ChartType;
  axisGroup: "Primary" | "Secondary";
  /** References without "=", e.g. `Workings!$C$5:$C$204`. */
  values: string | null;
  categories: string | null;
  bubbleSizes: string | null;
  /** "#RRGGBB"; undefined takes the theme's colour. */
  fillColor?: string;
  /** False: no fill at all. */
  fillVisible?: boolean;
  lineColor?: string;
  /** In points. */
  lineWeight?: number;
  lineDash?: "Continuous" | "Dash" | "Dot";
  lineVisible?: boolean;
  markerStyle?: "Automatic" | "None" | "Circle" | "Diamond" | "Square" | "Triangle";
  markerSize?: number;
  markerColor?: string;
  markerBorderColor?: string;
  /** Space between columns, 0–500 % of their width. */
  gapWidth?: number;
  smooth: boolean;
  hasDataLabels: boolean;
  /** What the labels show and where; absent: the value, where the chart puts it. */
  dataLabels?: DataLabels;
}

export type DataLabelPosition = "Center" | "Left" | "Right" | "Top" | "Bottom";

export interface DataLabels {
  showsValue: boolean;
  showsSeriesName: boolean;
  position?: DataLabelPosition;
  font?: ChartFont;
}

/** Font of a chart element; what is absent comes from the chart. */
export interface ChartFont {
  /** In points. */
  size?: number;
  bold?: boolean;
  color?: string;
}

export interface ChartAxis {
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  title: ChartText;
  majorGridlines: boolean;
  /** "None" hides the labels only. */
  tickLabels: "NextToAxis" | "Low" | "High" | "None";
  reversed: boolean;
  /** Font of the tick labels. */
  labelFont?: ChartFont;
}

export type AxisKind = "category" | "value" | "secondaryCategory" | "secondaryValue";

/** Position and size in points from the sheet's top left corner. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Chart {
  /** "{GUID}", as the client expects. */
  readonly id: string;
  name: string;
  type: ChartType;
  title: ChartText;
  series: ChartSeries[];
  axes: Record<AxisKind, ChartAxis>;
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right"; font?: ChartFont };
  box: ChartBox;
  /** Text for screen readers. */
  altText?: string;
  /** Part of the opened file this chart was read from; it is written back as it was until `changed` is set. */
  readonly filePart?: string;
  changed: boolean;
}
