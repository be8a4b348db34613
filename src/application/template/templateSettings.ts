import { COUNTED_DRIVERS } from "../../domain/costToServe/drivers";
import { OPTIONAL_SHEETS } from "../../domain/generatedSheets";
import { ABC_RULES } from "../../domain/pareto/abc";
import { DEFAULT_MATRIX_SETTINGS } from "../../domain/matrix/matrix";
import { DEFAULT_FINDING_THRESHOLDS } from "../../domain/findings/thresholds";
import { LARGEST_MOST_TARGETS } from "../memory/savedPlan";
import type { SavedSettings } from "../memory/savedSettings";

/** A formula that names one cell of ours and nothing else. */
export const isOwnFormula = (formula: string): boolean => /^CP_\w+$/.test(formula);

type Check = (value: unknown) => boolean;

const isNumberIn =
  (smallest: number, largest: number): Check =>
  (value) =>
    typeof value === "number" && value >= smallest && value <= largest;
const isShare = isNumberIn(0, 1);
const isNotNegative = isNumberIn(0, Number.MAX_VALUE);
const isText: Check = (value) => typeof value === "string";
const isFlag: Check = (value) => typeof value === "boolean";
const isNullOr =
  (isOne: Check): Check =>
  (value) =>
    value === null || isOne(value);
const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value);

const partOf = (value: unknown, part: string): unknown =>
  typeof value === "object" && value !== null && part in value
    ? // Whatever is there is checked next.
      (value as Readonly<Record<string, unknown>>)[part]
    : undefined;

/** A record with at least these parts. */
const isRecordOf =
  (parts: Readonly<Record<string, Check>>): Check =>
  (value) =>
    Object.entries(parts).every(([part, isPart]) => isPart(partOf(value, part)));
const each = (names: readonly string[], isOne: Check): Check =>
  isRecordOf(Object.fromEntries(names.map((name) => [name, isOne])));
const isAscending =
  (low: string, high: string): Check =>
  (value) =>
    Number(partOf(value, low)) < Number(partOf(value, high));
const both =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.every((check) => check(value));

const LARGEST_TREND = 10;
const LARGEST_VARIATION = 100;
const HIGHEST_SCORE = 100;

/** What makes each part of the settings usable. */
const CHECKS: Readonly<Record<keyof SavedSettings, Check>> = {
  abc: isRecordOf({
    rule: isOneOf(ABC_RULES),
    ties: isOneOf(["together", "rowByRow"]),
    limits: both(each(["a", "b"], isNumberIn(0.0001, 0.9999)), isAscending("a", "b")),
  }),
  thresholds: each(Object.keys(DEFAULT_FINDING_THRESHOLDS), isShare),
  fiscalYearStartMonth: (value) => isNumberIn(1, 12)(value) && Number.isInteger(value),
  trend: both(each(["down", "up"], isNumberIn(-LARGEST_TREND, LARGEST_TREND)), isAscending("down", "up")),
  xyz: both(each(["x", "y"], isNumberIn(0, LARGEST_VARIATION)), isAscending("x", "y")),
  costs: isRecordOf({
    drivers: each(
      COUNTED_DRIVERS,
      isRecordOf({
        unitCost: isNotNegative,
        isConfirmed: isFlag,
        knownTotal: isNullOr(isNotNegative),
        capacity: isNullOr(isNotNegative),
      }),
    ),
    smallOrderLimit: isNullOr(isNotNegative),
    assumedMarginRate: isNullOr(isShare),
  }),
  matrix: isRecordOf({
    cuts: each(["value", "complexity"], isNumberIn(0, HIGHEST_SCORE)),
    valueWeights: each(Object.keys(DEFAULT_MATRIX_SETTINGS.valueWeights), isNotNegative),
    complexityWeights: each(Object.keys(DEFAULT_MATRIX_SETTINGS.complexityWeights), isNotNegative),
  }),
  plan: isRecordOf({ mostTargets: isNumberIn(0, LARGEST_MOST_TARGETS) }),
  presentation: isRecordOf({
    firmName: isText,
    mainColor: isText,
    accentColor: isText,
    sheets: each(OPTIONAL_SHEETS, isFlag),
  }),
};

export type SettingsReading =
  { readonly kind: "settings"; readonly value: SavedSettings } | { readonly kind: "unusable"; readonly part: string };

/** Settings of which every part can be used; of the plan, what is of one company stays as it was. */
export function settingsIn(written: unknown, before: SavedSettings): SettingsReading {
  const unusable = Object.entries(CHECKS).find(([part, isUsable]) => !isUsable(partOf(written, part)));
  if (unusable !== undefined) return { kind: "unusable", part: unusable[0] };
  // Each part has just been checked.
  const settings = written as SavedSettings;
  return { kind: "settings", value: { ...settings, plan: { ...before.plan, mostTargets: settings.plan.mostTargets } } };
}
