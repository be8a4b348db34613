import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import { RecentResults } from "../../recentResults";

const VOLATILE_FUNCTIONS = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;
/** `First:Last!A1` reads sheets it does not name. */
const SHEET_RANGE = /:[^!(),:]*!/;
const WORD = /[\p{L}\p{N}_.]+/gu;
const ONE_WORD = /^[\p{L}\p{N}_.]+$/u;

/** The words of a text; the same formulas are asked about again and again. */
const wordsOf = new RecentResults<ReadonlySet<string>>(20_000);

/** Tells from the text of a formula whether it may use one of some names. May say yes in vain, never no. */
export class Mentions {
  private readonly words: ReadonlySet<string>;
  /** The words of names such as "Cost to serve", of which all have to be there. */
  private readonly phrases: readonly (readonly string[])[];

  constructor(
    names: Iterable<string>,
    private readonly pattern: RegExp | null = null,
  ) {
    const lower = [...names].map((name) => name.toLowerCase());
    this.words = new Set(lower.filter((name) => ONE_WORD.test(name)));
    this.phrases = lower.filter((name) => !ONE_WORD.test(name)).map((name) => name.match(WORD) ?? []);
  }

  areIn(text: string): boolean {
    if (this.pattern?.test(text)) return true;
    if (this.words.size === 0 && this.phrases.length === 0) return false;
    const mentioned = wordsOf.of(text, () => new Set(text.toLowerCase().match(WORD)));
    for (const word of mentioned) if (this.words.has(word)) return true;
    return this.phrases.some((phrase) => phrase.every((word) => mentioned.has(word)));
  }
}

/** The words and the names whose formulas mention them, directly or through other names. */
function withNames(words: ReadonlySet<string>, book: Book, pattern: RegExp | null): Set<string> {
  const found = new Set(words);
  for (let before = -1; before < found.size;) {
    before = found.size;
    const mentions = new Mentions(found, pattern);
    for (const { name, formula } of book.names) if (mentions.areIn(formula)) found.add(name);
  }
  return found;
}

/** Finds formulas that might read cells of the sheet from outside it. */
export function mentionsOfSheet(sheet: Sheet, book: Book): Mentions {
  const words = new Set([sheet.name, ...sheet.tables.map((table) => table.name)]);
  return new Mentions(withNames(words, book, SHEET_RANGE), SHEET_RANGE);
}

/** Finds formulas that have to be calculated every time. */
export function mentionsOfVolatile(book: Book): Mentions {
  return new Mentions(withNames(new Set(), book, VOLATILE_FUNCTIONS), VOLATILE_FUNCTIONS);
}

/** Finds formulas that use one of these sheet, table or defined names. */
export function mentionsOfNames(names: ReadonlySet<string>, book: Book): Mentions {
  return new Mentions(withNames(names, book, SHEET_RANGE), SHEET_RANGE);
}
