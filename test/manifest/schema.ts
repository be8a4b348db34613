import type { XmlElement } from "./xml";

/** What the documentation of the add-in manifest (task pane, version 1.1) says of one element. */
interface ElementRule {
  /** Children in their prescribed order; "?" for at most one, "*" for any number, "+" for at least one, else exactly one. */
  readonly children?: readonly string[];
  readonly attributes?: readonly string[];
  /** What its text must look like; without it there is none. */
  readonly text?: RegExp;
}

const LOCALE = "[a-z]{2,3}-[A-Za-z]{2,4}";
const ANY_TEXT = /\S/;

const translated: ElementRule = { children: ["Override*"], attributes: ["DefaultValue"] };
const resource: ElementRule = { children: ["bt:Override*"], attributes: ["id", "DefaultValue"] };
const translation: ElementRule = { attributes: ["Locale", "Value"] };
const reference: ElementRule = { attributes: ["resid"] };

/** By name, and by name and type where an element has a type and differs by it. Not named here means not allowed. */
const RULES: Readonly<Record<string, ElementRule>> = {
  "OfficeApp TaskPaneApp": {
    children: [
      "Id",
      "AlternateId?",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl?",
      "SupportUrl?",
      "AppDomains?",
      "Hosts",
      "Requirements?",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides?",
    ],
    attributes: ["xmlns", "xmlns:xsi", "xmlns:bt", "xsi:type"],
  },
  Id: { text: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/ },
  Version: { text: /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/ },
  ProviderName: { text: /^.{1,125}$/ },
  DefaultLocale: { text: new RegExp(`^${LOCALE}$`) },
  DisplayName: translated,
  Description: translated,
  IconUrl: translated,
  HighResolutionIconUrl: translated,
  SupportUrl: translated,
  AppDomains: { children: ["AppDomain+"] },
  AppDomain: { text: ANY_TEXT },
  Override: translation,
  Requirements: { children: ["Sets?"] },
  Sets: { children: ["Set+"], attributes: ["DefaultMinVersion"] },
  Set: { attributes: ["Name", "MinVersion"] },
  DefaultSettings: { children: ["SourceLocation"] },
  Permissions: { text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/ },
  "VersionOverrides VersionOverridesV1_0": {
    children: ["Description?", "Requirements?", "Hosts", "Resources"],
    attributes: ["xmlns", "xsi:type"],
  },
  Hosts: { children: ["Host+"] },
  Host: { attributes: ["Name"] },
  "Host Workbook": { children: ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"], attributes: ["xsi:type"] },
  Runtimes: { children: ["Runtime+"] },
  Runtime: { attributes: ["resid", "lifetime"] },
  AllFormFactors: { children: ["ExtensionPoint+"] },
  "ExtensionPoint CustomFunctions": {
    children: ["Script", "Page?", "Metadata", "Namespace?"],
    attributes: ["xsi:type"],
  },
  Script: { children: ["SourceLocation"] },
  Page: { children: ["SourceLocation"] },
  Metadata: { children: ["SourceLocation"] },
  Namespace: reference,
  DesktopFormFactor: { children: ["GetStarted?", "FunctionFile", "ExtensionPoint+"] },
  FunctionFile: reference,
  "ExtensionPoint PrimaryCommandSurface": { children: ["OfficeTab"], attributes: ["xsi:type"] },
  OfficeTab: { children: ["Group+"], attributes: ["id"] },
  Group: { children: ["Label", "Icon", "Control+"], attributes: ["id"] },
  "Control Button": { children: ["Label", "Supertip", "Icon", "Action"], attributes: ["xsi:type", "id"] },
  Label: reference,
  Supertip: { children: ["Title", "Description"] },
  Title: reference,
  Icon: { children: ["bt:Image+"] },
  "Action ExecuteFunction": { children: ["FunctionName"], attributes: ["xsi:type"] },
  "Action ShowTaskpane": { children: ["TaskpaneId?", "SourceLocation"], attributes: ["xsi:type"] },
  FunctionName: { text: /^[A-Za-z_]\w*$/ },
  TaskpaneId: { text: /^.{1,125}$/ },
  Resources: { children: ["bt:Images?", "bt:Urls?", "bt:ShortStrings?", "bt:LongStrings?"] },
  "bt:Images": { children: ["bt:Image+"] },
  "bt:Urls": { children: ["bt:Url+"] },
  "bt:ShortStrings": { children: ["bt:String+"] },
  "bt:LongStrings": { children: ["bt:String+"] },
  "bt:Url": resource,
  "bt:String": resource,
  "bt:Override": translation,
};

/** Elements whose form depends on where they stand. */
const BY_PARENT: Readonly<Record<string, ElementRule>> = {
  "Icon > bt:Image": { attributes: ["size", "resid"] },
  "bt:Images > bt:Image": resource,
  "DefaultSettings > SourceLocation": translated,
  "Script > SourceLocation": reference,
  "Page > SourceLocation": reference,
  "Metadata > SourceLocation": reference,
  "Action > SourceLocation": reference,
  "Supertip > Description": reference,
};

/** Everything in which the element and what it holds differ from the documented schema. */
export function violations(element: XmlElement, parent = ""): readonly string[] {
  const type = element.attributes["xsi:type"];
  const where = type === undefined ? element.name : `${element.name} ${type}`;
  const rule = BY_PARENT[`${parent} > ${element.name}`] ?? RULES[where];
  if (!rule) return [`<${where}> is not known in <${parent}>`];
  const { children = [], attributes = [], text } = rule;
  const names = element.children.map(({ name }) => name);
  return [
    ...(inOrder(names, children) ? [] : [`<${where}> holds ${names.join(", ")}`]),
    ...attributes.filter((name) => !element.attributes[name]).map((name) => `<${where}> lacks ${name}`),
    ...Object.keys(element.attributes)
      .filter((name) => !attributes.includes(name))
      .map((name) => `<${where}> has ${name}`),
    ...((text ?? /^$/).test(element.text) ? [] : [`<${where}> says “${element.text}”`]),
    ...element.children.flatMap((child) => violations(child, element.name)),
  ];
}

/** Whether the children are those of the rule, in its order and number. */
function inOrder(names: readonly string[], children: readonly string[]): boolean {
  const pattern = children.map((child) => child.replace(/^([\w:]+)(.?)$/, "(?:$1,)$2")).join("");
  return new RegExp(`^${pattern}$`).test(names.map((name) => `${name},`).join(""));
}
