import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { sectionArea } from "./layout";
import type { WorkingsSection } from "./section";

/** The answers of the Settings' yes-or-no lists. */
export const yesNoSection = ({ texts, terms }: SheetFacts): WorkingsSection => ({
  title: texts.workings.answers,
  columns: [{ header: texts.workings.answers, width: 12, format: { horizontal: "Left", indent: 1 } }],
  cells: [[terms.yesNo.yes], [terms.yesNo.no]],
  names: [{ name: NAMES.yesNo, area: sectionArea("yesNo", 0, 2) }],
});
