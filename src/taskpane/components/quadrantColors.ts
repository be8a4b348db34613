import type { Quadrant } from "../../domain/matrix/quadrant";
import type { MarkColors } from "./classColors";

/** As on the generated sheets; letter and name always stand with the colour. */
export const QUADRANT_COLORS: Readonly<Record<Quadrant, MarkColors>> = {
  gold: { ground: "#F2CD5C", ink: "#3A2A00" },
  strategic: { ground: "#12495B", ink: "#FFFFFF" },
  efficient: { ground: "#E3E8EC", ink: "#1F2937" },
  toxic: { ground: "#A8321E", ink: "#FFFFFF" },
};
