import {
  failed,
  type ColumnsRequest,
  type FilledFormula,
  type FoundList,
  type ListCells,
  type ListCellsRequest,
  type ListQuestion,
  type NamedContents,
  type NewSheet,
  type OnProgress,
  type PlannedSheet,
  type PreparedSheet,
  type ReadColumns,
  type Reply,
  type SheetChange,
  type SheetRequest,
  type ShownCell,
  type Workbook,
} from "../application/ports";
import type { GeneratedSheet } from "../application/session/state";
import type { WorkbookExtract } from "../domain/detection/extract";
import { addSheet } from "./addSheet";
import { extractWorkbook } from "./extract";
import { findLists } from "./findLists";
import { insertFormula } from "./insertFormula";
import { namedContents } from "./namedContents";
import { generatedAmong, sheetsWithMarks } from "./ownSheets";
import { isExcelRecentEnough } from "./office";
import { prepareSheets } from "./prepareSheets";
import { readColumns } from "./readColumns";
import { readLists } from "./readLists";
import { runInExcel } from "./run";
import { activateSheet, selectCell } from "./show";
import { watchSheets } from "./watchSheets";
import { writeSheets } from "./writeSheets";

/** The open workbook, through Office.js. */
export class ExcelWorkbook implements Workbook {
  extract(): Promise<Reply<WorkbookExtract>> {
    if (!isExcelRecentEnough()) return Promise.resolve(failed({ code: "hostTooOld" }));
    return runInExcel((context) => extractWorkbook(context));
  }

  readColumns(
    requests: readonly ColumnsRequest[],
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<Reply<ReadColumns[]>> {
    return runInExcel((context) => readColumns(context, requests, signal, onProgress));
  }

  generatedSheets(): Promise<Reply<GeneratedSheet[]>> {
    return runInExcel(async (context) => generatedAmong(await sheetsWithMarks(context)));
  }

  namedContents(names: readonly string[]): Promise<Reply<NamedContents>> {
    return runInExcel((context) => namedContents(context, names));
  }

  findLists(lists: readonly ListQuestion[]): Promise<Reply<(FoundList | null)[]>> {
    return runInExcel((context) => findLists(context, lists));
  }

  readLists(requests: readonly ListCellsRequest[]): Promise<Reply<ListCells[]>> {
    return runInExcel((context) => readLists(context, requests));
  }

  prepareSheets(wanted: readonly SheetRequest[], reservedNames: readonly string[]): Promise<Reply<PreparedSheet[]>> {
    return runInExcel((context) => prepareSheets(context, wanted, reservedNames));
  }

  writeSheets(planned: readonly PlannedSheet[], signal: AbortSignal, onProgress: OnProgress): Promise<Reply<void>> {
    return runInExcel((context) => writeSheets(context, planned, signal, onProgress));
  }

  activate(sheet: GeneratedSheet): Promise<Reply<void>> {
    return runInExcel((context) => activateSheet(context, sheet));
  }

  select(cell: ShownCell): Promise<Reply<{ isRowHidden: boolean }>> {
    return runInExcel((context) => selectCell(context, cell));
  }

  addSheet(sheet: NewSheet): Promise<Reply<void>> {
    return runInExcel((context) => addSheet(context, sheet));
  }

  insertFormula(formula: FilledFormula): Promise<Reply<void>> {
    return runInExcel((context) => insertFormula(context, formula));
  }

  watch(sheetIds: readonly string[], onChange: (change: SheetChange) => void): Promise<(() => Promise<void>) | null> {
    return watchSheets(sheetIds, onChange);
  }
}
