/** The sheets the analysis can generate, in the order of their tabs. */
export const GENERATED_SHEETS = [
  "summary",
  "abc",
  "matrix",
  "costToServe",
  "movements",
  "rules",
  "settings",
  "checks",
  "workings",
] as const;

export type GeneratedSheetKind = (typeof GENERATED_SHEETS)[number];
