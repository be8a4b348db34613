import { count, plural, share } from "../sentence";
import { ABC_EN } from "./abc/en";
import { ACTION_PLAN_EN } from "./actionPlan/en";
import { MATRIX_EN } from "./matrix/en";
import type { SheetTexts } from "./messages";
import { COST_TO_SERVE_EN } from "./costToServe/en";
import { CHECKS_EN } from "./checks/en";
import { HISTORY_EN } from "./history/en";
import { DASHBOARD_EN } from "./dashboard/en";
import { MOVEMENTS_EN } from "./movements/en";
import { PLAN_FOLLOW_UP_EN } from "./planFollowUp/en";
import { RULES_EN } from "./rules/en";
import { SETTINGS_EN } from "./settings/en";
import { SUMMARY_EN } from "./summary/en";
import { WORKINGS_EN } from "./workings/en";

export const SHEETS_EN: SheetTexts = {
  sheetNames: {
    summary: "Summary",
    abc: "ABC",
    matrix: "Matrix",
    movements: "Movements",
    history: "Client history",
    rules: "Rules",
    actionPlan: "Action plan",
    planFollowUp: "Plan follow-up",
    costToServe: "Cost to serve",
    dashboard: "Dashboard",
    settings: "Settings",
    checks: "Checks",
    workings: "Workings",
  },

  summary: SUMMARY_EN,
  abc: ABC_EN,

  movements: MOVEMENTS_EN,
  history: HISTORY_EN,
  costToServe: COST_TO_SERVE_EN,

  matrix: MATRIX_EN,
  rules: RULES_EN,

  actionPlan: ACTION_PLAN_EN,
  planFollowUp: PLAN_FOLLOW_UP_EN,

  chart: {
    title: (clients, shareOfSales) => [
      count(clients),
      plural(clients, " client makes ", " clients make "),
      share(shareOfSales),
      " of sales",
    ],
    lorenzTitle: (shareOfFirstFifth) => ["The largest 20% of clients make ", share(shareOfFirstFifth), " of sales"],
    shareOfClients: "Share of clients",
    shareOfSales: "Share of sales",
    equality: "All clients equal",
    shareOfClientsAxis: "Share of clients, from the smallest to the largest",
    shareOfSalesAxis: "Share of sales",
    categoryAxis: "Clients, from the largest to the smallest",
    salesAxis: "Sales",
    shareAxis: "Cumulative share of sales",
    salesOfClass: { A: "Sales of class A", B: "Sales of class B", C: "Sales of class C" },
    cumulativeShare: "Cumulative",
    limitA: "Limit A",
    limitB: "Limit B",
  },

  dashboard: DASHBOARD_EN,

  settings: SETTINGS_EN,

  checks: CHECKS_EN,

  workings: WORKINGS_EN,
};
