import { PLAIN_LINES } from "../../src/domain/portfolio/portfolio";
import { renderToStaticMarkup } from "react-dom/server";
import type { SessionState } from "../../src/application/session/state";
import { Pane } from "../../src/taskpane/Pane";
import { type Language, LANGUAGES } from "../../src/text/language";
import { DOUBTFUL, environmentIn, FOUND, RESULTS, standingStill, STATES } from "./samples";

const markupOf = (state: SessionState, language: Language): string =>
  renderToStaticMarkup(<Pane session={standingStill(state)} environment={environmentIn(language)} />);

const textOf = (markup: string): string =>
  markup
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/[ \n]+/g, " ");

const shown = (state: SessionState, language: Language = "fr"): string => textOf(markupOf(state, language));

/** The tag of the button with this text. */
const buttonTag = (markup: string, label: string): string =>
  new RegExp(`<button[^>]*>(?=${label}</button>)`).exec(markup)?.[0] ?? "";

describe.each(LANGUAGES)("every screen in %s", (language) => {
  it.each(Object.entries(STATES))("has one heading, a status region and the language switch: %s", (_name, state) => {
    const markup = markupOf(state, language);
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).toContain('role="status"');
    expect(buttonTag(markup, "Français")).toContain(`aria-pressed="${String(language === "fr")}"`);
    expect(buttonTag(markup, "English")).toContain(`aria-pressed="${String(language === "en")}"`);
  });
});

describe("the start screen", () => {
  it("says how much of whom was found, where, and what was left out with its cells", () => {
    const text = shown(STATES.found);
    expect(text).toContain("1\u202f000,00\u00a0€");
    expect(text).toContain("3 clients · 12\u202f417 lignes");
    expect(text).toContain("Du 3 janv. 2023 au 31 déc. 2025");
    expect(text).toContain("Feuille «\u00a0Factures\u00a0», lignes 5 à 12435, en-têtes en ligne 4.");
    expect(text).toContain("14 lignes laissées de côté");
    expect(text).toContain("H81, H82");
    expect(text).toContain("et 2 autres cellules");
  });

  it("shows the chosen columns and offers to analyse", () => {
    const markup = markupOf(STATES.found, "en");
    for (const column of ["C · Raison sociale", "B · Code", "F · Montant HT", "A · Date"])
      expect(markup).toContain(column);
    expect(buttonTag(markup, "Analyse")).not.toContain("aria-disabled");
  });

  it("shows the reasons", () => {
    expect(shown(STATES.found, "en")).toContain("C “Raison sociale”: the header says “client name”.");
  });

  it("asks to settle the doubts before it offers to analyse", () => {
    const markup = markupOf(STATES.doubtful, "fr");
    expect(textOf(markup)).toContain("Un point est à vérifier avant l’analyse.");
    expect(textOf(markup)).toContain(
      "Il peut s’agir d’objectifs et non de ventes réalisées («\u00a0Budget 2025\u00a0»).",
    );
    expect(buttonTag(markup, "C’est correct, continuer")).not.toBe("");
    expect(buttonTag(markup, "Analyser")).toContain('aria-disabled="true"');
  });

  it("shows the doubts with the reasons once they are settled", () => {
    const text = shown({ kind: "found", found: { ...DOUBTFUL, problem: null } });
    expect(text).not.toContain("Un point est à vérifier");
    expect(text).toContain("À vérifier Plusieurs colonnes");
    expect(text).toContain("Il peut s’agir d’objectifs");
  });

  it("lets the user insist on a complete choice that does not look like sales, and on no other", () => {
    const found = { ...DOUBTFUL, problem: { code: "noSalesFound" } as const };
    const label = "C’est correct, continuer";
    expect(buttonTag(markupOf({ kind: "found", found }, "fr"), label)).not.toBe("");
    expect(buttonTag(markupOf({ kind: "found", found: { ...found, choice: null } }, "fr"), label)).toBe("");
  });

  it("points to the client field where no client is chosen", () => {
    const found = { ...FOUND, choice: null, everything: null, problem: { code: "chooseClientColumn" } as const };
    const remedy = "Choisissez la colonne qui porte le nom ou le code du client.";
    expect(shown({ kind: "found", found }).split(remedy)).toHaveLength(3);
  });

  it("asks for quantity and unit price, and the discount’s unit, where sales are their product", () => {
    const sales = {
      kind: "product",
      quantity: 3,
      unitPrice: 4,
      discount: { column: 5, unit: "share" },
    } as const;
    const choice = {
      orientation: "lines",
      clientId: null,
      clientName: [2],
      sales,
      date: null,
      ...PLAIN_LINES,
    } as const;
    const markup = markupOf({ kind: "found", found: { ...FOUND, choice } }, "en");
    for (const part of ["D · Quantité", "E · Prix unitaire", "as a fraction (0.1 for 10%)"])
      expect(markup).toContain(part);
  });

  it("leaves the limits away where the rule counts clients", () => {
    const withRule = (rule: "crossing" | "count") => ({
      ...FOUND,
      options: { ...FOUND.options, abc: { ...FOUND.options.abc, rule } },
    });
    expect(shown({ kind: "found", found: withRule("crossing") }, "en")).toContain("Limit A");
    expect(shown({ kind: "found", found: withRule("count") }, "en")).not.toContain("Limit A");
  });

  it("cannot analyse while the lines are being read", () => {
    const markup = markupOf({ kind: "found", found: { ...FOUND, isReading: true, everything: null } }, "en");
    expect(textOf(markup)).toContain("Reading the lines…");
    expect(buttonTag(markup, "Analyse")).toContain('aria-disabled="true"');
  });
});

describe("the progress screen", () => {
  it("shows the step, the part that is done and a way to cancel", () => {
    const markup = markupOf(STATES.working, "en");
    expect(textOf(markup)).toContain("Writing the sheets");
    expect(markup).toContain('aria-valuetext="Writing the sheets, 62%"');
    expect(buttonTag(markup, "Cancel")).not.toContain("aria-disabled");
  });

  it("takes a cancellation once", () => {
    const markup = markupOf({ ...STATES.working, isCancelling: true }, "en");
    expect(textOf(markup)).toContain("Cancelling…");
    expect(buttonTag(markup, "Cancel")).toContain('aria-disabled="true"');
  });
});

describe("the results screen", () => {
  it("says the findings, the classes, the control total and the sheets", () => {
    const text = shown(STATES.done);
    expect(text).toContain("c’est la classe A, à protéger en priorité.");
    expect(text).toContain("1 900\u00a0€ 90,0\u202f%");
    expect(text).toContain("Lu dans la source 1\u202f000,00\u00a0€");
    expect(text).toContain("Laissé de côté (14 lignes) 0,00\u00a0€");
    expect(text).toContain("ABC (2)");
    expect(text).toContain("2025 · Franchissement · 80\u202f% / 95\u202f%");
  });

  it("says when the source has changed, and only then", () => {
    const warning = "La source a changé depuis cette analyse.";
    expect(shown(STATES.done)).toContain(warning);
    expect(shown({ ...STATES.done, sourceChanged: false })).not.toContain(warning);
  });

  it("counts clients that are not classified where there are any", () => {
    const { totals } = RESULTS.abc;
    const some = { ...RESULTS.abc, totals: { ...totals, "N/C": { ...totals["N/C"], clients: 2 } } };
    expect(markupOf({ ...STATES.done, results: { ...RESULTS, abc: some } }, "fr")).toContain(
      'aria-label="Non classés"',
    );
    expect(markupOf(STATES.done, "fr")).not.toContain('aria-label="Non classés"');
  });
});

describe("the screens of problems", () => {
  it("say what happened and what to do", () => {
    expect(shown(STATES.failed, "en")).toContain("The sheet “ABC” is protected.");
    expect(shown(STATES.failed, "en")).toContain("Remove its protection (Review, Unprotect Sheet), then try again.");
    expect(buttonTag(markupOf(STATES.failed, "en"), "Try again")).not.toBe("");
    expect(buttonTag(markupOf(STATES.nothingFound, "en"), "Look again")).not.toBe("");
  });

  it("do not call a cancellation a failure", () => {
    expect(shown(STATES.cancelled, "fr")).toContain("Analyse interrompue");
    expect(shown(STATES.failed, "fr")).toContain("L’analyse n’a pas abouti");
  });
});
