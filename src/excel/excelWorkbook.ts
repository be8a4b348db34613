import type {
  ColumnsRequest,
  FoundList,
  ListCells,
  ListCellsRequest,
  ListQuestion,
  NamedContents,
  OnProgress,
  PlannedSheet,
  PreparedSheet,
  ReadColumns,
  Reply,
  SheetChange,
  SheetRequest,
  Workbook,
} from "../application/ports";
import type { GeneratedSheet } from "../application/session/state";
import type { WorkbookExtract } from "../domain/detection/extract";
import { extractWorkbook } from "./extract";
import { findLists } from "./findLists";
import { namedContents } from "./namedContents";
import { generatedAmong, sheetsWithMarks } from "./ownSheets";
import { prepareSheets } from "./prepareSheets";
import { readColumns } from "./readColumns";
import { readLists } from "./readLists";
import { answered, BatchProblem, runInExcel } from "./run";
import { watchSheets } from "./watchSheets";
import { writeSheets } from "./writeSheets";

/** The open workbook, through Office.js. */
export class ExcelWorkbook implements Workbook {
  extract(): Promise<Reply<WorkbookExtract>> {
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

  activate({ id, name }: GeneratedSheet): Promise<Reply<void>> {
    return runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      await answered(context.sync());
      if (sheet.isNullObject) throw new BatchProblem({ code: "sheetGone", name });
      sheet.activate();
      await answered(context.sync());
    });
  }

  watch(sheetIds: readonly string[], onChange: (change: SheetChange) => void): Promise<(() => Promise<void>) | null> {
    return watchSheets(sheetIds, onChange);
  }
}
