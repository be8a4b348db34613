import type { CellContent } from "../../domain/cells";
import type { CostSettings } from "../../domain/costToServe/costSettings";
import { DEFAULT_FINDING_THRESHOLDS, type FindingThresholds } from "../../domain/findings/thresholds";
import type { MatrixSettings } from "../../domain/matrix/matrix";
import { DEFAULT_TREND_THRESHOLDS, type TrendThresholds } from "../../domain/movements/trend";
import { DEFAULT_XYZ_LIMITS, type XyzLimits } from "../../domain/movements/variation";
import { ABC_RULES, DEFAULT_ABC_OPTIONS, type AbcOptions, type AbcRule, type TieRule } from "../../domain/pareto/abc";
import { JANUARY } from "../../domain/portfolio/periods";
import { LANGUAGES } from "../../text/language";
import { termsIn } from "../../text/terms/translations";
import { NAMES } from "../sheets/definedNames";
import { SAVED_COST_CELLS, savedCosts } from "./savedCosts";
import { SAVED_MATRIX_CELLS, savedMatrix } from "./savedMatrix";
import { SAVED_PRESENTATION_CELLS, type SavedPresentation, savedPresentation } from "./savedPresentation";
import { SAVED_PLAN_CELLS, type SavedPlan, savedPlan } from "./savedPlan";

const OWN_CELLS = [
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
  NAMES.fiscalYearStart,
  NAMES.trendUp,
  NAMES.trendDown,
  NAMES.variationX,
  NAMES.variationY,
] as const;
type OwnCell = (typeof OWN_CELLS)[number];

/** The cells of the Settings sheet that are read again. */
export const SAVED_CELLS: readonly string[] = [
  ...OWN_CELLS,
  ...SAVED_COST_CELLS,
  ...SAVED_MATRIX_CELLS,
  ...SAVED_PLAN_CELLS,
  ...SAVED_PRESENTATION_CELLS,
];

export interface SavedSettings {
  readonly abc: AbcOptions;
  readonly thresholds: FindingThresholds;
  readonly fiscalYearStartMonth: number;
  readonly trend: TrendThresholds;
  readonly xyz: XyzLimits;
  readonly costs: CostSettings;
  readonly matrix: MatrixSettings;
  readonly plan: SavedPlan;
  readonly presentation: SavedPresentation;
}

/** What the cells say; the default for those that are missing or unusable. */
export function savedSettings(
  cell: (name: string) => CellContent | null,
  formula: (name: string) => string | null,
): SavedSettings {
  const share = (name: OwnCell, otherwise: number) => {
    const value = cell(name);
    return typeof value === "number" && value >= 0 && value <= 1 ? value : otherwise;
  };
  const { limits, rule, ties } = DEFAULT_ABC_OPTIONS;
  const a = share(NAMES.limitA, limits.a);
  const b = share(NAMES.limitB, limits.b);
  const usual = DEFAULT_FINDING_THRESHOLDS;
  const month = cell(NAMES.fiscalYearStart);
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
    fiscalYearStartMonth: isMonth(month) ? month : JANUARY,
    trend: inOrder(cell(NAMES.trendDown), cell(NAMES.trendUp))
      ? { down: Number(cell(NAMES.trendDown)), up: Number(cell(NAMES.trendUp)) }
      : DEFAULT_TREND_THRESHOLDS,
    xyz: inOrder(cell(NAMES.variationX), cell(NAMES.variationY))
      ? { x: Number(cell(NAMES.variationX)), y: Number(cell(NAMES.variationY)) }
      : DEFAULT_XYZ_LIMITS,
    costs: savedCosts(cell),
    matrix: savedMatrix(cell),
    plan: savedPlan(cell, formula),
    presentation: savedPresentation(cell),
  };
}

const inOrder = (low: CellContent | null, high: CellContent | null): boolean =>
  typeof low === "number" && typeof high === "number" && low < high;

const isMonth = (value: CellContent | null): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12;

/** The settings chosen in the pane, but for what was typed on the sheet since it was read: the latest word counts. */
export function withTypedSettings(chosen: SavedSettings, before: SavedSettings, now: SavedSettings): SavedSettings {
  const latest = <T>(wasBefore: T, isNow: T, isChosen: T): T =>
    JSON.stringify(isNow) === JSON.stringify(wasBefore) ? isChosen : isNow;
  const whole = <Part extends keyof SavedSettings>(part: Part): SavedSettings[Part] =>
    latest(before[part], now[part], chosen[part]);
  const limitsAreTyped = before.abc.limits.a !== now.abc.limits.a || before.abc.limits.b !== now.abc.limits.b;
  return {
    abc: {
      rule: latest(before.abc.rule, now.abc.rule, chosen.abc.rule),
      ties: latest(before.abc.ties, now.abc.ties, chosen.abc.ties),
      limits: limitsAreTyped ? now.abc.limits : chosen.abc.limits,
    },
    thresholds: whole("thresholds"),
    trend: whole("trend"),
    xyz: whole("xyz"),
    costs: whole("costs"),
    matrix: whole("matrix"),
    plan: whole("plan"),
    presentation: whole("presentation"),
    fiscalYearStartMonth: whole("fiscalYearStartMonth"),
  };
}

/** The rule of that name in any language: the sheet may have been made in another one than the pane's. */
function ruleNamed(value: CellContent | null): AbcRule | null {
  return ABC_RULES.find((rule) => LANGUAGES.some((language) => termsIn(language).rules[rule].name === value)) ?? null;
}

const TIES: readonly TieRule[] = ["together", "rowByRow"];

const tiesNamed = (value: CellContent | null): TieRule | null =>
  TIES.find((ties) => LANGUAGES.some((language) => termsIn(language).ties[ties] === value)) ?? null;
