import type { Found, SessionState } from "../../src/application/session/state";
import { Pane } from "../../src/taskpane/Pane";
import type { Language } from "../../src/text/language";
import { renderToStaticMarkup } from "react-dom/server";
import { buttonTag, markupOf, textOf } from "./markup";
import { environmentIn, FOUND, PREVIEW, standingStill, STATES } from "./samples";

const state = (change: Partial<Found>): SessionState => ({
  kind: "found",
  found: { ...FOUND, carriesAnalysis: true, refresh: PREVIEW, ...change },
});

const shown = (change: Partial<Found> = {}, language: Language = "fr"): string =>
  textOf(markupOf(state(change), language));

test("a workbook that carries an analysis says of when, and what a refresh would bring", () => {
  const text = shown();
  expect(text).toContain("Ce classeur porte une analyse (2024), faite le 9 déc. 2025. La source a changé depuis.");
  expect(text).toContain("Période 2024 → 2025");
  expect(text).toContain("Lignes 12\u202f431 → 15\u202f020");
  expect(text).toContain("Total lu 4\u202f000,00\u00a0€ → 5\u202f000,50\u00a0€");
  expect(text).toContain("2 nouveaux clients\u00a0: Durand, Lévy.");
  expect(text).toContain("1 client monte de classe\u00a0: Martin.");
  expect(text).toContain("4 clients descendent de classe\u00a0: Alpha, Bêta, Gamma…");
  expect(text).toContain("Votre saisie à côté de 1 client disparu est conservée en fin de liste\u00a0: Omega.");
  expect(text).not.toContain("disparus\u00a0:");
});

test("the button says refresh, also while the lines are being read, and analyse where there is no analysis yet", () => {
  expect(buttonTag(markupOf(state({}), "en"), "Refresh")).not.toContain("aria-disabled");
  const reading = markupOf(state({ isReading: true, refresh: null, everything: null }), "en");
  expect(buttonTag(reading, "Refresh")).toContain('aria-disabled="true"');
  expect(buttonTag(markupOf(STATES.found, "en"), "Refresh")).toBe("");
});

test("all the names are there for whoever asks, where a sentence has only the first", () => {
  const details = /<details[^>]*><summary[^>]*>Tous les noms.*?<\/details>/s.exec(markupOf(state({}), "fr"))?.[0] ?? "";
  expect(textOf(details)).toContain("4 clients descendent de classe\u00a0: Alpha, Bêta, Gamma, Delta.");
  expect(textOf(details)).not.toContain("Durand");
  const few = { ...PREVIEW, moves: { ...PREVIEW.moves, down: ["Alpha"] } };
  expect(shown({ refresh: few })).not.toContain("Tous les noms");
});

test("nothing is said to change where nothing would", () => {
  const moves = { appeared: [], gone: [], up: [], down: [] };
  const text = shown(
    { refresh: { ...PREVIEW, isSameSource: true, moves, archived: [], source: PREVIEW.last.source } },
    "en",
  );
  expect(text).toContain("The source has not changed since.");
  expect(text).not.toMatch(/Lines \d|Total read|up a class|No client changes/);
});

test("a source that is changed while this is on show can be looked at again", () => {
  const markup = markupOf(state({ isOutdated: true }), "en");
  expect(textOf(markup)).toContain("The source has just been changed");
  expect(buttonTag(markup, "Look again")).not.toBe("");
  expect(shown({}, "en")).not.toContain("The source has just been changed");
});

test("the sheets that may be left out and the template stand with the options", () => {
  const sheets = { summary: true, movements: true, history: false, planFollowUp: true, dashboard: false };
  const options = { ...FOUND.options, presentation: { ...FOUND.options.presentation, sheets } };
  const markup = markupOf(state({ options }), "en");
  const boxes = [...markup.matchAll(/<input type="checkbox"[^>]*>/g)].map(([tag]) => tag.includes("checked"));
  expect(boxes).toEqual([true, true, false, true, false]);
  expect(textOf(markup)).toContain("Summary");
  expect(buttonTag(markup, "Copy")).not.toBe("");
  expect(buttonTag(markup, "Use this template")).toContain('aria-disabled="true"');
});

test("the pane offers to open with the workbook where the workbook can keep that", () => {
  const results = (isOn: boolean | null) =>
    renderToStaticMarkup(
      <Pane
        session={standingStill(STATES.done)}
        environment={{
          ...environmentIn("en"),
          opening: isOn === null ? null : { isOn: () => isOn, set: () => Promise.resolve(true) },
        }}
      />,
    );
  const label = "Open this pane with the workbook";
  expect(textOf(results(null))).not.toContain(label);
  expect(textOf(results(true))).toContain(label);
  expect(results(true)).toMatch(/<input type="checkbox"[^>]* checked/);
  expect(results(false)).not.toMatch(/<input type="checkbox"[^>]* checked/);
});
