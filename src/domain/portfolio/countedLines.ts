import { attributeLines } from "./attributedLines";
import type { ClientOwner } from "./clientOwners";
import type { CountedLine } from "./countedLine";
import { LeftOutLines } from "./leftOut";
import { periodSplitter } from "./periodSplit";
import type { ColumnChoice, Period, PortfolioOptions, SourceLines } from "./portfolio";
import type { SourceClient } from "./sourceClients";

/** A line that counts, with the client of the source it names and the client it counts for. */
export interface OwnedLine extends CountedLine {
  readonly source: SourceClient;
  readonly owner: ClientOwner["client"];
  readonly isCurrencyBlank: boolean;
}

/** The lines that count in a period, and what stays out of it. */
export const countedLines = (
  lines: SourceLines,
  choice: ColumnChoice,
  period: Period,
  options: PortfolioOptions = {},
): { readonly counted: readonly OwnedLine[]; readonly leftOut: LeftOutLines } => {
  const split = periodSplitter(lines, choice, period, options);
  const counted: OwnedLine[] = [];
  const leftOut = new LeftOutLines();
  for (const line of attributeLines(lines, choice, options)) {
    const { read } = line;
    if (line.fault !== null) {
      leftOut.add(line.fault, read.amount);
      continue;
    }
    const { inside, outside } = split(read);
    if (inside === null) {
      if (outside !== null) leftOut.add(outside.fault, outside.amount);
      continue;
    }
    if (outside !== null) leftOut.addPart(outside.fault, outside.amount);
    counted.push({
      line: read.line,
      client: line.client.number,
      sales: inside,
      date: read.date.kind === "date" ? read.date.serial : null,
      source: line.source,
      owner: line.client,
      isCurrencyBlank: read.isCurrencyBlank,
    });
  }
  return { counted, leftOut };
};
