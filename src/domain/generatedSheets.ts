/** The sheets the analysis can generate, in the order of their tabs. */
export const GENERATED_SHEETS = [
  "summary",
  "abc",
  "matrix",
  "costToServe",
  "movements",
  "history",
  "rules",
  "actionPlan",
  "planFollowUp",
  "dashboard",
  "settings",
  "checks",
  "workings",
] as const;

export type GeneratedSheetKind = (typeof GENERATED_SHEETS)[number];

/** Those that the user may leave out: what other sheets take from one is left out with it. */
export const OPTIONAL_SHEETS = [
  "summary",
  "movements",
  "history",
  "planFollowUp",
  "dashboard",
] as const satisfies readonly GeneratedSheetKind[];
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

export const isOptional = (kind: GeneratedSheetKind): kind is OptionalSheet =>
  OPTIONAL_SHEETS.some((sheet) => sheet === kind);

/**
 * Version of the layout of all generated sheets, to be raised with every release that moves cells of one: sheets of an
 * earlier version are cleared and written anew in place, those of a later one are left alone.
 */
export const LAYOUT_VERSION = 2;
