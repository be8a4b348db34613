import fc from "fast-check";
import { formatsOf } from "../../src/text/formats";
import { LANGUAGES, type Language } from "../../src/text/language";
import {
  amount,
  asFormula,
  asText,
  count,
  plural,
  share,
  text,
  year,
  type Formula,
  type Sentence,
} from "../../src/text/sentence";

/** One wording for both renderings, as the files of sentences write it. */
const wording = <N>(facts: { clients: N; share: N; sales: N; year: N; name: N | string }): Sentence<N> => [
  count(facts.clients),
  plural(facts.clients, " client fait ", " clients font "),
  share(facts.share),
  " of ",
  amount(facts.sales),
  ' ("',
  text(facts.name),
  '") in ',
  year(facts.year),
  ".",
];

const cell = (formula: string): Formula => ({ formula });

/**
 * Computes the formulas that `asFormula` writes: concatenation, comparison and four functions. Numbers take the marks
 * of `language`, as Excel takes those of its user.
 */
const compute = (formula: string, cells: Readonly<Record<string, number | string>>, language: Language): string => {
  const separators = formatsOf(language, null);
  const program = formula.replace(/"(?:[^"]|"")*"|&|=|\bIF\b/g, (token) => {
    if (token.startsWith('"')) return JSON.stringify(token.slice(1, -1).replaceAll('""', '"'));
    return token === "&" ? "+''+" : token === "=" ? "===" : "CHOICE";
  });
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: false });
  const scope = {
    CHOICE: (condition: boolean, yes: unknown, no: unknown) => (condition ? yes : no),
    FIXED: (value: number) => separators.count(value),
    ROUND: (value: number, digits: number) => {
      // Excel rounds halves away from zero and forgives the last bits of a double.
      const rounded = (Math.sign(value) * Math.round(Math.abs(value) * 10 ** digits + 1e-7)) / 10 ** digits;
      // Excel's "&" writes a number with the user's decimal mark; a bare number compares.
      return digits === 0 ? rounded : tenths.format(rounded === 0 ? 0 : rounded);
    },
    ABS: Math.abs,
    ...cells,
  };
  return String(new Function(...Object.keys(scope), `return ${program};`)(...Object.values(scope)));
};

describe("a sentence", () => {
  const facts = { clients: 7, share: 0.7944, sales: 1_061_077, year: 2025, name: "Dupont" };

  it("reads in French with French marks and the currency behind", () => {
    expect(asText(wording(facts), formatsOf("fr", "€"))).toBe(
      '7 clients font 79,4\u202f% of 1\u202f061\u202f077\u00a0€ ("Dupont") in 2025.',
    );
  });

  it("reads in English with the currency before", () => {
    expect(asText(wording(facts), formatsOf("en", "$"))).toBe('7 clients font 79.4% of $1,061,077 ("Dupont") in 2025.');
  });

  it("takes the singular for 0 and 1 in French and for 1 alone in English", () => {
    const noun = (quantity: number, language: Language): string =>
      asText([plural(quantity, "one", "other")], formatsOf(language, null));
    expect([0, 1, 2].map((quantity) => noun(quantity, "fr"))).toEqual(["one", "one", "other"]);
    expect([0, 1, 2].map((quantity) => noun(quantity, "en"))).toEqual(["other", "one", "other"]);
  });

  it("becomes a formula that refers to the cells of its numbers", () => {
    const live = wording({
      clients: cell("N"),
      share: cell("B2/B3"),
      sales: cell("SUM(B2:B9)"),
      year: cell("Y"),
      name: cell("Name"),
    });
    expect(asFormula(live, "en", "€")).toBe(
      'FIXED(N,0)&IF(N=1," client fait "," clients font ")&ROUND(100*(B2/B3),1)&"%"&" of "' +
        '&IF(ROUND(SUM(B2:B9),0)<0,"\u2212","")&"€"&FIXED(ABS(SUM(B2:B9)),0)&" ("""&Name&""") in "&Y&"."',
    );
  });

  it("keeps quotes and joins texts that stand side by side", () => {
    expect(asFormula(['say "', '=HYPERLINK("x")', '"'], "en", null)).toBe('"say ""=HYPERLINK(""x"")"""');
  });

  it("is an empty text where there is nothing to say", () => {
    expect(asFormula([], "fr", null)).toBe('""');
  });

  it("never puts more than 255 characters into one text of a formula, and loses none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (long) => {
        const formula = asFormula([long], "fr", null);
        for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) {
          expect(literal.slice(1, -1).replaceAll('""', '"').length).toBeLessThanOrEqual(255);
        }
        expect(compute(formula, {}, "fr")).toBe(long);
      }),
    );
  });

  it("says the same in the pane and on a sheet", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom("€", "$", "CHF", null),
        fc.record({
          clients: fc.nat(2_000_000),
          share: fc.integer({ min: 0, max: 20_000 }).map((tenThousandths) => tenThousandths / 10_000),
          sales: fc.integer({ min: -10_000_000, max: 10_000_000 }),
          year: fc.integer({ min: 1990, max: 2100 }),
          name: fc.string(),
        }),
        (language, currency, values) => {
          const cells = { clients: cell("N"), share: cell("S"), sales: cell("T"), year: cell("Y"), name: cell("M") };
          const formula = asFormula(wording(cells), language, currency);
          const computed = compute(
            formula,
            { N: values.clients, S: values.share, T: values.sales, Y: values.year, M: values.name },
            language,
          );
          expect(computed).toBe(asText(wording(values), formatsOf(language, currency)));
        },
      ),
    );
  });
});
