import type { ColumnsRequest, OnProgress, PlannedSheet, Reply, SheetRequest, Workbook } from "../application/ports";
import type { GeneratedSheet } from "../application/session/state";
import type { CellContent } from "../domain/cells";
import type { WorkbookExtract } from "../domain/detection/extract";
import { extractWorkbook } from "./extract";
import { generatedAmong, sheetsWithMarks } from "./ownSheets";
import { prepareSheets } from "./prepareSheets";
import { readColumns } from "./readColumns";
import { answered, BatchProblem, runInExcel } from "./run";
import { writeSheets } from "./writeSheets";

/** The open workbook, through Office.js. */
export class ExcelWorkbook implements Workbook {
  extract(): Promise<Reply<WorkbookExtract>> {
    return runInExcel((context) => extractWorkbook(context));
  }

  readColumns(request: ColumnsRequest, signal: AbortSignal, onProgress: OnProgress): Promise<Reply<CellContent[][]>> {
    return runInExcel((context) => readColumns(context, request, signal, onProgress));
  }

  generatedSheets(): Promise<Reply<GeneratedSheet[]>> {
    return runInExcel(async (context) => generatedAmong(await sheetsWithMarks(context)));
  }

  namedValues(names: readonly string[]): Promise<Reply<(CellContent | null)[]>> {
    return runInExcel(async (context) => {
      const ranges = names.map((name) => {
        const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
        range.load("values");
        return range;
      });
      await answered(context.sync());
      return ranges.map((range) => (range.isNullObject ? null : ((range.values as CellContent[][])[0]?.[0] ?? null)));
    });
  }

  prepareSheets(wanted: readonly SheetRequest[], reservedNames: readonly string[]): Promise<Reply<GeneratedSheet[]>> {
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

  /** A sheet that is gone cannot be watched any more, nor can the watching be ended: neither is a problem. */
  async watch(sheetId: string, onChange: () => void): Promise<() => Promise<void>> {
    const watching = await runInExcel(async (context) => {
      const handler = context.workbook.worksheets.getItem(sheetId).onChanged.add((event) => {
        // Only what this user did here: co-authors' changes arrive as "Remote" and must not set anything off.
        if (event.source === "Local") onChange();
        return Promise.resolve();
      });
      await answered(context.sync());
      return handler;
    });
    if (watching.kind === "problem") return () => Promise.resolve();
    const handler = watching.value;
    return async () => {
      await runInExcel(async (context) => {
        handler.remove();
        await answered(context.sync());
      }, handler.context);
    };
  }
}
