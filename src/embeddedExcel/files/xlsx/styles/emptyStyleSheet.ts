import { DEFAULT_FONT } from "../../../workbook/style";
import { SPREADSHEET_NS } from "../../package/namespaces";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { fileColor } from "./colors";
import { BORDER_SIDES } from "./styleSheet";

/** The records every reader expects: one font, the two reserved fills, one border, the Normal style. */
export function emptyStyleSheet(): XmlElement {
  const group = (name: string, items: XmlElement[]) => xml(name, { count: items.length }, items);
  const pattern = (patternType: string) => xml("fill", {}, [xml("patternFill", { patternType })]);
  const sides = [...BORDER_SIDES, "diagonal"].map((side) => xml(side));
  const font = xml("font", {}, [
    xml("sz", { val: DEFAULT_FONT.size }),
    xml("color", { rgb: fileColor(DEFAULT_FONT.color) }),
    xml("name", { val: DEFAULT_FONT.name }),
    xml("family", { val: 2 }),
  ]);
  return xml("styleSheet", { xmlns: SPREADSHEET_NS }, [
    group("fonts", [font]),
    group("fills", [pattern("none"), pattern("gray125")]),
    group("borders", [xml("border", {}, sides)]),
    group("cellStyleXfs", [xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    group("cellXfs", [xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]),
    group("cellStyles", [xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    group("dxfs", []),
  ]);
}
