import type { AbcClass } from "../../domain/pareto/abc";

/** Of a letter that stands for a class or a quadrant. */
export interface MarkColors {
  readonly ground: string;
  readonly ink: string;
}

/** As on the generated sheets: apart by brightness, not by hue alone. The letter always stands with the colour. */
export const CLASS_COLORS: Readonly<Record<AbcClass, MarkColors>> = {
  A: { ground: "#12495B", ink: "#FFFFFF" },
  B: { ground: "#7FB3C0", ink: "#0F2A33" },
  C: { ground: "#E3E8EC", ink: "#1F2937" },
  "N/C": { ground: "#FFFFFF", ink: "#7A3B12" },
};
