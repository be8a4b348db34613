import { cellAddress } from "../cellAddress";
import { SHELL_FR } from "../shell/fr";
import type { ProblemMessages } from "./messages";

export const PROBLEMS_FR: ProblemMessages = {
  emptyWorkbook: () => ({
    happened: "Le classeur ne contient aucune donnée visible.",
    remedy: "Ouvrez ou collez votre fichier de ventes, puis cherchez à nouveau.",
  }),
  noSalesFound: () => ({
    happened: "Aucun tableau de ventes par client n’a été reconnu.",
    remedy: "Il faut une feuille visible avec une ligne d’en-têtes, une colonne de clients et une colonne de montants.",
  }),
  chooseClientColumn: () => ({
    happened: "La colonne des clients n’a pas été reconnue.",
    remedy: "Choisissez la colonne qui porte le nom ou le code du client.",
  }),
  chooseSalesColumn: () => ({
    happened: "La colonne du chiffre d’affaires n’a pas été reconnue.",
    remedy: "Choisissez la colonne des montants, ou la quantité et le prix unitaire.",
  }),
  chooseCurrency: ({ currencies }, formats) => ({
    happened: `Les montants sont en plusieurs devises\u00a0: ${formats.list(currencies)}.`,
    remedy: "Choisissez la devise à analyser\u202f; les autres lignes sont laissées de côté et comptées.",
  }),
  confirmChoice: () => ({
    happened: "Un point est à vérifier avant l’analyse.",
    remedy: "Contrôlez les colonnes retenues, puis confirmez.",
  }),
  unknownSheet: ({ name }) => ({
    happened: `La feuille «\u00a0${name}\u00a0» n’existe pas dans ce classeur.`,
    remedy: "Choisissez une feuille du classeur.",
  }),
  noTableOnSheet: ({ name }) => ({
    happened: `Aucun tableau de ventes n’a été reconnu sur la feuille «\u00a0${name}\u00a0».`,
    remedy: "Choisissez une autre feuille, ou vérifiez sa ligne d’en-têtes.",
  }),
  unknownColumn: ({ name }) => ({
    happened: `La colonne «\u00a0${name}\u00a0» n’existe pas dans ce tableau.`,
    remedy: "Choisissez une colonne du tableau, par sa lettre ou son en-tête.",
  }),
  unknownClient: ({ name }) => ({
    happened: `Aucune ligne ne porte le client «\u00a0${name}\u00a0».`,
    remedy: "Désignez un client par son code ou par son nom, tels que la source les écrit.",
  }),
  noUsableLines: ({ linesRead }, formats) => ({
    happened: `Aucune des ${formats.count(linesRead)} lignes lues n’a à la fois un client et un montant.`,
    remedy: "Vérifiez les colonnes choisies.",
  }),
  noPositiveSales: ({ clients }, formats) => ({
    happened: `Aucun des ${formats.count(clients)} clients n’a de chiffre d’affaires positif.`,
    remedy: "Vérifiez la colonne du chiffre d’affaires et son signe.",
  }),
  emptyPeriod: ({ year }) => ({
    happened: `Aucune ligne exploitable en ${year}.`,
    remedy: "Choisissez une autre période.",
  }),
  controlTotalDiffers: ({ read, explained }, formats) => ({
    happened:
      `Le total lu (${formats.exactAmount(read)}) ne correspond pas à celui des clients et des lignes ` +
      `laissées de côté (${formats.exactAmount(explained)})\u00a0: rien n’a été écrit.`,
    remedy: "Vérifiez que la source n’a pas changé pendant la lecture, puis recommencez.",
  }),
  limitsOutOfOrder: () => ({
    happened: "Les limites des classes ne se suivent pas.",
    remedy: "Donnez à A une limite inférieure à celle de B, toutes deux entre 0 et 100\u202f%.",
  }),
  sourceGone: ({ name }) => ({
    happened: `La feuille «\u00a0${name}\u00a0» analysée n’est plus dans le classeur.`,
    remedy: "Rétablissez-la, ou cherchez à nouveau pour choisir une autre source.",
  }),
  protectedWorkbook: () => ({
    happened: "La structure du classeur est protégée\u00a0: aucune feuille ne peut être ajoutée.",
    remedy: "Ôtez la protection (Révision, Protéger le classeur), puis recommencez.",
  }),
  protectedSheet: ({ name }) => ({
    happened: `La feuille «\u00a0${name}\u00a0» est protégée.`,
    remedy: "Ôtez sa protection (Révision, Ôter la protection de la feuille), puis recommencez.",
  }),
  nameTaken: ({ name }) => ({
    happened: `Le nom «\u00a0${name}\u00a0» désigne déjà autre chose dans ce classeur\u00a0: rien n’a été écrit.`,
    remedy: "Renommez-le (Formules, Gestionnaire de noms), puis recommencez.",
  }),
  sheetRearranged: ({ name }) => ({
    happened:
      `Dans la feuille «\u00a0${name}\u00a0», des lignes ou des colonnes ont été insérées ou supprimées` +
      "\u00a0: elle ne peut pas être réécrite sans toucher à vos cellules. Rien n’a été écrit.",
    remedy: "Annulez ces insertions ou suppressions, ou supprimez la feuille\u00a0: l’analyse la recréera.",
  }),
  sheetGone: ({ name }) => ({
    happened: `La feuille «\u00a0${name}\u00a0» n’est plus dans le classeur.`,
    remedy: "Relancez l’analyse pour l’écrire à nouveau.",
  }),
  sheetHidden: ({ name }) => ({
    happened: `La feuille «\u00a0${name}\u00a0» est masquée.`,
    remedy: "Affichez-la (clic droit sur un onglet, Afficher), puis recommencez.",
  }),
  clientHidden: ({ client, sheet }) => ({
    happened: `La ligne de ${client} est masquée dans la feuille «\u00a0${sheet}\u00a0», sans doute par un filtre.`,
    remedy: "Effacez le filtre (Données, Effacer) pour la voir.",
  }),
  clientGone: ({ client }) => ({
    happened: `Les listes n’ont plus de ligne pour ${client}.`,
    remedy: "Relancez l’analyse pour la rétablir.",
  }),
  cellTaken: ({ cell }) => ({
    happened: `La cellule ${cellAddress(cell)} n’est pas vide\u00a0: rien n’a été écrit.`,
    remedy: "Sélectionnez une cellule vide, puis recommencez.",
  }),
  noRoomToSpill: ({ cell, rows, columns }, formats) => ({
    happened:
      `Le résultat occupe ${formats.count(rows)} ${formats.plural(rows, "ligne", "lignes")} sur ` +
      `${formats.count(columns)} ${formats.plural(columns, "colonne", "colonnes")} à partir de ${cellAddress(cell)}, ` +
      "et ces cellules ne sont pas toutes vides\u00a0: rien n’a été écrit.",
    remedy: "Sélectionnez une cellule avec assez de place vide, par exemple sur une nouvelle feuille.",
  }),
  cellInTable: ({ cell }) => ({
    happened: `La cellule ${cellAddress(cell)} est dans un tableau\u00a0: rien n’a été écrit.`,
    remedy: "Sélectionnez une cellule vide hors des tableaux, puis recommencez.",
  }),
  newerVersion: ({ name }) => ({
    happened: `La feuille «\u00a0${name}\u00a0» a été écrite par une version plus récente du complément\u00a0: rien n’a été modifié.`,
    remedy: "Mettez le complément à jour, ou demandez à l’auteur de l’analyse de l’actualiser.",
  }),
  twoOfAKind: ({ name, other }) => ({
    happened: `Les feuilles «\u00a0${name}\u00a0» et «\u00a0${other}\u00a0» sont la copie l’une de l’autre, et rien ne dit laquelle est l’original.`,
    remedy: "Supprimez ou déplacez dans un autre classeur celle dont vous n’avez pas besoin, puis réessayez.",
  }),
  notATemplate: () => ({
    happened: "Ce texte n’est pas un modèle de ce complément\u00a0: rien n’a été modifié.",
    remedy: "Copiez tout le texte de la zone Modèle d’un autre classeur, accolades comprises.",
  }),
  newerTemplate: () => ({
    happened: "Ce modèle vient d’une version plus récente du complément\u00a0: rien n’a été modifié.",
    remedy: "Mettez le complément à jour, puis réessayez.",
  }),
  unusableTemplate: ({ part }) => ({
    happened: `La partie «\u00a0${part}\u00a0» de ce modèle manque ou ne peut pas être utilisée\u00a0: rien n’a été modifié.`,
    remedy: "Copiez à nouveau le modèle là d’où il vient, sans changer son texte.",
  }),
  cellBeingEdited: () => ({
    happened: "Une cellule est en cours de saisie dans Excel.",
    remedy: "Validez par Entrée ou annulez par Échap, puis recommencez.",
  }),
  notAnswering: () => ({
    happened: "Excel ne répond pas.",
    remedy: "Fermez les boîtes de dialogue ouvertes dans Excel, vérifiez ce qui a été écrit, puis recommencez.",
  }),
  tooLarge: () => ({
    happened: "Excel trouve le tableau trop grand pour le lire ou l’écrire, même par petites parties.",
    remedy: "Réduisez-le aux colonnes utiles, ou raccourcissez les textes très longs de ses cellules.",
  }),
  hostTooOld: () => ({
    happened: "Cette version d’Excel est trop ancienne pour ce complément.",
    remedy: "Il faut Excel pour Microsoft 365, Excel 2021 ou plus récent, ou Excel sur le web.",
  }),
  partNotLoaded: () => SHELL_FR.partNotLoaded,
  cancelled: () => ({
    happened: "L’analyse a été interrompue à votre demande.",
    remedy: "Les feuilles déjà écrites sont peut-être incomplètes\u00a0; relancez l’analyse pour les compléter.",
  }),
  unexpected: ({ detail }) => ({
    happened: `L’analyse s’est arrêtée sur une erreur inattendue (${detail}).`,
    remedy: "Vos données n’ont pas été modifiées. Recommencez\u00a0; si l’erreur revient, signalez ce message.",
  }),
  excelRefused: ({ detail, cell }) => ({
    happened:
      `Excel a refusé une opération${cell === undefined ? "" : ` sur la cellule ${cellAddress(cell)}`}` +
      (detail === "" ? "." : ` (${detail}).`),
    remedy: "Enregistrez le classeur, puis recommencez.",
  }),
};
