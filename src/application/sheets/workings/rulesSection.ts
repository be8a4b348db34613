import { ABC_RULES } from "../../../domain/pareto/abc";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { sectionArea } from "./layout";
import type { WorkingsSection } from "./section";

/** Names of the rules, the list of the Settings' drop-down. */
export const rulesSection = ({ texts, terms }: SheetFacts): WorkingsSection => ({
  title: texts.workings.rulesHeader,
  columns: [{ header: texts.workings.rulesHeader, width: 20, format: { horizontal: "Left", indent: 1 } }],
  cells: ABC_RULES.map((rule) => [terms.rules[rule].name]),
  names: [{ name: NAMES.rules, area: sectionArea("rules", 0, ABC_RULES.length) }],
});
