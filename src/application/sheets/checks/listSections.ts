import { inCurrency } from "../../../domain/portfolio/amount";
import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { portfolioSections } from "./portfolioSections";
import { addresses, linkTo } from "./sourceCells";

/** A list whose length changes from one analysis to the next; five columns, the header first. */
export interface ListSection {
  readonly header: readonly PlanCell[];
  readonly rows: readonly (readonly PlanCell[])[];
}

/** What stayed out, then, where there is any, what was looked up elsewhere, whom the user left out, what to look at. */
export function listSections(facts: SheetFacts): readonly ListSection[] {
  return [leftOutSection(facts), lookupSection(facts), excludedSection(facts), ...portfolioSections(facts)].filter(
    ({ rows }) => rows.length > 0,
  );
}

function leftOutSection(facts: SheetFacts): ListSection {
  const { texts, terms, analysed, formats } = facts;
  const { checks } = texts;
  const rows = analysed.leftOut.map(({ reason, sales, count, partly, cells }): PlanCell[] => [
    terms.leftOut[reason],
    inCurrency(sales),
    count,
    linkTo(cells, facts),
    [addresses(cells, facts), ...(partly > 0 ? [checks.partly(partly, formats)] : [])]
      .filter((text) => text !== "")
      .join(" "),
  ]);
  return {
    header: [checks.leftOutSection, checks.amount, checks.lines, null, checks.cells],
    rows: rows.length > 0 ? rows : [[checks.nothingLeftOut, null, null, null, null]],
  };
}

function lookupSection(facts: SheetFacts): ListSection {
  const { checks } = facts.texts;
  return {
    header: [checks.lookupSection, null, checks.lines, null, checks.cells],
    rows: facts.lookups.flatMap(({ header, sheetName, unmatchedLines, cells, ambiguousKeys }): PlanCell[][] => [
      [
        checks.unmatchedKeys(header, sheetName),
        null,
        unmatchedLines,
        linkTo(cells, facts),
        unmatchedLines === 0 ? checks.allKeysFound : addresses(cells, facts),
      ],
      ...(ambiguousKeys === 0
        ? []
        : [[checks.ambiguousKeys(header, sheetName), null, ambiguousKeys, null, checks.ambiguousNote]]),
    ]),
  };
}

function excludedSection({ texts: { checks }, excludedClients }: SheetFacts): ListSection {
  return {
    header: [checks.excludedSection, checks.amount, checks.lines, null, checks.code],
    rows: excludedClients.map(({ name, code, sales, lines }) => [name, inCurrency(sales), lines, null, code]),
  };
}
