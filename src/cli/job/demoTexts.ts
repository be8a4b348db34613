import type { Language } from "../../text/language";

/** Sentences only the command line says; everything else is worded as in the pane. */
interface DemoTexts {
  found(facts: { sheet: string; headers: string; rows: string; sales: string; confidence: string }): string;
  read(facts: { lines: string; clients: string; sales: string }): string;
  saved(file: string): string;
}

const TEXTS: Readonly<Record<Language, DemoTexts>> = {
  fr: {
    found: ({ sheet, headers, rows, sales, confidence }) =>
      `Feuille « ${sheet} », en-tête ligne ${headers}, données ${rows}, chiffre d’affaires = ${sales} (confiance ${confidence})`,
    read: ({ lines, clients, sales }) => `${lines} lignes, ${clients} clients, total ${sales}`,
    saved: (file) => `Enregistré : ${file}`,
  },
  en: {
    found: ({ sheet, headers, rows, sales, confidence }) =>
      `Sheet “${sheet}”, header in row ${headers}, data ${rows}, sales = ${sales} (confidence ${confidence})`,
    read: ({ lines, clients, sales }) => `${lines} lines, ${clients} clients, total ${sales}`,
    saved: (file) => `Saved: ${file}`,
  },
};

export const demoTexts = (language: Language): DemoTexts => TEXTS[language];
