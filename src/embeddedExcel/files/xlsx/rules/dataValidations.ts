import type { DataValidation, ValidationOperator, ValidationType } from "../../../workbook/dataValidation";
import type { Sheet } from "../../../workbook/sheet";
import { formulaForFile } from "../../formulaText/fileForm";
import { formulaForUser } from "../../formulaText/userForm";
import { parseXml } from "../../xml/parseXml";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { WORKSHEET_ORDER } from "../sheetShell";
import type { WriteContext } from "../writeContext";
import { snapshotOf, type MarkupRecord, type SheetOrigin } from "../xlsxOrigin";
import { fileAreas, readAreas } from "./areas";
import { fileWord } from "./ruleWords";

const TYPES: Readonly<Record<string, ValidationType>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const ALERT_STYLES: Readonly<Record<string, DataValidation["errorAlert"]["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** Fills the sheet's validations; those that allow any value (a prompt only) are known to the file alone. */
export function readDataValidations(root: XmlElement, sheet: Sheet): Map<DataValidation, MarkupRecord> {
  const records = new Map<DataValidation, MarkupRecord>();
  for (const element of root.child("dataValidations")?.childrenNamed("dataValidation") ?? []) {
    const validation = readValidation(element);
    if (!validation) continue;
    sheet.dataValidations.push(validation);
    records.set(validation, { markup: element.toString(), snapshot: snapshotOf(validation) });
  }
  return records;
}

function readValidation(element: XmlElement): DataValidation | null {
  const type = TYPES[element.attribute("type") ?? "none"];
  if (!type) return null;
  const hasOperator = type !== "list" && type !== "custom";
  const operator = OPERATORS[element.attribute("operator") ?? "between"];
  const formula2 = element.child("formula2")?.text;
  return {
    areas: readAreas(element.attribute("sqref")),
    type,
    ...(hasOperator && operator && { operator }),
    formula1: formulaForUser(element.child("formula1")?.text ?? "", null),
    ...(formula2 !== undefined && { formula2: formulaForUser(formula2, null) }),
    inCellDropDown: !element.flag("showDropDown"),
    ignoreBlanks: element.flag("allowBlank"),
    errorAlert: {
      show: element.flag("showErrorMessage"),
      style: ALERT_STYLES[element.attribute("errorStyle") ?? "stop"] ?? "Stop",
      title: element.attribute("errorTitle") ?? "",
      message: element.attribute("error") ?? "",
    },
    prompt: {
      show: element.flag("showInputMessage"),
      title: element.attribute("promptTitle") ?? "",
      message: element.attribute("prompt") ?? "",
    },
  };
}

export function writeDataValidations(
  root: XmlElement,
  sheet: Sheet,
  origin: SheetOrigin | undefined,
  { customFunctionNames }: WriteContext,
): void {
  const group = root.ensure("dataValidations", WORKSHEET_ORDER);
  const unknown = group.elements.filter((element) => readValidation(element) === null);
  const known = sheet.dataValidations.map((validation) => {
    const record = origin?.dataValidations.get(validation);
    return record?.snapshot === snapshotOf(validation)
      ? parseXml(record.markup)
      : validationElement(root.prefix, validation, customFunctionNames);
  });
  group.children = [...known, ...unknown];
  group.set("count", group.children.length);
  if (group.children.length === 0) root.remove("dataValidations");
}

/** The inverted name is the file's: `showDropDown` hides the arrow. */
function validationElement(
  prefix: string,
  validation: DataValidation,
  customFunctionNames: ReadonlySet<string>,
): XmlElement {
  const { errorAlert, prompt, operator, formula2 } = validation;
  const formula = (name: string, text: string) =>
    xml(`${prefix}${name}`, {}, [formulaForFile(text, { ownTable: null, customFunctionNames })]);
  const attributes = {
    type: fileWord(TYPES, validation.type),
    errorStyle: errorAlert.style === "Stop" ? undefined : fileWord(ALERT_STYLES, errorAlert.style),
    operator: operator && operator !== "Between" ? fileWord(OPERATORS, operator) : undefined,
    allowBlank: validation.ignoreBlanks || undefined,
    showDropDown: !validation.inCellDropDown || undefined,
    showInputMessage: prompt.show || undefined,
    showErrorMessage: errorAlert.show || undefined,
    errorTitle: errorAlert.title || undefined,
    error: errorAlert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: fileAreas(validation.areas),
  };
  return xml(`${prefix}dataValidation`, attributes, [
    formula("formula1", validation.formula1),
    formula2 === undefined ? undefined : formula("formula2", formula2),
  ]);
}
