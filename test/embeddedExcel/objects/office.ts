/** Runs a batch and syncs at its end. */
export async function inExcel<Result>(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Result | Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await batch(context, context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return result;
  });
}

interface Loadable {
  load(names: string): unknown;
  readonly context: { sync(): Promise<unknown> };
}

/** Loads properties of an object of the client, and gives it back loaded. */
export async function loaded<Item extends Loadable>(item: Item, names: string): Promise<Item> {
  item.load(names);
  await item.context.sync();
  return item;
}

/** The code of the error a batch ends with. */
export async function codeOf(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown,
): Promise<string> {
  return inExcel(batch).then(
    () => "no error",
    (error: unknown) => {
      if (error instanceof OfficeExtension.Error) return error.code;
      throw error;
    },
  );
}
