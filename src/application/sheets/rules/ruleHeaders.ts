import type { RuleColumnName } from "../../../text/sheets/rules/messages";
import type { SheetFacts } from "../facts";

export const ruleHeader = ({ texts }: Pick<SheetFacts, "texts">, column: RuleColumnName): string =>
  texts.rules.columns[column];
