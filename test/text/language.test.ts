import { isSingular, languageOf } from "../../src/text/language";

describe("the language of a display language", () => {
  it.each([
    ["fr-FR", "fr"],
    ["fr-CA", "fr"],
    ["FR_be", "fr"],
    [" fr ", "fr"],
    ["en-US", "en"],
    ["de-DE", "en"],
    ["fry-NL", "en"],
    ["", "en"],
  ])("is, for %j, %s", (displayLanguage, language) => {
    expect(languageOf(displayLanguage)).toBe(language);
  });
});

it("counts one and a half as singular in French, as plural in English", () => {
  expect(isSingular(1.5, "fr")).toBe(true);
  expect(isSingular(1.5, "en")).toBe(false);
});
