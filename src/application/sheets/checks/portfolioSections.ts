import { inCurrency } from "../../../domain/portfolio/amount";
import { LISTED_CLIENTS } from "../../../limits";
import { doubtSentence, reasonSentence } from "../../../text/detection/sentences";
import type { PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import type { ListSection } from "./listSections";

/** What to look at among the clients and in the source's columns; each where there is any. */
export function portfolioSections(facts: SheetFacts): readonly ListSection[] {
  return [duplicatesSection(facts), repeatedSection(facts), negativeSection(facts), trapsSection(facts)];
}

/** Pairs that may be one client, and how they differ; merging them is the user's decision. */
function duplicatesSection({ texts, sheetNames, duplicates, formats }: SheetFacts): ListSection {
  const { checks } = texts;
  return {
    header: [checks.duplicatesSection, checks.amount, null, null, checks.duplicatesNote(sheetNames.settings)],
    rows: shortened(
      duplicates.map(({ client, other, difference }): PlanCell[] => [
        checks.pair(client.name, other.name),
        inCurrency(other.sales),
        null,
        null,
        checks.differences[difference],
      ]),
      (more) => checks.more(formats.count(more)),
    ),
  };
}

function repeatedSection({ texts: { checks }, analysed, formats }: SheetFacts): ListSection {
  return {
    header: [checks.repeatedNames, null, checks.count, null, null],
    rows: shortened(
      analysed.repeatedNames.map(({ name, clients }): PlanCell[] => [name, null, clients.length, null, null]),
      (more) => checks.more(formats.count(more)),
    ),
  };
}

function negativeSection({ texts: { checks }, abc, formats }: SheetFacts): ListSection {
  const negative = abc.rows.slice(abc.ranked);
  return {
    header: [checks.notClassified, checks.amount, checks.lines, null, checks.code],
    rows: shortened(
      negative.map(({ item, sales }): PlanCell[] => [item.name, inCurrency(sales), item.lines, null, item.code]),
      (more) => checks.more(formats.count(more)),
    ),
  };
}

/** Columns that could have been mistaken for the sales, and what was doubtful: in the words of the pane. */
function trapsSection({ texts: { checks }, table, formats }: SheetFacts): ListSection {
  const arithmetic = table.reasons.filter(({ code }) => code === "netOfGross" || code === "productMatches");
  return {
    header: [checks.trapsSection, null, null, null, null],
    rows: [
      ...arithmetic.map((reason) => reasonSentence(reason, table, formats)),
      ...table.doubts.map((doubt) => doubtSentence(doubt, table, formats)),
    ].map((sentence): PlanCell[] => [sentence, null, null, null, null]),
  };
}

/** A list that is too long ends by telling how many more there are. */
const shortened = (rows: readonly PlanCell[][], more: (count: number) => string): readonly PlanCell[][] =>
  rows.length <= LISTED_CLIENTS
    ? rows
    : [...rows.slice(0, LISTED_CLIENTS), [more(rows.length - LISTED_CLIENTS), null, null, null, null]];
