import type { Finding } from "../../domain/findings/finding";
import { type Amount, inCurrency } from "../../domain/portfolio/amount";
import { formatsOf } from "../formats";
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
    case "concentration":
      return wording.concentration<number>(finding);
    case "churn":
      return wording.churn<number>({ ...finding, sales: inCurrency(finding.sales) });
    case "biggestLost":
      return wording.biggestLost<number>({ ...finding, sales: inCurrency(finding.sales) });
    case "biggestNew":
      return wording.biggestNew<number>({ ...finding, sales: inCurrency(finding.sales) });
    case "classAFalling":
      return wording.classAFalling<number>(finding);
    case "duplicates":
      return wording.duplicates<number>({ pairs: finding.pairs, sales: inCurrency(finding.sales) });
    case "tooFewForComputed":
      return wording.tooFewForComputed<number>(finding);
    case "toxicClients":
    case "strategicToReprice": {
      const facts = {
        ...groupFacts(finding, language),
        cost: known(finding.cost),
        netContribution: known(finding.netContribution),
      };
      return finding.code === "toxicClients"
        ? wording.toxicClients<number>(facts)
        : wording.strategicToReprice<number>(facts);
    }
    case "goldAtRisk":
      return wording.goldAtRisk<number>(groupFacts(finding, language));
    case "noiseInEfficient":
      return wording.noiseInEfficient<number>({ ...finding, ...groupFacts(finding, language) });
    case "lossMakers":
      return wording.lossMakers<number>({ ...groupFacts(finding, language), loss: known(finding.loss) });
  }
};

type GroupFinding = Extract<Finding, { readonly names: readonly string[] }>;

const groupFacts = ({ clients, names, sales, shareOfSales }: GroupFinding, language: Language) => ({
  clients,
  names: formatsOf(language, null).list(names),
  sales: inCurrency(sales),
  shareOfSales,
});

const known = (amount: Amount | null): number | null => (amount === null ? null : inCurrency(amount));
