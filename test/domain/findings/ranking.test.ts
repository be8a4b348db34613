import fc from "fast-check";
import type { Finding } from "../../../src/domain/findings/finding";
import { mainFindings, rankedFindings } from "../../../src/domain/findings/ranking";
import { FINDINGS } from "../../text/samples";

const codes = (list: readonly Finding[]): string[] => list.map(({ code }) => code);
const ALL = Object.values<Finding>(FINDINGS);

test("the main fact comes first, then risks by the sales that hang on them, then shape, data and method", () => {
  expect(codes(rankedFindings(ALL))).toEqual([
    "classA",
    "emptyClassA",
    "classAFalling",
    "fragile",
    "goldAtRisk",
    "churn",
    "toxicClients",
    "lossMakers",
    "biggestLost",
    "dispersed",
    "even",
    "strategicToReprice",
    "noiseInEfficient",
    "biggestNew",
    "concentration",
    "notClassified",
    "repeatedNames",
    "duplicates",
    "tooFewForComputed",
    "movedByTies",
    "otherRule",
  ]);
});

test("five matter at most, and none of them is a remark on the method", () => {
  expect(codes(mainFindings(ALL))).toEqual(["classA", "emptyClassA", "classAFalling", "fragile", "goldAtRisk"]);
  expect(codes(mainFindings([FINDINGS.otherRule, FINDINGS.duplicates, FINDINGS.classA]))).toEqual([
    "classA",
    "duplicates",
  ]);
});

test("the order in which findings were found does not matter", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL), (some) => {
      const order = codes(rankedFindings(ALL));
      expect(codes(rankedFindings(some))).toEqual(order.filter((code) => codes(some).includes(code)));
    }),
  );
});
