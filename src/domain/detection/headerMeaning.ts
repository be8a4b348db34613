import { headerWords } from "../names";
import { VOCABULARY, type Concept } from "./vocabulary";

/** The concepts a header names, in the order in which it names them. */
export interface HeaderMeaning {
  readonly concepts: readonly Concept[];
  /** Share of the header's words that are understood, 0–1; numbers and link words do not count. */
  readonly understood: number;
}

const LINK_WORDS = new Set(
  (
    "de du des d l la le les un une en et a au aux par pour sur the of for and in on to by per with der die das und fur von im je " +
    "el los las y por para con del do da dos das e o os as em il lo gli di della per het van voor cr usd eur euro euros chf gbp k m lcy"
  ).split(" "),
);

const WORDS = new Map<string, Concept[]>();
const PHRASES = new Map<string, Concept[]>();
let longestPhrase = 1;
for (const [name, { words, phrases }] of Object.entries(VOCABULARY)) {
  // Object.entries forgets that the keys are the concepts.
  const concept = name as Concept;
  for (const word of words.split(" ")) WORDS.set(word, [...(WORDS.get(word) ?? []), concept]);
  for (const phrase of (phrases ?? "").split(",").filter((text) => text !== "")) {
    PHRASES.set(phrase, [...(PHRASES.get(phrase) ?? []), concept]);
    longestPhrase = Math.max(longestPhrase, phrase.split(" ").length);
  }
}

const SHORTEST_INFLECTED = 4;
const LONGEST_ENDING = 2;
const SHORTEST_COMPOUND = 4;
const LINKING_LETTERS = ["", "s", "n", "en", "e", "es", "de", "du"];
/** Parts of compounds shorter than this stand only at the ends ("mtht", "idclient"). */
const SHORTEST_INNER_PART = 3;

function inflected(word: string): readonly Concept[] | null {
  for (let ending = 0; ending <= LONGEST_ENDING; ending += 1) {
    const length = word.length - ending;
    const concepts = ending === 0 || length >= SHORTEST_INFLECTED ? WORDS.get(word.slice(0, length)) : undefined;
    if (concepts !== undefined) return concepts;
  }
  return null;
}

/** Cuts a compound into known words ("kundennummer" = kunden + nummer); null where it is none. */
function compound(word: string, isStart = true): readonly Concept[] | null {
  for (let length = word.length - 1; length >= 2; length -= 1) {
    const head = WORDS.get(word.slice(0, length));
    if (head === undefined || (length < SHORTEST_INNER_PART && !isStart)) continue;
    const tails = LINKING_LETTERS.filter((link) => word.startsWith(link, length))
      .map((link) => word.slice(length + link.length))
      .filter((tail) => tail.length >= 2);
    for (const read of [inflected, furtherCompound]) {
      for (const tail of tails) {
        const concepts = read(tail);
        if (concepts !== null) return [...head, ...concepts];
      }
    }
  }
  return null;
}

const furtherCompound = (word: string): readonly Concept[] | null =>
  word.length >= SHORTEST_COMPOUND ? compound(word, false) : null;

/** "Somme de CA HT": what a pivot table puts before the header it adds up. */
const PIVOT_PREFIX = /^\s*(?:somme d[eu]s?|sum of|summe von|suma de|somma di|som van|soma de)\s+/iu;

const conceptsOfWord = (word: string): readonly Concept[] =>
  inflected(word) ?? (word.length >= SHORTEST_COMPOUND ? compound(word) : null) ?? [];

const NONE_FORGOTTEN = (): boolean => false;

/** What a header says, without the words to forget. Phrases win over words, longer ones over shorter. */
export function meaningOf(header: string, isForgotten: (word: string) => boolean = NONE_FORGOTTEN): HeaderMeaning {
  const words = headerWords(header.replace(PIVOT_PREFIX, ""));
  const concepts: Concept[] = [];
  let telling = 0;
  let understood = 0;
  for (let at = 0; at < words.length;) {
    let taken = 0;
    for (let length = Math.min(longestPhrase, words.length - at); length >= 2 && taken === 0; length -= 1) {
      const part = words.slice(at, at + length);
      const phrase = PHRASES.get(part.join(" "));
      if (phrase !== undefined && !part.some(isForgotten)) {
        concepts.push(...phrase);
        taken = length;
        telling += 1;
        understood += 1;
      }
    }
    const word = words[at] ?? "";
    if (taken === 0 && !LINK_WORDS.has(word) && !/^\d+$/u.test(word)) {
      const found = isForgotten(word) ? [] : conceptsOfWord(word);
      concepts.push(...found);
      telling += 1;
      if (found.length > 0) understood += 1;
    }
    at += Math.max(1, taken);
  }
  return { concepts: [...new Set(concepts)], understood: telling === 0 ? 0 : understood / telling };
}
