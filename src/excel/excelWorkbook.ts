import type { ColumnsRequest, OnProgress, PlannedSheet, Reply, Workbook } from "../application/ports";
import type { GeneratedSheet } from "../application/session/state";
import type { CellContent } from "../domain/cells";
import type { WorkbookExtract } from "../domain/detection/extract";
import type { GeneratedSheetKind } from "../domain/generatedSheets";
import { extractWorkbook } from "./extract";
import { addGeneratedSheet, freeSheetName, generatedAmong, sheetsWithMarks } from "./ownSheets";
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

  prepareSheets(
    wanted: readonly { readonly kind: GeneratedSheetKind; readonly name: string }[],
  ): Promise<Reply<GeneratedSheet[]>> {
    return runInExcel(async (context) => {
      const sheets = await sheetsWithMarks(context);
      const existing = generatedAmong(sheets);
      await refuseProtected(context, existing, existing.length < wanted.length);
      const taken = sheets.map(({ sheet }) => sheet.name);
      const added = new Map<GeneratedSheetKind, Excel.Worksheet>();
      for (const { kind, name } of wanted) {
        if (existing.some((sheet) => sheet.kind === kind)) continue;
        const free = freeSheetName(name, taken);
        taken.push(free);
        added.set(kind, addGeneratedSheet(context, kind, free));
      }
      await answered(context.sync());
      return wanted.flatMap(({ kind }) => {
        const sheet = added.get(kind);
        const known = existing.find((candidate) => candidate.kind === kind);
        return sheet ? [{ kind, id: sheet.id, name: sheet.name }] : known ? [known] : [];
      });
    });
  }

  writeSheets(planned: readonly PlannedSheet[], signal: AbortSignal, onProgress: OnProgress): Promise<Reply<void>> {
    return runInExcel((context) => writeSheets(context, planned, signal, onProgress));
  }

  activate(sheetId: string): Promise<Reply<void>> {
    return runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      await answered(context.sync());
      if (sheet.isNullObject) throw new BatchProblem({ code: "sourceGone", name: sheetId });
      sheet.activate();
      await answered(context.sync());
    });
  }

  async watch(sheetId: string, onChange: () => void): Promise<() => Promise<void>> {
    const handler = await Excel.run(async (context) => {
      const registered = context.workbook.worksheets.getItem(sheetId).onChanged.add((event) => {
        // Only what this user did here: co-authors' changes arrive as "Remote" and must not set anything off.
        if (event.source === "Local") onChange();
        return Promise.resolve();
      });
      await answered(context.sync());
      return registered;
    });
    return async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await answered(context.sync());
      });
    };
  }
}

/** Nothing is written into a protected workbook or sheet, and no password is ever asked for: the user is told. */
async function refuseProtected(
  context: Excel.RequestContext,
  existing: readonly GeneratedSheet[],
  addsSheets: boolean,
): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = existing.map(({ id, name }) => {
    const sheetProtection = context.workbook.worksheets.getItem(id).protection;
    sheetProtection.load("protected");
    return { name, sheetProtection };
  });
  await answered(context.sync());
  if (protection.protected && addsSheets) throw new BatchProblem({ code: "protectedWorkbook" });
  const locked = sheets.find(({ sheetProtection }) => sheetProtection.protected);
  if (locked) throw new BatchProblem({ code: "protectedSheet", name: locked.name });
}
