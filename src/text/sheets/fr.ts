import { count, plural, share } from "../sentence";
import { ABC_FR } from "./abc/fr";
import { ACTION_PLAN_FR } from "./actionPlan/fr";
import { MATRIX_FR } from "./matrix/fr";
import type { SheetTexts } from "./messages";
import { COST_TO_SERVE_FR } from "./costToServe/fr";
import { CHECKS_FR } from "./checks/fr";
import { HISTORY_FR } from "./history/fr";
import { DASHBOARD_FR } from "./dashboard/fr";
import { MOVEMENTS_FR } from "./movements/fr";
import { PLAN_FOLLOW_UP_FR } from "./planFollowUp/fr";
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
    history: "Historique",
    rules: "Règles",
    actionPlan: "Plan d’action",
    planFollowUp: "Suivi du plan",
    costToServe: "Coût de servir",
    dashboard: "Tableau de bord",
    settings: "Paramètres",
    checks: "Contrôles",
    workings: "Calculs",
  },

  summary: SUMMARY_FR,
  abc: ABC_FR,

  movements: MOVEMENTS_FR,
  history: HISTORY_FR,
  costToServe: COST_TO_SERVE_FR,

  matrix: MATRIX_FR,
  rules: RULES_FR,

  actionPlan: ACTION_PLAN_FR,
  planFollowUp: PLAN_FOLLOW_UP_FR,

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

  dashboard: DASHBOARD_FR,

  settings: SETTINGS_FR,

  checks: CHECKS_FR,

  workings: WORKINGS_FR,
};
