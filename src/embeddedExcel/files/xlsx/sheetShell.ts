import { RELATIONSHIPS_NS, SPREADSHEET_NS } from "../package/namespaces";
import { parseXml } from "../xml/parseXml";
import { Utf8Output } from "../xml/utf8Output";
import { XML_DECLARATION, XmlMarkup, xml, type XmlElement } from "../xml/xmlElement";
import { findSheetData, type SheetDataArea } from "./cells/cellScanner";

/** The sequence of a worksheet's elements that the schema prescribes. */
export const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "drawingHF",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A worksheet part: everything but its rows as elements, the rows as text. */
export interface SheetShell {
  readonly text: string;
  /** `sheetData` in here is empty until the sheet is written. */
  readonly root: XmlElement;
  readonly data: SheetDataArea;
}

export function readSheetShell(text: string): SheetShell {
  const data = findSheetData(text);
  if (!data) {
    const root = parseXml(text);
    return { text, root, data: { start: 0, end: 0, prefix: root.prefix } };
  }
  const root = parseXml(`${text.slice(0, data.outerStart)}<${data.prefix}sheetData/>${text.slice(data.outerEnd)}`);
  return { text, root, data };
}

export function newSheetShell(): SheetShell {
  const root = xml("worksheet", { xmlns: SPREADSHEET_NS, "xmlns:r": RELATIONSHIPS_NS }, [xml("sheetData")]);
  return { text: "", root, data: { start: 0, end: 0, prefix: "" } };
}

/** Stands for the rows while the rest of the part is written; no XML contains this character. */
const ROWS_MARK = "\u0000";

/** Writes the part: `writeRows` adds the rows; without it they stay as the file has them. */
export function writeSheetShell(shell: SheetShell, writeRows: ((output: Utf8Output) => void) | undefined): Uint8Array {
  const sheetData = shell.root.ensure("sheetData", WORKSHEET_ORDER);
  sheetData.children = [new XmlMarkup(ROWS_MARK)];
  const [before = "", after = ""] = shell.root.toString().split(ROWS_MARK);
  const output = new Utf8Output();
  output.write(XML_DECLARATION + before);
  if (writeRows) writeRows(output);
  else output.write(shell.text.slice(shell.data.start, shell.data.end));
  output.write(after);
  return output.toBytes();
}

/** The name `r:id` has in this part; the prefix is declared where it is not yet. */
export function relationshipAttribute(root: XmlElement): string {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value.endsWith("/relationships"),
  );
  if (declared) return `${declared[0].slice("xmlns:".length)}:id`;
  root.set("xmlns:r", RELATIONSHIPS_NS);
  return "r:id";
}
