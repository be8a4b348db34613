import { doubtSentence, reasonSentence } from "../../src/text/detection/sentences";
import { findingSentence } from "../../src/text/findings/sentences";
import { formatsOf } from "../../src/text/formats";
import { LANGUAGES, type Language } from "../../src/text/language";
import { helpMessagesIn } from "../../src/text/help/translations";
import { paneMessagesIn } from "../../src/text/pane/translations";
import { problemText } from "../../src/text/problems/sentences";
import { shellMessagesIn } from "../../src/text/shell/translations";
import { asText } from "../../src/text/sentence";
import { termsIn } from "../../src/text/terms/translations";
import { DOUBTS, FINDINGS, PROBLEMS, REASONS, TABLE } from "./samples";

const textsIn = (record: object): readonly string[] =>
  Object.values(record).flatMap((entry: unknown) => {
    if (typeof entry === "string") return [entry];
    return typeof entry === "object" && entry !== null ? textsIn(entry) : [];
  });

/** What messages with facts say. */
const sentencesWithFacts = (language: Language): readonly string[] => {
  const formats = formatsOf(language, "€");
  const { start, columns, questions, exclusions, options, results, refresh } = paneMessagesIn(language);
  const { functions } = helpMessagesIn(language);
  return [
    ...Object.values(PROBLEMS).flatMap((problem) => Object.values<string>({ ...problemText(problem, formats) })),
    ...Object.values(FINDINGS).map((finding) => asText(findingSentence(finding, language), formats)),
    ...Object.values(REASONS).map((reason) => reasonSentence(reason, TABLE, formats)),
    ...Object.values(DOUBTS).map((doubt) => doubtSentence(doubt, TABLE, formats)),
    start.place({ sheet: "Factures", headerRows: start.headerRows(["3", "4"]), firstRow: 5, lastRow: 12_435 }),
    ...[0, 1, 2].flatMap((quantity) =>
      [
        start.clients,
        start.lines,
        start.leftOut,
        start.moreCells,
        start.reversed,
        start.withoutCurrency,
        questions.hidden,
        exclusions.some,
        exclusions.more,
        results.leftOut,
        results.moreFindings,
      ].map((message) => message(quantity, formats)),
    ),
    start.between("1", "2"),
    start.together(["A"], formats),
    start.together(["A", "B"], formats),
    start.missingHeaders("A, B"),
    ...[1, 2].flatMap((quantity) => [
      start.unmatched(quantity, "Raison sociale", "Clients", formats),
      start.ambiguous(quantity, "Raison sociale", "Clients", formats),
    ]),
    refresh.last({ date: "1", period: "2024" }),
    ...[1, 2].flatMap((quantity) =>
      [...Object.values(refresh.moves), refresh.archived].map((message) => message(quantity, "A, B.", formats)),
    ),
    columns.tableName("Factures", 5, 12_435),
    columns.sumOf(["2022", "2023", "2024", "2025"]),
    columns.withDiscount("Q × P", "R"),
    columns.againstFound(`+${formats.amount(12)}`),
    questions.allSheets("A, B"),
    questions.oneSheet("A"),
    exclusions.takeBackClient("Durand"),
    results.seeSheet("ABC"),
    results.curve.ofClients(formats.share(1)),
    results.curve.alternative(formats.share(0.2), formats.share(0.8)),
    results.matrix.inQuadrant(12, "A Or", formats),
    results.matrix.alternative("12 A"),
    functions.insertOf("PARETO.CLASS"),
    functions.inserted("PARETO.CLASS"),
    options.summary("R", null),
    options.summary("R", ["80", "95"]),
  ];
};

/** As Excel writes them, whatever the language's rules for punctuation. */
const ERROR_NAMES = /#[A-ZÉ]+[?!]/g;

const everySentence = (language: Language): readonly string[] => [
  ...textsIn(paneMessagesIn(language)),
  ...textsIn(termsIn(language)),
  ...textsIn(shellMessagesIn(language)),
  ...textsIn(helpMessagesIn(language)).map((text) => text.replace(ERROR_NAMES, "#")),
  ...sentencesWithFacts(language),
];

describe.each(LANGUAGES)("every sentence in %s", (language) => {
  it("is there", () => {
    const sentences = everySentence(language);
    expect(sentences.length).toBeGreaterThan(150);
    for (const sentence of sentences) {
      expect(sentence.trim()).not.toBe("");
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it("has typographic apostrophes and quotation marks", () => {
    for (const sentence of everySentence(language)) expect(sentence).not.toMatch(/['"]/);
  });
});

describe("every French sentence", () => {
  it("keeps a space that does not break before high punctuation, percent and currency, and inside guillemets", () => {
    for (const sentence of everySentence("fr")) {
      expect(sentence).not.toMatch(/ [;:!?»%€]/);
      expect(sentence).not.toMatch(/« /);
      expect(sentence).not.toMatch(/[^\s\u202f][;!?%]/);
      expect(sentence).not.toMatch(/[^\s\u00a0][:»€]/);
    }
  });
});

describe("every English sentence", () => {
  it("has no space before punctuation", () => {
    for (const sentence of everySentence("en")) expect(sentence).not.toMatch(/\s[;:!?%]/);
  });

  it("is not the French one", () => {
    const french = new Set(sentencesWithFacts("fr"));
    const same = sentencesWithFacts("en").filter((sentence) => french.has(sentence) && /\s/.test(sentence));
    // A count of clients reads alike in both languages.
    expect(same).toEqual(["1 client", "2 clients"]);
  });
});
