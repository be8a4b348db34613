import { contains, rectangle } from "../../embeddedExcel/workbook/address";
import { resolveReference } from "../../embeddedExcel/workbook/resolveReference";
import type { Desk } from "./desk";
import type { Position } from "./selection";

/** Where a link leads: a place in the workbook or an address of the web. */
export type Link = { readonly place: string } | { readonly address: string };

/** The link on a cell, set on it or made by its HYPERLINK formula; null where there is none. */
export function linkAt(desk: Desk, { row, column }: Position): Link | null {
  const { sheet } = desk;
  const link = sheet.hyperlinks.find(({ area }) => contains(area, rectangle(row, column)));
  if (link?.documentReference !== undefined) return { place: link.documentReference };
  if (link?.address !== undefined) return { address: link.address };
  const formula = sheet.grid.formula(row, column)?.text ?? "";
  const argument = /^HYPERLINK\(/i.test(formula) ? firstArgument(formula) : null;
  if (argument === null) return null;
  const target = desk.evaluateOn(sheet)(argument, row, column, { row, column });
  if (typeof target !== "string" || target === "") return null;
  return target.startsWith("#") ? { place: target.slice(1) } : { address: target };
}

/** Goes to a place in the workbook, or opens an address of the web in another tab. */
export function followLink(desk: Desk, link: Link): void {
  if ("address" in link) {
    if (/^(https?|mailto):/i.test(link.address)) window.open(link.address, "_blank", "noopener");
    return;
  }
  goTo(desk, link.place);
}

/** Selects the cells of a reference or a name; false where it leads nowhere. */
export function goTo(desk: Desk, reference: string): boolean {
  const found = resolveReference(desk.book, reference, desk.sheet);
  if (found?.sheet.visibility !== "Visible") return false;
  desk.activate(found.sheet);
  desk.select({ area: found.area, active: { row: found.area.top, column: found.area.left } });
  return true;
}

/** What stands between the first bracket of a call and the comma or bracket that ends its first argument. */
function firstArgument(formula: string): string | null {
  const start = formula.indexOf("(") + 1;
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === "(") depth++;
    else if (depth > 0 && character === ")") depth--;
    else if (depth === 0 && (character === "," || character === ")")) return formula.slice(start, at);
  }
  return null;
}
