import fc from "fast-check";
import { nearDuplicates, type NamedClient } from "../../../src/domain/duplicates/nearDuplicates";
import { amountOf } from "../../../src/domain/portfolio/amount";

const clients = (names: readonly string[]): NamedClient[] =>
  names.map((name, index) => ({ number: index + 1, code: `C${index + 1}`, name, sales: amountOf(1000 - index) }));

const suggested = (...names: string[]): string[] =>
  nearDuplicates(clients(names)).map(
    ({ client, other, difference }) => `${client.name} = ${other.name}: ${difference}`,
  );

describe("two clients are suggested as one", () => {
  test.each([
    ["Dupont", " Dupont ", "sameName"],
    ["Dupont", "DUPONT", "letterCase"],
    ["Société Générale", "SOCIETE GENERALE", "accents"],
    ["Coeur de Lyon", "Cœur de Lyon", "accents"],
    ["L'Oréal", "L Oréal", "punctuation"],
    ["Le Clerc", "LECLERC", "punctuation"],
    ["Dupont & Fils", "Dupont et Fils", "punctuation"],
    ["S.N.C.F.", "SNCF", "punctuation"],
    ["Dupont", "SARL Dupont", "legalForm"],
    ["Dupont S.A.R.L.", "DUPONT", "legalForm"],
    ["Ernst Handel GmbH & Co. KG", "Ernst Handel", "legalForm"],
    ["Ets Martin", "Martin SA", "legalForm"],
    ["Jean Dupont", "DUPONT, Jean", "wordOrder"],
    ["Garage du Nord SARL", "Nord (Garage du)", "wordOrder"],
    ["Intermarché Nancy", "Intermaché Nancy", "typing"],
    ["Carrefour Market", "Carerfour Market", "typing"],
    ["Transport Martin", "Transports Martin", "typing"],
    ["Mediterranee Peche", "Mediterannee Peche", "typing"],
    ["Rue 12 Boulanger", "Rue 12 Boulangr", "typing"],
  ])("%s and %s: %s", (name, other, difference) => {
    expect(suggested(name, other)).toEqual([`${name} = ${other}: ${difference}`]);
  });
});

describe("two clients are not suggested", () => {
  test.each([
    ["Site 1", "Site 2"],
    ["Lot 1 Rue 2", "Lot 2 Rue 1"],
    ["Magasin 11", "Magasin 1 1"],
    ["Customer#00001", "Customer#00010"],
    ["DUPONT JEAN", "DUPONT JEANNE"],
    ["MARTIN Paul", "MARTIN Paule"],
    ["Rossi Mario", "Rossi Maria"],
    ["Petit Julie", "Petit Julien"],
    ["MILLER EPINAL", "MILLER REIMS"],
    ["Bloc A", "Bloc B"],
    ["Lyon", "Lion"],
    ["Hansen Oslo", "Jansen Oslo"],
    ["ALFKI", "ALFKA"],
    ["Martin", "Martin Transports"],
    ["", " "],
    ["---", "..."],
    ["SAS", "SARL"],
  ])("%s and %s", (name, other) => {
    expect(suggested(name, other)).toEqual([]);
  });

  test("where each of two like words is in many names", () => {
    const towns = ["Lyon", "Paris", "Nantes"];
    const people = ["Girard", "Gerard"].flatMap((name) => towns.map((town) => `${name} ${town}`));
    expect(suggested(...people)).toEqual([]);
    expect(suggested(...people.slice(0, 4))).toEqual(["Girard Lyon = Gerard Lyon: typing"]);
  });

  test("where letters stand for numbers", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    expect(suggested(...letters.map((letter) => `CUSTOM${letter}`))).toEqual([]);
  });
});

test("the one with the larger sales is to stay, and what most sales hang on comes first", () => {
  const found = nearDuplicates([
    { number: 1, code: "", name: "Petit", sales: amountOf(5) },
    { number: 2, code: "", name: "PETIT", sales: amountOf(3) },
    { number: 3, code: "", name: "Dupont SA", sales: amountOf(40) },
    { number: 4, code: "", name: "Dupont", sales: amountOf(90) },
    { number: 5, code: "", name: "DUPONT", sales: amountOf(90) },
  ]);
  expect(found.map(({ client, other, difference }) => [client.number, other.number, difference])).toEqual([
    [4, 5, "letterCase"],
    [4, 3, "legalForm"],
    [1, 2, "letterCase"],
  ]);
});

const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
const word = fc.array(letters, { minLength: 5, maxLength: 11 }).map((all) => all.join(""));
/** Two words, so that no legal form or "and" can be one of them but by chance, which is filtered. */
const someName = fc
  .tuple(word, word)
  .filter(([first, second]) => first.slice(0, 3) !== second.slice(0, 3))
  .filter((words) =>
    words.every((one) => !/^(cie|compa|etabl|socie|firma|limit|incor|corpo|unipe|eirel|selar|selas)/.test(one)),
  )
  .map((words) => words.join(" "));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const VARIANTS: Readonly<Record<string, (name: string, at: number) => string>> = {
  letterCase: (name) => name.toUpperCase(),
  accents: (name) => name.replace(/[aeiou]/gu, (vowel) => `${vowel}\u0301`.normalize("NFC")),
  punctuation: (name) => name.replace(" ", "-"),
  legalForm: (name, at) => (at % 2 === 0 ? `${name} S.A.S.` : `SARL ${name}`),
  wordOrder: (name) => name.split(" ").reverse().join(", "),
  swapped: (name, at) => {
    const place = 1 + (at % (name.indexOf(" ") - 2));
    return name.slice(0, place) + name.charAt(place + 1) + name.charAt(place) + name.slice(place + 2);
  },
  dropped: (name, at) => {
    const longest = name.split(" ").reduce((long, one) => (one.length > long.length ? one : long));
    const place = name.indexOf(longest) + 1 + (at % (longest.length - 2));
    return name.slice(0, place) + name.slice(place + 1);
  },
};
const OF_TYPING = ["swapped", "dropped"];

test.each(Object.keys(VARIANTS))("a name and its variant are found among others, whatever the name: %s", (kind) => {
  const vary = VARIANTS[kind] ?? String;
  fc.assert(
    fc.property(someName, fc.nat(100), fc.array(someName, { maxLength: 20 }), (name, at, others) => {
      const isTyping = OF_TYPING.includes(kind);
      // Only a word of six letters keeps five when one is dropped.
      fc.pre(kind !== "dropped" || name.split(" ").some((one) => one.length > 5));
      // "Paulee" without an e is the feminine of "Paule" for all one can see.
      fc.pre(!/(.)\1( |$)/u.test(name));
      const written = capital(name);
      const variant = vary(written, at);
      fc.pre(variant !== written);
      const found = nearDuplicates(clients([written, ...others.filter((other) => other !== name), variant]));
      const pair = found.find((one) =>
        [one.client.name, one.other.name].every((its) => [written, variant].includes(its)),
      );
      expect(pair?.difference).toBe(isTyping ? "typing" : kind);
    }),
  );
});

test("the order of the clients changes no suggestion", () => {
  const messy = fc.array(
    fc
      .tuple(
        fc.constantFrom("Dupont", "Dupond", "Martin Lyon", "Boulanger", "Boulangr"),
        fc.constantFrom(...Object.keys(VARIANTS)),
      )
      .map(([name, kind]) => (name.includes(" ") ? (VARIANTS[kind] ?? String)(name, 1) : name)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(messy, fc.func(fc.integer()), (names, shuffle) => {
      const some = clients(names);
      const shuffled = [...some].sort((x, y) => shuffle(x.number) - shuffle(y.number));
      expect(nearDuplicates(shuffled)).toEqual(nearDuplicates(some));
    }),
  );
});

test("every suggestion is of two clients, and no client is to be merged into itself", () => {
  const names = fc.array(
    fc.oneof(someName, fc.string({ maxLength: 8 }), fc.constantFrom("Dupont", "DUPONT", "Dupond")),
    {
      maxLength: 25,
    },
  );
  fc.assert(
    fc.property(names, (some) => {
      const pairs = nearDuplicates(clients(some)).map(({ client, other }) => [client.number, other.number]);
      expect(pairs.every(([one, other]) => one !== other)).toBe(true);
      const unordered = pairs.map((pair) => [...pair].sort((x, y) => Number(x) - Number(y)).join(" "));
      expect(new Set(unordered).size).toBe(pairs.length);
    }),
  );
});

test("50 000 clients are searched without comparing each with each", () => {
  const consonants = [..."bcdfglmnprstv"];
  const vowels = [..."aeiou"];
  const syllable = (seed: number): string => `${consonants[seed % 13]}${vowels[Math.floor(seed / 13) % 5]}`;
  const pseudoName = (seed: number): string =>
    [seed, seed * 7 + 3, seed * 31 + 5, seed * 101 + 11].map((each) => syllable(each)).join("") + ` maison ${seed}`;
  const many = Array.from({ length: 50_000 }, (_, index) => pseudoName(index));
  const started = performance.now();
  expect(nearDuplicates(clients([...many, "Pizzeria Vesuvio", "Pizeria Vesuvio"]))).toHaveLength(1);
  // Each with each takes a hundred times as long.
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);
