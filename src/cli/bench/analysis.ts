import { WorkbookSession } from "../../application/session/workbookSession";
import { startInNode } from "../../embeddedExcel/bootstrap/node";
import { Book } from "../../embeddedExcel/workbook/book";
import { ExcelWorkbook } from "../../excel/excelWorkbook";
import { compare } from "./compare";

const CLIENTS = 12;

/** A small workbook analysed on the embedded host against calculating every formula of the generated sheets once. */
export async function benchAnalysis(): Promise<void> {
  let calculateEverything: () => void = () => undefined;
  await compare(
    `Analysis of ${CLIENTS} clients`,
    {
      name: "look and analyse",
      run: async () => {
        const book = new Book();
        const sheet = book.addSheet("Sales");
        [
          ["Client", "Sales"],
          ...Array.from({ length: CLIENTS }, (_, row) => [`Client ${row}`, 10_000 / (row + 1)]),
        ].forEach((cells, row) => {
          cells.forEach((value, column) => {
            sheet.setValue(row, column, value);
          });
        });
        const host = startInNode({ book });
        const session = new WorkbookSession(new ExcelWorkbook(), { language: () => "en", today: () => 46_000 });
        await session.look();
        session.confirm();
        await session.analyse();
        calculateEverything = () => {
          host.calculator.calculateEverything();
        };
        host.close();
      },
    },
    {
      name: "calculate everything",
      run: () => {
        calculateEverything();
      },
    },
  );
}
