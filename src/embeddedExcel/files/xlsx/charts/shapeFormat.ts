import type { ChartSeries } from "../../../workbook/chart";
import { xml, type XmlElement } from "../../xml/xmlElement";

/** DrawingML measures in English Metric Units. */
export const EMU_PER_POINT = 12_700;

export const solidFill = (color: string): XmlElement =>
  xml("a:solidFill", {}, [xml("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);

const DASHES: Readonly<Record<NonNullable<ChartSeries["lineDash"]>, string>> = {
  Continuous: "solid",
  Dash: "dash",
  Dot: "sysDot",
};

export interface LineFormat {
  readonly color?: string | undefined;
  /** In points. */
  readonly weight?: number | undefined;
  readonly dash?: ChartSeries["lineDash"] | undefined;
  readonly visible?: boolean | undefined;
}

/** `a:ln`; undefined where the line is left to the chart. */
export function lineElement({ color, weight, dash, visible }: LineFormat): XmlElement | undefined {
  if (visible === false) return xml("a:ln", {}, [xml("a:noFill")]);
  if (color === undefined && weight === undefined && dash === undefined) return undefined;
  const width = weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT);
  return xml("a:ln", { w: width, cap: "rnd" }, [
    color === undefined ? undefined : solidFill(color),
    dash === undefined ? undefined : xml("a:prstDash", { val: DASHES[dash] }),
    xml("a:round"),
  ]);
}

export function readLineDash(line: XmlElement | undefined): ChartSeries["lineDash"] | undefined {
  const value = line?.child("prstDash")?.attribute("val");
  if (value === undefined) return undefined;
  if (/dash/i.test(value)) return "Dash";
  return /dot/i.test(value) ? "Dot" : "Continuous";
}

/** `c:spPr` of the parts that are there. */
export function shapeProperties(...parts: (XmlElement | undefined)[]): XmlElement | undefined {
  return parts.some((part) => part !== undefined) ? xml("c:spPr", {}, parts) : undefined;
}
