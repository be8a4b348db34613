import type { BorderStyle } from "../../../workbook/style";

type Line = Pick<BorderStyle, "line" | "weight">;

/** Border styles of the file with what they are called in the object model. */
const LINES: Readonly<Record<string, Line>> = {
  hair: { line: "Continuous", weight: "Hairline" },
  thin: { line: "Continuous", weight: "Thin" },
  medium: { line: "Continuous", weight: "Medium" },
  thick: { line: "Continuous", weight: "Thick" },
  dashed: { line: "Dash", weight: "Thin" },
  mediumDashed: { line: "Dash", weight: "Medium" },
  dashDot: { line: "DashDot", weight: "Thin" },
  mediumDashDot: { line: "DashDot", weight: "Medium" },
  dashDotDot: { line: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { line: "DashDotDot", weight: "Medium" },
  dotted: { line: "Dot", weight: "Thin" },
  double: { line: "Double", weight: "Thick" },
  slantDashDot: { line: "SlantDashDot", weight: "Medium" },
};

export const borderLine = (fileStyle: string): Line | undefined => LINES[fileStyle];

/** The file's word; where line and weight do not occur together, the line decides. */
export function fileBorderStyle(border: BorderStyle): string {
  const entries = Object.entries(LINES).filter(([, line]) => line.line === border.line);
  const exact = entries.find(([, line]) => line.weight === border.weight);
  return (exact ?? entries[0])?.[0] ?? "thin";
}
