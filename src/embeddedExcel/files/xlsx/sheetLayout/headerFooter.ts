import type { PageLayout } from "../../../workbook/sheet";

type Sections = PageLayout["header"];

const SECTION_START = /&([LCR])/g;

/** Header or footer text of the file, `&L…&C…&R…`, by section; text before the first mark is the centre. */
export function readSections(text: string): Sections {
  const sections: Sections = { left: "", center: "", right: "" };
  let name: keyof Sections = "center";
  let position = 0;
  // "&&" is an ampersand of the text itself: hidden from the search, so that "&&L" is no section.
  const searched = text.replace(/&&/g, "\u0000\u0000");
  for (const match of searched.matchAll(SECTION_START)) {
    sections[name] += text.slice(position, match.index);
    name = match[1] === "L" ? "left" : match[1] === "R" ? "right" : "center";
    position = match.index + 2;
  }
  sections[name] += text.slice(position);
  return sections;
}

export const sectionsText = ({ left, center, right }: Sections): string =>
  (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
