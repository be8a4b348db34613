import type { Finding } from "../../../domain/findings/finding";
import { findingSentence, findingWording } from "../../../text/findings/sentences";
import { asFormula, asText } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { ABC_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { tableColumn, textLiteral } from "../references";
import { lossMakersFinding } from "./lossMakersFinding";
import { quadrantFinding } from "./quadrantFinding";
import { type Figure, figureFormula, figureReference } from "./figures";

type Code = Finding["code"];

/** Findings that depend on the limits and thresholds: sentences that come, change and go with them. */
const LIVE = [
  "classA",
  "emptyClassA",
  "fragile",
  "classAFalling",
  "dispersed",
  "even",
  "lossMakers",
  "toxicClients",
  "strategicToReprice",
] as const;
export type LiveFinding = (typeof LIVE)[number];

/** Findings the Summary sheet may tell, the most important first; those about the choice of method are not among them. */
export const TOLD_FINDINGS: readonly Code[] = [
  "classA",
  "emptyClassA",
  "churn",
  "fragile",
  "toxicClients",
  "lossMakers",
  "goldAtRisk",
  "classAFalling",
  "biggestLost",
  "dispersed",
  "even",
  "strategicToReprice",
  "noiseInEfficient",
  "biggestNew",
  "notClassified",
  "repeatedNames",
  "duplicates",
  "concentration",
];

export interface ConditionalSentence {
  readonly condition: string;
  readonly sentence: string;
}

/** A live finding as formulas: whether it holds, and its sentence. */
export function liveFinding(facts: SheetFacts, code: LiveFinding): ConditionalSentence {
  const wording = findingWording(facts.language);
  const figure = (name: Figure) => figureFormula(facts, name);
  const value = (name: Figure) => figureReference(facts, name);
  const sentence = (parts: Parameters<typeof asFormula>[0]) => asFormula(parts, facts.language, facts.currency);
  switch (code) {
    case "classA":
      return {
        condition: `${value("clientsInA")}>0`,
        sentence: sentence(
          wording.classA({
            clients: figure("clientsInA"),
            shareOfClients: figure("shareOfClientsA"),
            shareOfSales: figure("shareOfSalesA"),
          }),
        ),
      };
    case "emptyClassA":
      return {
        condition: `${value("clientsInA")}=0`,
        sentence: sentence(wording.emptyClassA({ largestClientShare: figure("largestShare") })),
      };
    case "fragile":
      return {
        condition: `OR(${value("largestShare")}>=${NAMES.largestClientLimit},${value("fiveLargestShare")}>=${NAMES.fiveLargestLimit},AND(${value("clientsInA")}>0,${value("shareOfClientsA")}<=${NAMES.smallClassALimit}))`,
        sentence: sentence(
          wording.fragile({
            largestClientShare: figure("largestShare"),
            fiveLargestShare: figure("fiveLargestShare"),
            shareOfClientsInA: figure("shareOfClientsA"),
          }),
        ),
      };
    case "classAFalling":
      return classAFalling(facts);
    case "lossMakers":
      return lossMakersFinding(facts);
    case "toxicClients":
      return quadrantFinding(facts, "toxic");
    case "strategicToReprice":
      return quadrantFinding(facts, "strategic");
    case "dispersed":
      return {
        condition: `AND(${value("clientsInC")}>0,${value("shareOfClientsC")}>=${NAMES.dispersedClientsLimit},${value("shareOfSalesC")}<=${NAMES.dispersedSalesLimit})`,
        sentence: sentence(
          wording.dispersed({
            clientsInC: figure("clientsInC"),
            shareOfClients: figure("shareOfClientsC"),
            shareOfSales: figure("shareOfSalesC"),
          }),
        ),
      };
    case "even":
      return {
        condition: `${value("firstFifthShare")}<${NAMES.evenLimit}`,
        sentence: sentence(wording.even({ shareOfFirstFifth: figure("firstFifthShare") })),
      };
  }
}

/** Counted in the ABC list itself, where both the class and the trend follow the settings. */
function classAFalling(facts: SheetFacts): ConditionalSentence {
  const { columns, trends } = facts.texts.abc;
  const column = (name: "abcClass" | "trend" | "sales" | "client") => tableColumn(ABC_TABLE, columns[name]);
  const isFalling = `${column("abcClass")},"A",${column("trend")},${textLiteral(trends.down)}`;
  const largest = `AGGREGATE(14,6,${column("sales")}/((${column("abcClass")}="A")*(${column("trend")}=${textLiteral(trends.down)})),1)`;
  return {
    condition: `COUNTIFS(${isFalling})>0`,
    sentence: asFormula(
      findingWording(facts.language).classAFalling<Formula>({
        clients: { formula: `COUNTIFS(${isFalling})` },
        shareOfSales: { formula: `SUMIFS(${column("sales")},${isFalling})/${NAMES.base}` },
        client: { formula: `INDEX(${column("client")},MATCH(${largest},${column("sales")},0))` },
      }),
      facts.language,
      facts.currency,
    ),
  };
}

const isLive = (code: Code): code is LiveFinding => LIVE.some((live) => live === code);

/** The sentence of a finding, or nothing where it does not hold: live, or as of the day of the analysis. */
export function toldFinding(facts: SheetFacts, code: Code): Formula | string {
  if (isLive(code)) {
    if (code === "classAFalling" && facts.overTime === null) return "";
    const { condition, sentence } = liveFinding(facts, code);
    return { formula: `IF(${condition},${sentence},"")` };
  }
  const finding = facts.findings.find((one) => one.code === code);
  if (finding === undefined) return "";
  const sentence = asText(findingSentence(finding, facts.language), facts.formats);
  const quadrant = QUADRANT_OF[code];
  if (quadrant === undefined) return sentence;
  const { places } = facts.economics.matrix;
  const clients = places.filter((place) => place.quadrant === quadrant).length;
  const written = asFormula([sentence], facts.language, facts.currency);
  return { formula: `IF(${figureReference(facts, `${quadrant}Clients`)}=${clients},${written},"")` };
}

/** Findings of the day of the analysis about a quadrant: they are told no more once it has another number of clients. */
const QUADRANT_OF: Readonly<Partial<Record<Code, "gold" | "efficient">>> = {
  goldAtRisk: "gold",
  noiseInEfficient: "efficient",
};
