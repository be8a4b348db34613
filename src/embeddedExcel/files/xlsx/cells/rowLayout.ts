import type { RowLayout } from "../../../workbook/sheet";
import { parseAttributes } from "../../xml/parseXml";
import { encodeXmlAttribute } from "../../xml/xmlText";

/** Between the indices of cell formats in the file and the style ids of the workbook. */
export interface StyleIndices {
  /** Style id that opening gave to a cell format index. */
  styleOf(format: number): number;
  /** Cell format index of a style id. */
  formatOf(style: number): number;
}

/** What a row element states about the row itself; undefined where it states nothing. */
export function readRowLayout(attributes: string, { styleOf }: Pick<StyleIndices, "styleOf">): RowLayout | undefined {
  if (!/custom|hidden/.test(attributes)) return undefined;
  const values = parseAttributes(attributes);
  const isOn = (name: string) => values[name] === "1" || values[name] === "true";
  const layout: RowLayout = { hidden: isOn("hidden") };
  if (isOn("customHeight") && values["ht"] !== undefined) layout.height = Number(values["ht"]);
  if (isOn("customFormat") && values["s"] !== undefined) layout.style = styleOf(Number(values["s"]));
  return layout.hidden || layout.height !== undefined || layout.style !== undefined ? layout : undefined;
}

/** Attributes of a row element (with a leading space); what the model does not know stays as the file had it. */
export function rowAttributes(
  row: number,
  original: string,
  layout: RowLayout | undefined,
  styles: StyleIndices,
): string {
  const before = readRowLayout(original, styles);
  const values = parseAttributes(original);
  delete values["spans"];
  values["r"] = String(row + 1);
  if (before?.height !== layout?.height) {
    delete values["ht"];
    delete values["customHeight"];
    if (layout?.height !== undefined) Object.assign(values, { ht: String(layout.height), customHeight: "1" });
  }
  if (before?.style !== layout?.style) {
    delete values["s"];
    delete values["customFormat"];
    if (layout?.style !== undefined)
      Object.assign(values, { s: String(styles.formatOf(layout.style)), customFormat: "1" });
  }
  if ((before?.hidden ?? false) !== (layout?.hidden ?? false)) {
    delete values["hidden"];
    if (layout?.hidden) values["hidden"] = "1";
  }
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${encodeXmlAttribute(value)}"`)
    .join("");
}
