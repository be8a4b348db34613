/** "#RRGGBB" as a person types it: with or without "#", in any letter case; null where it is no colour. */
export function colorIn(text: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

/** White text on it, and it as text on white, can be read (WCAG 2.2, 1.4.3: contrast of at least 4.5). */
export const isReadableWithWhite = (color: string): boolean => contrastWithWhite(color) >= 4.5;

/** It stands out from white as an edge or a tab does (WCAG 2.2, 1.4.11: contrast of at least 3). */
export const isVisibleOnWhite = (color: string): boolean => contrastWithWhite(color) >= 3;

/** (1 + 0.05) ÷ (relative luminance + 0.05): 21 for black, 1 for white. */
function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** A component of sRGB, 0–1, as an amount of light. */
const linear = (component: number): number =>
  component <= 0.04045 ? component / 12.92 : ((component + 0.055) / 1.055) ** 2.4;
