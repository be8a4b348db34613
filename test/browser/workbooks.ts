import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import type { Book } from "../../src/embeddedExcel/workbook/book";
import { analysed, bookOf, clientRows, opened } from "../excel/opened";
import { ROOT } from "./builtPage";

/** Clients of the small workbooks. */
export const CLIENTS = 12;

/** The sample workbook that comes with the add-in. */
export const sample = (): Book =>
  openWorkbook(readFileSync(join(ROOT, "assets", "sample", "atelier-brisemarne.xlsx")), "atelier-brisemarne.xlsx");

export const smallSource = (): Book => bookOf({ Ventes: clientRows(CLIENTS) });

/** The small workbook with its analysis, which is made in this process, once: pages open what was saved. */
export class AnalysedWorkbook {
  private saved: Promise<Uint8Array> | null = null;

  async open(): Promise<Book> {
    this.saved ??= analysedAndSaved(smallSource());
    return openWorkbook(await this.saved, "ventes.xlsx");
  }

  /** After what the user did by hand. */
  async changed(change: (workbook: Excel.Workbook) => void): Promise<Book> {
    const workbook = opened(await this.open());
    await Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
    workbook.host.close();
    return workbook.host.book;
  }
}

async function analysedAndSaved(book: Book): Promise<Uint8Array> {
  const workbook = opened(book);
  const outcome = await analysed(workbook);
  if (outcome !== "done") throw new Error(`the analysis ended with ${outcome}`);
  await workbook.host.calculator.settled();
  const file = saveWorkbook(book);
  workbook.host.close();
  return file;
}
