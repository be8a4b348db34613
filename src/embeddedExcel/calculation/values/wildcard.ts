const SPECIAL = /~([*?~])|[*?]|[.+^${}()|[\]\\]/g;

const translate = (pattern: string, many: string): string =>
  pattern.replace(SPECIAL, (found: string, escaped: string | undefined) => {
    if (escaped === "~") return escaped;
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === "*") return many;
    return found === "?" ? "[^]" : `\\${found}`;
  });

export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/** Matches whole texts: `*` any characters, `?` one, `~` takes the next one literally. Case does not matter. */
export const wildcardPattern = (text: string): RegExp => new RegExp(`^${translate(text, "[^]*")}$`, "iu");

/** Finds the first occurrence within a text. */
export const wildcardSearch = (text: string): RegExp => new RegExp(translate(text, "[^]*?"), "iu");
