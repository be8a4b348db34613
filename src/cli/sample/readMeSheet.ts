import type { Book } from "../../embeddedExcel/workbook/book";
import { COMPANY } from "./company";
import { styleIn } from "./styles";

export const READ_ME_SHEET = "Lisez-moi";

const PARAGRAPHS = [
  `${COMPANY} est une entreprise imaginaire : elle fabrique du mobilier d'atelier. Ses clients, ses commerciaux, ses produits et ses ventes sont inventés ; toute ressemblance avec une entreprise réelle serait fortuite.`,
  "Feuille « Factures » : les lignes de factures et d'avoirs de janvier 2023 à avril 2026. Les avoirs sont des lignes négatives. Les montants sont en euros ; les clients hors de France sont facturés sans TVA.",
  "Feuille « Clients » : le fichier des clients, par code. Le compte 99999 réunit les ventes au comptoir.",
  "Le fichier a les défauts des vrais fichiers, exprès : codes oubliés, noms écrits de plusieurs façons, lignes sans client, montants enregistrés comme du texte, deux montants à vérifier, deux lignes saisies deux fois. La ligne de total ne compte pas les montants enregistrés comme du texte.",
];

/** What this file is, for whoever opens it. */
export function addReadMeSheet(book: Book): void {
  const sheet = book.addSheet(READ_ME_SHEET);
  sheet.columns.set(0, { width: 95, hidden: false });
  sheet.setValue(0, 0, "À propos de ce fichier");
  sheet.setStyle(0, 0, styleIn(book, "title"));
  PARAGRAPHS.forEach((paragraph, index) => {
    sheet.setValue(index + 2, 0, paragraph);
    sheet.setStyle(index + 2, 0, styleIn(book, "paragraph"));
    sheet.rows.set(index + 2, { height: 48, hidden: false });
  });
  sheet.view.showGridlines = false;
  sheet.page = { ...sheet.page, fitWidth: 1 };
}
