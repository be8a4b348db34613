import { currenciesIn } from "../currency";
import { plainLetters } from "../names";
import type { Doubt, SalesExpression } from "./answer";
import type { ColumnProfile } from "./columnProfile";
import { isCreditNote, isInvoice, isNotInvoiced } from "./documentWords";
import { amountColumnsOf } from "./salesChoice";

/** A column with more different values names something else than kinds of documents. */
const MOST_KINDS = 12;
/** From this share of lines on, open or cancelled documents are the subject of the table, not an exception in it. */
const EXCEPTION = 0.5;
const MOSTLY = 0.5;

const LONGEST_CURRENCY = 16;
/** "Amount (LCY)": in the company's own currency, whatever the document's. */
const OWN_CURRENCY = /\b(?:lcy|local currency|monnaie locale|devise locale|hauswahrung|moneda local|valuta locale)\b/u;

interface Kinds {
  readonly column: ColumnProfile;
  /** The cells' words by line, in plain letters. */
  readonly words: readonly string[];
}

const kindsIn = (profiles: readonly ColumnProfile[]): Kinds[] =>
  profiles
    .filter(({ kind, distinct }) => kind === "text" && distinct <= MOST_KINDS)
    .map((column) => ({ column, words: column.keys.map((key) => plainLetters(key)) }));

const says = ({ column }: Kinds, role: "documentType" | "status"): boolean => column.headerRoles.has(role);

/** The column of kinds of documents: the one called so, or one that holds both invoices and credit notes. */
export function documentTypeColumn(profiles: readonly ColumnProfile[]): ColumnProfile | null {
  const kinds = kindsIn(profiles);
  const found =
    kinds.find((each) => says(each, "documentType")) ??
    kinds.find(({ words }) => words.some(isInvoice) && words.some((word) => isCreditNote(word, false)));
  return found?.column ?? null;
}

function creditNotes(profiles: readonly ColumnProfile[], amounts: ColumnProfile): Doubt[] {
  const column = documentTypeColumn(profiles);
  if (column === null) return [];
  const isNamed = column.headerRoles.has("documentType");
  const lines = column.keys.flatMap((key, line) => {
    return isCreditNote(plainLetters(key), isNamed) ? [line] : [];
  });
  if (lines.length === 0 || lines.length === column.filled) return [];
  const positive = lines.filter((line) => (amounts.values[line] ?? 0) > 0);
  const example = column.cells[positive[0] ?? 0];
  return positive.length > lines.length * MOSTLY
    ? [{ code: "positiveCreditNotes", column: column.column, value: String(example).trim(), lines: positive.length }]
    : [];
}

function notInvoiced(profiles: readonly ColumnProfile[]): Doubt[] {
  return kindsIn(profiles).flatMap((kinds): Doubt[] => {
    if (!says(kinds, "status") && !says(kinds, "documentType")) return [];
    const lines = kinds.words.flatMap((word, line) => (isNotInvoiced(word) ? [line] : []));
    if (lines.length === 0 || lines.length >= kinds.column.filled * EXCEPTION) return [];
    const values = [...new Set(lines.map((line) => String(kinds.column.cells[line]).trim()))];
    return [{ code: "notInvoiced", column: kinds.column.column, values, lines: lines.length }];
  });
}

/** The column of the documents' state: of several the one that says of some lines that they were not invoiced. */
export function statusColumn(profiles: readonly ColumnProfile[]): ColumnProfile | null {
  const kinds = kindsIn(profiles).filter((each) => says(each, "status"));
  const found = kinds.find(({ words }) => words.some(isNotInvoiced)) ?? kinds[0];
  return found?.column ?? null;
}

/** The column that names the currency of each line's amounts; none where their own headers name one. */
export function currencyColumn(
  profiles: readonly ColumnProfile[],
  amountColumns: readonly number[],
): ColumnProfile | null {
  const sayTheirOwn = profiles
    .filter(({ column }) => amountColumns.includes(column))
    .some(({ header }) => currenciesIn(header).length === 1 || OWN_CURRENCY.test(plainLetters(header)));
  const found = profiles.find(
    ({ headerRoles, kind, cells, distinct }) =>
      headerRoles.has("currency") &&
      kind === "text" &&
      distinct <= MOST_KINDS &&
      cells.every((cell) => String(cell).trim().length <= LONGEST_CURRENCY),
  );
  return sayTheirOwn ? null : (found ?? null);
}

/** Two currencies in a column of their own, or in the amounts' texts and formats. */
function severalCurrencies(
  profiles: readonly ColumnProfile[],
  amounts: ColumnProfile,
  shown: readonly string[],
): Doubt[] {
  const named = currencyColumn([...profiles, amounts], [amounts.column]);
  const inColumn = new Set((named?.cells ?? []).map((cell) => String(cell).trim().toUpperCase()));
  inColumn.delete("");
  const found = named === null ? shown : [...inColumn].sort();
  return found.length > 1 ? [{ code: "severalCurrencies", column: (named ?? amounts).column, currencies: found }] : [];
}

/** Lines that a plain sum would get wrong: credit notes written as positive amounts, quotes, drafts, other currencies. */
export function documentDoubts(
  profiles: readonly ColumnProfile[],
  sales: SalesExpression | null,
  currencies: readonly string[],
): Doubt[] {
  const amountAt = amountColumnsOf(sales).at(-1);
  const amounts = profiles.find(({ column }) => column === amountAt);
  if (amounts === undefined) return [];
  const others = profiles.filter((profile) => profile !== amounts);
  return [...creditNotes(others, amounts), ...notInvoiced(others), ...severalCurrencies(others, amounts, currencies)];
}
