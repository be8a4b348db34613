import { normaliseName, plainLetters } from "../names";

const FEWEST_LETTERS = 3;

/** Legal forms, articles, titles and trades with which names begin that have nothing else in common. */
const COMMON_WORDS = new Set(
  (
    "sas sasu sarl eurl sci snc scop scea gaec earl selarl selas sca gie ste societe soc ets etablissements etablissement " +
    "entreprise entreprises groupe group gruppe holding cie compagnie company the les des dos las los der die das gmbh ohg " +
    "ltd limited inc llc llp plc corp corporation srl spa snc sociedad societa sociedade firma fratelli hermanos gebruder " +
    "gebr association asso assoc federation fondation syndicat comite maison mairie ville commune communaute departement " +
    "conseil region prefecture ministere stadt gemeinde ayuntamiento comune gemeente camara city council hotel restaurant " +
    "cafe bar garage pharmacie boulangerie ecole lycee college universite university hopital hospital clinique cabinet " +
    "residence monsieur madame mademoiselle mme mlle mrs miss herr frau signor signora senor senora docteur doctor saint " +
    "sainte san santa santo sankt client clients customer customers kunde kunden cliente clientes klant new"
  ).split(" "),
);

const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’.-]*/u;

/** The first word of a name where it says who it is ("MILLER" of "MILLER EPINAL"); null where it does not. */
const tellingWord = (name: string): string | null => {
  const word = FIRST_WORD.exec(name)?.[0].replace(/[&'’.-]+$/u, "") ?? "";
  const letters = plainLetters(word).match(/\p{L}/gu) ?? [];
  return letters.length < FEWEST_LETTERS || COMMON_WORDS.has(letters.join("")) ? null : word;
};

/** The first word of every name, as the first name with it writes it, where at least two names share it; else "". */
export const sharedFirstWords = (names: readonly string[]): readonly string[] => {
  const words = names.map(tellingWord);
  const shared = new Map<string, { readonly word: string; names: number }>();
  for (const word of words) {
    if (word === null) continue;
    const known = shared.get(normaliseName(word));
    if (known === undefined) shared.set(normaliseName(word), { word, names: 1 });
    else known.names++;
  }
  return words.map((word) => {
    const found = word === null ? undefined : shared.get(normaliseName(word));
    return found === undefined || found.names < 2 ? "" : found.word;
  });
};
