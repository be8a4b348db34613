import type { Portfolio } from "../../src/domain/portfolio/portfolio";
import type { SessionState } from "../../src/application/session/state";
import { type Language, LANGUAGES } from "../../src/text/language";
import { buttonTag, markupOf, shownFields, textOf } from "./markup";
import { DOUBTFUL, FOUND, RESULTS, STATES } from "./samples";

const shown = (state: SessionState, language: Language = "fr"): string => textOf(markupOf(state, language));

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
    expect(textOf(markup)).toContain(
      "Client C\u00a0· Raison sociale B\u00a0· Code Sales F\u00a0· Montant HT Date A\u00a0· Date Change columns…",
    );
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

  it("has fields for columns only where detection left one to the user, also after it was chosen", () => {
    const fields = (table: typeof FOUND.table) =>
      Object.keys(shownFields(markupOf({ kind: "found", found: { ...FOUND, table, origin: "chosen" } }, "en")));
    expect(fields(FOUND.table)).not.toContain("Sales");
    expect(fields({ ...FOUND.table, sales: null })).toContain("Sales");
    expect(fields({ ...FOUND.table, roles: {} })).toEqual(expect.arrayContaining(["Client name", "Client code"]));
  });

  it("says where the columns come from when an earlier analysis settled them, and when it could not", () => {
    const remembered = "Columns as in the last analysis of this workbook, found again by their headers.";
    expect(shown({ kind: "found", found: { ...FOUND, origin: "remembered" } }, "en")).toContain(remembered);
    expect(shown(STATES.found, "en")).not.toContain(remembered);
    expect(shown({ kind: "found", found: { ...FOUND, missingHeaders: ["CA HT", "Tiers"] } }, "en")).toContain(
      "The last analysis used columns that are no longer there: CA HT and Tiers.",
    );
  });

  it("says how the credit notes were read and what could not be looked up, with its cells on their sheets", () => {
    const text = shown(STATES.questionable);
    expect(text).toContain("12 avoirs aux montants positifs comptent en négatif.");
    expect(text).toContain("2 lignes sans «\u00a0Groupe\u00a0» dans la feuille «\u00a0Clients\u00a0»");
    expect(text).toContain("Factures!B12, Mars!B5");
    expect(text).toContain("1 code a plusieurs valeurs de «\u00a0Groupe\u00a0»");
  });

  it("writes amounts in the currency that was chosen", () => {
    expect(shown(STATES.questionable)).toContain("1\u202f000,00\u00a0EUR");
  });

  it("puts the period first, a fiscal year under both its years", () => {
    const options = { ...FOUND.options, fiscalYearStartMonth: 7 };
    const fields = shownFields(markupOf({ kind: "found", found: { ...FOUND, options } }, "en"));
    expect(Object.entries(fields).slice(0, 2)).toEqual([
      ["Period", "2025-2026"],
      ["Fiscal year starts in", "July"],
    ]);
  });

  it("asks for no fiscal year where there are no dates", () => {
    const found = { ...FOUND, periods: FOUND.periods.slice(1) };
    expect(shown({ kind: "found", found }, "en")).not.toContain("Fiscal year starts in");
    expect(shown(STATES.found, "en")).toContain("Fiscal year starts in");
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

  it("says a fiscal year and the last twelve months as the start screen does", () => {
    const of = (period: Portfolio["period"]) =>
      shown(
        {
          ...STATES.done,
          results: { ...RESULTS, fiscalYearStartMonth: 7, analysed: { ...RESULTS.analysed, period } },
        },
        "en",
      );
    expect(of({ kind: "year", year: 2024 })).toContain("2024-2025 · Crossing");
    expect(of({ kind: "lastTwelveMonths" })).toContain("Last 12 months · Crossing");
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

describe("the fields", () => {
  it("each have a line of help", () => {
    const start = markupOf(STATES.questionable, "en");
    const fields = [
      ...start.matchAll(/<(?:button[^>]*role="combobox"|input[^>]*(?:type="number"|role="combobox"))[^>]*>/g),
    ];
    expect(fields.length).toBeGreaterThan(6);
    for (const [tag] of fields) {
      const id = / aria-describedby="([^"]*)"/.exec(tag)?.[1] ?? "none";
      expect(start).toMatch(new RegExp(`id="${id}"[^>]*>[^<]`));
    }
  });
});

describe("a workbook without sales", () => {
  const offer = "Add sample data";

  it("gets some to try the product with, also beside data that are none", () => {
    expect(buttonTag(markupOf(STATES.nothingFound, "en"), offer)).not.toBe("");
    const empty: SessionState = { kind: "nothingFound", problem: { code: "emptyWorkbook" } };
    expect(buttonTag(markupOf(empty, "en"), offer)).not.toBe("");
  });

  it("is the only one that does", () => {
    expect(buttonTag(markupOf(STATES.failed, "en"), offer)).toBe("");
    expect(buttonTag(markupOf(STATES.found, "en"), offer)).toBe("");
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
