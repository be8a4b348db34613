import type { Problem } from "../../../src/domain/problems";
import { Book } from "../../../src/embeddedExcel/workbook/book";
import { shellMessagesIn } from "../../../src/text/shell/translations";
import { bookOf, clientRows } from "../../excel/opened";
import { OFFICE_CDN } from "../builtPage";
import { CLIENTS, smallSource } from "../workbooks";
import { analysed, byHand, linesRead, type PaneScreen, readsCells, refreshed, telling, writes } from "./screen";

/** How long the page waits for Office before it says so. */
const OFFICE_PATIENCE_MS = 12_000;

/** What the user did to the sheets of an earlier analysis, so that a refresh cannot write them. */
const obstacle = (problem: Problem, change: (workbook: Excel.Workbook) => void): PaneScreen =>
  telling(problem, { book: (workbook) => workbook.changed(change), reach: refreshed });

/** Where there is nothing to go on with, each with the sentence that says what to do. */
export const STOPPED_SCREENS: readonly PaneScreen[] = [
  telling({ code: "emptyWorkbook" }, { book: () => new Book() }),
  telling({ code: "noSalesFound" }, { book: () => bookOf({ Notes: [["bonjour"], ["à rappeler"]] }) }),
  telling(
    { code: "protectedWorkbook" },
    {
      book: () => {
        const book = smallSource();
        book.isStructureProtected = true;
        return book;
      },
      reach: analysed,
    },
  ),
  obstacle({ code: "protectedSheet", name: "Contrôles" }, ({ worksheets }) => {
    worksheets.getItem("Contrôles").protection.protect();
  }),
  obstacle({ code: "sheetRearranged", name: "ABC" }, ({ worksheets }) => {
    worksheets.getItem("ABC").getRange("2:2").insert("Down");
  }),
  obstacle({ code: "newerVersion", name: "Matrice" }, ({ worksheets }) => {
    worksheets.getItem("Matrice").names.getItem("ClientPortfolioLayout").formula = "=99";
  }),
  obstacle({ code: "twoOfAKind", name: "Contrôles", other: "Contrôles (2)" }, ({ worksheets, names }) => {
    const copy = worksheets.add("Contrôles (2)");
    copy.names.add("ClientPortfolioSheet", '="checks"').visible = false;
    names.getItem("ClientPortfolioSheet_checks").delete();
  }),
  telling(
    { code: "nameTaken", name: "CP_LimitA" },
    {
      book: smallSource,
      reach: async (stage) => {
        await linesRead(stage);
        await byHand(stage, ({ names }) => {
          names.add("CP_LimitA", "=0.5");
        });
        await analysed(stage);
      },
    },
  ),
  telling(
    { code: "sourceGone", name: "Ventes" },
    {
      book: () => bookOf({ Ventes: clientRows(CLIENTS), Notes: [["x"]] }),
      reach: async (stage) => {
        await linesRead(stage);
        await byHand(stage, ({ worksheets }) => {
          worksheets.getItem("Ventes").delete();
        });
        await analysed(stage);
      },
    },
  ),
  telling(
    { code: "cellBeingEdited" },
    {
      book: smallSource,
      prepare: ({ host }) => {
        host.isCellBeingEdited = true;
      },
    },
  ),
  telling(
    { code: "notAnswering" },
    {
      book: smallSource,
      prepare: (excel) => {
        excel.refuse("Timeout", readsCells);
      },
    },
  ),
  telling(
    { code: "tooLarge" },
    {
      book: smallSource,
      prepare: (excel) => {
        excel.refuse("ResponsePayloadSizeLimitExceeded", readsCells);
      },
    },
  ),
  telling(
    { code: "excelRefused", detail: "GeneralException" },
    {
      book: smallSource,
      reach: async (stage) => {
        await linesRead(stage);
        stage.excel.refuse("GeneralException", writes);
        await analysed(stage);
      },
    },
  ),
  telling({ code: "hostTooOld" }, { book: smallSource, sets: { ExcelApi: "1.8", SharedRuntime: "1.1" } }),
  {
    name: "partNotLoaded",
    book: smallSource,
    prepare: async (_, page) => {
      await page.route("**/parts/**", (route) => route.abort());
    },
    says: ({ language }) => shellMessagesIn(language).partNotLoaded.happened,
    tells: ["partNotLoaded"],
    isToldToDevelopers: true,
  },
  {
    name: "Office cannot be reached",
    book: smallSource,
    prepare: async (_, page) => {
      await page.clock.install();
      await page.route(`${OFFICE_CDN}**`, (route) => route.abort());
    },
    reach: ({ page }) => page.clock.fastForward(OFFICE_PATIENCE_MS),
    says: ({ language }) => (language === "fr" ? "n’a pas pu joindre Office" : "could not reach Office"),
    isToldToDevelopers: true,
  },
  {
    name: "unexpected",
    book: smallSource,
    prepare: (excel) => {
      excel.garble(readsCells);
    },
    says: ({ messages }) => messages.failed,
    tells: ["unexpected"],
    isToldToDevelopers: true,
  },
];
