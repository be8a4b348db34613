/** Workbook-wide names of the cells on the Settings sheet about the looks and the choice of sheets. */
export const PRESENTATION_NAMES = {
  firmName: "CP_FirmName",
  mainColor: "CP_MainColor",
  accentColor: "CP_AccentColor",
  sheets: {
    summary: "CP_WithSummary",
    movements: "CP_WithMovements",
    history: "CP_WithHistory",
    planFollowUp: "CP_WithPlanFollowUp",
    dashboard: "CP_WithDashboard",
  },
} as const;
