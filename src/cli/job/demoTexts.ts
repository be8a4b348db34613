import type { Language } from "../../text/language";
import type { FileProblemReason } from "./fileProblem";

/** Sentences only the command line says; everything else is worded as in the pane. */
interface DemoTexts {
  found(facts: { sheet: string; headers: string; rows: string; sales: string; confidence: string }): string;
  read(facts: { lines: string; clients: string; sales: string }): string;
  /** Other ways to compute the sales. */
  alternative(facts: { sales: string; total: string }): string;
  /** Keys that are not on the sheet where a column is looked up. */
  unmatched(facts: { header: string; sheet: string; lines: string }): string;
  /** Columns of the last analysis that are there no more. */
  missing(headers: string): string;
  saved(file: string): string;
  readonly fileProblem: Readonly<Record<FileProblemReason, (file: string) => string>>;
}

const TEXTS: Readonly<Record<Language, DemoTexts>> = {
  fr: {
    found: ({ sheet, headers, rows, sales, confidence }) =>
      `Feuille « ${sheet} », en-tête ligne ${headers}, données ${rows}, chiffre d’affaires = ${sales} (confiance ${confidence})`,
    read: ({ lines, clients, sales }) => `${lines} lignes, ${clients} clients, total ${sales}`,
    alternative: ({ sales, total }) => `  ou ${sales}, total ${total}`,
    unmatched: ({ header, sheet, lines }) =>
      `  − ${header} : ${lines} lignes dont la clé manque sur la feuille « ${sheet} »`,
    missing: (headers) => `Colonnes de la dernière analyse introuvables : ${headers}.`,
    saved: (file) => `Enregistré : ${file}`,
    fileProblem: {
      missing: (file) => `${file} ne peut pas être lu. Vérifiez le chemin, puis recommencez.`,
      empty: (file) => `${file} est vide. Choisissez un fichier qui contient des ventes.`,
      encrypted: (file) => `${file} est protégé par un mot de passe. Ôtez-le dans Excel, puis recommencez.`,
      notAWorkbook: (file) => `${file} n’est ni un classeur ni un texte. Choisissez un fichier .xlsx, .xls ou .csv.`,
      damaged: (file) => `${file} est endommagé. Ouvrez-le et enregistrez-le dans Excel, puis recommencez.`,
      tooLarge: (file) => `${file} a plus de lignes qu’une feuille ne peut en contenir. Scindez-le, puis recommencez.`,
      cannotSave: (file) => `${file} ne peut pas être enregistré. Vérifiez le dossier et ses droits.`,
    },
  },
  en: {
    found: ({ sheet, headers, rows, sales, confidence }) =>
      `Sheet “${sheet}”, header in row ${headers}, data ${rows}, sales = ${sales} (confidence ${confidence})`,
    read: ({ lines, clients, sales }) => `${lines} lines, ${clients} clients, total ${sales}`,
    alternative: ({ sales, total }) => `  or ${sales}, total ${total}`,
    unmatched: ({ header, sheet, lines }) => `  − ${header}: ${lines} lines whose key is not on the sheet “${sheet}”`,
    missing: (headers) => `Columns of the last analysis that are not there any more: ${headers}.`,
    saved: (file) => `Saved: ${file}`,
    fileProblem: {
      missing: (file) => `${file} cannot be read. Check the path, then try again.`,
      empty: (file) => `${file} is empty. Choose a file that holds sales.`,
      encrypted: (file) => `${file} is protected by a password. Remove it in Excel, then try again.`,
      notAWorkbook: (file) => `${file} is neither a workbook nor text. Choose an .xlsx, .xls or .csv file.`,
      damaged: (file) => `${file} is damaged. Open and save it in Excel, then try again.`,
      tooLarge: (file) => `${file} has more rows than a sheet can hold. Split it, then try again.`,
      cannotSave: (file) => `${file} cannot be saved. Check the folder and its permissions.`,
    },
  },
};

export const demoTexts = (language: Language): DemoTexts => TEXTS[language];
