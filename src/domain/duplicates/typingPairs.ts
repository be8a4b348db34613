import type { ComparableName } from "./comparableName";
import { editsAllowed, isPluralOf, typedAlike } from "./typedAlike";

/** Words with more than so many alike, or of which more than so many leave the same rest, are a series: letter codes. */
const MOST_ALIKE = 8;
const LARGEST_RUN = 50;
/** Who slips does so once or twice: a word that stands in more names than this is meant. */
const MOST_NAMES_OF_A_SLIP = 2;

/** One word of one name that may be mistyped, and the hash of all that must be the same beside it. */
interface Slot {
  readonly name: number;
  readonly word: string;
  readonly edits: number;
  readonly restHash: number;
}

/**
 * Pairs of names, by their place, one of which may be a slip for the other: they are `typedAlike`, and of the two words
 * one is rare or the plural of the other. Girard and Gérard, each in many names, are two people.
 *
 * Two words within one edit have a rest in common once each has lost at most one letter, within two edits once each has
 * lost at most two. Names are brought together by the hash of such a rest and of their other words, and only those are
 * compared.
 */
export const typingPairs = (names: readonly ComparableName[]): readonly (readonly [number, number])[] => {
  const namesWith = countNames(names);
  const isSlip = (one: number, other: number): boolean => {
    const [name, otherName] = [names[one], names[other]];
    const words = name === undefined || otherName === undefined ? null : typedAlike(name, otherName);
    if (words === null) return false;
    return isPluralOf(...words) || words.some((word) => (namesWith.get(word) ?? 0) <= MOST_NAMES_OF_A_SLIP);
  };
  const alike = names.map(() => new Set<number>());
  const series = new Set<number>();
  for (const slots of slotsByFirstLetter(names).values()) {
    const runs = runsOf(slots);
    for (const run of runs) if (run.length > LARGEST_RUN) for (const name of run) series.add(name);
    for (const run of runs) {
      for (const [index, one] of run.entries()) {
        if (series.has(one)) continue;
        for (const other of run.slice(index + 1)) {
          if (series.has(other) || alike[one]?.has(other) || !isSlip(one, other)) continue;
          alike[one]?.add(other);
          alike[other]?.add(one);
        }
      }
    }
  }
  const isAlone = (name: number): boolean => !series.has(name) && (alike[name]?.size ?? 0) <= MOST_ALIKE;
  return alike.flatMap((others, one) =>
    isAlone(one)
      ? [...others].filter((other) => other > one && isAlone(other)).map((other) => [one, other] as const)
      : [],
  );
};

const countNames = (names: readonly ComparableName[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const slotsByFirstLetter = (names: readonly ComparableName[]): ReadonlyMap<string, readonly Slot[]> => {
  const byLetter = new Map<string, Slot[]>();
  names.forEach(({ words }, name) => {
    words.forEach((word, index) => {
      const edits = editsAllowed(word, words.length === 1);
      if (edits === 0 || words[index - 1] === word) return;
      const restHash = hashOf(words.filter((_, other) => other !== index).join(" "));
      const slot = { name, word, edits, restHash };
      const known = byLetter.get(word.charAt(0));
      if (known === undefined) byLetter.set(word.charAt(0), [slot]);
      else known.push(slot);
    });
  });
  return byLetter;
};

/** Hash and slot share one exact whole number below 2^53. */
const SLOTS = 2 ** 21;

/** Names, by their place, that have a rest in common. */
const runsOf = (slots: readonly Slot[]): readonly (readonly number[])[] => {
  const keys = new Float64Array(slots.reduce((count, slot) => count + restCount(slot), 0));
  let filled = 0;
  slots.forEach((slot, index) => {
    forEachRest(slot, (hash) => {
      keys[filled++] = hash * SLOTS + index;
    });
  });
  keys.sort();
  const runs: number[][] = [];
  let lastHash = -1;
  let lastName = -1;
  let run: number[] = [];
  for (const key of keys) {
    const hash = Math.floor(key / SLOTS);
    const name = slots[key - hash * SLOTS]?.name ?? -1;
    if (hash !== lastHash) run = [];
    else if (name !== lastName) {
      if (run.length === 0) runs.push((run = [lastName]));
      run.push(name);
    }
    lastHash = hash;
    lastName = name;
  }
  return runs;
};

const restCount = ({ word, edits }: Slot): number => {
  const letters = word.length - 1;
  return 1 + letters + (edits < 2 ? 0 : (letters * (letters - 1)) / 2);
};

/** The word as it is, and without each letter or two but the first. */
const forEachRest = ({ word, edits, restHash }: Slot, found: (hash: number) => void): void => {
  found(hashOf(word, restHash));
  let upToFirst = restHash;
  for (let first = 1; first < word.length; first++) {
    upToFirst = mixed(upToFirst, word.charCodeAt(first - 1));
    found(hashOf(word, upToFirst, first + 1));
    if (edits < 2) continue;
    let upToSecond = upToFirst;
    for (let second = first + 1; second < word.length; second++) {
      found(hashOf(word, upToSecond, second + 1));
      upToSecond = mixed(upToSecond, word.charCodeAt(second));
    }
  }
};

const EMPTY_HASH = 0x811c9dc5;

/** FNV-1a of a text from one of its letters on, continuing the hash of what stands before. */
const hashOf = (text: string, before = EMPTY_HASH, from = 0): number => {
  let hash = before;
  for (let index = from; index < text.length; index++) hash = mixed(hash, text.charCodeAt(index));
  return hash >>> 0;
};

const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
