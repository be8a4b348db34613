import type { EmbeddedHost } from "../../embeddedExcel/bootstrap/embeddedHost";
import { contains, formatAddress, rectangle, type Rectangle } from "../../embeddedExcel/workbook/address";
import type { Book } from "../../embeddedExcel/workbook/book";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import { DrawnSheet } from "../cells/drawnSheet";
import type { Measure } from "../cells/fittedText";
import type { EvaluateRule } from "../conditionalFormats/sheetConditionalFormats";
import type { WorkbenchText } from "../text/messages";
import { refusalSentence } from "./refusal";
import { farCorner, selectionOf, type Position, type Selection } from "./selection";

/** A cell that is being typed into. */
export interface Editing {
  readonly sheet: Sheet;
  readonly position: Position;
  readonly text: string;
  /** Where the cursor is. */
  readonly place: "cell" | "bar";
  /** The user began by typing: arrows then leave the cell instead of moving in its text. */
  readonly isOverwriting: boolean;
}

/**
 * The workbook on the user's desk: which sheet is looked at, what is selected, what is being typed. All that the user
 * does goes to the host as Excel's own window would do it; all that the add-in does is seen here.
 */
export class Desk {
  /** Counts up with every change of what is seen. */
  version = 0;
  editing: Editing | null = null;
  /** A sentence for the user, until dismissed. */
  problem: string | null = null;
  /** Counts up when the active cell is to be brought into view. */
  revealed = 0;
  private readonly selections = new Map<string, Selection>();
  private hostSelection: EmbeddedHost["session"]["selection"] = null;
  private drawnSheet: DrawnSheet | null = null;
  private readonly listeners = new Set<() => void>();
  private isTellingDue = false;
  private isActing = false;
  private readonly stopWatching: () => void;

  constructor(
    readonly host: EmbeddedHost,
    readonly text: WorkbenchText,
    /** Of numbers and dates as they are shown and typed, e.g. "fr-FR". */
    readonly language: string,
    private readonly measure: Measure,
    /** Calls back when a picture is due; the browser's frames in a page. */
    private readonly soon: (callback: () => void) => void,
  ) {
    this.stopWatching = host.watch(() => {
      this.workbookChanged();
    });
    this.adoptSelection();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  close(): void {
    this.host.isCellBeingEdited = false;
    this.stopWatching();
  }

  get book(): Book {
    return this.host.book;
  }

  get sheet(): Sheet {
    const sheet = this.book.activeSheet ?? this.book.sheets[0];
    if (!sheet) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  get selection(): Selection {
    return this.selections.get(this.sheet.id) ?? selectionOf({ row: 0, column: 0 });
  }

  /** The active sheet as it is drawn; the same until something changes. */
  get drawn(): DrawnSheet {
    const { sheet } = this;
    if (this.drawnSheet?.sheet !== sheet) {
      this.drawnSheet = new DrawnSheet(this.book, sheet, this.evaluateOn(sheet), this.language, this.measure);
    }
    return this.drawnSheet;
  }

  evaluateOn(sheet: Sheet): EvaluateRule {
    return (formula, row, column, base) => this.host.calculator.evaluate(formula, sheet, row, column, base);
  }

  /** The last cells anything stands in, at least as far as the selection. */
  get end(): Position {
    const { grid } = this.sheet;
    const corner = farCorner(this.selection);
    return { row: Math.max(grid.rowCount - 1, corner.row), column: Math.max(widestRow(this.sheet) - 1, corner.column) };
  }

  select(selection: Selection): void {
    const merged = this.withMerges(selection);
    this.selections.set(this.sheet.id, merged);
    this.revealed++;
    this.tellHost();
    this.tell();
  }

  selectCell(position: Position): void {
    this.select(selectionOf(position));
  }

  activate(sheet: Sheet): void {
    if (sheet === this.sheet) return;
    this.host.session.activate(sheet);
    this.tellHost();
    this.revealed++;
    this.changed();
  }

  setEditing(editing: Editing | null): void {
    this.editing = editing;
    this.host.isCellBeingEdited = editing !== null;
    this.tell();
  }

  /** Whether the add-in's pane is seen; both the user and the add-in open and close it. */
  get isPaneShown(): boolean {
    return this.host.isPaneShown;
  }

  showPane(isShown: boolean): void {
    this.host.isPaneShown = isShown;
    this.tell();
  }

  setProblem(problem: string | null): void {
    this.problem = problem;
    this.tell();
  }

  /** Does something to the workbook as the user; what the host refuses becomes a sentence. True where it was done. */
  act(change: () => void): boolean {
    this.problem = null;
    this.isActing = true;
    try {
      change();
      this.host.commit();
      return true;
    } catch (error) {
      this.problem = refusalSentence(error, this.text);
      return false;
    } finally {
      this.isActing = false;
      this.changed();
    }
  }

  /** The selected cells as the host addresses them. */
  get selectedRange() {
    return this.range(this.selection.area);
  }

  range(area: Rectangle, sheet: Sheet = this.sheet) {
    return this.host.session.objects.range(sheet, area);
  }

  /** The add-in's requests come in dozens: one picture is enough for those of a moment. */
  private workbookChanged(): void {
    this.adoptSelection();
    this.drawnSheet = null;
    if (this.isTellingDue || this.isActing) return;
    this.isTellingDue = true;
    this.soon(() => {
      this.isTellingDue = false;
      this.tell();
    });
  }

  private changed(): void {
    this.drawnSheet = null;
    this.tell();
  }

  /** A selection made by the add-in is the user's from then on. */
  private adoptSelection(): void {
    const { selection } = this.host.session;
    if (!selection || selection === this.hostSelection) return;
    this.hostSelection = selection;
    const { top, left } = selection.area;
    this.selections.set(selection.sheet.id, { area: selection.area, active: { row: top, column: left } });
    this.revealed++;
  }

  private tellHost(): void {
    const { area } = this.selection;
    this.host.session.select(this.sheet, area, formatAddress(area));
    this.hostSelection = this.host.session.selection;
  }

  /** Selected cells take in the merged ones they touch. */
  private withMerges({ area, active }: Selection): Selection {
    let whole = area;
    const touching = this.drawn.mergesWithin(area).filter((merge) => !contains(area, merge));
    for (const merge of touching) {
      whole = rectangle(
        Math.min(whole.top, merge.top),
        Math.min(whole.left, merge.left),
        Math.max(whole.bottom, merge.bottom),
        Math.max(whole.right, merge.right),
      );
    }
    return { area: whole, active };
  }

  private tell(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }
}

/** Rows looked at for the width of a sheet: all of a report, the beginning of long data. */
const MEASURED_ROWS = 400;

function widestRow({ grid }: Sheet): number {
  let width = 0;
  for (let row = 0; row < Math.min(grid.rowCount, MEASURED_ROWS); row++) width = Math.max(width, grid.rowWidth(row));
  return width;
}
