import type { Book } from "../../../workbook/book";
import type { Chart, ChartAxis } from "../../../workbook/chart";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { chartKind } from "./chartKinds";
import { textProperties, titleElement } from "./chartText";
import { lineElement, shapeProperties } from "./shapeFormat";

const LINE_COLOR = "#D9D9D9";
const LABEL_SIZE = 9;
const TITLE_SIZE = 10;
const TICK_LABELS: Readonly<Record<ChartAxis["tickLabels"], string>> = {
  NextToAxis: "nextTo",
  Low: "low",
  High: "high",
  None: "none",
};

/** Ids that link groups of series to their axes. */
export const AXIS_IDS = {
  Primary: { category: 111_111_111, value: 111_111_112 },
  Secondary: { category: 222_222_221, value: 222_222_222 },
} as const;

interface AxisPlace {
  readonly id: number;
  readonly crossedId: number;
  readonly position: "b" | "l" | "r" | "t";
  readonly crosses: "autoZero" | "max";
}

/** The axes of one group, category first; XY charts have two value axes. */
export function axisElements(book: Book, chart: Chart, group: "Primary" | "Secondary"): XmlElement[] {
  const isSecondary = group === "Secondary";
  const onGroup = chart.series.filter((series) => series.axisGroup === group);
  const kinds = onGroup.map((series) => chartKind(series.type));
  const isXY = kinds.some((kind) => kind.isXY);
  const isHorizontal = kinds.some((kind) => kind.direction === "bar");
  const ids = AXIS_IDS[group];
  const category = isSecondary ? chart.axes.secondaryCategory : chart.axes.category;
  const value = isSecondary ? chart.axes.secondaryValue : chart.axes.value;
  const categoryPlace: AxisPlace = {
    id: ids.category,
    crossedId: ids.value,
    position: isHorizontal ? "l" : "b",
    crosses: "autoZero",
  };
  const valuePlace: AxisPlace = {
    id: ids.value,
    crossedId: ids.category,
    position: isHorizontal ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l",
    crosses: isSecondary ? "max" : "autoZero",
  };
  const first = isXY ? valueAxis(book, category, categoryPlace, true) : categoryAxis(book, category, categoryPlace);
  return [first, valueAxis(book, value, valuePlace, isXY)];
}

function categoryAxis(book: Book, axis: ChartAxis, place: AxisPlace): XmlElement {
  return xml("c:catAx", {}, [
    ...commonStart(book, axis, place),
    ...commonEnd(place),
    xml("c:auto", { val: 1 }),
    xml("c:lblAlgn", { val: "ctr" }),
    xml("c:lblOffset", { val: 100 }),
    xml("c:noMultiLvlLbl", { val: 0 }),
  ]);
}

function valueAxis(book: Book, axis: ChartAxis, place: AxisPlace, isXY: boolean): XmlElement {
  return xml("c:valAx", {}, [
    ...commonStart(book, axis, place),
    ...commonEnd(place),
    xml("c:crossBetween", { val: isXY ? "midCat" : "between" }),
    axis.majorUnit === undefined ? undefined : xml("c:majorUnit", { val: axis.majorUnit }),
  ]);
}

function commonStart(book: Book, axis: ChartAxis, { id, position }: AxisPlace): (XmlElement | undefined)[] {
  const line = shapeProperties(lineElement({ color: LINE_COLOR, weight: 0.75 }));
  const format = axis.numberFormat;
  return [
    xml("c:axId", { val: id }),
    xml("c:scaling", {}, [
      xml("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }),
      axis.maximum === undefined ? undefined : xml("c:max", { val: axis.maximum }),
      axis.minimum === undefined ? undefined : xml("c:min", { val: axis.minimum }),
    ]),
    xml("c:delete", { val: !axis.visible }),
    xml("c:axPos", { val: position }),
    axis.majorGridlines ? xml("c:majorGridlines", {}, [line]) : undefined,
    titleElement(book, axis.title, TITLE_SIZE),
    xml("c:numFmt", { formatCode: format ?? "General", sourceLinked: format === undefined }),
    xml("c:majorTickMark", { val: "none" }),
    xml("c:minorTickMark", { val: "none" }),
    xml("c:tickLblPos", { val: TICK_LABELS[axis.tickLabels] }),
    line?.clone(),
    textProperties({ size: LABEL_SIZE, ...axis.labelFont }),
  ];
}

const commonEnd = ({ crossedId, crosses }: AxisPlace): XmlElement[] => [
  xml("c:crossAx", { val: crossedId }),
  xml("c:crosses", { val: crosses }),
];
