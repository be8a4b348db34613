import { type CurrentClass, type PotentialClass, type Zone, zoneOf } from "../domain/crossedAbc/zone";
import { type Argument, type ArgumentCell, isBlank, numberIn, type FunctionResult, type ResultCell } from "./argument";
import { FunctionError } from "./functionError";
import { pairwise } from "./pairwise";

const RESULTS: Readonly<Record<Zone, string>> = { core: "CORE", develop: "DEVELOP", economy: "ECONOMY" };

const CURRENT: readonly CurrentClass[] = ["A", "B", "C", "P"];
const POTENTIAL: readonly PotentialClass[] = ["A", "B", "C"];
/** A client without sales stands where a prospect does. */
const NOT_CLASSIFIED = "N/C";

/**
 * MATRIX.ZONE: CORE, DEVELOP or ECONOMY from the class by sales (P or N/C where there are none) and the class by
 * potential, A or A′; or from two ranges of the same shape (method.md, Crossed ABC).
 */
export const matrixZone = (currentClass: Argument, potentialClass: Argument): FunctionResult =>
  pairwise(currentClass, potentialClass, { shape: "classesDiffer", blank: "noClass" }, zoneIn);

const zoneIn = (current: ArgumentCell, potential: ArgumentCell): ResultCell => {
  const [now, then] = [letterIn(current), letterIn(potential)];
  if (now === "" || then === "") return "";
  const currentClass = CURRENT.find((letter) => letter === (now === NOT_CLASSIFIED ? "P" : now));
  const potentialLetter = POTENTIAL.find((letter) => letter === then);
  if (currentClass === undefined || potentialLetter === undefined) throw new FunctionError("#VALUE!", "unknownClass");
  return RESULTS[zoneOf(currentClass, potentialLetter)];
};

/** In capitals, without the mark that tells classes by potential apart. */
const letterIn = (cell: ArgumentCell): string => {
  numberIn(cell); // An error in the cell is handed on.
  return isBlank(cell)
    ? ""
    : String(cell)
        .trim()
        .toUpperCase()
        .replace(/['’′]$/u, "");
};
