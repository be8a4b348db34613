import type { WorkbookSession } from "../../application/session/workbookSession";
import type { Found } from "../../application/session/state";
import type { ClientDecisions, ColumnChoice, Period } from "../../domain/portfolio/portfolio";
import type { Problem } from "../../domain/problems";
import type { Book } from "../../embeddedExcel/workbook/book";
import type { DemoArguments } from "./arguments";

/** What the user of the command line chooses; null, false and nothing stand for what the pane would propose. */
export type JobChoices = Omit<DemoArguments, "file" | "out" | "json" | "help">;

/** Nothing chosen: what a user gets who clicks on without a look. */
export const NO_CHOICES: JobChoices = {
  language: "fr",
  sheet: null,
  client: null,
  sales: null,
  confirm: false,
  together: null,
  hiddenRows: null,
  currency: null,
  fiscalYearStartMonth: null,
  excluded: [],
  period: null,
  rule: null,
  ties: null,
};

/** Makes the choices as a user does in the pane; returns the problem where one names what is not there. */
export async function choose(session: WorkbookSession, book: Book, choices: JobChoices): Promise<Problem | null> {
  const problem =
    (await chooseTable(session, book, choices)) ??
    (await chooseColumns(session, choices)) ??
    leaveOut(session, choices);
  if (problem) return problem;
  chooseOptions(session, choices);
  if (choices.confirm) session.confirm();
  return null;
}

const foundIn = ({ state }: WorkbookSession): Found | null => (state.kind === "found" ? state.found : null);

async function chooseTable(
  session: WorkbookSession,
  book: Book,
  { sheet, together }: JobChoices,
): Promise<Problem | null> {
  const found = foundIn(session);
  if (!found) return null;
  if (sheet !== null) {
    const wanted = sheet.toLowerCase();
    const table = found.tables.find(({ sheetName }) => sheetName.toLowerCase() === wanted);
    if (!table) return { code: book.sheetNamed(sheet) ? "noTableOnSheet" : "unknownSheet", name: sheet };
    if (table !== found.table) await session.chooseTable(table);
  }
  if (together !== null && foundIn(session)?.table.continuedOn !== undefined) await session.chooseParts(together);
  return null;
}

async function chooseColumns(
  session: WorkbookSession,
  { client, sales, currency }: JobChoices,
): Promise<Problem | null> {
  const found = foundIn(session);
  if (!found) return null;
  const missing = [client, sales].find((name) => name !== null && columnNamed(found, name) === null);
  if (missing !== undefined && missing !== null) return { code: "unknownColumn", name: missing };
  const clientColumn = client === null ? null : columnNamed(found, client);
  const salesColumn = sales === null ? null : columnNamed(found, sales);
  const currencyColumn = found.choice?.currency?.column ?? found.table.roles.currency?.[0];
  if (currency !== null && currencyColumn === undefined) return { code: "unknownColumn", name: "currency" };
  const change: Partial<ColumnChoice> = {
    ...(clientColumn === null ? {} : { clientName: [clientColumn], clientId: null }),
    ...(salesColumn === null ? {} : { sales: { kind: "column", column: salesColumn } }),
    ...(currency === null || currencyColumn === undefined
      ? {}
      : { currency: { column: currencyColumn, kept: currency } }),
  };
  if (Object.keys(change).length > 0) await session.chooseColumns(change);
  return null;
}

/** A column of the table by its letter or, in any case, by its header. */
function columnNamed({ columns }: Found, name: string): number | null {
  const wanted = name.trim().toLowerCase();
  const found =
    columns.find(({ letter }) => letter.toLowerCase() === wanted) ??
    columns.find(({ header }) => header.trim().toLowerCase() === wanted);
  return found?.column ?? null;
}

/** Leaves clients out one by one: whoever changes nothing is not among the clients. */
function leaveOut(session: WorkbookSession, { excluded }: JobChoices): Problem | null {
  for (const client of excluded) {
    const found = foundIn(session);
    if (!found?.everything) return null;
    const { decisions } = found.options;
    if (decisions.excluded.includes(client)) continue;
    const before = excludedLines(found);
    const more: ClientDecisions = { ...decisions, excluded: [...decisions.excluded, client] };
    session.chooseOptions({ decisions: more });
    const after = foundIn(session);
    if (after && excludedLines(after) === before) return { code: "unknownClient", name: client };
  }
  return null;
}

const excludedLines = ({ everything }: Found): number | undefined =>
  everything?.leftOut.find(({ reason }) => reason === "excludedClient")?.count;

function chooseOptions(
  session: WorkbookSession,
  { period, rule, ties, hiddenRows, fiscalYearStartMonth }: JobChoices,
): void {
  const found = foundIn(session);
  if (!found) return;
  const { abc } = found.options;
  session.chooseOptions({
    abc: { ...abc, rule: rule ?? abc.rule, ties: ties ?? abc.ties },
    ...(hiddenRows === null ? {} : { hiddenRows }),
    ...(fiscalYearStartMonth === null ? {} : { fiscalYearStartMonth }),
    ...(period === null ? {} : { period: periodOf(period) }),
  });
}

function periodOf(period: "all" | "last12" | number): Period {
  if (typeof period === "number") return { kind: "year", year: period };
  return { kind: period === "all" ? "everything" : "lastTwelveMonths" };
}
