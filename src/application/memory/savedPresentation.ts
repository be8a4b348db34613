import type { CellContent } from "../../domain/cells";
import { OPTIONAL_SHEETS, type OptionalSheet } from "../../domain/generatedSheets";
import { LANGUAGES } from "../../text/language";
import { termsIn } from "../../text/terms/translations";
import { PRESENTATION_NAMES } from "../sheets/presentationNames";

/** Whose sheets they are and which of them there are, as the Settings sheet says. */
export interface SavedPresentation {
  /** Shown on every sheet; "" for nobody. */
  readonly firmName: string;
  /** As typed, whether a colour or not; "" for the add-in's own. */
  readonly mainColor: string;
  readonly accentColor: string;
  /** Whether each sheet that nothing else needs is to be made. */
  readonly sheets: Readonly<Record<OptionalSheet, boolean>>;
}

const bySheet = (isWanted: (sheet: OptionalSheet) => boolean): SavedPresentation["sheets"] =>
  // The entries are all the optional sheets.
  Object.fromEntries(OPTIONAL_SHEETS.map((sheet) => [sheet, isWanted(sheet)])) as SavedPresentation["sheets"];

export const DEFAULT_PRESENTATION: SavedPresentation = {
  firmName: "",
  mainColor: "",
  accentColor: "",
  sheets: bySheet(() => true),
};

export const SAVED_PRESENTATION_CELLS: readonly string[] = [
  PRESENTATION_NAMES.firmName,
  PRESENTATION_NAMES.mainColor,
  PRESENTATION_NAMES.accentColor,
  ...OPTIONAL_SHEETS.map((sheet) => PRESENTATION_NAMES.sheets[sheet]),
];

/** What the cells say; a sheet is made unless its cell says no. */
export function savedPresentation(cell: (name: string) => CellContent | null): SavedPresentation {
  const text = (name: string): string => String(cell(name) ?? "").trim();
  return {
    firmName: text(PRESENTATION_NAMES.firmName),
    mainColor: text(PRESENTATION_NAMES.mainColor),
    accentColor: text(PRESENTATION_NAMES.accentColor),
    sheets: bySheet((sheet) => !isNo(text(PRESENTATION_NAMES.sheets[sheet]))),
  };
}

const isNo = (word: string): boolean => LANGUAGES.some((language) => termsIn(language).yesNo.no === word);
