import type { SheetChange } from "../application/ports";
import { answered, runInExcel } from "./run";

/**
 * Listens to what happens on sheets: typing, recalculation, co-authors' changes, deletion. Null where a sheet is not
 * there to be listened to; that the listening cannot be ended later is no problem.
 */
export async function watchSheets(
  sheetIds: readonly string[],
  onChange: (change: SheetChange) => void,
): Promise<(() => Promise<void>) | null> {
  const watching = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = sheetIds.flatMap((id) => {
      const sheet = worksheets.getItem(id);
      return [
        sheet.onChanged.add(({ source }) => {
          // Co-authors' changes arrive as "Remote": they are not this user's to be told of.
          onChange(source === "Local" ? "typed" : "otherwise");
          return Promise.resolve();
        }),
        sheet.onCalculated.add(() => {
          onChange("otherwise");
          return Promise.resolve();
        }),
      ];
    });
    const deleted = worksheets.onDeleted.add(({ worksheetId }) => {
      if (sheetIds.includes(worksheetId)) onChange("otherwise");
      return Promise.resolve();
    });
    await answered(context.sync());
    return [...handlers, deleted];
  });
  if (watching.kind === "problem") return null;
  const [first] = watching.value;
  return async () => {
    await runInExcel(async (context) => {
      for (const handler of watching.value) handler.remove();
      await answered(context.sync());
    }, first?.context);
  };
}
