import type { Doubt } from "./answer";
import type { CandidateTable } from "./candidateTable";
import type { ColumnProfile } from "./columnProfile";
import type { SalesChoice } from "./salesChoice";
import { isTotalOf } from "./salesPeriods";
import type { Concept } from "./vocabulary";

/** What a table may be about instead of sales to clients. */
export interface OtherSubject {
  readonly code: Extract<Doubt["code"], `may${string}`>;
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

/** Kinds of documents by which somebody buys. */
const PURCHASE =
  /^(?:bill|bill credit|vendor (?:bill|invoice)|supplier invoice|purchase invoice|(?:facture|avoir) (?:fournisseur|d['’]achat))$/iu;

const distinctTexts = ({ cells, distinct }: ColumnProfile): string[] =>
  distinct > FEW_VALUES
    ? []
    : [...new Set(cells.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== ""))];

/** Whether a client was found by its header, and whether that header says client rather than company or name. */
export interface NamedClient {
  readonly hasClient: boolean;
  readonly saysClient: boolean;
}

/**
 * Looks for signs that a table holds purchases, costs, targets, open deals or something else that only looks like
 * sales: in its headers, its titles, its sheet's name and its cells.
 */
export function otherSubjects(
  table: CandidateTable,
  profiles: readonly ColumnProfile[],
  sales: SalesChoice | null,
  client: NamedClient,
): OtherSubject[] {
  const { hasClient } = client;
  const found: OtherSubject[] = [];
  const meaningOf = table.reader.meaning;
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
    .find((text) => PURCHASE.test(text.trim()) || meaningOf(text).concepts.includes("purchaseDocument"));
  say("mayBePurchases", headerNaming("purchaseDocument") ?? purchaseCell ?? null, !hasClient);
  if (!saysSales) say("mayBePurchases", textNaming("purchase") ?? textNaming("supplier"), !client.saysClient);

  for (const concept of ["expense", "payroll"] as const) {
    say("mayBeCosts", inSales(concept), true);
    if (!saysSales)
      say("mayBeCosts", textNaming(concept) ?? (hasClient ? null : headerNaming(concept)), !client.saysClient);
  }
  say("mayBeTargets", textNaming("budget"), !client.saysClient);
  say("mayBeTargets", inSales("budget"), true);
  if (!hasClient && sales?.layout === "periods") say("mayBeTargets", roundAmounts(profiles, sales), true);

  for (const concept of ["claim", "survey", "usage", "stock", "score"] as const) {
    const isSubject = count(concept) >= 2 || (count(concept) > 0 && textNaming(concept) !== null);
    if (isSubject && !saysSales) say("mayNotBeSales", headerNaming(concept), true);
  }
  if (!hasClient && count("quantity") === 0) say("mayNotBeSales", headerNaming("balance"), !saysSales);
  if (!hasClient) say("mayNotBeSales", headerNaming("bank") ?? textNaming("bank"), !saysSales);
  if (!hasClient) say("mayNotBeSales", headerNaming("usage"), false);
  if (!saysSales && meaningOf(table.sheet.name).concepts.includes("payment"))
    say("mayNotBeSales", table.sheet.name, false);
  if (!client.saysClient && !saysSales) say("mayNotBeSales", sumOfMarks(profiles, sales), true);
  say("mayNotBeSales", agingColumns(profiles), true);
  say("mayBeOrders", headerNaming("quote") ?? textNaming("quote"), false);
  if (inSales("amount") === null && !saysSales) say("mayBeOrders", inSales("ordered"), false);
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

/** "0-30", "31 à 60 jours", "1-30 days": how long invoices have been due. */
const AGE = /^\s*\d{1,3}\s*(?:-|–|à|to|bis|a)\s*\d{2,3}\s*(?:j|jours|d|days|tage|días|giorni|dagen|dias)?\s*$/iu;

/** Two columns of ages make a list of what clients still owe. */
function agingColumns(profiles: readonly ColumnProfile[]): string | null {
  const ages = profiles.filter(({ kind, header }) => kind !== "text" && AGE.test(header));
  return ages.length >= 2 ? (ages[0]?.header ?? null) : null;
}

const FEWEST_MARKS = 3;
const GREATEST_SUM_OF_MARKS = 1000;

/** A total of small whole numbers on the same line that nobody calls sales: points, marks, abilities. */
function sumOfMarks(profiles: readonly ColumnProfile[], sales: SalesChoice | null): string | null {
  if (sales?.expression.kind !== "column") return null;
  const { column } = sales.expression;
  const total = profiles.find((profile) => profile.column === column);
  if (total?.number?.areIntegers !== true || total.number.greatest >= GREATEST_SUM_OF_MARKS) return null;
  const marks = profiles.filter(
    ({ number, headerRoles }) => number?.areIntegers === true && !number.isCounter && !headerRoles.has("sales"),
  );
  return marks.length >= FEWEST_MARKS && isTotalOf(total, marks) ? total.header : null;
}
