import type { DetectedTable, Detection, SalesExpression } from "../../domain/detection/answer";
import type { Finding } from "../../domain/findings/finding";
import type { CostSettings } from "../../domain/costToServe/costSettings";
import type { FindingThresholds } from "../../domain/findings/thresholds";
import type { MatrixSettings } from "../../domain/matrix/matrix";
import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { TrendThresholds } from "../../domain/movements/trend";
import type { XyzLimits } from "../../domain/movements/variation";
import type { Abc, AbcOptions } from "../../domain/pareto/abc";
import type { Amount } from "../../domain/portfolio/amount";
import type { CurrencyTotal } from "../../domain/portfolio/currencyTotals";
import type {
  Client,
  ClientDecisions,
  ColumnChoice,
  HiddenRows,
  Period,
  Portfolio,
} from "../../domain/portfolio/portfolio";
import type { Problem } from "../../domain/problems";
import type { ClientEconomics } from "../clientEconomics";
import type { FollowUp } from "../followUp";
import type { SavedPlan } from "../memory/savedPlan";
import type { SavedPresentation } from "../memory/savedPresentation";
import type { OverTime } from "../overTime";
import type { RefreshPreview } from "./refreshPreview";
import type { TemplateReply } from "./templates";
import type { LookupCheck } from "../source/sourceLines";

export type ColumnSample = string | { readonly date: number };

/** A column the user may choose for a role. */
export interface ColumnOption {
  /** 0-based on the sheet. */
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  /** A few different cells of the column: dates as serial numbers of the 1900 system, anything else as text. */
  readonly samples: readonly ColumnSample[];
}

/** Another way to compute the sales, and what it would add up to. */
export interface SalesAlternative {
  readonly sales: SalesExpression;
  readonly total: Amount;
}

/** A client that is probably none: a collective account, cash sales, a company of the own group. */
export interface SuggestedExclusion {
  readonly client: string;
  readonly sales: Amount;
}

export interface AnalysisOptions {
  readonly period: Period;
  /** 1 for January … 12. */
  readonly fiscalYearStartMonth: number;
  readonly hiddenRows: HiddenRows;
  readonly decisions: ClientDecisions;
  readonly abc: AbcOptions;
  readonly thresholds: FindingThresholds;
  /** From which change on a client's trend goes up or down. */
  readonly trend: TrendThresholds;
  /** Where regular and fairly regular clients end. */
  readonly xyz: XyzLimits;
  /** Unit costs, the limit of small orders, the margin to assume. */
  readonly costs: CostSettings;
  /** Weights and cuts of the matrix. */
  readonly matrix: MatrixSettings;
  /** Number of targets, reference date and people of the action plan. */
  readonly plan: SavedPlan;
  /** Whose sheets they are, their colours, and which of them are made. */
  readonly presentation: SavedPresentation;
}

/** What the pane knows of the workbook before anything is written. */
export interface Found {
  readonly detection: Detection;
  /** Tables to choose from, the chosen one among them. */
  readonly tables: readonly DetectedTable[];
  readonly table: DetectedTable;
  readonly columns: readonly ColumnOption[];
  /** True where the workbook carries an analysis of this add-in: another one is a refresh. */
  readonly carriesAnalysis: boolean;
  /** What the analysis would change of the one the workbook carries; null where it carries none, or while reading. */
  readonly refresh: RefreshPreview | null;
  /** True after the user changed cells of the source since it was read. */
  readonly isOutdated: boolean;
  /** Null while a needed column is not chosen. */
  readonly choice: ColumnChoice | null;
  /** True where the table's other parts on further sheets are read with it. */
  readonly isTogether: boolean;
  /** What the sales would add up to if computed otherwise; empty while that is not known. */
  readonly alternatives: readonly SalesAlternative[];
  /** Currencies among the lines, the largest first; empty without a currency column. */
  readonly currencies: readonly CurrencyTotal[];
  /** Lines on hidden rows, whichever way they are counted. */
  readonly hiddenLines: number;
  readonly suggestedExclusions: readonly SuggestedExclusion[];
  /** How the looking up of columns in other tables went; empty where none is looked up. */
  readonly lookups: readonly LookupCheck[];
  /** Headers of the last analysis that are in no table any more, so that its columns could not be taken. */
  readonly missingHeaders: readonly string[];
  /** Where the choice comes from: detection, the workbook's earlier analysis, the user. */
  readonly origin: "detected" | "remembered" | "chosen";
  readonly options: AnalysisOptions;
  /** Periods the dates allow, the default first; only "everything" without dates. */
  readonly periods: readonly Period[];
  /** Everything read with this choice, whatever the period; null while it is being read or the choice is not complete. */
  readonly everything: Portfolio | null;
  /** What stands between the user and the analysis; null when Analyse can be clicked. */
  readonly problem: Problem | null;
  readonly isReading: boolean;
}

export interface GeneratedSheet {
  readonly kind: GeneratedSheetKind;
  readonly id: string;
  readonly name: string;
}

export type ProgressStep = "reading" | "classifying" | "writing" | "finishing";

export interface Progress {
  readonly step: ProgressStep;
  /** 0–1 over the whole job. */
  readonly fraction: number;
}

export interface Results {
  readonly sheets: readonly GeneratedSheet[];
  readonly findings: readonly Finding[];
  /** Everything read, and the part of it that was analysed. */
  readonly everything: Portfolio;
  readonly analysed: Portfolio;
  readonly abc: Abc<Client>;
  /** The clients of the year before, by their own sales and number; null where no year is analysed or none is before. */
  readonly previousAbc: Abc<number> | null;
  /** How the portfolio developed; null where the source has no years to compare. */
  readonly overTime: OverTime | null;
  /** Margins, costs, matrix and rules of the analysed period. */
  readonly economics: ClientEconomics;
  /** The portfolio month by month and by salesperson. */
  readonly followUp: FollowUp;
  readonly currency: string | null;
  /** 1 for January … 12. */
  readonly fiscalYearStartMonth: number;
}

export type SessionState =
  | { readonly kind: "looking" }
  | { readonly kind: "nothingFound"; readonly problem: Problem }
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "working"; readonly progress: Progress; readonly isCancelling: boolean }
  | { readonly kind: "done"; readonly results: Results; readonly sourceChanged: boolean }
  | { readonly kind: "failed"; readonly problem: Problem };

/** One user's way through the job; the pane shows its state and calls its methods, the command line does the same. */
export interface Session {
  readonly state: SessionState;
  /** Calls the listener after every change of state; returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Looks at the workbook, from any state. */
  look(): Promise<void>;
  chooseTable(table: DetectedTable): Promise<void>;
  /** Reads the table's other parts with it, or not. */
  chooseParts(isTogether: boolean): Promise<void>;
  /** A client column where `null` means "none chosen", several name columns, other sales …; re-reads what is needed. */
  chooseColumns(change: Partial<ColumnChoice>): Promise<void>;
  chooseOptions(change: Partial<AnalysisOptions>): void;
  /** The user saw the doubts and goes on. */
  confirm(): void;
  /** The method as text, to be put into another workbook's pane; "" while nothing is found. */
  templateText(): string;
  /** Takes the method of a text for the next analysis; nothing is written before that. */
  takeTemplate(text: string): TemplateReply;
  analyse(): Promise<void>;
  cancel(): void;
}
