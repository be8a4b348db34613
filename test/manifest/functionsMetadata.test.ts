import { functionsMetadata } from "../../src/functions/metadata";
import { functionsTextIn } from "../../src/text/functions/translations";
import { LANGUAGES } from "../../src/text/language";

/** What the published schema of custom functions' metadata says of a property. */
type Rule =
  | { readonly kind: "text"; readonly pattern: RegExp }
  | { readonly kind: "flag" }
  | { readonly kind: "list"; readonly of: Rule }
  | { readonly kind: "object"; readonly required: Properties; readonly optional: Properties };
type Properties = Readonly<Record<string, Rule>>;

const text = (pattern: RegExp): Rule => ({ kind: "text", pattern });
const ANY_TEXT = text(/\S/);
const TYPE = text(/^(boolean|number|string|any)$/);
const DIMENSIONALITY = text(/^(scalar|matrix)$/);
const FLAG: Rule = { kind: "flag" };

const METADATA: Rule = {
  kind: "object",
  required: {
    functions: {
      kind: "list",
      of: {
        kind: "object",
        required: {
          // Letters and digits without accents, and periods.
          id: text(/^[A-Za-z0-9.]+$/),
          // Begins with a letter; letters, digits, periods and underscores; three characters at least.
          name: text(/^\p{L}[\p{L}\p{N}._]{2,127}$/u),
          parameters: {
            kind: "list",
            of: {
              kind: "object",
              required: { name: text(/^\p{L}[\p{L}\p{N}_]*$/u) },
              optional: {
                description: ANY_TEXT,
                type: TYPE,
                dimensionality: DIMENSIONALITY,
                optional: FLAG,
                repeating: FLAG,
              },
            },
          },
          result: { kind: "object", required: {}, optional: { type: TYPE, dimensionality: DIMENSIONALITY } },
        },
        optional: {
          description: ANY_TEXT,
          helpUrl: text(/^https:\/\//),
          options: {
            kind: "object",
            required: {},
            optional: {
              cancelable: FLAG,
              requiresAddress: FLAG,
              requiresParameterAddresses: FLAG,
              stream: FLAG,
              volatile: FLAG,
            },
          },
        },
      },
    },
  },
  optional: { $schema: text(/^https:\/\//), allowCustomDataForDataTypeAny: FLAG, allowErrorForDataTypeAny: FLAG },
};

/** Everything in which the value differs from the rule. */
function violations(value: unknown, rule: Rule, path: string): readonly string[] {
  switch (rule.kind) {
    case "text":
      return typeof value === "string" && rule.pattern.test(value) ? [] : [path];
    case "flag":
      return typeof value === "boolean" ? [] : [path];
    case "list":
      return Array.isArray(value)
        ? value.flatMap((item: unknown, index) => violations(item, rule.of, `${path}/${String(index)}`))
        : [path];
    case "object": {
      if (value === null || typeof value !== "object") return [path];
      const known: Properties = { ...rule.required, ...rule.optional };
      const missing = Object.keys(rule.required).filter((name) => !(name in value));
      const wrong = Object.entries(value).flatMap(([name, held]) => {
        const itsRule = known[name];
        return itsRule === undefined ? [`${path}/${name}`] : violations(held, itsRule, `${path}/${name}`);
      });
      return [...missing.map((name) => `${path}/${name}`), ...wrong];
    }
  }
}

/** A cell address, in either of Excel's ways to write one, can be no function's name. */
const CELL = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC]\d*)$/i;

describe.each(LANGUAGES.map((language) => [language] as const))("the functions’ metadata in %s", (language) => {
  const metadata = functionsMetadata(functionsTextIn(language));
  // As Excel gets it.
  const read: unknown = JSON.parse(JSON.stringify(metadata));

  it("follows the published schema", () => {
    expect(violations(read, METADATA, "")).toEqual([]);
  });

  it("has ids and names of its own, none of them a cell’s address", () => {
    const { functions } = metadata;
    for (const key of ["id", "name"] as const) {
      expect(new Set(functions.map((one) => one[key].toUpperCase())).size).toBe(functions.length);
      expect(functions.filter((one) => CELL.test(one[key]))).toEqual([]);
    }
  });

  it("names no parameter of a function twice", () => {
    for (const { parameters } of metadata.functions) {
      expect(new Set(parameters.map(({ name }) => name.toLowerCase())).size).toBe(parameters.length);
    }
  });
});

test("the check sees what breaks the schema", () => {
  const [one] = functionsMetadata(functionsTextIn("en")).functions;
  if (!one) throw new Error("no function");
  const { result, ...withoutResult } = one;
  const [parameter] = one.parameters;
  const wrong = [
    { ...one, id: "PARETO_CLASS" },
    { ...one, name: "1ST" },
    { ...one, help: "" },
    { ...one, result: { ...result, dimensionality: "vector" } },
    { ...one, parameters: [{ ...parameter, type: "date" }] },
    { ...one, options: { volatile: "no" } },
    withoutResult,
  ];
  expect(violations({ functions: wrong }, METADATA, "")).toEqual([
    "/functions/0/id",
    "/functions/1/name",
    "/functions/2/help",
    "/functions/3/result/dimensionality",
    "/functions/4/parameters/0/type",
    "/functions/5/options/volatile",
    "/functions/6/result",
  ]);
});
