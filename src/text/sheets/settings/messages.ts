import type { CountedDriver } from "../../../domain/costToServe/drivers";
import type { Axis } from "../../../domain/matrix/quadrant";
import type { Formats } from "../../formats";

/** Everything written on the Settings sheet. */
export interface SettingsTexts {
  readonly title: string;
  readonly howTo: string;
  readonly value: string;
  readonly meaning: string;
  readonly range: string;
  readonly abcSection: string;
  readonly diagnosisSection: string;
  readonly trendSection: string;
  readonly calendarSection: string;
  readonly sourceSection: string;
  readonly limitA: SettingText;
  readonly limitB: SettingText;
  readonly rule: SettingText;
  readonly largestClient: SettingText;
  readonly fiveLargest: SettingText;
  readonly smallClassA: SettingText;
  readonly dispersedClients: SettingText;
  readonly dispersedSales: SettingText;
  readonly even: SettingText;
  readonly trendUp: SettingText;
  readonly trendDown: SettingText;
  readonly variationX: SettingText;
  readonly variationY: SettingText;
  readonly fiscalYearStart: SettingText;
  readonly costs: CostSettingTexts;
  readonly matrix: MatrixSettingTexts;
  readonly plan: PlanSettingTexts;
  readonly presentation: PresentationSettingTexts;
  readonly ties: string;
  readonly sheet: string;
  /** Instead of the above where the table goes on. */
  readonly sheetsTogether: string;
  readonly rows: string;
  readonly hiddenRows: string;
  /** How lines on hidden rows were counted, where there are some. */
  hiddenCounted(lines: number, formats: Formats): string;
  hiddenLeftOut(lines: number, formats: Formats): string;
  readonly clientColumn: string;
  readonly codeColumn: string;
  readonly salesColumn: string;
  readonly dateColumn: string;
  readonly lookups: string;
  /** A column that is looked up on another sheet, and by what. */
  lookup(column: string, key: string): string;
  readonly documentType: string;
  documentTypeRead(column: string): string;
  readonly documentStatus: string;
  statusRead(column: string): string;
  readonly currency: string;
  currencyKept(column: string, kept: string): string;
  readonly grouping: string;
  groupedByColumn(column: string): string;
  readonly groupedByFirstWord: string;
  readonly period: string;
  readonly analysedOn: string;
  readonly none: string;
  readonly fixedUntilRefresh: string;
  readonly mapping: string;
  readonly mappingNote: string;
  /** Instead of the above where a cell could not hold all of it. */
  readonly mappingTooLong: string;
  readonly decisionsSection: string;
  readonly decisionsNote: string;
  readonly decisionMeanings: Readonly<Record<"exclude" | "merge", string>>;
  readonly decisionColumns: { readonly client: string; readonly decision: string; readonly into: string };
  readonly decisionRange: string;
}

export interface SettingText {
  readonly label: string;
  readonly meaning: string;
  /** What may be typed, also shown when something else is. */
  readonly range: string;
}

/** The section of unit costs: three more columns a driver stand beside the unit cost. */
export interface CostSettingTexts {
  readonly section: string;
  readonly unitCost: string;
  readonly toConfirm: string;
  readonly knownTotal: string;
  readonly capacity: string;
  /** What a unit cost pays for. */
  readonly unitCosts: Readonly<Record<CountedDriver, string>>;
  readonly unitCostRange: string;
  readonly toConfirmRange: string;
  readonly knownTotalRange: string;
  readonly capacityRange: string;
  readonly smallOrderLimit: SettingText;
  readonly assumedMargin: SettingText;
}

export interface MatrixSettingTexts {
  readonly section: string;
  readonly cuts: Readonly<Record<Axis, Omit<SettingText, "range">>>;
  readonly cutRange: string;
  readonly valueWeights: Readonly<Record<"main" | "stability" | "potential", Omit<SettingText, "range">>>;
  /** Of an indicator of complexity. */
  complexityWeight(indicator: string): Omit<SettingText, "range">;
  readonly weightRange: string;
}

export interface PlanSettingTexts {
  readonly section: string;
  readonly referenceDate: SettingText;
  readonly mostTargets: SettingText;
  readonly ownersSection: string;
  owner(number: number): string;
  readonly ownerMeaning: string;
}

export interface PresentationSettingTexts {
  readonly section: string;
  readonly firmName: SettingText;
  readonly mainColor: SettingText;
  readonly accentColor: SettingText;
  /** Instead of a colour's meaning where it cannot be used. */
  readonly noColor: string;
  readonly tooLight: string;
  /** A sheet that may be left out. */
  sheet(name: string): SettingText;
}
