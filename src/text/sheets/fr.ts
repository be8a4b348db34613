import { count, plural, share } from "../sentence";
import { ABC_FR } from "./abc/fr";
import { MATRIX_FR } from "./matrix/fr";
import type { SheetTexts } from "./messages";
import { COST_TO_SERVE_FR } from "./costToServe/fr";
import { CHECKS_FR } from "./checks/fr";
import { MOVEMENTS_FR } from "./movements/fr";
import { RULES_FR } from "./rules/fr";
import { SETTINGS_FR } from "./settings/fr";
import { SUMMARY_FR } from "./summary/fr";
import { WORKINGS_FR } from "./workings/fr";

export const SHEETS_FR: SheetTexts = {
  sheetNames: {
    summary: "Synthèse",
    abc: "ABC",
    matrix: "Matrice",
    movements: "Mouvements",
    rules: "Règles",
    costToServe: "Coût de servir",
    settings: "Paramètres",
    checks: "Contrôles",
    workings: "Calculs",
  },

  summary: SUMMARY_FR,
  abc: ABC_FR,

  movements: MOVEMENTS_FR,
  costToServe: COST_TO_SERVE_FR,

  matrix: MATRIX_FR,
  rules: RULES_FR,

  chart: {
    title: (clients, shareOfSales) => [
      count(clients),
      plural(clients, " client réalise ", " clients réalisent "),
      share(shareOfSales),
      " du chiffre d’affaires",
    ],
    lorenzTitle: (shareOfFirstFifth) => [
      "Les 20\u202f% de clients les plus gros réalisent ",
      share(shareOfFirstFifth),
      " du chiffre d’affaires",
    ],
    shareOfClients: "Part des clients",
    shareOfSales: "Part du CA",
    equality: "Clients tous égaux",
    shareOfClientsAxis: "Part des clients, du plus petit au plus gros",
    shareOfSalesAxis: "Part du chiffre d’affaires",
    categoryAxis: "Clients, du plus gros au plus petit",
    salesAxis: "Chiffre d’affaires",
    shareAxis: "Cumul du CA",
    salesOfClass: { A: "CA classe A", B: "CA classe B", C: "CA classe C" },
    cumulativeShare: "Cumul",
    limitA: "Limite A",
    limitB: "Limite B",
  },

  settings: SETTINGS_FR,

  checks: CHECKS_FR,

  workings: WORKINGS_FR,
};
