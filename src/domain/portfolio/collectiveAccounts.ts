import { plainLetters } from "../names";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that are no client's by themselves: whoever pays at the counter or stays unnamed, the own house. */
const TELLING = wordSet(
  "divers diverse diverses comptant comptants comptoir comptoirs passage occasionnel occasionnels occasionnelle anonyme " +
    "anonymes inconnu inconnus particulier particuliers interne internes autoconsommation web internet ecommerce " +
    "cash counter walkin walkins onetime misc miscellaneous sundry sundries various casual occasional anonymous unknown " +
    "unallocated unassigned internal guest guests dummy " +
    "diversekunden barverkauf barverkaufe barkunde barkunden laufkunde laufkunden laufkundschaft sammelkunde sammelkunden " +
    "sammelkonto sammeldebitor einmalkunde einmalkunden einmaldebitor cpd privatkunde privatkunden unbekannt intern interner " +
    "thekenverkauf ladenverkauf " +
    "varios varias contado mostrador eventual eventuales internos internas " +
    "diversi vari banco contanti privati corrispettivi interni interne " +
    "contant contante balie balieverkoop losse passant passanten eenmalig eenmalige webshop webklanten webverkoop " +
    "diversos diversas avulso avulsos balcao dinheiro",
);
/** Words that are so only beside a client or a sale: "Ventes magasin". */
const TELLING_BESIDE_SALES = wordSet(
  "magasin boutique direct directe directes ligne online site website shop store retail private affiliate affiliates " +
    "affiliated generic generique generico generica final finaux finale finais publico public prive prives privado privato " +
    "amazon ebay laden bar theke tienda negozio dettaglio winkel loja filiale filiales groupe",
);
const SALES_WORDS = wordSet(
  "client clients clientele vente ventes commande commandes cession cessions facturation caisse " +
    "customer customers sale sales debtor debtors buyer buyers order orders " +
    "kunde kunden debitor debitoren verkauf verkaufe umsatz verrechnung " +
    "cliente clientes venta ventas consumidor consumidores clienti vendita vendite klant klanten debiteur debiteuren verkoop " +
    "verkopen levering leveringen venda vendas",
);
const LINK_WORDS = wordSet(
  "compte comptes cpte account accounts konto cuenta conto conta rekening au aux a de du des en et d l la le les par of the " +
    "and e y und van von al alla im am na no ao per via export france non affecte affectes identifie identifies general",
);
/** The own group's companies, whatever stands beside. */
const OWN_GROUP =
  /\b(?:inter ?(?:co|company|companies|compagnies?|societes?|groupes?|group|filiales?|companias?)|(?:intra|infra) ?(?:groupes?|group|gruppo|grupo)|konzern ?intern)\b/u;
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bwalk in(s?)\b/gu, "walkin$1"],
  [/\bone time\b/gu, "onetime"],
  [/\be commerce\b/gu, "ecommerce"],
];

/**
 * Clients that are probably none (method.md, Decisions): collective accounts, sales for cash or over the web, companies
 * of the own group. The whole name must say so: "Clients divers" is one, "Divers Import" is not.
 */
export const collectiveAccounts = <T extends { readonly name: string }>(clients: readonly T[]): readonly T[] =>
  clients.filter(({ name }) => isCollective(name));

const isCollective = (name: string): boolean => {
  const spaced = (plainLetters(name).match(/\p{L}+/gu) ?? []).join(" ");
  if (OWN_GROUP.test(spaced)) return true;
  const words = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), spaced).split(" ");
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const known = [TELLING, TELLING_BESIDE_SALES, SALES_WORDS, LINK_WORDS];
  return (
    words.every((word) => known.some((set) => set.has(word))) &&
    (has(TELLING) || (has(TELLING_BESIDE_SALES) && has(SALES_WORDS)))
  );
};
