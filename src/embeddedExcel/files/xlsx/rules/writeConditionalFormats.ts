import { cellAddress } from "../../../workbook/address";
import type { ConditionalFormat, ConditionalRule } from "../../../workbook/conditionalFormat";
import type { Sheet } from "../../../workbook/sheet";
import { formulaForFile } from "../../formulaText/fileForm";
import { X14_NS, XM_NS } from "../../package/namespaces";
import { parseXml } from "../../xml/parseXml";
import { xml, XmlElement } from "../../xml/xmlElement";
import { WORKSHEET_ORDER } from "../sheetShell";
import { fileColor } from "../styles/colors";
import type { WriteContext } from "../writeContext";
import { snapshotOf, type SheetOrigin } from "../xlsxOrigin";
import { fileAreas } from "./areas";
import { extensionId } from "./readConditionalFormats";
import { CELL_OPERATORS, fileWord, POINT_TYPES, TEXT_OPERATORS } from "./ruleWords";

/** Mark of the extension that holds newer descriptions of rules, and of the link from a rule to its description. */
const RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const LINK_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** Writes all conditional formats of a sheet; rules that still say what the file said keep its words. */
export function writeConditionalFormats(
  root: XmlElement,
  sheet: Sheet,
  origin: SheetOrigin | undefined,
  context: WriteContext,
): void {
  const before = linkedIds(root);
  root.remove("conditionalFormatting");
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    const record = origin?.conditionalFormats.get(format);
    const isUnchanged = record?.snapshot === snapshotOf(format);
    const rule = record && isUnchanged ? parseXml(record.markup) : newRule(root, format, context);
    rule.set("priority", index + 1);
    const group = xml(`${root.prefix}conditionalFormatting`, { sqref: fileAreas(format.areas) }, [rule]);
    root.insertInOrder(group, WORKSHEET_ORDER);
    if (format.rule.type === "dataBar" && !isUnchanged) addBarDescription(root, format);
  }
  const after = linkedIds(root);
  removeDescriptions(root, new Set([...before].filter((id) => !after.has(id))));
}

function newRule(root: XmlElement, format: ConditionalFormat, context: WriteContext): XmlElement {
  const { rule } = format;
  if (rule.type === "other") return parseXml(rule.xml);
  const { prefix } = root;
  const element = xml(`${prefix}cfRule`, { type: "" }, ruleContent(prefix, format, context.customFunctionNames));
  const appliesFormat = rule.type !== "dataBar" && rule.type !== "colorScale";
  element
    .set("type", ruleType(rule))
    .set("dxfId", appliesFormat ? context.styles.differentialFormat(format.format) : undefined)
    .set("priority", 0)
    .set("stopIfTrue", format.stopIfTrue || undefined);
  if (rule.type === "cellValue") element.set("operator", fileWord(CELL_OPERATORS, rule.operator));
  if (rule.type === "containsText") {
    const type = fileWord(TEXT_OPERATORS, rule.operator);
    element.set("operator", type === "notContainsText" ? "notContains" : type).set("text", rule.text);
  }
  return element;
}

function ruleType(rule: Exclude<ConditionalRule, { type: "other" }>): string {
  if (rule.type === "cellValue") return "cellIs";
  if (rule.type === "custom") return "expression";
  return rule.type === "containsText" ? fileWord(TEXT_OPERATORS, rule.operator) : rule.type;
}

function ruleContent(
  prefix: string,
  { id, rule, areas }: ConditionalFormat,
  customFunctionNames: ReadonlySet<string>,
): XmlElement[] {
  const formula = (text: string) =>
    xml(`${prefix}formula`, {}, [formulaForFile(text, { ownTable: null, customFunctionNames })]);
  const color = (value: string) => xml(`${prefix}color`, { rgb: fileColor(value) });
  switch (rule.type) {
    case "cellValue":
      return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(formula);
    case "custom":
      return [formula(rule.formula)];
    case "containsText":
      return [formula(textFormula(rule, cellAddress(areas[0]?.top ?? 0, areas[0]?.left ?? 0)))];
    case "colorScale": {
      const points = rule.points.map(({ type, value }) =>
        xml(`${prefix}cfvo`, { type: fileWord(POINT_TYPES, type), val: value }),
      );
      return [xml(`${prefix}colorScale`, {}, [...points, ...rule.points.map((point) => color(point.color))])];
    }
    case "dataBar": {
      const ends = ["min", "max"].map((type) => xml(`${prefix}cfvo`, { type }));
      const link = xml(`${prefix}ext`, { uri: LINK_EXTENSION, "xmlns:x14": X14_NS }, [xml("x14:id", {}, [id])]);
      return [xml(`${prefix}dataBar`, {}, [...ends, color(rule.color)]), xml(`${prefix}extLst`, {}, [link])];
    }
    case "other":
      return [];
  }
}

/** Rules about text carry a formula that says the same, for readers that know formulas only. */
function textFormula({ text, operator }: Extract<ConditionalRule, { type: "containsText" }>, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

/** What Excel 2007 does not know of a data bar: even filling, bars that start at an axis, minimum zero. */
function addBarDescription(root: XmlElement, { id, rule, areas }: ConditionalFormat): void {
  if (rule.type !== "dataBar") return;
  removeDescriptions(root, new Set([id]));
  const bar = xml("x14:dataBar", { minLength: 0, maxLength: 100, gradient: rule.gradient }, [
    xml("x14:cfvo", { type: "autoMin" }),
    xml("x14:cfvo", { type: "autoMax" }),
    xml("x14:negativeFillColor", { rgb: "FFFF0000" }),
    xml("x14:axisColor", { rgb: "FF000000" }),
  ]);
  const description = xml("x14:conditionalFormatting", { "xmlns:xm": XM_NS }, [
    xml("x14:cfRule", { type: "dataBar", id }, [bar]),
    xml("xm:sqref", {}, [fileAreas(areas)]),
  ]);
  const extensions = root.ensure("extLst", WORKSHEET_ORDER);
  let extension = extensions.elements.find((element) => element.attribute("uri") === RULES_EXTENSION);
  if (!extension) {
    const list = xml("x14:conditionalFormattings");
    extension = xml(`${root.prefix}ext`, { uri: RULES_EXTENSION, "xmlns:x14": X14_NS }, [list]);
    // Excel reads these extensions in a fixed order, rules before validations and sparklines.
    extensions.children.unshift(extension);
  }
  extension.child("conditionalFormattings")?.children.push(description);
}

/** Ids of the descriptions that the rules of the sheet refer to. */
function linkedIds(root: XmlElement): Set<string> {
  const rules = root.childrenNamed("conditionalFormatting").flatMap((group) => group.childrenNamed("cfRule"));
  return new Set(rules.flatMap((rule) => extensionId(rule) ?? []));
}

function removeDescriptions(root: XmlElement, ids: ReadonlySet<string>): void {
  const extensions = root.child("extLst");
  const extension = extensions?.elements.find((element) => element.attribute("uri") === RULES_EXTENSION);
  const list = extension?.child("conditionalFormattings");
  if (!extensions || !extension || !list || ids.size === 0) return;
  for (const group of list.elements) {
    group.children = group.children.filter(
      (node) => !(node instanceof XmlElement && node.localName === "cfRule" && ids.has(node.attribute("id") ?? "")),
    );
  }
  list.children = list.elements.filter((group) => group.child("cfRule"));
  if (list.children.length === 0) extensions.children = extensions.children.filter((node) => node !== extension);
  if (extensions.elements.length === 0) root.remove("extLst");
}
