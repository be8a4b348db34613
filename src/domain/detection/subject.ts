import type { Doubt } from "./answer";
import type { CandidateTable } from "./candidateTable";
import type { ColumnProfile } from "./columnProfile";
import { meaningOf } from "./headerMeaning";
import type { SalesChoice } from "./salesChoice";
import type { Concept } from "./vocabulary";

/** What a table may be about instead of sales to clients. */
export interface OtherSubject {
  readonly code: Extract<Doubt, { evidence: string }>["code"];
  readonly evidence: string;
  /** True where hardly anything else is possible; false where the user must say. */
  readonly isClear: boolean;
}

const FEW_VALUES = 12;
const SHARE_ROUND = 0.95;
const ENOUGH_AMOUNTS = 30;
const SHARE_OPEN = 0.5;
/** Longer texts above a table are instructions and remarks, which mention many things. */
const LONGEST_TITLE = 60;

/** Words of a sales pipeline: what is not (yet) sold. */
const PIPELINE =
  /^(?:won|lost|closed won|closed lost|declined|presented|pending|proposal|negotiation|qualified|prospect|lead|gagn[ée]e?|perdue?|en n[ée]gociation|proposition|devis|quote|quotation|offre|angebot|verloren|gewonnen|ganad[oa]|perdid[oa]|presupuesto|offerte|draft|brouillon)$/iu;

const distinctTexts = ({ cells, distinct }: ColumnProfile): string[] =>
  distinct > FEW_VALUES
    ? []
    : [...new Set(cells.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== ""))];

/**
 * Looks for signs that a table holds purchases, costs, targets, open deals or something else that only looks like
 * sales: in its headers, its titles, its sheet's name and its cells.
 */
export function otherSubjects(
  table: CandidateTable,
  profiles: readonly ColumnProfile[],
  sales: SalesChoice | null,
  hasClient: boolean,
): OtherSubject[] {
  const found: OtherSubject[] = [];
  const headerNaming = (concept: Concept): string | null =>
    profiles.find(({ meaning }) => meaning.concepts.includes(concept))?.header ?? null;
  const labels = [table.sheet.name, ...table.titles.filter((title) => title.length <= LONGEST_TITLE)];
  const textNaming = (concept: Concept): string | null =>
    labels.find((text) => meaningOf(text).concepts.includes(concept)) ?? null;
  const count = (concept: Concept): number =>
    profiles.filter(({ meaning }) => meaning.concepts.includes(concept)).length;
  const inSales = (concept: Concept): string | null => {
    const columns =
      sales?.expression.kind === "column"
        ? [sales.expression.column]
        : sales?.expression.kind === "sum"
          ? sales.expression.columns
          : [];
    return (
      profiles.find(({ column, meaning }) => columns.includes(column) && meaning.concepts.includes(concept))?.header ??
      null
    );
  };
  const say = (code: OtherSubject["code"], evidence: string | null, isClear: boolean): void => {
    const known = found.find((other) => other.code === code && (other.isClear || !isClear));
    if (evidence !== null && evidence !== "" && known === undefined) found.push({ code, evidence, isClear });
  };

  const saysSales = textNaming("sales") !== null || inSales("sales") !== null;
  say("mayBePurchases", headerNaming("supplier"), !hasClient);
  const purchaseCell = profiles
    .flatMap(distinctTexts)
    .find((text) => meaningOf(text).concepts.includes("purchaseDocument"));
  say("mayBePurchases", headerNaming("purchaseDocument") ?? purchaseCell ?? null, !hasClient);
  if (!saysSales) say("mayBePurchases", textNaming("purchase") ?? textNaming("supplier"), !hasClient);

  for (const concept of ["expense", "payroll"] as const) {
    say("mayBeCosts", inSales(concept), true);
    if (!saysSales) say("mayBeCosts", textNaming(concept) ?? (hasClient ? null : headerNaming(concept)), !hasClient);
  }
  say("mayBeTargets", textNaming("budget"), !hasClient);
  say("mayBeTargets", inSales("budget"), true);
  if (!hasClient && sales?.layout === "periods") say("mayBeTargets", roundAmounts(profiles, sales), true);

  for (const concept of ["claim", "survey", "usage", "stock", "score"] as const) {
    const isSubject = count(concept) >= 2 || (count(concept) > 0 && textNaming(concept) !== null);
    if (isSubject && !saysSales) say("mayNotBeSales", headerNaming(concept), true);
  }
  if (!hasClient && count("product") === 0) say("mayNotBeSales", headerNaming("balance"), !saysSales);
  say("mayBeOrders", headerNaming("quote") ?? textNaming("quote"), false);
  for (const profile of profiles) {
    if (profile.headerRoles.has("status")) say("mayBeOrders", openDeals(profile), false);
  }
  return found;
}

/** A status that names open or lost deals on most lines; null where it does not. */
function openDeals({ cells, filled }: ColumnProfile): string | null {
  const open = cells.filter((cell): cell is string => typeof cell === "string" && PIPELINE.test(cell.trim()));
  return open.length >= filled * SHARE_OPEN ? (open[0] ?? null) : null;
}

/** Plans are made of round figures; sales hardly ever are, all of them. */
function roundAmounts(profiles: readonly ColumnProfile[], sales: SalesChoice): string | null {
  const columns = sales.expression.kind === "sum" ? sales.expression.columns : [];
  const amounts = profiles
    .filter(({ column }) => columns.includes(column))
    .flatMap(({ values }) => values.filter((value) => value !== null && value !== 0));
  const round = amounts.filter((value) => value !== null && value % 50 === 0).length;
  const example = amounts.find((value) => value !== null && value % 50 === 0);
  return amounts.length >= ENOUGH_AMOUNTS && round >= amounts.length * SHARE_ROUND ? String(example) : null;
}
