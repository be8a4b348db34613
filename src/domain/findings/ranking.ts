import type { Finding } from "./finding";

/** What a finding is about, the most important first (method.md, Findings). */
const SUBJECTS = ["main", "risk", "shape", "data", "method"] as const;
type Subject = (typeof SUBJECTS)[number];

/** In the order of importance within a subject; of risks, what concerns more sales comes first. */
const SUBJECT_OF: Readonly<Record<Finding["code"], Subject>> = {
  classA: "main",
  emptyClassA: "main",
  churn: "risk",
  fragile: "risk",
  classAFalling: "risk",
  toxicClients: "risk",
  lossMakers: "risk",
  goldAtRisk: "risk",
  biggestLost: "risk",
  dispersed: "shape",
  even: "shape",
  strategicToReprice: "shape",
  noiseInEfficient: "shape",
  biggestNew: "shape",
  concentration: "shape",
  notClassified: "data",
  repeatedNames: "data",
  duplicates: "data",
  tooFewForComputed: "method",
  movedByTies: "method",
  otherRule: "method",
};

const CODES = Object.keys(SUBJECT_OF);

/** Share (0–1) of sales that hangs on a risk. */
const salesAtRisk = (finding: Finding): number => {
  switch (finding.code) {
    case "fragile":
      return finding.largestClientShare;
    case "churn":
    case "classAFalling":
    case "toxicClients":
    case "lossMakers":
    case "goldAtRisk":
    case "biggestLost":
      return finding.shareOfSales;
    default:
      return 0;
  }
};

/** By subject, then by the share of sales at risk, then in a fixed order. */
export const rankedFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (x, y) =>
      SUBJECTS.indexOf(SUBJECT_OF[x.code]) - SUBJECTS.indexOf(SUBJECT_OF[y.code]) ||
      salesAtRisk(y) - salesAtRisk(x) ||
      CODES.indexOf(x.code) - CODES.indexOf(y.code),
  );

const MOST_SAID = 5;

/** The five that matter: remarks on the method are for those who look them up. */
export const mainFindings = (findings: readonly Finding[]): readonly Finding[] =>
  rankedFindings(findings)
    .filter(({ code }) => SUBJECT_OF[code] !== "method")
    .slice(0, MOST_SAID);
