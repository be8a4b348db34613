import type { ShellMessages } from "./messages";

export const SHELL_FR: ShellMessages = {
  productName: "Portefeuille clients",
  privacy: "Aucune donnée ne quitte ce classeur.",
  language: "Langue",
  tryAgain: "Réessayer",
  help: "Aide",
  functions: "Fonctions",
  looking: "Lecture du classeur…",
  partNotLoaded: {
    happened: "Une partie du complément n’a pas pu être chargée.",
    remedy: "Vérifiez la connexion à Internet, puis réessayez. Si cela se reproduit, fermez ce volet et rouvrez-le.",
  },
};
