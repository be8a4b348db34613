import { rowsToKeep, rowsToRemember } from "../../memory/typedLists";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { sectionArea } from "./layout";
import type { WorkingsSection } from "./section";

/**
 * Which columns of lists are the user's; while lists are rewritten, also what was typed in them, so that a writing that
 * stops half-way loses nothing.
 */
export const typedRowsSection = (facts: SheetFacts, isRewriting: boolean): WorkingsSection => {
  const { workings } = facts.texts;
  return {
    title: workings.typedRows,
    columns: [
      { header: workings.list, width: 30, format: { horizontal: "Left" } },
      { header: workings.key, width: 16, format: { horizontal: "Left" } },
      { header: workings.label, width: 24, format: { horizontal: "Left" } },
      { header: workings.typedCells, width: 40, format: { horizontal: "Left" } },
    ],
    cells: [
      [workings.isRewriting, isRewriting ? 1 : 0, null, null],
      ...(isRewriting ? rowsToKeep(facts) : rowsToRemember(facts)),
    ],
    names: [
      { name: NAMES.typedRows, area: sectionArea("typedRows", 0, 1) },
      { name: NAMES.rewriting, area: sectionArea("typedRows", 1, 1) },
    ],
  };
};
