import {
  MAX_COLUMNS,
  parseAddress,
  quoteSheetName,
  rectangle,
  type Rectangle,
  sameArea,
  sheetAddress,
} from "../../workbook/address";
import type { Book } from "../../workbook/book";
import type { DefinedName } from "../../workbook/definedNames";
import type { Sheet } from "../../workbook/sheet";
import { formulaForFile } from "../formulaText/fileForm";
import { formulaForUser } from "../formulaText/userForm";
import { xml, type XmlElement } from "../xml/xmlElement";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER_AREA = "_xlnm._FilterDatabase";

/** Reads names and, from the reserved names, what the page of a sheet prints. `sheetAt` counts all tabs of the file. */
export function readDefinedNames(
  workbook: XmlElement,
  book: Book,
  sheetAt: (index: number) => Sheet | undefined,
): void {
  for (const element of workbook.child("definedNames")?.childrenNamed("definedName") ?? []) {
    const index = element.number("localSheetId");
    const scope = index === undefined ? null : sheetAt(index);
    const name = element.attribute("name") ?? "";
    if (scope === undefined) continue;
    if (name.startsWith("_xlnm.")) {
      if (scope) readReservedName(scope, name, element.text);
      continue;
    }
    book.names.add({
      name,
      scope,
      formula: formulaForUser(element.text, null),
      visible: !element.flag("hidden"),
      comment: element.attribute("comment") ?? "",
    });
  }
}

const withoutSheet = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1);

function readReservedName({ page }: Sheet, name: string, text: string): void {
  if (name === PRINT_AREA) page.printArea = parseAddress(withoutSheet(text));
  const titles = name === PRINT_TITLES ? titleRows(text) : null;
  if (titles) page.titleRows = { first: titles.top, last: titles.bottom };
}

/** The rows of a print title; it may name columns as well, which the model does not know. */
function titleRows(text: string): Rectangle | null {
  const areas = text.split(",").map((part) => parseAddress(withoutSheet(part)));
  return areas.find((area) => area?.left === 0 && area.right === MAX_COLUMNS - 1) ?? null;
}

/** A tab of the opened file: a worksheet of the model, or (null) one the model does not know, such as a chart sheet. */
export interface OriginalTab {
  readonly sheet: Sheet | null;
  readonly name: string;
  /** Its position in the file to write; undefined where it was deleted. */
  readonly position: number | undefined;
}

export interface NameWriting {
  readonly originalTabs: readonly OriginalTab[];
  /** Position of a sheet among all tabs of the file to write. */
  positionOf(sheet: Sheet): number;
  readonly customFunctionNames: ReadonlySet<string>;
}

/** The names of the file to write, in Excel's order; an element of the opened file is kept where it still says the same. */
export function definedNameElements(workbook: XmlElement, book: Book, writing: NameWriting): XmlElement[] {
  const originals = new OriginalNames(workbook, writing.originalTabs);
  const elements = originals.ofUnknownTabs();
  for (const sheet of book.sheets) elements.push(...reservedNames(originals, sheet, writing.positionOf(sheet)));
  for (const name of book.names) {
    const position = name.scope ? writing.positionOf(name.scope) : undefined;
    const original = originals.find(name.name, name.scope);
    const element = original?.clone() ?? xml(`${workbook.prefix}definedName`, { name: name.name });
    elements.push(writeName(element, name, position, writing.customFunctionNames));
  }
  const key = (element: XmlElement) => element.attribute("name")?.toLowerCase() ?? "";
  return elements.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

class OriginalNames {
  private readonly elements: readonly XmlElement[];
  readonly prefix: string;

  constructor(
    workbook: XmlElement,
    private readonly tabs: readonly OriginalTab[],
  ) {
    this.elements = workbook.child("definedNames")?.childrenNamed("definedName") ?? [];
    this.prefix = workbook.prefix;
  }

  find(name: string, scope: Sheet | null): XmlElement | undefined {
    return this.elements.find((element) => {
      if (element.attribute("name")?.toLowerCase() !== name.toLowerCase()) return false;
      const tab = this.tabOf(element);
      return scope === null ? element.attribute("localSheetId") === undefined : tab?.sheet === scope;
    });
  }

  /** Names that belong to tabs the model does not know, and reserved names of the whole workbook. */
  ofUnknownTabs(): XmlElement[] {
    return this.elements.flatMap((element) => {
      const tab = this.tabOf(element);
      const isKept = tab
        ? tab.sheet === null && tab.position !== undefined
        : element.attribute("localSheetId") === undefined && element.attribute("name")?.startsWith("_xlnm.");
      return isKept ? [element.clone().set("localSheetId", tab?.position)] : [];
    });
  }

  /** A reserved name kept: it follows its sheet's position and name. */
  moved(element: XmlElement, sheet: Sheet, position: number): XmlElement {
    const kept = element.clone().set("localSheetId", position);
    const oldName = this.tabOf(element)?.name;
    if (oldName !== undefined && oldName !== sheet.name) {
      kept.children = [element.text.replaceAll(`${quoteSheetName(oldName)}!`, `${quoteSheetName(sheet.name)}!`)];
    }
    return kept;
  }

  private tabOf(element: XmlElement): OriginalTab | undefined {
    const index = element.number("localSheetId");
    return index === undefined ? undefined : this.tabs[index];
  }
}

function writeName(
  element: XmlElement,
  name: DefinedName,
  position: number | undefined,
  customFunctionNames: ReadonlySet<string>,
): XmlElement {
  element
    .set("name", name.name)
    .set("comment", name.comment || undefined)
    .set("localSheetId", position)
    .set("hidden", name.visible ? undefined : true);
  if (formulaForUser(element.text, null) !== name.formula) {
    element.children = [formulaForFile(name.formula, { ownTable: null, customFunctionNames })];
  }
  return element;
}

/** Names Excel keeps for itself: print area, title rows and filter area of a sheet. */
function reservedNames(originals: OriginalNames, sheet: Sheet, position: number): XmlElement[] {
  const { page, filterArea } = sheet;
  const titles = page.titleRows && rectangle(page.titleRows.first, 0, page.titleRows.last, MAX_COLUMNS - 1);
  const wanted: [name: string, area: Rectangle | null, before: (text: string) => Rectangle | null][] = [
    [PRINT_AREA, page.printArea, (text) => parseAddress(withoutSheet(text))],
    [PRINT_TITLES, titles, titleRows],
    [FILTER_AREA, filterArea, (text) => (sheet.touched.has("filter") ? parseAddress(withoutSheet(text)) : filterArea)],
  ];
  return wanted.flatMap(([name, area, before]) => {
    const original = originals.find(name, sheet);
    const originalArea = original ? before(original.text) : null;
    if (original && sameOrNone(originalArea, area)) return [originals.moved(original, sheet, position)];
    if (!area) return [];
    const formula = sheetAddress(sheet.name, area, true);
    const hidden = name === FILTER_AREA || undefined;
    return [xml(`${originals.prefix}definedName`, { name, localSheetId: position, hidden }, [formula])];
  });
}

const sameOrNone = (a: Rectangle | null, b: Rectangle | null): boolean => (a && b ? sameArea(a, b) : a === b);
