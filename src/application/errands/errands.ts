import type { Client } from "../../domain/portfolio/portfolio";
import type { Problem } from "../../domain/problems";
import type { Language } from "../../text/language";
import type { FunctionExample } from "../functionExamples/functionExample";
import type { GeneratedSheet } from "../session/state";

export type ClientToShow = Pick<Client, "key" | "code" | "name">;

/** What the pane asks of the workbook beside the analysis; what does something tells what is in the way, null where it is done. */
export interface Errands {
  /** Brings a generated sheet to the front. */
  showSheet(sheet: GeneratedSheet): Promise<Problem | null>;
  /** Selects a client in the list that has it. */
  showClient(client: ClientToShow): Promise<Problem | null>;
  /** Adds a sheet of sample sales to the workbook. */
  addSample(language: Language): Promise<Problem | null>;
  /** Examples of custom functions that use the tables of the analysis; none where the workbook carries none. */
  functionExamples(): Promise<readonly FunctionExample[]>;
  /** Writes an example into the active cell, if it and all the cells it fills are empty. */
  insertExample(example: FunctionExample): Promise<Problem | null>;
}
