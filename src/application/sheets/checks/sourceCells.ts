import type { SourceCell } from "../../../domain/cells";
import { ADDRESSES_SHOWN } from "../../../limits";
import { sourceAddress } from "../../../text/cellAddress";
import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { cellName, sheetReference, textLiteral } from "../references";

/** Cells of the source as text, the first ones of many: "H81, H944", with the sheet where there are several. */
export function addresses(cells: readonly SourceCell[], { texts, formats, parts }: SheetFacts): string {
  const shown = cells.slice(0, ADDRESSES_SHOWN).map((cell) => sourceAddress(cell, parts.length > 1));
  const rest = cells.length - shown.length;
  return shown.join(", ") + (rest > 0 ? ` ${texts.checks.more(formats.count(rest))}` : "");
}

/** A link to the first of some cells; nothing where there are none. */
export function linkTo([first]: readonly SourceCell[], { texts }: SheetFacts): PlanCell {
  if (first === undefined) return null;
  const target = `#${sheetReference(first.sheetName)}!${cellName(first.row, first.column)}`;
  return { formula: `HYPERLINK(${textLiteral(target)},${textLiteral(texts.checks.goTo)})` };
}
