import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";

const VOLATILE_FUNCTIONS = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;
/** `First:Last!A1` reads sheets it does not name. */
const SHEET_RANGE = /:[^!(),:]*!/;
const WORD_CHARACTER = /[\p{L}\p{N}_.]/u;

/** Tells from the text of a formula whether it may use one of some names. May say yes in vain, never no. */
export class Mentions {
  private readonly words: readonly string[];

  constructor(
    words: Iterable<string>,
    private readonly pattern: RegExp | null = null,
  ) {
    this.words = [...words].map((word) => word.toLowerCase());
  }

  areIn(text: string): boolean {
    if (this.pattern?.test(text)) return true;
    if (this.words.length === 0) return false;
    const lower = text.toLowerCase();
    return this.words.some((word) => hasWord(lower, word));
  }
}

function hasWord(text: string, word: string): boolean {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const after = text.charAt(start + word.length);
    if (!isWordCharacter(text.charAt(start - 1)) && !isWordCharacter(after)) return true;
  }
  return false;
}

const isWordCharacter = (character: string): boolean => WORD_CHARACTER.test(character);

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

const asWritten = (sheetName: string): string => sheetName.replace(/'/g, "''");

/** Finds formulas that might read cells of the sheet from outside it. */
export function mentionsOfSheet(sheet: Sheet, book: Book): Mentions {
  const words = new Set([asWritten(sheet.name), ...sheet.tables.map((table) => table.name)]);
  return new Mentions(withNames(words, book, SHEET_RANGE), SHEET_RANGE);
}

/** Finds formulas that have to be calculated every time. */
export function mentionsOfVolatile(book: Book): Mentions {
  return new Mentions(withNames(new Set(), book, VOLATILE_FUNCTIONS), VOLATILE_FUNCTIONS);
}

/** Finds formulas that use one of these sheet, table or defined names. */
export function mentionsOfNames(names: ReadonlySet<string>, book: Book): Mentions {
  return new Mentions(withNames(new Set([...names].map(asWritten)), book, SHEET_RANGE), SHEET_RANGE);
}
