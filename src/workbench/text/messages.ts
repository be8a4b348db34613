/** The few words of the workbench itself. */
export interface WorkbenchText {
  readonly title: string;
  readonly language: string;
  readonly open: string;
  readonly newWorkbook: string;
  readonly save: string;
  readonly dropHere: string;
  readonly opening: string;
  readonly cannotOpen: (fileName: string) => string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: (sheetName: string) => string;
  readonly pane: string;
  readonly closePane: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly renameSheet: string;
  readonly deleteSheet: string;
  readonly moveSheetLeft: string;
  readonly moveSheetRight: string;
  readonly insertRows: string;
  readonly deleteRows: string;
  readonly insertColumns: string;
  readonly deleteColumns: string;
  readonly clearContents: string;
  readonly choices: string;
  readonly filterOf: (column: string) => string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly allValues: string;
  readonly emptyValues: string;
  readonly apply: string;
  readonly dismiss: string;
  readonly busy: string;
  /** Each takes a number as it is written. */
  readonly statistics: {
    readonly average: (number: string) => string;
    readonly count: (number: string) => string;
    readonly sum: (number: string) => string;
  };
  /** Why something the user did was refused. */
  readonly refused: {
    readonly protected: string;
    readonly notAFormula: string;
    readonly partOfArray: string;
    readonly notValid: string;
    readonly sheetName: string;
    readonly other: string;
  };
}
