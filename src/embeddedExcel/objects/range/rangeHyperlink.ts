import { contains, type Rectangle } from "../../workbook/address";
import type { Hyperlink } from "../../workbook/hyperlink";
import type { Sheet } from "../../workbook/sheet";
import { optional, recordArgument, textArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { removeHyperlinks } from "./clearCells";
import { styleChanger } from "./cellStyles";
import { writeContents } from "./writeContents";

const LINK_COLOR = "#0563C1";

/** The link on all cells of the area as Office.js describes it, or null. */
export function readHyperlink(sheet: Sheet, area: Rectangle): Record<string, string> | null {
  const link = sheet.hyperlinks.find((candidate) => contains(candidate.area, area));
  if (!link) return null;
  const text = sheet.grid.value(area.top, area.left);
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    ...(text === null ? {} : { textToDisplay: String(text) }),
  };
}

/** Sets or (null) removes the link. Excel shows linked text underlined and in the theme's link colour. */
export function writeHyperlink(session: WorkbookSession, sheet: Sheet, area: Rectangle, value: unknown): void {
  session.requireUnprotected(sheet);
  removeHyperlinks(sheet, area);
  if (value === null) return;
  const link = recordArgument(value);
  const text = optional(link.textToDisplay, textArgument, null);
  const stored: Hyperlink = {
    area,
    ...member("address", link.address),
    ...member("documentReference", link.documentReference),
    ...member("screenTip", link.screenTip),
  };
  sheet.hyperlinks.push(stored);
  sheet.touch("hyperlinks");
  if (text !== null) writeContents(session, sheet, area, `'${text}`);
  styleChanger<string>(session.book, sheet, (style, color) => ({
    ...style,
    font: { ...style.font, underline: true, color },
  })).area(area, LINK_COLOR);
}

function member<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  const text = optional(value, textArgument, undefined);
  return text === undefined ? {} : ({ [name]: text } as Record<Name, string>); // the key is `name`
}
