import { NAMED_CLIENTS } from "../../../domain/findings/groupFindings";
import type { SheetFacts } from "../facts";
import { rangeReference } from "../references";
import { sectionArea, type SectionName } from "./layout";

interface NamePlace {
  readonly section: SectionName;
  /** Column of the names within the section. */
  readonly offset: number;
  readonly firstRow: number;
}

/** Up to three names in cells below each other as one text: "A", "A and B", "A, B and C"; empty cells come last. */
export function listedNames({ sheetNames, terms }: SheetFacts, { section, offset, firstRow }: NamePlace): string {
  const cells = { ...sectionArea(section, offset, NAMED_CLIENTS), row: firstRow };
  const name = (index: number): string =>
    rangeReference(sheetNames.workings, { ...cells, row: firstRow + index, rowCount: 1 });
  const count = `COUNTIF(${rangeReference(sheetNames.workings, cells)},"?*")`;
  const [comma, and] = [", ", ` ${terms.and} `];
  const [first, second, third] = [name(0), name(1), name(2)];
  return `IF(${count}<2,${first},IF(${count}=2,${first}&"${and}"&${second},${first}&"${comma}"&${second}&"${and}"&${third}))`;
}
