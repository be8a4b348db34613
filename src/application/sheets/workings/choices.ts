import { sectionArea, type SectionName } from "./layout";
import type { WorkingsSection } from "./section";

/** One list of a drop-down. */
export const choices = (
  title: string,
  name: string,
  section: SectionName,
  texts: readonly string[],
): WorkingsSection => ({
  title,
  columns: [{ header: title, width: 30, format: { horizontal: "Left", indent: 1 } }],
  cells: texts.map((text) => [text]),
  names: [{ name, area: sectionArea(section, 0, texts.length) }],
});
