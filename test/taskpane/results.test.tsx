import type { Results, SessionState } from "../../src/application/session/state";
import type { Finding } from "../../src/domain/findings/finding";
import type { Quadrant } from "../../src/domain/matrix/quadrant";
import { amountOf } from "../../src/domain/portfolio/amount";
import type { Language } from "../../src/text/language";
import { FINDINGS } from "../text/samples";
import { markupOf, textOf } from "./markup";
import { RESULTS } from "./samples";

const state = (change: Partial<Results>): SessionState => ({
  kind: "done",
  results: { ...RESULTS, ...change },
  sourceChanged: false,
});
const markup = (change: Partial<Results>, language: Language = "fr") => markupOf(state(change), language);

/** Texts of the links, in their order. */
const links = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="#"[^>]*>(.*?)<\/a>/g)].map(([, text = ""]) => textOf(text).trim());

/** What the charts say to those who do not see them. */
const alternatives = (html: string): readonly string[] =>
  [...html.matchAll(/<svg[^>]*role="img"[^>]*aria-label="([^"]*)"/g)].map(([, label = ""]) => label);

const TOXIC: Finding = { ...FINDINGS.toxicClients, names: ["Client 2", "Client 3"], named: [2, 3] };
const LOST: Finding = { ...FINDINGS.biggestLost, client: "Client 1", named: [1] };

test("every client a finding names is a link, and so is the sheet that tells more", () => {
  const sheets: Results["sheets"] = [
    { kind: "matrix", id: "1", name: "Ma matrice" },
    { kind: "abc", id: "2", name: "ABC" },
  ];
  const html = markup({ findings: [TOXIC, LOST, FINDINGS.classA], sheets });
  expect(links(html)).toEqual([
    "Voir la feuille ABC",
    "Client 2",
    "Client 3",
    "Voir la feuille Ma matrice",
    "Client 1",
  ]);
  expect(textOf(html)).toContain("Le plus gros client perdu, Client 1 , avait apporté");
});

test("the main findings come first, those about the method wait until they are asked for", () => {
  const html = markup({ findings: [FINDINGS.classA, FINDINGS.otherRule, FINDINGS.movedByTies] }, "en");
  const details = /<details.*?<\/details>/s.exec(html)?.[0] ?? "";
  expect(textOf(details)).toContain("2 more findings");
  expect(details).toContain("would be in another class");
  expect(textOf(html.slice(0, html.indexOf("<details")))).toContain("class A");
});

test("the Pareto curve shows a part for each class and says what it shows", () => {
  const html = markup({});
  expect(alternatives(html)[0]).toBe(
    "Courbe de Pareto\u00a0: la classe A compte 33,3\u202f% des clients et fait 90\u202f% du chiffre d’affaires.",
  );
  expect(html.match(/<polygon/g)).toHaveLength(3);
  expect(textOf(html)).toContain("80\u202f%");
});

test("there is no curve where nobody has sales above zero", () => {
  const rows = RESULTS.abc.rows.map((row) => ({ ...row, sales: amountOf(-1), abcClass: "N/C" as const, rank: 0 }));
  const html = markup({ abc: { ...RESULTS.abc, rows, ranked: 0, lastA: 0, lastB: 0, base: amountOf(0) } });
  expect(html).not.toContain("<polygon");
});

test("the matrix shows a point for each client with its quadrant, and says how many are in each", () => {
  const { places } = RESULTS.economics.matrix;
  const html = markup({}, "en");
  expect(html.match(/<circle/g)).toHaveLength(places.length);
  const count = (quadrant: Quadrant) => places.filter((place) => place.quadrant === quadrant).length;
  expect(alternatives(html)[1]).toBe(
    `Matrix of the clients: ${String(count("gold"))} in A Gold, ${String(count("strategic"))} in B Strategic, ` +
      `${String(count("efficient"))} in C Efficient and ${String(count("toxic"))} in D Toxic.`,
  );
});

test("there is no matrix where no client has a place in it", () => {
  const { economics } = RESULTS;
  const html = markup({ economics: { ...economics, matrix: { ...economics.matrix, places: [] } } }, "en");
  expect(html).not.toContain("<circle");
  expect(textOf(html)).not.toContain("Value and complexity");
});
