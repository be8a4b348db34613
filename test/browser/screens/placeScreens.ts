import type { Problem } from "../../../src/domain/problems";
import { smallSource } from "../workbooks";
import { byHand, finished, type PaneScreen, pressed, telling } from "./screen";

/** A link in the results leads to a place that the user made unreachable since. */
const unreachable = (problem: Problem, link: string, change: (workbook: Excel.Workbook) => void): PaneScreen =>
  telling(problem, {
    book: smallSource,
    reach: async (stage) => {
      await finished(stage);
      await byHand(stage, change);
      await pressed(stage, link);
    },
  });

/** Where the results lead to nothing. */
export const PLACE_SCREENS: readonly PaneScreen[] = [
  unreachable({ code: "sheetGone", name: "ABC" }, "ABC", ({ worksheets }) => {
    worksheets.getItem("ABC").delete();
  }),
  unreachable({ code: "sheetHidden", name: "ABC" }, "ABC", ({ worksheets }) => {
    worksheets.getItem("ABC").visibility = "Hidden";
  }),
  unreachable({ code: "clientHidden", client: "Client 6", sheet: "ABC" }, "Client 6", ({ worksheets }) => {
    worksheets.getItem("ABC").getRange("1:40").rowHidden = true;
  }),
  unreachable({ code: "clientGone", client: "Client 6" }, "Client 6", ({ worksheets }) => {
    worksheets.getItem("ABC").delete();
  }),
];
