import { plainLetters } from "../names";
import type { Doubt, SalesExpression } from "./answer";
import type { ColumnProfile } from "./columnProfile";
import { amountColumnsOf } from "./salesChoice";

/** A column with more different values names something else than kinds of documents. */
const MOST_KINDS = 12;
/** From this share of lines on, open or cancelled documents are the subject of the table, not an exception in it. */
const EXCEPTION = 0.5;
const MOSTLY = 0.5;

const INVOICE =
  /^(?:factures?|fac|fact|fa|invoices?|inv|sales invoice|rechnung(?:en)?|re|facturas?|fatture?|faturas?|facturen|factuur|sales receipt)\b/u;
const CREDIT_NOTE =
  /^(?:avoirs?|facture d.?avoir|notes? de credit|credit ?(?:notes?|memos?)|sales credit|gutschrift(?:en)?|rechnungskorrektur|notas? de credito|abonos?|factura rectificativa|note? di credito|creditnota.?s?|refunds?|remboursements?)\b/u;
/** Short codes mean a credit note only where a header says that the column holds kinds of documents. */
const CREDIT_NOTE_CODE = /^(?:av|ac|fr|cn|cm|nc|gs|g2)$/u;
const NOT_INVOICED =
  /^(?:annulee?s?|cancell?ed|void(?:ed)?|brouillons?|drafts?|devis|quotes?|quotations?|estimates?|pro ?forma|storniert|entwurf|angebote?|anulad[oa]s?|cancelad[oa]s?|borrador|presupuestos?|annullat[oaie]|bozza|preventiv[oi]|geannuleerd|concept|offertes?|rascunho|orcamentos?)\b/u;

/** What a column of currencies holds: codes and signs. */
const CURRENCY_CODE = /^(?:[A-Za-z]{3}|\p{Sc})$/u;

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
    kinds.find(({ words }) => words.some((word) => INVOICE.test(word)) && words.some((word) => CREDIT_NOTE.test(word)));
  return found?.column ?? null;
}

function creditNotes(profiles: readonly ColumnProfile[], amounts: ColumnProfile): Doubt[] {
  const column = documentTypeColumn(profiles);
  if (column === null) return [];
  const isNamed = column.headerRoles.has("documentType");
  const lines = column.keys.flatMap((key, line) => {
    const word = plainLetters(key);
    return CREDIT_NOTE.test(word) || (isNamed && CREDIT_NOTE_CODE.test(word)) ? [line] : [];
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
    const lines = kinds.words.flatMap((word, line) => (NOT_INVOICED.test(word) ? [line] : []));
    if (lines.length === 0 || lines.length >= kinds.column.filled * EXCEPTION) return [];
    const values = [...new Set(lines.map((line) => String(kinds.column.cells[line]).trim()))];
    return [{ code: "notInvoiced", column: kinds.column.column, values, lines: lines.length }];
  });
}

/** Two currencies in a column of their own, or in the amounts' texts and formats. */
function severalCurrencies(
  profiles: readonly ColumnProfile[],
  amounts: ColumnProfile,
  shown: readonly string[],
): Doubt[] {
  const named = profiles.find(
    ({ headerRoles, cells }) =>
      headerRoles.has("currency") && cells.every((cell) => cell === "" || CURRENCY_CODE.test(String(cell).trim())),
  );
  const inColumn = new Set((named?.cells ?? []).map((cell) => String(cell).trim().toUpperCase()));
  inColumn.delete("");
  const found = named === undefined ? shown : [...inColumn].sort();
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
