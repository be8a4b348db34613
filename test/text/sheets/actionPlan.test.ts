import { ACTIONS_OF_PLAY, type PlanTarget, PLAYS } from "../../../src/domain/actionPlan/target";
import { amountOf } from "../../../src/domain/portfolio/amount";
import { formatsOf } from "../../../src/text/formats";
import { LANGUAGES, type Language } from "../../../src/text/language";
import { asText } from "../../../src/text/sentence";
import type { ActionText } from "../../../src/text/sheets/actionPlan/messages";
import { sheetTexts } from "../../../src/text/sheets/sheetTexts";

const client = { number: 1, key: "code:1", name: "Dupont" };
const stake = amountOf(1);
const [sales, loss] = [amountOf(12_345.6), amountOf(-1200)];

/** Every way a target can be worded. */
const TARGETS: readonly PlanTarget[] = [
  { play: "protectGold", client, sales, slopeShare: -0.12, stake },
  ...[null, { year: 2024, month: null }, { year: 2024, month: 11 }].map((lastSeen): PlanTarget => ({
    play: "winBack",
    client,
    salesBefore: sales,
    salesToWin: sales,
    lastSeen,
    stake,
  })),
  ...[null, sales, loss].flatMap((netContribution): PlanTarget[] => [
    { play: "correctToxic", client, sales, complexity: 78.4, complexityCut: 60, netContribution, stake },
    {
      play: "repriceStrategic",
      client,
      sales,
      complexity: 78.4,
      netContribution,
      shareToRecover: 0.02,
      yearlyAmountToRecover: sales,
      stake,
    },
  ]),
  ...[1, 12].flatMap((clients) =>
    [null, sales].map((yearlyEffect): PlanTarget => ({
      play: "applyRule",
      rule: "x",
      decision: clients === 1 ? { text: "Frais de dossier" } : { seed: "surcharge" },
      clients,
      shareOfSales: 0.2,
      yearlyEffect,
      stake,
    })),
  ),
  ...(["largest", "fiveLargest"] as const).map((measure): PlanTarget => ({
    play: "diversify",
    measure,
    shareOfSales: 0.58,
    aimedShareOfSales: 0.5,
    stake,
  })),
  ...(["orders", "lines"] as const).flatMap((counted) =>
    [1, 46].map((clients): PlanTarget => ({
      play: "automateEfficient",
      clients,
      counted,
      count: 1234,
      shareOfCount: 0.62,
      shareOfSales: 0.25,
      stake,
    })),
  ),
  { play: "confirmNew", client, sales, stake },
  { play: "growGold", client, sales, shareOfSales: 0.116, stake },
];

function sentencesIn(language: Language): readonly string[] {
  const { actionPlan, rules } = sheetTexts(language);
  const formats = formatsOf(language, "€");
  const actions = PLAYS.flatMap((play) => {
    const texts: Readonly<Record<string, ActionText>> = actionPlan.actions[play];
    return ACTIONS_OF_PLAY[play].flatMap((domain) => {
      const text = texts[domain];
      return text === undefined ? [""] : [text.action, ...text.steps, text.means, text.indicator];
    });
  });
  return [
    ...actions,
    ...TARGETS.flatMap((target) => [
      actionPlan.targetName(target, rules.decisions),
      actionPlan.why(target, formats),
      actionPlan.objective(target, formats),
    ]),
    actionPlan.howTo("X"),
    actionPlan.proposalsOf("1/1/2026"),
    ...Object.values(actionPlan.columns),
    ...Object.values(actionPlan.messages),
    ...[0, 1, 2].map((count) =>
      asText(
        actionPlan.counters<number>({ open: count, late: count, soon: count, done: count, progress: count / 2 }),
        formats,
      ),
    ),
  ];
}

describe.each(LANGUAGES)("the words of the action plan in %s", (language) => {
  it("are there for every play, in the language's typography", () => {
    for (const sentence of sentencesIn(language)) {
      expect(sentence.trim()).not.toBe("");
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|['"]/);
      if (language === "fr") {
        expect(sentence).not.toMatch(/ [;:!?»%€]|« /);
        expect(sentence).not.toMatch(/[^\s][;!?%»]/);
      } else expect(sentence).not.toMatch(/\s[;:!?%]/);
    }
  });

  it("tell the figures of each target", () => {
    const { actionPlan } = sheetTexts(language);
    const formats = formatsOf(language, "€");
    for (const target of TARGETS)
      expect(actionPlan.objective(target, formats)).toMatch(/\d|au client touché|the client hit/);
  });
});

test("headers of the plan differ from each other, so that formulas and the next analysis find them", () => {
  for (const language of LANGUAGES) {
    const headers = Object.values(sheetTexts(language).actionPlan.columns).map((header) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  }
});
