import { CALCULATION_ERROR, NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { declare } from "./declaration";
import type { FunctionFamily } from "./definition";
import { defaulted, integer, logical, number } from "./parameters";

const wholeBetween = (lowest: number, highest: number): number =>
  lowest + Math.floor(Math.random() * (highest - lowest + 1));

export const RANDOM_NUMBERS: FunctionFamily = {
  RAND: declare([], () => Math.random()),
  RANDBETWEEN: declare([number, number], (lowest, highest) =>
    lowest > highest ? NUMBER_ERROR : wholeBetween(Math.ceil(lowest), Math.floor(highest)),
  ),
  RANDARRAY: declare(
    [
      defaulted(integer, 1),
      defaulted(integer, 1),
      defaulted(number, 0),
      defaulted(number, 1),
      defaulted(logical, false),
    ],
    (height, width, lowest, highest, isWhole) => {
      if (height < 1 || width < 1) return CALCULATION_ERROR;
      if (lowest > highest) return VALUE_ERROR;
      return Matrix.generate(height, width, () =>
        isWhole ? wholeBetween(lowest, highest) : lowest + Math.random() * (highest - lowest),
      );
    },
  ),
};
