import type { Book } from "../../../workbook/book";
import type { ChartFont, ChartText } from "../../../workbook/chart";
import { xml, type XmlElement } from "../../xml/xmlElement";
import type { WorkbookColors } from "../styles/colors";
import { referencedText, textReference } from "./chartData";
import { solidFill } from "./shapeFormat";

/** Grey of Excel's own charts. */
const DEFAULT_TEXT_COLOR = "#595959";

/** Title of a chart or an axis; undefined where there is none to show. */
export function titleElement(book: Book, title: ChartText, defaultSize: number): XmlElement | undefined {
  if (!title.visible) return undefined;
  const { fontSize = defaultSize, fontBold = false, fontColor = DEFAULT_TEXT_COLOR } = title;
  const font = { size: fontSize, bold: fontBold, color: fontColor };
  const overlay = xml("c:overlay", { val: 0 });
  if (title.formula !== undefined && referencedText(book, title.formula) !== undefined) {
    return xml("c:title", {}, [xml("c:tx", {}, [textReference(book, title.formula)]), overlay, textProperties(font)]);
  }
  const paragraphs = title.text
    .split("\n")
    .map((line) =>
      xml("a:p", {}, [
        xml("a:pPr", {}, [fontElement("a:defRPr", font)]),
        xml("a:r", {}, [fontElement("a:rPr", font), xml("a:t", {}, [line])]),
      ]),
    );
  const rich = xml("c:rich", {}, [xml("a:bodyPr"), xml("a:lstStyle"), ...paragraphs]);
  return xml("c:title", {}, [xml("c:tx", {}, [rich]), overlay]);
}

/** Font of labels, legends and linked titles. */
export function textProperties(font: ChartFont): XmlElement {
  const paragraph = xml("a:p", {}, [
    xml("a:pPr", {}, [fontElement("a:defRPr", { color: DEFAULT_TEXT_COLOR, ...font })]),
    xml("a:endParaRPr", { lang: "en-US" }),
  ]);
  return xml("c:txPr", {}, [xml("a:bodyPr"), xml("a:lstStyle"), paragraph]);
}

/** Sizes are in hundredths of a point. */
function fontElement(name: string, { size, bold, color }: ChartFont): XmlElement {
  const sz = size === undefined ? undefined : Math.round(size * 100);
  return xml(name, { lang: name === "a:rPr" ? "en-US" : undefined, sz, b: bold }, [
    color === undefined ? undefined : solidFill(color),
  ]);
}

export function readTitle(title: XmlElement | undefined, colors: WorkbookColors): ChartText {
  if (!title) return { text: "", visible: false };
  const text = title.child("tx");
  const reference = text?.child("strRef");
  const properties = firstFont(text?.child("rich")) ?? firstFont(title.child("txPr"));
  const size = properties?.number("sz");
  const color = colors.ofDrawing(properties?.child("solidFill"));
  return {
    text: reference ? cachedText(reference) : richText(text?.child("rich")),
    visible: true,
    ...(reference && { formula: reference.child("f")?.text ?? "" }),
    ...(size !== undefined && { fontSize: size / 100 }),
    ...(properties?.attribute("b") !== undefined && { fontBold: properties.flag("b") }),
    ...(color !== undefined && { fontColor: color }),
  };
}

export const cachedText = (reference: XmlElement): string =>
  [...reference.descendants("pt")].map((point) => point.child("v")?.text ?? "").join(" ");

const richText = (rich: XmlElement | undefined): string =>
  (rich?.childrenNamed("p") ?? []).map((p) => [...p.descendants("t")].map(({ text }) => text).join("")).join("\n");

function firstFont(body: XmlElement | undefined): XmlElement | undefined {
  for (const name of ["rPr", "defRPr"]) for (const font of body?.descendants(name) ?? []) return font;
  return undefined;
}

/** Font of a `c:txPr`; undefined where it says nothing. */
export function readFont(holder: XmlElement | undefined, colors: WorkbookColors): ChartFont | undefined {
  const properties = firstFont(holder?.child("txPr"));
  if (!properties) return undefined;
  const size = properties.number("sz");
  const color = colors.ofDrawing(properties.child("solidFill"));
  return {
    ...(size !== undefined && { size: size / 100 }),
    ...(properties.attribute("b") !== undefined && { bold: properties.flag("b") }),
    ...(color !== undefined && { color }),
  };
}
