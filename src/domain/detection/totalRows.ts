import { isEmptyCell, type CellContent } from "../cells";
import { normaliseName, plainLetters } from "../names";

const TOTAL_WORDS = new Set(
  (
    "total totaux totals totale totali totaal totales totais tot gesamt gesamtsumme gesamtergebnis summe zwischensumme " +
    "zwischenergebnis teilsumme somme sum suma somma soma som soustotal subtotal subtotale subtotaal subtotaux subtotals " +
    "eindtotaal cumul ergebnis endsumme"
  ).split(" "),
);
/** Labels of a running or carried amount rather than of a line. */
const CARRIED =
  /^(?:a reporter|report(?: a nouveau)?|solde (?:anterieur|initial|final)|brought forward|carried forward|ubertrag)$/u;
const SUB_TOTAL = /^(?:sous|s|sub|partial|zwischen)[ -]?(?:total|totaux|totals|summe)\b/u;
/** Words that may stand beside "total" without making it a name ("Total général", "Grand total", "Total HT 2024"). */
const COMPANIONS = new Set(
  (
    "general generaux grand grands overall gen geral complessivo generale algemeen ht ttc net brut nets bruts ca chiffre affaires d " +
    "vente ventes sales amount value values montant montants facture factures client clients customer customers cliente clientes kunden " +
    "klanten clienti annee year mois month an jahr de du des la le les der die of for the per par pro ano mes anno eur euro " +
    "euros page periode period semestre trimestre quarter cumule cumul lignes lines final exercice report vendas ventas umsatz " +
    "omzet fatturato societe entreprise company tous toutes all alle ensemble jour journee day agence region produit produits"
  ).split(" "),
);

/**
 * True for a label that announces a total, a sub-total or a carried amount, in seven languages: "Total", "TOTAL GÉNÉRAL",
 * "Sous-total Nord", "Grand Total", "Summe", "Total 2024". A name that merely starts so is none ("Total Énergies").
 */
export function isTotalLabel(text: string): boolean {
  const plain = plainLetters(text)
    .replace(/[^\p{L}\d-]+/gu, " ")
    .trim();
  if (plain === "" || plain.length > 80) return false;
  if (SUB_TOTAL.test(plain) || CARRIED.test(plain)) return true;
  const words = plain.split(/[ -]+/u);
  return (
    words.some((word) => TOTAL_WORDS.has(word)) &&
    words.every((word) => TOTAL_WORDS.has(word) || COMPANIONS.has(word) || /^\d+$/u.test(word))
  );
}

const PAGE_LABEL = /^(?:page|seite|pagina|pag|blatt|bladzijde|p)[ .:]*\d+(?: *(?:\/|de|of|von|di|van|sur) *\d+)?$/u;

/** "Page 2", "Seite 1 von 3": what printed reports have between their lines. */
export const isPageLabel = (cell: CellContent): boolean =>
  typeof cell === "string" && PAGE_LABEL.test(plainLetters(cell).trim());

const BESIDE_TOTAL =
  /^(?:(?:total|somme|summe|sum|suma|totale|totaal|soma|ergebnis)(?: (?:de|du|des|of|for|von|van|di))?[ :]+)(.+)$|^(.+)[ :-]+(?:total|totals|ergebnis|somme|totale|totaal)$/iu;

/**
 * Recognises the totals among the labels of one column: besides plain total labels also "Total DUPONT" or "DUPONT
 * Total", where DUPONT itself stands in the column.
 */
export function totalLabelReader(cells: readonly CellContent[]): (cell: CellContent) => boolean {
  let known: Set<string> | null = null;
  // Few columns hold such labels: the names are gathered when the first one turns up.
  const names = (): Set<string> => {
    known ??= new Set(cells.filter((cell) => !isEmptyCell(cell)).map((cell) => normaliseName(String(cell))));
    return known;
  };
  return (cell) => {
    if (typeof cell !== "string" || isEmptyCell(cell)) return false;
    if (isTotalLabel(cell)) return true;
    const match = BESIDE_TOTAL.exec(normaliseName(cell));
    const name = match?.[1] ?? match?.[2];
    return name !== undefined && names().has(name.trim());
  };
}

/** True where a row repeats the header: every filled cell equals the header above it, and at least two are filled. */
export function isRepeatedHeader(cells: readonly CellContent[], headers: readonly string[]): boolean {
  let same = 0;
  for (const [index, cell] of cells.entries()) {
    if (isEmptyCell(cell)) continue;
    if (normaliseName(String(cell)) !== normaliseName(headers[index] ?? "")) return false;
    same += 1;
  }
  return same >= 2 || (same === 1 && headers.filter((header) => header !== "").length === 1);
}
