import { renderToStaticMarkup } from "react-dom/server";
import { CATALOGUE } from "../../src/functions/catalogue";
import { Pane } from "../../src/taskpane/Pane";
import { HELP_SCREENS } from "../../src/taskpane/screens/laterScreens";
import { type Language, LANGUAGES } from "../../src/text/language";
import { functionsTextIn } from "../../src/text/functions/translations";
import { helpMessagesIn } from "../../src/text/help/translations";
import { buttonTag, markupOf, textOf } from "./markup";
import { environmentIn, standingStill, STATES } from "./samples";

beforeAll(() => HELP_SCREENS.load());

/** The pane with that screen asked for, over the start screen. */
const shown = (screen: "help" | "functions", language: Language): string => {
  const environment = environmentIn(language);
  environment.screen.show(screen);
  const markup = renderToStaticMarkup(<Pane session={standingStill(STATES.found)} environment={environment} />);
  return markup.slice(markup.lastIndexOf("<main"));
};

/** Quotation marks and the like as they are read. */
const read = (markup: string): string =>
  textOf(markup)
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'");

describe.each(LANGUAGES)("in %s", (language) => {
  test("the help says what the product does, how to read it, and that no data leave", () => {
    const text = read(shown("help", language));
    for (const { title, sentences } of helpMessagesIn(language).sections) {
      for (const sentence of [title, ...sentences]) expect(text).toContain(sentence);
    }
  });

  test("the functions screen has every function with its parameters in the order they are typed", () => {
    const text = read(shown("functions", language));
    const { functions } = functionsTextIn(language);
    const places = CATALOGUE.flatMap(({ id, parameters }) => {
      const described = functions[id];
      const byKey = new Map(Object.entries(described.parameters));
      const names = parameters.map((parameter) => byKey.get(parameter.text)?.name ?? "missing");
      const start = text.indexOf(` ${id} ${described.description}`);
      expect([id, start > 0]).toEqual([id, true]);
      return [start, ...names.map((name) => text.indexOf(` ${name} `, start))];
    });
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((x, y) => x - y));
  });
});

test("examples are written as Excel shows them in the language of the pane", () => {
  expect(read(shown("functions", "fr"))).toContain("=PARETO.CLASS(400;{900;400;250;120;60})");
  expect(read(shown("functions", "en"))).toContain("=PARETO.CLASS(400,{900;400;250;120;60})");
});

test("the session's screen stays behind the help, hidden, for the way back", () => {
  const environment = environmentIn("en");
  environment.screen.show("help");
  const markup = renderToStaticMarkup(<Pane session={standingStill(STATES.found)} environment={environment} />);
  expect(markup).toMatch(/<div hidden="">.*What was found/s);
  expect(buttonTag(shown("help", "en"), "Back")).not.toBe("");
});

test("every screen leads to the help and to the functions", () => {
  for (const state of Object.values(STATES)) {
    const markup = markupOf(state, "en");
    expect(buttonTag(markup, "Help")).not.toBe("");
    expect(buttonTag(markup, "Functions")).not.toBe("");
  }
});
