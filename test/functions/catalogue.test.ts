import { CATALOGUE } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { FUNCTIONS_EN } from "../../src/text/functions/en";
import { FUNCTIONS_FR } from "../../src/text/functions/fr";
import type { ErrorSentence } from "../../src/text/functions/functionsText";
import { LANGUAGES } from "../../src/text/language";
import { functionsTextIn } from "../../src/text/functions/translations";
import { errorOf, registered } from "./host";

test("ids and names are frozen: users' formulas hold them", () => {
  expect(CATALOGUE.map(({ id, name, parameters }) => [id, name, parameters.length])).toEqual([
    ["PARETO.CLASS", "PARETO.CLASS", 5],
    ["PARETO.RANK", "PARETO.RANK", 2],
    ["PARETO.SHARE", "PARETO.SHARE", 2],
    ["PARETO.CUMULATIVE", "PARETO.CUMULATIVE", 2],
    ["PARETO.TABLE", "PARETO.TABLE", 5],
    ["PARETO.LIMITS", "PARETO.LIMITS", 1],
    ["PARETO.GINI", "PARETO.GINI", 1],
    ["PARETO.HHI", "PARETO.HHI", 1],
    ["COST.TO.SERVE", "COST.TO.SERVE", 2],
    ["COST.COMPLEXITY", "COST.COMPLEXITY", 3],
    ["MATRIX.CLASS", "MATRIX.CLASS", 4],
    ["MATRIX.ZONE", "MATRIX.ZONE", 2],
    ["CLIENT.TREND", "CLIENT.TREND", 1],
    ["CLIENT.STATUS", "CLIENT.STATUS", 1],
    ["FUNNEL.NEEDED", "FUNNEL.NEEDED", 2],
    ["ACTIVITY.LEVER", "ACTIVITY.LEVER", 1],
  ]);
});

describe.each(LANGUAGES.map((language) => [language] as const))("metadata in %s", (language) => {
  const metadata = functionsMetadata(functionsTextIn(language));

  test("follows Microsoft's rules for ids, names and texts", () => {
    for (const { id, name, description, parameters } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/u);
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,}$/u);
      expect(description).not.toBe("");
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^\p{L}[\p{L}_]{0,63}$/u);
        expect(parameter.description.length).toBeGreaterThan(0);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      const fromThere = firstOptional === -1 ? [] : parameters.slice(firstOptional);
      expect(fromThere.every(({ optional }) => optional === true)).toBe(true);
    }
  });

  test("asks for errors in cells and for nothing volatile, streaming or address-bound", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    for (const entry of metadata.functions) expect(entry).not.toHaveProperty("options");
  });
});

test("languages differ in descriptions and parameter names only", () => {
  const withoutWords = (language: "fr" | "en"): unknown =>
    functionsMetadata(functionsTextIn(language)).functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    }));
  expect(withoutWords("fr")).toEqual(withoutWords("en"));
  const french = functionsMetadata(FUNCTIONS_FR).functions;
  functionsMetadata(FUNCTIONS_EN).functions.forEach((english, index) => {
    expect(french[index]?.description).not.toBe(english.description);
  });
});

test("the metadata of one function, whole", () => {
  expect(functionsMetadata(FUNCTIONS_EN).functions[1]).toEqual({
    id: "PARETO.RANK",
    name: "PARETO.RANK",
    description: "Gives the rank of an amount among others, 1 for the largest; equal amounts share a rank.",
    parameters: [
      {
        name: "value",
        description: "The amount to look up, or a range of amounts: one result each.",
        type: "any",
        dimensionality: "matrix",
      },
      {
        name: "values",
        description: "All the amounts, one per client. Text and empty cells are ignored.",
        type: "any",
        dimensionality: "matrix",
      },
    ],
    result: { type: "any", dimensionality: "matrix" },
  });
});

test("errors speak the language of the moment", () => {
  let texts = FUNCTIONS_EN;
  const call = registered(() => texts);
  const sentence = (): string => errorOf(() => call("PARETO.RANK", 1, [[2]])).message;
  expect(sentence()).toBe(FUNCTIONS_EN.errors.absentValue);
  texts = FUNCTIONS_FR;
  expect(sentence()).toBe(FUNCTIONS_FR.errors.absentValue);
});

test("every error sentence is said in both languages, in words of its own", () => {
  // The keys of the record are the sentences.
  for (const key of Object.keys(FUNCTIONS_EN.errors) as ErrorSentence[])
    expect(FUNCTIONS_FR.errors[key]).not.toBe(FUNCTIONS_EN.errors[key]);
});
