import type { NamedContents } from "../application/ports";
import type { CellContent } from "../domain/cells";
import { answered } from "./run";

/** Reads named cells in one round trip. */
export async function namedContents(context: Excel.RequestContext, names: readonly string[]): Promise<NamedContents> {
  const cells = names.map((name) => {
    const range = rangeNamed(context, name);
    range.load("values,formulas");
    return range;
  });
  await answered(context.sync());
  return {
    values: cells.map((range) => (range.isNullObject ? null : ((range.values as CellContent[][])[0]?.[0] ?? null))),
    formulas: cells.map((range) => (range.isNullObject ? null : formulaIn(range))),
  };
}

/** A text that begins with "=" is its own result; a formula is not. */
function formulaIn({ formulas, values }: Excel.Range): string | null {
  // Excel leaves the type of both open.
  const [entered, value] = [formulas, values].map((cells) => (cells as CellContent[][])[0]?.[0]);
  return typeof entered === "string" && entered.startsWith("=") && entered !== value ? entered.slice(1) : null;
}

const rangeNamed = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
