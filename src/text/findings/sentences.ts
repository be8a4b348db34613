import type { Finding } from "../../domain/findings/finding";
import { inCurrency } from "../../domain/portfolio/amount";
import type { Language } from "../language";
import type { Sentence } from "../sentence";
import { FINDINGS_EN } from "./en";
import { FINDINGS_FR } from "./fr";
import type { FindingWording } from "./wording";

const WORDINGS: Readonly<Record<Language, FindingWording>> = { fr: FINDINGS_FR, en: FINDINGS_EN };

export const findingWording = (language: Language): FindingWording => WORDINGS[language];

/** A finding with its numbers, to be rendered with `asText`. */
export const findingSentence = (finding: Finding, language: Language): Sentence<number> => {
  const wording = WORDINGS[language];
  switch (finding.code) {
    case "classA":
      return wording.classA<number>(finding);
    case "emptyClassA":
      return wording.emptyClassA<number>(finding);
    case "fragile":
      return wording.fragile<number>(finding);
    case "dispersed":
      return wording.dispersed<number>(finding);
    case "even":
      return wording.even<number>(finding);
    case "notClassified":
      return wording.notClassified<number>({ clients: finding.clients, sales: inCurrency(finding.sales) });
    case "movedByTies":
      return wording.movedByTies<number>(finding);
    case "otherRule":
      return wording.otherRule<number>(finding);
    case "repeatedNames":
      return wording.repeatedNames<number>(finding);
  }
};
