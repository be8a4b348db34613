/**
 * Names the formulas of all generated sheets share. They are the same in every language, so that a workbook can be
 * read by a colleague with another one; the prefix keeps clear of the user's own names.
 */
export const NAMES = {
  limitA: "CP_LimitA",
  limitB: "CP_LimitB",
  rule: "CP_Rule",
  rules: "CP_Rules",
  ties: "CP_Ties",
  largestClientLimit: "CP_FragileLargestClient",
  fiveLargestLimit: "CP_FragileFiveLargest",
  smallClassALimit: "CP_FragileClassA",
  dispersedClientsLimit: "CP_DispersedClients",
  dispersedSalesLimit: "CP_DispersedSales",
  evenLimit: "CP_EvenFirstFifth",
  base: "CP_Base",
  clients: "CP_Clients",
  lastA: "CP_LastA",
  lastB: "CP_LastB",
  sortedSales: "CP_SortedSales",
  shareBefore: "CP_ShareBefore",
  cumulativeShare: "CP_CumulativeShare",
  lastOfTie: "CP_LastOfTie",
} as const;

export const ABC_TABLE = "CP_ABC";
export const PARETO_CHART = "CP_Pareto";
