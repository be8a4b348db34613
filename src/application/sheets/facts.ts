import type { RefreshedPlan } from "../../domain/actionPlan/refreshPlan";
import type { DetectedTable } from "../../domain/detection/answer";
import type { NearDuplicate } from "../../domain/duplicates/nearDuplicates";
import type { Finding } from "../../domain/findings/finding";
import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { RenewedHistory } from "../../domain/history/renewHistory";
import type { Margins } from "../../domain/margin/margin";
import type { Abc } from "../../domain/pareto/abc";
import type { Client, ColumnChoice, Portfolio, SourcePart } from "../../domain/portfolio/portfolio";
import type { Formats } from "../../text/formats";
import type { ClientEconomics } from "../clientEconomics";
import type { FollowUp } from "../followUp";
import type { OverTime } from "../overTime";
import type { Language } from "../../text/language";
import type { SheetTexts } from "../../text/sheets/messages";
import { periodName } from "../../text/periodName";
import type { Terms } from "../../text/terms/terms";
import type { ExcludedClient } from "../excludedClients";
import type { DecisionRow } from "../memory/decisionRows";
import type { LastAnalysis } from "../memory/lastAnalysis";
import type { TypedLists } from "../memory/typedLists";
import type { Mapping } from "../memory/mapping";
import type { AnalysisOptions } from "../session/state";
import type { LookupCheck } from "../source/sourceLines";
import type { ListRecords } from "./placedSheets";

/** All that the generated sheets are made from: one analysis, one language, the names the sheets really have. */
export interface SheetFacts {
  readonly language: Language;
  readonly texts: SheetTexts;
  readonly terms: Terms;
  readonly formats: Formats;
  readonly sheetNames: Readonly<Record<GeneratedSheetKind, string>>;
  /** The sheets that are written; the user may have left some out. */
  readonly generated: ReadonlySet<GeneratedSheetKind>;
  readonly table: DetectedTable;
  readonly choice: ColumnChoice;
  /** Where the lines stand: one sheet, or several that were read together. */
  readonly parts: readonly SourcePart[];
  /** Lines on hidden rows, whichever way they were counted. */
  readonly hiddenLines: number;
  readonly lookups: readonly LookupCheck[];
  readonly options: AnalysisOptions;
  /** Everything read, and the part of it the period selects. */
  readonly everything: Portfolio;
  readonly analysed: Portfolio;
  readonly abc: Abc<Client>;
  readonly duplicates: readonly NearDuplicate[];
  readonly findings: readonly Finding[];
  /** Null where the source has no years to compare. */
  readonly overTime: OverTime | null;
  /** The clients of the year before, by their own sales; null where the source has none. */
  readonly previousAbc: Abc<number> | null;
  readonly margins: Margins | null;
  /** Where every client stood in each analysed period, with this one. */
  readonly history: RenewedHistory;
  readonly economics: ClientEconomics;
  /** The action plan as the user left it, with today's proposals. */
  readonly plan: RefreshedPlan;
  /** Serial number (1900 date system) of the day the plan starts from. */
  readonly referenceDate: number;
  readonly followUp: FollowUp;
  /** The clients by their margin; null where the source has none. */
  readonly marginAbc: Abc<Client> | null;
  /** True where every cell of the source column is a number or empty: its sum can be a live formula. */
  readonly hasNumericSource: boolean;
  readonly currency: string | null;
  /** Clients the user left out, with what they bought in the period. */
  readonly excludedClients: readonly ExcludedClient[];
  /** Rows of the list of decisions. */
  readonly decisions: readonly DecisionRow[];
  /** What the user typed in lists, as it stood before they are rewritten. */
  readonly typed: TypedLists;
  /** What the next analysis has to know of the lists; nothing before they are placed on their sheets. */
  readonly listRecords: ListRecords;
  /** What the next analysis starts from, and what it compares itself with. */
  readonly mapping: Mapping;
  readonly lastAnalysis: LastAnalysis;
  /** Whether the workbook's serial numbers count days from 1904 on. */
  readonly uses1904Dates: boolean;
  /** Serial number of the day of the analysis. */
  readonly analysedOn: number;
}

/** The period as the sheets name it. */
export const periodLabel = ({ analysed, options, terms }: SheetFacts): string =>
  periodName(analysed.period, options.fiscalYearStartMonth, terms);

/** Where the figures come from: sheet, lines, period, and the day of the analysis. */
export const sourceLine = (facts: SheetFacts): string => {
  const { texts, table, analysed, formats, choice, analysedOn } = facts;
  return texts.abc.source({
    sheet: table.sheetName,
    lines: texts.abc.lineCount(analysed.linesRead, formats, choice.orientation),
    period: periodLabel(facts),
    analysedOn: formats.date(analysedOn),
  });
};
