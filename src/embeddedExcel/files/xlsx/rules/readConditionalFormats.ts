import type { ColorScalePoint, ConditionalFormat, ConditionalRule } from "../../../workbook/conditionalFormat";
import type { Sheet } from "../../../workbook/sheet";
import { formulaForUser } from "../../formulaText/userForm";
import type { XmlElement } from "../../xml/xmlElement";
import { identifier } from "../identifier";
import type { WorkbookColors } from "../styles/colors";
import type { StyleSheet } from "../styles/styleSheet";
import { snapshotOf, type MarkupRecord } from "../xlsxOrigin";
import { readAreas } from "./areas";
import { CELL_OPERATORS, POINT_TYPES, TEXT_OPERATORS } from "./ruleWords";

/** Fills the sheet's conditional formats, the strongest first, and returns what the file said of each. */
export function readConditionalFormats(
  root: XmlElement,
  sheet: Sheet,
  styleSheet: StyleSheet,
): Map<ConditionalFormat, MarkupRecord> {
  const solidBars = solidDataBars(root);
  const found: { priority: number; format: ConditionalFormat; element: XmlElement }[] = [];
  for (const group of root.childrenNamed("conditionalFormatting")) {
    for (const element of group.childrenNamed("cfRule")) {
      const format: ConditionalFormat = {
        id: identifier("conditionalFormat"),
        areas: readAreas(group.attribute("sqref")),
        rule: readRule(element, styleSheet.colors, solidBars),
        format: styleSheet.differentialStyle(element.number("dxfId")),
        stopIfTrue: element.flag("stopIfTrue"),
      };
      found.push({ priority: element.number("priority") ?? 0, format, element });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = found.map(({ format }) => format);
  return new Map(
    found.map(({ format, element }) => [format, { markup: element.toString(), snapshot: snapshotOf(format) }]),
  );
}

function readRule(element: XmlElement, colors: WorkbookColors, solidBars: ReadonlySet<string>): ConditionalRule {
  return (
    readComparison(element) ??
    readText(element) ??
    readScale(element, colors, solidBars) ?? {
      type: "other",
      xml: element.toString(),
    }
  );
}

function readComparison(element: XmlElement): ConditionalRule | null {
  const [formula1, formula2] = element.childrenNamed("formula").map(({ text }) => formulaForUser(text, null));
  const type = element.attribute("type");
  if (formula1 === undefined) return null;
  if (type === "expression") return { type: "custom", formula: formula1 };
  const operator = type === "cellIs" ? CELL_OPERATORS[element.attribute("operator") ?? ""] : undefined;
  if (!operator) return null;
  return { type: "cellValue", operator, formula1, ...(formula2 !== undefined && { formula2 }) };
}

function readText(element: XmlElement): ConditionalRule | null {
  const operator = TEXT_OPERATORS[element.attribute("type") ?? ""];
  const text = element.attribute("text");
  return operator && text !== undefined ? { type: "containsText", text, operator } : null;
}

function readScale(
  element: XmlElement,
  colors: WorkbookColors,
  solidBars: ReadonlySet<string>,
): ConditionalRule | null {
  const bar = element.child("dataBar");
  if (bar) {
    const color = colors.of(bar.child("color")) ?? "#638EC6";
    return { type: "dataBar", color, gradient: !solidBars.has(extensionId(element) ?? "") };
  }
  const scale = element.child("colorScale");
  if (!scale) return null;
  const scaleColors = scale.childrenNamed("color");
  const points = scale.childrenNamed("cfvo").map((point, index): ColorScalePoint | null => {
    const type = POINT_TYPES[point.attribute("type") ?? ""];
    const value = point.number("val");
    if (!type || (point.attribute("val") !== undefined && value === undefined)) return null;
    const hasValue = type !== "lowest" && type !== "highest" && value !== undefined;
    return { type, color: colors.of(scaleColors[index]) ?? "#FFFFFF", ...(hasValue && { value }) };
  });
  const known = points.filter((point) => point !== null);
  return known.length === points.length ? { type: "colorScale", points: known } : null;
}

/** Id that links a rule to its newer description in the sheet's extensions. */
export function extensionId(rule: XmlElement): string | undefined {
  for (const id of rule.descendants("id")) return id.text;
  return undefined;
}

/** Ids of the data bars that the extensions describe as filled evenly. */
function solidDataBars(root: XmlElement): Set<string> {
  const ids = new Set<string>();
  for (const rule of root.child("extLst")?.descendants("cfRule") ?? []) {
    const bar = rule.child("dataBar");
    if (bar && !bar.flag("gradient", true)) ids.add(rule.attribute("id") ?? "");
  }
  return ids;
}
