/** Width in pixels of a text in a font. */
export type Measure = (text: string, font: string) => number;

const MOST_DIGITS = 11;

/**
 * A number as a cell of this width shows it: a number without format loses decimals before it is too wide, any other
 * shows "#" signs.
 */
export function fittedNumber(
  text: string,
  value: number,
  isGeneral: boolean,
  width: number,
  widthOf: (text: string) => number,
): string {
  if (widthOf(text) <= width) return text;
  if (isGeneral) {
    const decimalMark = text.includes(",") && !text.includes(".") ? "," : ".";
    for (let digits = MOST_DIGITS; digits >= 1; digits--) {
      const shorter = String(Number(value.toPrecision(digits))).replace(".", decimalMark);
      const isWhole = Math.abs(value) < 10 ** digits;
      if (isWhole && widthOf(shorter) <= width) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(width / Math.max(1, widthOf("#")))));
}

/** Number of lines a text takes where it is broken at spaces to fit a width. */
export function wrappedLines(text: string, width: number, widthOf: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let current = "";
    let inParagraph = 1;
    for (const word of paragraph.split(" ")) {
      const longer = current === "" ? word : `${current} ${word}`;
      if (current !== "" && widthOf(longer) > width) {
        inParagraph++;
        current = word;
      } else current = longer;
    }
    lines += inParagraph;
  }
  return lines;
}
