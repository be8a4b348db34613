import { columnLetters } from "../../../text/cellAddress";
import type { SheetFacts } from "../facts";
import { NAMES } from "../definedNames";
import { cellName, textLiteral } from "../references";
import { TOLD_FINDINGS, toldFinding } from "./findingFormulas";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { WorkingsSection } from "./section";

/** What the Summary sheet tells: findings that hold are counted down the list, so that the first ones can be picked. */
export const findingsSection = (facts: SheetFacts): WorkingsSection => {
  const { workings, summary } = facts.texts;
  const [sentence, action] = [0, 1].map((offset) => columnLetters(columnOf("findings") + offset));
  const counted = (offset: number, row: number) => {
    const above = row === WORKINGS_FIRST_ROW ? "0" : cellName(row - 1, columnOf("findings") + offset);
    const text = offset === 2 ? `${sentence}${row + 1}` : `${action}${row + 1}`;
    return { formula: `${above}+(${text}<>"")` };
  };
  const column = (offset: number) => sectionArea("findings", offset, TOLD_FINDINGS.length);
  return {
    title: workings.findings,
    columns: [
      { header: workings.finding, width: 60, format: { horizontal: "Left" } },
      { header: workings.action, width: 60, format: { horizontal: "Left" } },
      { header: workings.findingNumber, width: 10 },
      { header: workings.actionNumber, width: 10 },
    ],
    cells: TOLD_FINDINGS.map((code, index) => {
      const row = WORKINGS_FIRST_ROW + index;
      const advice = summary.actions[code];
      return [
        toldFinding(facts, code),
        advice === null ? "" : { formula: `IF(${sentence}${row + 1}="","",${textLiteral(advice)})` },
        counted(2, row),
        counted(3, row),
      ];
    }),
    names: [
      { name: NAMES.findings, area: column(0) },
      { name: NAMES.actions, area: column(1) },
      { name: NAMES.findingNumbers, area: column(2) },
      { name: NAMES.actionNumbers, area: column(3) },
    ],
  };
};
