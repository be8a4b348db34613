import type { CellContent } from "../../domain/cells";
import { DEFAULT_FINDING_THRESHOLDS, type FindingThresholds } from "../../domain/findings/thresholds";
import { DEFAULT_ABC_OPTIONS, type AbcOptions, type AbcRule, type TieRule } from "../../domain/pareto/abc";
import { LANGUAGES } from "../../text/language";
import { termsIn } from "../../text/terms/translations";
import type { Workbook } from "../ports";
import { NAMES } from "../sheets/definedNames";
import { RULES } from "../sheets/workings/abcFigures";

const SAVED = [
  NAMES.limitA,
  NAMES.limitB,
  NAMES.rule,
  NAMES.ties,
  NAMES.largestClientLimit,
  NAMES.fiveLargestLimit,
  NAMES.smallClassALimit,
  NAMES.dispersedClientsLimit,
  NAMES.dispersedSalesLimit,
  NAMES.evenLimit,
] as const;

export interface SavedSettings {
  readonly abc: AbcOptions;
  readonly thresholds: FindingThresholds;
}

export const DEFAULT_SETTINGS: SavedSettings = { abc: DEFAULT_ABC_OPTIONS, thresholds: DEFAULT_FINDING_THRESHOLDS };

/** What the Settings sheet of an earlier analysis says now; the defaults for cells that are missing or unusable. */
export async function savedSettings(workbook: Workbook): Promise<SavedSettings> {
  const values = await workbook.namedValues(SAVED);
  if (values.kind === "problem") return DEFAULT_SETTINGS;
  const cell = (name: (typeof SAVED)[number]) => values.value[SAVED.indexOf(name)] ?? null;
  const share = (name: (typeof SAVED)[number], otherwise: number) => {
    const value = cell(name);
    return typeof value === "number" && value >= 0 && value <= 1 ? value : otherwise;
  };
  const { limits, rule, ties } = DEFAULT_ABC_OPTIONS;
  const a = share(NAMES.limitA, limits.a);
  const b = share(NAMES.limitB, limits.b);
  const usual = DEFAULT_FINDING_THRESHOLDS;
  return {
    abc: {
      rule: ruleNamed(cell(NAMES.rule)) ?? rule,
      ties: tiesNamed(cell(NAMES.ties)) ?? ties,
      limits: a > 0 && a < b && b < 1 ? { a, b } : limits,
    },
    thresholds: {
      fragileLargestClient: share(NAMES.largestClientLimit, usual.fragileLargestClient),
      fragileFiveLargest: share(NAMES.fiveLargestLimit, usual.fragileFiveLargest),
      fragileClientsInA: share(NAMES.smallClassALimit, usual.fragileClientsInA),
      dispersedClientsInC: share(NAMES.dispersedClientsLimit, usual.dispersedClientsInC),
      dispersedSalesOfC: share(NAMES.dispersedSalesLimit, usual.dispersedSalesOfC),
      evenFirstFifth: share(NAMES.evenLimit, usual.evenFirstFifth),
    },
  };
}

/** The rule of that name in any language: the sheet may have been made in another one than the pane's. */
function ruleNamed(value: CellContent | null): AbcRule | null {
  return RULES.find((rule) => LANGUAGES.some((language) => termsIn(language).rules[rule].name === value)) ?? null;
}

const TIES: readonly TieRule[] = ["together", "rowByRow"];

const tiesNamed = (value: CellContent | null): TieRule | null =>
  TIES.find((ties) => LANGUAGES.some((language) => termsIn(language).ties[ties] === value)) ?? null;
