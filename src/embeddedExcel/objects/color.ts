import { invalidArgument } from "./argument";

/** The HTML names Excel's API takes besides "#RRGGBB"; the sixteen of HTML 4 and orange. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Reads a colour argument as "#RRGGBB" in capitals. */
export function colorArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const named = NAMED[value.toLowerCase()];
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (digits === undefined) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}
