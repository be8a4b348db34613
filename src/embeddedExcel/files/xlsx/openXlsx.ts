import { Book } from "../../workbook/book";
import type { Sheet, SheetVisibility } from "../../workbook/sheet";
import { OoxmlPackage } from "../package/ooxmlPackage";
import { UnreadableFileError } from "../unreadableFile";
import type { XmlElement } from "../xml/xmlElement";
import { readDynamicArrayMetadata } from "./cells/dynamicArrays";
import { readSharedStrings } from "./cells/sharedStrings";
import { readDefinedNames } from "./definedNames";
import { readSheet } from "./readSheet";
import { WorkbookColors } from "./styles/colors";
import { StyleSheet } from "./styles/styleSheet";
import { readSettings } from "./webExtension";
import { snapshotOf, XlsxOrigin } from "./xlsxOrigin";

/** Opens a workbook in the Office Open XML format (.xlsx, .xlsm). */
export function openXlsx(bytes: Uint8Array, fileName: string, addInId?: string): Book {
  const source = OoxmlPackage.read(bytes);
  const workbookPart = source.relationshipNamed("", "officeDocument")?.target;
  const workbook = workbookPart === undefined ? undefined : source.xml(workbookPart);
  if (workbookPart === undefined || workbook?.localName !== "workbook") {
    throw new UnreadableFileError("notAWorkbook", `${fileName} is an archive, but holds no Excel workbook.`);
  }
  const partOf = (name: string) => source.relationshipNamed(workbookPart, name)?.target ?? "";
  const styleSheet = new StyleSheet(source.xml(partOf("styles")), new WorkbookColors(source.xml(partOf("theme"))));
  const book = new Book(styleSheet.cellStyle(0));
  book.fileName = fileName;
  book.uses1904Dates = workbook.child("workbookPr")?.flag("date1904") ?? false;
  book.isStructureProtected = workbook.child("workbookProtection")?.flag("lockStructure") ?? false;
  const styleIds = new Map<number, number>();
  const styleOf = (format: number): number => {
    let id = styleIds.get(format);
    if (id === undefined) {
      id = book.styles.intern(styleSheet.cellStyle(format));
      styleIds.set(format, id);
    }
    return id;
  };
  const origin = new XlsxOrigin(
    source,
    workbookPart,
    styleSheet,
    {
      sharedStrings: readSharedStrings(source.text(partOf("sharedStrings"))),
      dynamicArrayMetadata: readDynamicArrayMetadata(source.xml(partOf("sheetMetadata"))),
      uses1904Dates: book.uses1904Dates,
    },
    styleOf,
  );
  book.origin = origin;
  addSheets(book, origin, workbook);
  readSettings(source, book.settings, addInId);
  origin.settingsSnapshot = snapshotOf([...book.settings]);
  readDefinedNames(workbook, book, (index) => origin.tabs[index]?.sheet ?? undefined);
  return book;
}

function addSheets(book: Book, origin: XlsxOrigin, workbook: XmlElement): void {
  const relationships = new Map(
    origin.source.relationships(origin.workbookPart).map((relationship) => [relationship.id, relationship]),
  );
  for (const element of workbook.child("sheets")?.childrenNamed("sheet") ?? []) {
    const relationshipId = element.prefixedAttribute("id") ?? "";
    const relationship = relationships.get(relationshipId);
    const name = element.attribute("name") ?? "";
    const isWorksheet = relationship?.name === "worksheet" && origin.source.has(relationship.target);
    const sheet = isWorksheet ? book.addSheet(name, visibility(element.attribute("state"))) : null;
    origin.tabs.push({ relationshipId, name, sheet });
    if (sheet && relationship) origin.sheets.set(sheet, readSheet(sheet, relationship.target, origin));
  }
  origin.activeSheet = activeSheet(book, origin, workbook);
  book.activeSheet = origin.activeSheet;
}

function activeSheet(book: Book, origin: XlsxOrigin, workbook: XmlElement): Sheet | null {
  const index = workbook.at("bookViews", "workbookView")?.number("activeTab") ?? 0;
  return (
    origin.tabs[index]?.sheet ?? book.sheets.find((sheet) => sheet.visibility === "Visible") ?? book.sheets[0] ?? null
  );
}

const visibility = (state: string | undefined): SheetVisibility =>
  state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
