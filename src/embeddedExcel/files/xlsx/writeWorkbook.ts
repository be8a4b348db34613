import { RELATIONSHIPS_NS, SPREADSHEET_NS } from "../package/namespaces";
import { xml, type XmlElement } from "../xml/xmlElement";
import { definedNameElements } from "./definedNames";
import { relationshipAttribute } from "./sheetShell";
import { originalTabs, tabsToWrite, type Tab } from "./tabs";
import type { Sheet, SheetVisibility } from "../../workbook/sheet";
import type { WriteContext } from "./writeContext";

const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export const newWorkbookRoot = (): XmlElement =>
  xml("workbook", { xmlns: SPREADSHEET_NS, "xmlns:r": RELATIONSHIPS_NS }, [
    xml("workbookPr"),
    xml("bookViews", {}, [xml("workbookView")]),
    xml("sheets"),
  ]);

/** Makes the workbook part list the sheets and names of the model; it is left alone where it already does. */
export function writeWorkbook(
  context: WriteContext,
  /** Relationship id of each sheet's part. */
  relationshipIds: ReadonlyMap<Sheet, string>,
  mustRecalculate: boolean,
): void {
  const { book, target, workbookPart, origin } = context;
  const root = target.xml(workbookPart) ?? newWorkbookRoot();
  const before = root.toString();
  const tabs = tabsToWrite(book, origin);
  const names = definedNameElements(root, book, {
    originalTabs: originalTabs(tabs, origin),
    positionOf: (sheet) => tabs.findIndex((tab) => tab.sheet === sheet),
    customFunctionNames: context.customFunctionNames,
  });
  writeTabs(root, tabs, relationshipIds);
  writeNames(root, names);
  writeSwitches(root, context, tabs);
  if (mustRecalculate) root.ensure("calcPr", WORKBOOK_ORDER).set("fullCalcOnLoad", true);
  if (root.toString() !== before) target.setXml(workbookPart, root);
}

function writeTabs(root: XmlElement, tabs: readonly Tab[], relationshipIds: ReadonlyMap<Sheet, string>): void {
  const group = root.ensure("sheets", WORKBOOK_ORDER);
  const originals = new Map(group.elements.map((element) => [element.prefixedAttribute("id"), element]));
  const idAttribute = relationshipAttribute(root);
  let lastSheetId = Math.max(0, ...group.elements.map((element) => element.number("sheetId") ?? 0));
  group.children = tabs.flatMap((tab) => {
    const id = tab.sheet ? relationshipIds.get(tab.sheet) : tab.original.relationshipId;
    const element =
      originals.get(id) ?? xml(`${root.prefix}sheet`, { name: "", sheetId: ++lastSheetId, [idAttribute]: id });
    if (!tab.sheet) return [element];
    element.set("name", tab.sheet.name);
    const state = fileState(tab.sheet.visibility);
    if ((element.attribute("state") ?? "visible") !== state) element.set("state", state);
    return [element];
  });
}

const fileState = (visibility: SheetVisibility): string =>
  visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden";

/** Replaces the names unless they are the same in another order. */
function writeNames(root: XmlElement, names: XmlElement[]): void {
  const inOrder = (elements: readonly XmlElement[]) => elements.map(String).sort().join("\n");
  if (inOrder(root.child("definedNames")?.elements ?? []) === inOrder(names)) return;
  root.remove("definedNames");
  if (names.length > 0) root.insertInOrder(xml(`${root.prefix}definedNames`, {}, names), WORKBOOK_ORDER);
}

function writeSwitches(root: XmlElement, { book, origin }: WriteContext, tabs: readonly Tab[]): void {
  const properties = root.child("workbookPr");
  if ((properties?.flag("date1904") ?? false) !== book.uses1904Dates) {
    root.ensure("workbookPr", WORKBOOK_ORDER).set("date1904", book.uses1904Dates || undefined);
  }
  const protection = root.child("workbookProtection");
  if ((protection?.flag("lockStructure") ?? false) !== book.isStructureProtected) {
    if (book.isStructureProtected) root.ensure("workbookProtection", WORKBOOK_ORDER).set("lockStructure", true);
    else root.remove("workbookProtection");
  }
  const active = tabs.findIndex((tab) => tab.sheet !== null && tab.sheet === book.activeSheet);
  const activeUnchanged = origin !== null && origin.activeSheet === book.activeSheet && sameTabs(tabs, origin.tabs);
  if (activeUnchanged || active < 0) return;
  const views = root.ensure("bookViews", WORKBOOK_ORDER);
  if (!views.child("workbookView")) views.children.push(xml(`${root.prefix}workbookView`));
  views
    .child("workbookView")
    ?.set("activeTab", active || undefined)
    .set("firstSheet", undefined);
}

const sameTabs = (tabs: readonly Tab[], originals: readonly { sheet: Sheet | null }[]): boolean =>
  originals.every((original, index) => tabs[index]?.sheet === original.sheet);
