import { helpMessagesIn } from "../../../src/text/help/translations";
import type { Problem } from "../../../src/domain/problems";
import { bookOf, clientRows } from "../../excel/opened";
import { untilSaid } from "../reading";
import { CLIENTS, sample } from "../workbooks";
import { byHand, linesRead, type PaneScreen, pressed, type Stage, telling } from "./screen";

const functionsShown = async (stage: Stage): Promise<void> => {
  await linesRead(stage);
  await pressed(stage, stage.words.messages.functions);
};

/** Opens the help of a function and inserts its example into the active cell. */
async function inserted(stage: Stage, id: string): Promise<void> {
  const { functions } = helpMessagesIn(stage.words.language);
  await untilSaid(stage.page, functions.intro);
  await stage.page.getByRole("heading", { name: id }).locator("..").locator("summary").focus();
  await stage.page.keyboard.press("Enter");
  await pressed(stage, functions.insert);
}

/** An example is asked for where it cannot go. */
const obstacle = (problem: Problem, id: string, prepare: (workbook: Excel.Workbook) => void): PaneScreen =>
  telling(problem, {
    book: () => bookOf({ Ventes: clientRows(CLIENTS) }),
    reach: async (stage) => {
      await functionsShown(stage);
      await byHand(stage, prepare);
      await inserted(stage, id);
    },
  });

/** What explains the product and its functions. */
export const HELP_SCREENS: readonly PaneScreen[] = [
  {
    name: "help",
    book: sample,
    reach: async (stage) => {
      await linesRead(stage);
      await pressed(stage, stage.words.messages.help);
    },
    says: ({ language }) => helpMessagesIn(language).back,
  },
  {
    name: "functions",
    book: sample,
    reach: functionsShown,
    says: ({ language }) => helpMessagesIn(language).functions.intro,
  },
  {
    name: "an example inserted",
    book: sample,
    reach: async (stage) => {
      await functionsShown(stage);
      await byHand(stage, ({ worksheets }) => {
        worksheets.add("Functions").activate();
      });
      await inserted(stage, "PARETO.CLASS");
    },
    says: ({ language }) => helpMessagesIn(language).functions.inserted("PARETO.CLASS"),
  },
  obstacle({ code: "cellTaken", cell: { row: 1, column: 0 } }, "PARETO.CLASS", ({ worksheets }) => {
    worksheets.getItem("Ventes").getRange("A2").select();
  }),
  obstacle(
    { code: "noRoomToSpill", cell: { row: 0, column: 7 }, rows: 3, columns: 7 },
    "PARETO.TABLE",
    ({ worksheets }) => {
      const sheet = worksheets.getItem("Ventes");
      sheet.getRange("H2").values = [["x"]];
      sheet.getRange("H1").select();
    },
  ),
  obstacle({ code: "cellInTable", cell: { row: 1, column: 7 } }, "PARETO.CLASS", ({ worksheets }) => {
    const sheet = worksheets.getItem("Ventes");
    sheet.tables.add("H1:I3", true);
    sheet.getRange("H2").select();
  }),
];
