import type { Measure } from "../cells/fittedText";

/** Texts whose width is remembered; beyond that all are forgotten. */
const MOST_REMEMBERED = 50_000;

/** Measures texts as the browser draws them. */
export function browserMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("this browser cannot measure texts");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, width);
    }
    return width;
  };
}
