import type { RequestBody } from "../../../src/embeddedExcel/protocol/wire";
import { says } from "../reading";
import { sample, smallSource } from "../workbooks";
import { analysed, finished, linesRead, type PaneScreen, pressed, type Stage, writes } from "./screen";

/** Looks are written when the cells are. */
const writesFormats = ({ Actions: actions }: RequestBody): boolean =>
  actions.some(({ Name: name }) => name === "NumberFormat");

/** An analysis that waits in the middle of writing. */
const writing = async (stage: Stage): Promise<void> => {
  await linesRead(stage);
  const held = stage.excel.hold(writesFormats);
  await analysed(stage);
  await held.made;
};

/** While the analysis runs, and what it leads to. */
export const ANALYSIS_SCREENS: readonly PaneScreen[] = [
  { name: "progress", book: sample, reach: writing, says: ({ messages }) => messages.progress.steps.writing },
  {
    name: "cancelling",
    book: sample,
    reach: async (stage) => {
      await writing(stage);
      await pressed(stage, stage.words.messages.progress.cancel);
    },
    says: ({ messages }) => messages.progress.cancelling,
  },
  {
    name: "cancelled",
    book: smallSource,
    reach: async (stage) => {
      await linesRead(stage);
      const held = stage.excel.hold(writes);
      await analysed(stage);
      await held.made;
      await pressed(stage, stage.words.messages.progress.cancel);
      held.release();
    },
    says: ({ messages }) => messages.start.title,
  },
  {
    name: "results",
    book: sample,
    reach: finished,
    says: ({ messages }) => messages.results.classes,
  },
  {
    name: "results, source changed",
    book: smallSource,
    reach: async (stage) => {
      await finished(stage);
      const { page, excel, words } = stage;
      // The source is watched from shortly after the results on.
      for (let sales = 1; !(await says(page, words.messages.results.sourceChanged)); sales++) {
        excel.host.book.sheetNamed("Ventes")?.setValue(1, 1, sales);
        excel.host.commit();
      }
    },
    says: ({ messages }) => messages.results.sourceChanged,
  },
];
