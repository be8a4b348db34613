/** Languages the product speaks. */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The product's language for a host's display language ("fr-CA", "en-US", "de-DE" …): French for French, else English. */
export const languageOf = (displayLanguage: string): Language =>
  /^fr($|[-_])/i.test(displayLanguage.trim()) ? "fr" : "en";

/** Whether a noun counted by `quantity` is singular: 0 and 1 in French, 1 alone in English. */
export const isSingular = (quantity: number, language: Language): boolean =>
  language === "fr" ? quantity < 2 : quantity === 1;
