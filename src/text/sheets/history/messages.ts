import type { ClassMove } from "../../../domain/history/classMove";
import type { Sentence } from "../../sentence";

export type HistoryColumnName = "client" | "code" | "number" | "key" | "kept";
/** What is shown of a client for each period. */
export type PeriodColumnName = "abcClass" | "sales" | "quadrant";
export type ChangeColumnName =
  "client" | "foundOn" | "move" | "from" | "to" | "salesBefore" | "salesNow" | "periods" | "number" | "key";
export type PeriodPanelColumn = "period" | "analysedOn" | "clients" | "A" | "B" | "C" | "N/C" | "sales";

export interface HistoryTexts {
  readonly title: string;
  source(facts: { sheet: string; period: string; analysedOn: string }): string;
  readonly howTo: string;
  /** Of an analysis that has nothing to be compared with. */
  first(period: string): string;
  /** @param periods what was compared, as the list of changes names it */
  nothing(periods: string): string;
  finding<N>(periods: string, clients: Readonly<Record<ClassMove, N>>): Sentence<N>;
  /** Older changes than those that are listed. */
  olderChanges(changes: number): string;
  /** From one period to another, or twice the same where its data changed. */
  compared(against: string, period: string): string;
  analysedAgain(period: string): string;
  readonly changes: {
    readonly title: string;
    readonly columns: Readonly<Record<ChangeColumnName, string>>;
    readonly moves: Readonly<Record<ClassMove, string>>;
    /** Class of a client that was not among the clients. */
    readonly absent: string;
  };
  readonly periods: {
    readonly title: string;
    readonly columns: Readonly<Record<PeriodPanelColumn, string>>;
  };
  readonly list: {
    readonly title: string;
    readonly columns: Readonly<Record<HistoryColumnName, string>>;
    readonly ofPeriod: Readonly<Record<PeriodColumnName, (period: string) => string>>;
    /** Stands for a period in the headers of columns that wait for one. */
    unused(place: number): string;
  };
}
