import type { PageLayout, Sheet } from "../../../workbook/sheet";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { WORKSHEET_ORDER } from "../sheetShell";
import { readSections, sectionsText } from "./headerFooter";

const POINTS_PER_INCH = 72;
const PAPER_NUMBERS = { Letter: 1, A4: 9 } as const;
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Everything of the page but print area and title rows, which the file keeps as names of the workbook. */
export function readPage(root: XmlElement, sheet: Sheet): void {
  const { page } = sheet;
  const setup = root.child("pageSetup");
  const margins = root.child("pageMargins");
  for (const side of SIDES) {
    const inches = margins?.number(side);
    if (inches !== undefined) page.margins[side] = inches * POINTS_PER_INCH;
  }
  page.orientation = setup?.attribute("orientation") === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = paperSize(setup?.number("paperSize"));
  readScaling(root, page);
  page.centerHorizontally = root.child("printOptions")?.flag("horizontalCentered") ?? false;
  const texts = root.child("headerFooter");
  page.header = readSections(texts?.child("oddHeader")?.text ?? "");
  page.footer = readSections(texts?.child("oddFooter")?.text ?? "");
}

function readScaling(root: XmlElement, page: PageLayout): void {
  const setup = root.child("pageSetup");
  if (root.at("sheetPr", "pageSetUpPr")?.flag("fitToPage")) {
    const width = setup?.number("fitToWidth") ?? 1;
    const height = setup?.number("fitToHeight") ?? 1;
    if (width > 0) page.fitWidth = width;
    if (height > 0) page.fitHeight = height;
    return;
  }
  const scale = setup?.number("scale");
  if (scale !== undefined) page.scale = scale;
}

/** Excel takes Letter where the file says nothing. */
function paperSize(number: number | undefined): PageLayout["paperSize"] {
  if (number === PAPER_NUMBERS.A4) return "A4";
  return number === undefined || number === PAPER_NUMBERS.Letter ? "Letter" : "Other";
}

export function writePage(root: XmlElement, sheet: Sheet): void {
  const { page } = sheet;
  const isFitted = page.fitWidth !== undefined || page.fitHeight !== undefined;
  if (isFitted || root.at("sheetPr", "pageSetUpPr")) {
    root
      .ensure("sheetPr", WORKSHEET_ORDER)
      .ensure("pageSetUpPr", SHEET_PROPERTIES_ORDER)
      .set("fitToPage", isFitted || undefined);
  }
  if (page.centerHorizontally || root.child("printOptions")) {
    root.ensure("printOptions", WORKSHEET_ORDER).set("horizontalCentered", page.centerHorizontally || undefined);
  }
  const margins = root.ensure("pageMargins", WORKSHEET_ORDER);
  for (const side of SIDES) {
    const inches = page.margins[side] / POINTS_PER_INCH;
    if (Math.abs((margins.number(side) ?? -1) - inches) > 1e-9) margins.set(side, inches);
  }
  const setup = root.ensure("pageSetup", WORKSHEET_ORDER);
  if (page.paperSize !== "Other") setup.set("paperSize", PAPER_NUMBERS[page.paperSize]);
  setup
    .set("scale", isFitted ? undefined : page.scale)
    .set("fitToWidth", isFitted ? (page.fitWidth ?? 0) : undefined)
    .set("fitToHeight", isFitted ? (page.fitHeight ?? 0) : undefined)
    .set("orientation", page.orientation.toLowerCase());
  writeTexts(root, page);
}

function writeTexts(root: XmlElement, page: PageLayout): void {
  const texts = { oddHeader: sectionsText(page.header), oddFooter: sectionsText(page.footer) };
  if (!texts.oddHeader && !texts.oddFooter && !root.child("headerFooter")) return;
  const element = root.ensure("headerFooter", WORKSHEET_ORDER);
  for (const [name, text] of Object.entries(texts)) {
    element.remove(name);
    const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
    if (text) element.insertInOrder(xml(`${root.prefix}${name}`, {}, [text]), order);
  }
}
