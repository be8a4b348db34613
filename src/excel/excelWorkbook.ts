import type {
  ColumnsRequest,
  InputListRequest,
  ListRequest,
  NamedContents,
  OnProgress,
  PlannedSheet,
  ReadCell,
  ReadColumns,
  Reply,
  SheetRequest,
  Workbook,
} from "../application/ports";
import type { GeneratedSheet } from "../application/session/state";
import type { WorkbookExtract } from "../domain/detection/extract";
import { extractWorkbook } from "./extract";
import { inputLists } from "./inputLists";
import { namedContents } from "./namedContents";
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

  namedContents(names: readonly string[], lists: readonly ListRequest[]): Promise<Reply<NamedContents>> {
    return runInExcel((context) => namedContents(context, names, lists));
  }

  inputLists(requests: readonly InputListRequest[]): Promise<Reply<ReadCell[][][]>> {
    return runInExcel((context) => inputLists(context, requests));
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
  async watch(sheetIds: readonly string[], onChange: () => void): Promise<() => Promise<void>> {
    const watching = await runInExcel(async (context) => {
      const handlers = sheetIds.map((id) =>
        context.workbook.worksheets.getItem(id).onChanged.add((event) => {
          // Only what this user did here: co-authors' changes arrive as "Remote" and must not set anything off.
          if (event.source === "Local") onChange();
          return Promise.resolve();
        }),
      );
      await answered(context.sync());
      return handlers;
    });
    if (watching.kind === "problem") return () => Promise.resolve();
    const [first, ...others] = watching.value;
    if (!first) return () => Promise.resolve();
    return async () => {
      await runInExcel(async (context) => {
        for (const handler of [first, ...others]) handler.remove();
        await answered(context.sync());
      }, first.context);
    };
  }
}
