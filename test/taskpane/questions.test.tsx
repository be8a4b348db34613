import type { Found } from "../../src/application/session/state";
import { amountOf } from "../../src/domain/portfolio/amount";
import { LANGUAGES } from "../../src/text/language";
import { markupOf, textOf } from "./markup";
import { FOUND, QUESTIONABLE } from "./samples";

const asked = (found: Found): string => textOf(markupOf({ kind: "found", found }, "en"));

/** Labels of the radio buttons and boxes that are ticked. */
const ticked = (found: Found): readonly string[] => {
  const markup = markupOf({ kind: "found", found }, "en");
  return [...markup.matchAll(/<input[^>]*id="([^"]*)"[^>]*checked=""[^>]*>/g)].map(([, id = ""]) =>
    textOf(new RegExp(`<label for="${id}"[^>]*>(.*?)</label>`).exec(markup)?.[1] ?? "").trim(),
  );
};

describe("the questions at the start", () => {
  it.each(LANGUAGES)("are not there where the table gives no reason to ask, in %s", (language) => {
    const text = textOf(markupOf({ kind: "found", found: FOUND }, language));
    expect(text).not.toMatch(/For you to decide|À vous de décider/);
  });

  it("show both totals where it is doubtful how the sales are computed", () => {
    expect(asked(QUESTIONABLE)).toContain(
      "How are sales computed? Montant HT EUR\u00a01,000.00 Quantité × Prix unitaire EUR\u00a01,234.00",
    );
    const settled = { ...QUESTIONABLE, detection: FOUND.detection };
    expect(asked(settled)).not.toContain("How are sales computed?");
  });

  it("keep the ways to compute the sales in one order, whichever is chosen", () => {
    const found: Found = {
      ...QUESTIONABLE,
      choice: QUESTIONABLE.choice && { ...QUESTIONABLE.choice, sales: { kind: "product", quantity: 3, unitPrice: 4 } },
      alternatives: [{ sales: { kind: "column", column: 5 }, total: amountOf(870) }],
    };
    expect(asked(found)).toContain("Montant HT EUR\u00a0870.00 Quantité × Prix unitaire EUR\u00a01,000.00");
    expect(ticked(found)).toContain("Quantité × Prix unitaire EUR\u00a01,000.00");
  });

  it("name the sheets that may be read together", () => {
    expect(asked(QUESTIONABLE)).toContain("Yes: Factures, Février and Mars No, “Factures” only");
    expect(ticked(QUESTIONABLE)).toContain("Yes: Factures, Février and Mars");
    expect(asked(QUESTIONABLE)).toContain("Read together with the sheets Février and Mars.");
    expect(ticked({ ...QUESTIONABLE, isTogether: false })).toContain("No, “Factures” only");
    expect(asked({ ...QUESTIONABLE, isTogether: false })).not.toContain("Read together with");
  });

  it("offer the currencies with their lines and totals, none chosen for the user", () => {
    expect(asked(QUESTIONABLE)).toContain("EUR (12,000 lines) EUR\u00a01,000.00 USD (417 lines) USD\u00a0250.50");
    expect(ticked(QUESTIONABLE)).toContain("EUR (12,000 lines) EUR\u00a01,000.00");
    const open: Found = {
      ...QUESTIONABLE,
      choice: QUESTIONABLE.choice && { ...QUESTIONABLE.choice, currency: null },
      everything: null,
      problem: { code: "chooseCurrency", currencies: ["EUR", "USD"] },
    };
    expect(ticked(open).join()).not.toMatch(/EUR|USD/);
  });

  it("ask for the currency of a column the user chose, even if there is one only", () => {
    const currencies = QUESTIONABLE.currencies.slice(0, 1);
    expect(asked({ ...QUESTIONABLE, currencies })).not.toContain("Currency to analyse");
    const problem = { code: "chooseCurrency", currencies: ["EUR"] } as const;
    expect(asked({ ...QUESTIONABLE, currencies, problem })).toContain("Currency to analyse EUR");
  });

  it("ask whether hidden lines count", () => {
    expect(asked(QUESTIONABLE)).toContain("37 lines are hidden (by a filter or by hand)");
    expect(ticked(QUESTIONABLE)).toContain("Count as the others");
    const options = { ...QUESTIONABLE.options, hiddenRows: "leftOut" } as const;
    expect(ticked({ ...QUESTIONABLE, options })).toContain("Leave out");
  });

  it("suggest names that may be no clients, with their sales, ticked once they are left out", () => {
    expect(asked(QUESTIONABLE)).toContain("Ventes au comptoir EUR\u00a099.50 Divers EUR\u00a00.50");
    expect(ticked(QUESTIONABLE)).toContain("Divers EUR\u00a00.50");
    expect(ticked(QUESTIONABLE)).not.toContain("Ventes au comptoir EUR\u00a099.50");
  });
});

describe("the clients that are left out", () => {
  it("are counted and can be taken back", () => {
    const text = asked(QUESTIONABLE);
    expect(text).toContain("1 client left out Divers Take back");
    expect(asked(FOUND)).toContain("Leave clients out");
  });
});
